/** A candidate (待确认对象): what sweeps found about one person and programme, and what a human decided. Pure. */
import type { Day, Fen, Result } from '#kernel'
import { good, wrong } from '#kernel'
import type { ReasonCode } from '#policy'

/** How a person (or who speaks for them) agreed; nobody is enrolled in silence. */
export const consentWays = ['in-person', 'by-phone', 'by-proxy', 'in-writing', 'existing-list'] as const
export type ConsentWay = (typeof consentWays)[number]

export const isConsentWay = (text: string): text is ConsentWay =>
  (consentWays as readonly string[]).includes(text)

/**
 * `who` agreed, on which day, and how; `note` names the paper or list where there is one; `settled` says what becomes of another
 * benefit that cannot be had beside this one.
 */
export type Consent = {
  readonly who: string
  readonly on: Day
  readonly how: ConsentWay
  readonly note?: string
  readonly settled?: string
}

/** What a sweep said on a day. `amountFen` is a month's; undefined when no rate is known. */
export type Finding = {
  readonly verdict: 'entitled' | 'unknown'
  /** Which part of the rule decided. */
  readonly reasonCode: ReasonCode
  readonly amountFen: Fen | undefined
}

export type CandidateStep = { readonly by: string; readonly at: string; readonly on: Day } & (
  | ({ readonly kind: 'found' } & Finding)
  | { readonly kind: 'lapsed' }
  | { readonly kind: 'confirmed'; readonly consent: Consent }
  | { readonly kind: 'set-aside'; readonly reason: string }
  | { readonly kind: 'reopened'; readonly reason: string }
)

export type CandidateAct = CandidateStep['kind']
export type Decision = 'open' | 'confirmed' | 'set-aside'

/** Two tracks that never overwrite each other: sweeps write the finding, humans the decision. */
export type CandidateStanding = {
  readonly finding: 'entitled' | 'unknown' | 'lapsed'
  readonly reasonCode: ReasonCode | undefined
  readonly amountFen: Fen | undefined
  readonly decision: Decision
}

/** Which human act may follow which decision; a sweep may always find or lapse. */
const decisionsAfter: Readonly<Record<Decision, readonly CandidateAct[]>> = {
  open: ['confirmed', 'set-aside'],
  confirmed: ['reopened'],
  'set-aside': ['reopened'],
}

/** The standing a history leads to; throws on one that cannot have happened. */
export function candidateStanding(history: readonly CandidateStep[]): CandidateStanding {
  const [first, ...rest] = history
  if (first?.kind !== 'found') throw new Error(`a candidate cannot begin with ${first?.kind ?? 'nothing'}`)
  return rest.reduce(take, { ...found(first), decision: 'open' })
}

function take(before: CandidateStanding, step: CandidateStep): CandidateStanding {
  switch (step.kind) {
    case 'found':
      return { ...before, ...found(step) }
    case 'lapsed':
      return { ...before, finding: 'lapsed', reasonCode: undefined, amountFen: undefined }
    case 'confirmed':
      return { ...before, decision: decided(before, step.kind, 'confirmed') }
    case 'set-aside':
      return { ...before, decision: decided(before, step.kind, 'set-aside') }
    case 'reopened':
      return { ...before, decision: decided(before, step.kind, 'open') }
  }
}

const found = ({ verdict, reasonCode, amountFen }: Finding) => ({ finding: verdict, reasonCode, amountFen })

function decided(before: CandidateStanding, act: CandidateAct, to: Decision): Decision {
  if (!decisionsAfter[before.decision].includes(act))
    throw new Error(`a candidate that is ${before.decision} cannot be ${act}`)
  return to
}

type Decidable = Pick<CandidateStanding, 'finding' | 'decision'>

/** Whether a human may do this now (`candidate.not-now`). Only somebody entitled is confirmed; unknown must be settled first. */
export function candidateMayTake(candidate: Decidable, act: CandidateAct): Result<Decidable> {
  const { finding, decision } = candidate
  if (!decisionsAfter[decision].includes(act)) return wrong('candidate.not-now', { act, decision })
  if (act === 'confirmed' && finding !== 'entitled') return wrong('candidate.not-entitled', { finding })
  return good(candidate)
}
