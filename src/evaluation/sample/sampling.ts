/** Drawing an announced sample with its published seed, checking it again, and following up who is reached. */
import { actorOf, record, type Tx } from '#access'
import { type CountyCode, refuse } from '#kernel'
import type { Clock } from '#platform'
import type { PersonKey } from '#registry'
import * as store from '../store-sample.ts'
import { askedNow, digestOf, drawSample } from './draw.ts'

type Within = { readonly sample: store.SampleId; readonly counties: readonly CountyCode[] }

export const getSample = async (tx: Tx, id: store.SampleId): Promise<store.Sample> =>
  (await store.findSample(tx, id)) ?? refuse('evaluation.sample-unknown', { sample: id })

const sizesOf = ({ strata }: store.Sample) =>
  new Map(Object.entries(strata).map(([name, { size }]) => [name, size] as const))

const strataIn = (frame: readonly store.FrameRow[]) =>
  new Map(
    [...Map.groupBy(frame, ({ stratum }) => stratum)].map(([name, rows]) => [
      name,
      rows.map(({ ticket }) => ticket),
    ]),
  )

/** Enters the seed as it was published on its day, and draws. Cost: one hash a person of the frame. */
export async function drawWith(
  tx: Tx,
  { seed, ...within }: Within & { readonly seed: string },
  clock: Clock,
): Promise<readonly store.DrawnRow[]> {
  const sample = await getSample(tx, within.sample)
  if (sample.seed !== null) refuse('evaluation.seed-set', { sample: sample.id })
  if (clock.today() < sample.seedOn) refuse('evaluation.seed-early', { on: sample.seedOn })
  const at = clock.now()
  if (!(await store.setSeed(tx, { id: sample.id, seed, by: actorOf(tx), at })))
    refuse('evaluation.seed-set', { sample: sample.id })
  const drawn = await redraw(tx, { ...sample, seed }, within)
  await store.addDrawn(tx, sample.id, drawn)
  await record(
    tx,
    { event: 'evaluation.sample-drawn', area: sample.area, subject: sample.id, facts: { seed } },
    clock,
  )
  return drawn
}

async function redraw(
  tx: Tx,
  sample: store.Sample & { readonly seed: string },
  within: Within,
): Promise<readonly store.DrawnRow[]> {
  const frame = await store.listFrame(tx, within)
  const byTicket = new Map(frame.map((row) => [row.ticket, row]))
  const { seed, reserve } = sample
  return drawSample(strataIn(frame), { sizes: sizesOf(sample), seed, reserve }).flatMap(
    ({ ticket, rank }) => {
      const row = byTicket.get(ticket)
      return row ? [{ ...row, rank }] : []
    },
  )
}

export type SampleCheck = {
  /** The frame is the one that was announced. */
  readonly frame: boolean
  /** Drawing again gives the kept sample. */
  readonly draw: boolean
}

/** Draws again and compares; for an officer of the whole area. */
export async function checkSample(tx: Tx, within: Within): Promise<SampleCheck> {
  const sample = await getSample(tx, within.sample)
  const { seed } = sample
  if (seed === null) return refuse('evaluation.not-drawn', { sample: sample.id })
  const frame = await store.listFrame(tx, within)
  const again = await redraw(tx, { ...sample, seed }, within)
  const kept = await store.listDrawn(tx, within)
  const line = ({ ticket, stratum, rank }: store.DrawnRow) => `${stratum} ${rank} ${ticket}`
  return {
    frame: digestOf(strataIn(frame)) === sample.frameDigest,
    draw: again.map(line).toSorted().join('\n') === kept.map(line).toSorted().join('\n'),
  }
}

/** The frame as anybody may have it to draw again: strata and tickets, nobody's name or number. */
export async function frameFile(tx: Tx, within: Within): Promise<string> {
  const frame = await store.listFrame(tx, within)
  return frame
    .map(({ stratum, ticket }) => `${stratum} ${ticket}\n`)
    .toSorted()
    .join('')
}

export type AskedPerson = store.DrawnNow & {
  /** Null where this post may not see names. */
  readonly name: string | null
}

/**
 * Who is to be asked now: the first of each stratum, those given up replaced by the next in the draw. Given up is who refused, died or
 * moved away, or was not reached on as many days as announced.
 */
export async function listAsked(tx: Tx, within: Within): Promise<readonly AskedPerson[]> {
  const sample = await getSample(tx, within.sample)
  if (sample.seed === null) return refuse('evaluation.not-drawn', { sample: sample.id })
  const drawn = await store.listDrawn(tx, within)
  const givenUp = new Set(drawn.filter((one) => isGivenUp(one, sample)).map(({ ticket }) => ticket))
  const asked = new Set(askedNow(drawn, sizesOf(sample), givenUp).map(({ ticket }) => ticket))
  const people = drawn.filter(({ ticket }) => asked.has(ticket))
  const names = await store.listNames(tx, people)
  return people.map((person) => ({ ...person, name: names.get(person.id) ?? null }))
}

const isGivenUp = ({ outcome, tries }: store.DrawnNow, { attempts }: store.Sample) =>
  outcome === 'refused' ||
  outcome === 'moved-away' ||
  outcome === 'deceased' ||
  (outcome === 'not-reached' && tries >= attempts)

export type ContactMade = {
  readonly sample: store.SampleId
  readonly person: PersonKey
  readonly outcome: store.Outcome
}

/** Notes what came of a try; a later answer takes the person in again. */
export async function noteContact(
  tx: Tx,
  { sample, person, outcome }: ContactMade,
  clock: Clock,
): Promise<void> {
  const noted = {
    sample,
    county: person.county,
    person: person.id,
    outcome,
    on: clock.today(),
    by: actorOf(tx),
  }
  if (!(await store.addContact(tx, { ...noted, at: clock.now() }))) refuse('evaluation.not-in-sample', {})
}
