/** The sample at the desk: announced before its seed, drawn, drawn again, and who is asked. */

import {
  announceSample,
  checkSample,
  drawWith,
  frameFile,
  getRound,
  getSample,
  listAsked,
  listSamples,
  noteContact,
  type RoundId,
  type SampleId,
} from '#evaluation'
import type { CountyCode } from '#kernel'
import type { Clock } from '#platform'
import type { PersonId } from '#registry'
import type { At, EvaluationDesk } from '#web'
import { headOf } from './evaluation-told.ts'
import { countiesIn, homeName } from './places.ts'

type SampleDesk = Pick<
  EvaluationDesk,
  'samples' | 'announce' | 'drawSample' | 'redrawSample' | 'frameOfSample' | 'askedPeople' | 'noteTry'
>

export const evaluationSampleDesk = (clock: Clock): SampleDesk => ({
  samples: async (at, id) => ({
    head: await headOf(at, id),
    samples: await listSamples(at.tx, id as RoundId),
  }),
  announce: async (at, { id, ...order }) => {
    const { area } = await getRound(at.tx, id as RoundId)
    const counties = countiesIn(at.staff, area)
    await announceSample(at.tx, { ...order, round: id as RoundId, counties }, clock)
  },
  drawSample: async (at, { sample, seed }) => {
    await drawWith(at.tx, { ...(await within(at, sample)), seed }, clock)
  },
  redrawSample: async (at, sample) => checkSample(at.tx, await within(at, sample)),
  frameOfSample: async (at, sample) => frameFile(at.tx, await within(at, sample)),
  askedPeople: async (at, { id, sample }) => {
    const people = await listAsked(at.tx, await within(at, sample))
    return {
      head: await headOf(at, id),
      sample,
      people: people.map((person) => ({ ...person, home: homeName(person.area) })),
    }
  },
  noteTry: ({ tx }, { sample, county, person, outcome }) => {
    const who = { county: county as CountyCode, id: person as PersonId }
    return noteContact(tx, { sample: sample as SampleId, person: who, outcome }, clock)
  },
})

/** The sample within the officer's own part of its area. */
async function within(at: At, id: string) {
  const { area, id: sample } = await getSample(at.tx, id as SampleId)
  return { sample, counties: countiesIn(at.staff, area) }
}
