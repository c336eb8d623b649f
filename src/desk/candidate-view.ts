/** One candidate's page: why they were found, and what a human decided. */
import { hasDuty, type Staff, type Tx } from '#access'
import { findProgramme, peopleProgrammes } from '#catalogue'
import { type Day, refuse } from '#kernel'
import {
  besideOf,
  type Candidate,
  type CandidateKey,
  type CandidateStep,
  findCandidate,
  findSweepFor,
  historyOf,
  touches,
} from '#needs'
import { listSettings } from '#parameters'
import { explain } from '#policy'
import { factsOf, householdFactsOf, listPersons } from '#registry'
import type { DecidedCandidate, PersonKey, SweepDesk } from '#web'
import { lineOf } from './beside-told.ts'
import { personOf } from './candidate-id.ts'
import { type Cite, citeInto } from './clauses.ts'
import { namesOf } from './hands.ts'
import { localTime } from './local-time.ts'
import { programmeWords } from './offered.ts'
import { homeName } from './places.ts'
import { reasonsOf } from './reasons.ts'
import type { At } from './sweep-views.ts'

/** The candidate an address means, as far as the officer may see it. Cost: one look-up a programme. */
export async function candidateAt(tx: Tx, { county, id }: PersonKey): Promise<Candidate> {
  for (const { id: programme } of peopleProgrammes) {
    const found = await findCandidate(tx, { county, personId: personOf(id, programme), programme })
    if (found) return found
  }
  return refuse('candidate.not-found')
}

export async function candidateView(
  { tx, staff, today }: At,
  key: PersonKey,
): ReturnType<SweepDesk['candidate']> {
  const candidate = await candidateAt(tx, key)
  const { county, personId, programme, area, finding, foundOn: on } = candidate
  const [person] = await listPersons(tx, county, [personId])
  const cite = await citeInto(tx)
  const sweep = await findSweepFor(tx, { programme, area, on })
  if (!person || !sweep) return refuse('candidate.not-found')
  return {
    county,
    id: key.id,
    personId,
    name: person.name,
    areaName: homeName(area),
    programme: programmeWords(programme),
    sweep: { id: sweep.id, on: sweep.on },
    finding,
    reasons: await reasonsFor(tx, candidate, cite),
    beside: await besideFor(tx, candidate, { today, cite }),
    decided: await decidedOf(tx, candidate),
    mayDecide: mayDecide(staff),
  }
}

const mayDecide = (staff: Staff) => hasDuty(staff, 'candidate:confirm')

/** The rule on the day of the finding, by the records as they are known now. */
async function reasonsFor(tx: Tx, candidate: Candidate, cite: Cite) {
  const { county, personId, programme, area, foundOn: on } = candidate
  const rule = findProgramme(programme)
  const facts = await factsOf(tx, { county, id: personId }, { on })
  if (!rule || !facts) return []
  const household = await householdFactsOf(tx, { county, id: personId }, { on })
  const settings = await listSettings(tx)
  return reasonsOf(explain(rule, facts, { on, area, settings, household }).reasons, cite)
}

/** What is done to this programme, and what confirming it would do to others the person has. Today, as a confirmation asks. */
async function besideFor(
  tx: Tx,
  { county, personId, programme }: Candidate,
  { today, cite }: { readonly today: Day; readonly cite: Cite },
) {
  const person = { county, id: personId }
  const besides = await besideOf(tx, person, { on: today, with: [programme] })
  const own = besides.filter((beside) => beside.programme === programme || touches(beside, [programme]))
  return own.map((beside) => lineOf(beside, cite)).toSorted((a, b) => Number(b.asks) - Number(a.asks))
}

/** The human's last word; a sweep that came after it changes nothing about it. */
async function decidedOf(tx: Tx, candidate: Candidate): Promise<DecidedCandidate | undefined> {
  const step = candidate.decision === 'open' ? undefined : await lastDecision(tx, candidate)
  if (step?.kind !== 'confirmed' && step?.kind !== 'set-aside') return undefined
  const nameOf = await namesOf(tx, [step.by])
  return {
    state: step.kind === 'confirmed' ? 'confirmed' : 'setAside',
    by: nameOf(step.by),
    at: localTime(step.at),
    note:
      step.kind === 'confirmed'
        ? [step.consent.who, step.consent.note, step.consent.settled].filter(Boolean).join(' · ')
        : step.reason,
  }
}

type HumanStep = Exclude<CandidateStep, { kind: 'found' | 'lapsed' }>

const isHuman = (step: CandidateStep): step is HumanStep => step.kind !== 'found' && step.kind !== 'lapsed'

export const lastDecision = async (tx: Tx, key: CandidateKey): Promise<HumanStep | undefined> =>
  (await historyOf(tx, key)).findLast(isHuman)
