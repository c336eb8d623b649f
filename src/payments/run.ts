/** A pay run (发放批次) is its history: what state it is in, what may happen next, and who did what. Pure. */
import type { Fen, Problem, Result } from '#kernel'
import { good, wrong } from '#kernel'

/** Lines to be paid and their sum, as they stood when somebody looked. */
export type Totals = { readonly lines: number; readonly totalFen: Fen }

/** One act on a run. `by` is the person or job that did it. */
export type RunStep = { readonly by: string; readonly at: string } & (
  | { readonly kind: 'opened' }
  | ({ readonly kind: 'frozen'; readonly held: number } & Totals)
  | ({ readonly kind: 'checked'; readonly findings: number } & Totals)
  | ({
      readonly kind: 'settled'
      readonly how: 'excluded' | 'accepted'
      readonly settled: number
      readonly reason: string
    } & Totals)
  | ({ readonly kind: 'approved' } & Totals)
  | { readonly kind: 'sent-back'; readonly reason: string }
  | ({ readonly kind: 'exported'; readonly sha256: string } & Totals)
  | { readonly kind: 'answered'; readonly answers: number; readonly waiting: number }
  | { readonly kind: 'cancelled'; readonly reason: string }
)

export type RunAct = RunStep['kind']

/** `making`: lines are being frozen; `answering`: the bank has answered some lines; `closed`: all of them. */
export type RunState =
  | 'making'
  | 'frozen'
  | 'checked'
  | 'approved'
  | 'exported'
  | 'answering'
  | 'closed'
  | 'cancelled'

/** What may be done in each state. After the file has gone to the bank nothing can be taken back, only answered. */
export const mayFollow: Readonly<Record<RunState, readonly RunAct[]>> = {
  making: ['frozen', 'cancelled'],
  frozen: ['checked', 'cancelled'],
  checked: ['checked', 'settled', 'approved', 'sent-back', 'cancelled'],
  approved: ['exported', 'sent-back'],
  exported: ['answered'],
  answering: ['answered'],
  closed: ['answered'],
  cancelled: [],
}

/** What the history of a run amounts to. */
export type RunStanding = {
  readonly state: RunState
  readonly steps: number
  /** Who opened it: never the one who approves it. */
  readonly maker: string
  /** Everybody whose hand shaped the list: the maker and whoever settled a finding. */
  readonly shapedBy: readonly string[]
  readonly totals: Totals | undefined
  readonly sha256: string | undefined
}

/** The standing a history leads to; undefined for a run nobody opened. Throws on a history that cannot have happened. */
export function standingOf(history: readonly RunStep[]): RunStanding | undefined {
  return history.reduce<RunStanding | undefined>(take, undefined)
}

function take(before: RunStanding | undefined, step: RunStep): RunStanding {
  if (!before) {
    if (step.kind !== 'opened') throw new Error(`a run cannot begin with ${step.kind}`)
    const shapedBy = [step.by]
    return { state: 'making', steps: 1, maker: step.by, shapedBy, totals: undefined, sha256: undefined }
  }
  if (!mayFollow[before.state].includes(step.kind))
    throw new Error(`a run that is ${before.state} cannot be ${step.kind}`)
  return { ...before, ...outcome(before, step), steps: before.steps + 1 }
}

function outcome({ shapedBy }: RunStanding, step: RunStep): Partial<RunStanding> {
  switch (step.kind) {
    case 'opened':
      return { state: 'making' }
    case 'frozen':
      return { state: 'frozen', totals: totalsOf(step) }
    case 'checked':
      return { state: 'checked', totals: totalsOf(step) }
    case 'settled':
      return { state: 'checked', totals: totalsOf(step), shapedBy: [...new Set([...shapedBy, step.by])] }
    case 'approved':
      return { state: 'approved', totals: totalsOf(step) }
    case 'sent-back':
      return { state: 'frozen' }
    case 'exported':
      return { state: 'exported', totals: totalsOf(step), sha256: step.sha256 }
    case 'answered':
      return { state: step.waiting === 0 ? 'closed' : 'answering' }
    case 'cancelled':
      return { state: 'cancelled', totals: undefined }
  }
}

const totalsOf = ({ lines, totalFen }: Totals): Totals => ({ lines, totalFen })

/** Whether `act` may follow now (`payrun.not-now`, naming the state and what would be possible). */
export function mayTake(standing: RunStanding, act: RunAct): Result<RunStanding> {
  const possible = mayFollow[standing.state]
  if (possible.includes(act)) return good(standing)
  return wrong('payrun.not-now', { act, state: standing.state, possible: possible.join(' ') })
}

/** Whether `by` may approve what they say they saw: a second person, the same count and the same total. */
export function mayApprove(standing: RunStanding, by: string, seen: Totals): Result<RunStanding> {
  const now = mayTake(standing, 'approved')
  if (!now.ok) return now
  if (standing.shapedBy.includes(by)) return wrong('payrun.same-hand', { by, maker: standing.maker })
  const { totals } = standing
  if (!totals || totals.lines !== seen.lines || totals.totalFen !== seen.totalFen)
    return wrong('payrun.totals-differ', differing(totals, seen))
  if (totals.lines === 0) return wrong('payrun.empty')
  return good(standing)
}

const differing = (totals: Totals | undefined, seen: Totals): Problem['facts'] => ({
  seenLines: seen.lines,
  seenFen: seen.totalFen,
  lines: totals?.lines ?? 0,
  totalFen: totals?.totalFen ?? 0,
})
