/** What humans decide about candidates: confirm with consent, set aside with a reason, reopen. */
import type { Actor, Tx } from '#access'
import { actorOf, record, withScope } from '#access'
import type { AreaCode, Day } from '#kernel'
import { must, refuse } from '#kernel'
import type { Clock, Db } from '#platform'
import { newId, tell } from '#platform'
import type { PersonId } from '#registry'
import { checkExclusions } from './beside.ts'
import type { CandidateStep, Consent } from './candidate.ts'
import { candidateMayTake } from './candidate.ts'
import type { Candidate, CandidateKey } from './store-candidates.ts'
import { confirmChunk, decide, listConfirmable, lockCandidate } from './store-candidates.ts'
import { candidateTables, takeStatistics } from './store-sweep.ts'

/**
 * The person agrees (or who speaks for them) and the office confirms. Consent of a later day than today is refused, and so is
 * confirming beside a benefit that excludes it as long as nobody says how that is settled (`candidate.excluded`).
 */
export const confirmCandidate = (
  tx: Tx,
  { consent, ...key }: CandidateKey & { consent: Consent },
  clock: Clock,
): Promise<void> => {
  checkConsent(consent, clock.today())
  return act(tx, key, { step: { ...stamp(tx, clock), kind: 'confirmed', consent }, clock })
}

/** Not now, for a stated reason; no later sweep undoes it. */
export const setCandidateAside = (
  tx: Tx,
  { reason, ...key }: CandidateKey & { reason: string },
  clock: Clock,
): Promise<void> =>
  act(tx, key, { step: { ...stamp(tx, clock), kind: 'set-aside', reason: stated(reason) }, clock })

/** Open for decision again, for a stated reason. */
export const reopenCandidate = (
  tx: Tx,
  { reason, ...key }: CandidateKey & { reason: string },
  clock: Clock,
): Promise<void> =>
  act(tx, key, { step: { ...stamp(tx, clock), kind: 'reopened', reason: stated(reason) }, clock })

/** A grant has ended: should the person be entitled again, a human decides anew. */
export async function reopenAfterEnd(
  tx: Tx,
  { reason, ...key }: CandidateKey & { reason: string },
  clock: Clock,
): Promise<void> {
  const candidate = await lockCandidate(tx, key)
  if (candidate?.decision === 'confirmed') await reopenCandidate(tx, { ...key, reason }, clock)
}

const stamp = (tx: Tx, clock: Clock) => ({ by: actorOf(tx), at: clock.now(), on: clock.today() })

const stated = (reason: string) => reason.trim() || refuse('candidate.reason-missing')

function checkConsent(consent: Consent, today: Day) {
  if (consent.who.trim() === '') refuse('candidate.consent-missing')
  if (consent.on > today) refuse('candidate.consent-later', { on: consent.on, today })
}

type HumanStep = Exclude<CandidateStep, { kind: 'found' | 'lapsed' }>

async function act(
  tx: Tx,
  key: CandidateKey,
  { step, clock }: { step: HumanStep; clock: Clock },
): Promise<void> {
  const candidate: Candidate = (await lockCandidate(tx, key)) ?? refuse('candidate.not-found')
  must(candidateMayTake(candidate, step.kind))
  if (step.kind === 'confirmed') await checkExclusions(tx, candidate, step)
  await decide(tx, { candidate, step })
  const { area, programme, county, personId } = candidate
  await record(tx, { event: `candidate.${step.kind}`, area, subject: personId, facts: { programme } }, clock)
  if (step.kind === 'confirmed') await tellConfirmed(tx, { programme, area: county, personId }, clock)
}

/** What payments hear: somebody, or everybody of an area, is confirmed for a programme. */
export type Confirmed = { readonly programme: string; readonly area: AreaCode; readonly personId?: PersonId }

const tellConfirmed = (tx: Tx, payload: Confirmed, clock: Clock): Promise<void> =>
  tell(tx, { topic: 'candidate.confirmed', key: newId(), payload }, clock)

export type MassConfirmation = {
  readonly programme: string
  readonly area: AreaCode
  /** One consent for all: the list people signed, or the register of those who receive already. */
  readonly consent: Consent
}

/**
 * Confirms everybody entitled and undecided in an area, a town at a time, each town one statement and one audit row.
 * Stopped half-way, the same again does the rest. Answers how many were confirmed now.
 */
export async function confirmEverybody(
  { db, actor, clock }: { db: Db; actor: Actor; clock: Clock },
  order: MassConfirmation,
): Promise<number> {
  checkConsent(order.consent, clock.today())
  let confirmed = 0
  for (const chunk of await withScope(db, actor, (tx) => listConfirmable(tx, order)))
    confirmed += await withScope(db, actor, (tx) => confirmTown(tx, { ...order, chunk }, clock))
  if (confirmed > 0) await takeStatistics(db, candidateTables)
  return confirmed
}

async function confirmTown(tx: Tx, order: MassConfirmation & { chunk: AreaCode }, clock: Clock) {
  const { programme, chunk, consent } = order
  const { by, at, on } = stamp(tx, clock)
  const confirmed = await confirmChunk(tx, { programme, chunk, consent, by, at, on })
  if (confirmed > 0) {
    const facts = { programme, confirmed }
    await record(tx, { event: 'candidate.confirmed-many', area: chunk, facts }, clock)
    await tellConfirmed(tx, { programme, area: chunk }, clock)
  }
  return confirmed
}
