/** Reason codes: which part of a rule decided, as one small number that a sweep can store beside each answer. */
import type { Reason } from './explain.ts'
import type { Ground } from './ground.ts'
import type { Verdict } from './truth.ts'

/**
 * yes: 1 + the branch that carried it (the first branch that holds of the first *any* part; 1 when there is none);
 * no: 101 + the first part that fails; unknown: 201 + the first part that is unknown; 200: no rule for that place and day.
 */
export type ReasonCode = number

export const noRule: ReasonCode = 200
const bases: Readonly<Record<Verdict, number>> = { yes: 1, no: 101, unknown: 201 }

/** The parts whose order the codes count: those of the outermost *all*, or the whole condition. */
export const partsOf = <N extends { readonly kind: string; readonly of?: unknown }>(root: N): readonly N[] =>
  root.kind === 'all' ? (root.of as readonly N[]) : [root]

/** The branches an answer *yes* is told by. */
export const branchesOf = (root: Ground): readonly Ground[] => {
  const carrier = partsOf(root).find((part) => part.kind === 'any')
  return carrier?.kind === 'any' ? carrier.of : []
}

export const codeFor = (verdict: Verdict, index: number): ReasonCode => bases[verdict] + index

export function codeOf(root: Reason): ReasonCode {
  const parts = partsOf(root)
  if (root.verdict !== 'yes') return codeFor(root.verdict, first(parts, root.verdict))
  const carrier = parts.find((part) => part.kind === 'any')
  return codeFor('yes', carrier ? first(carrier.of, 'yes') : 0)
}

const first = (reasons: readonly Reason[], verdict: Verdict) =>
  reasons.findIndex((reason) => reason.verdict === verdict)

/** The part a stored code speaks of; undefined for `noRule` and for a code the rule does not have. */
export function partFor(root: Ground, code: ReasonCode): { verdict: Verdict; part: Ground } | undefined {
  const verdict: Verdict = code >= bases.unknown ? 'unknown' : code >= bases.no ? 'no' : 'yes'
  const branches = branchesOf(root)
  const parts = verdict === 'yes' ? (branches.length > 0 ? branches : [root]) : partsOf(root)
  const part = parts[code - bases[verdict]]
  return part && { verdict, part }
}
