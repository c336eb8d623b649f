/** The row that queues read: a projection of the state, written with each event and rebuilt at will. */
import type { Day, Result } from '#kernel'
import { soonDay } from './clock.ts'
import type { Process } from './declare.ts'
import { holderOf } from './holder.ts'
import { lampOf, waitedFor } from './lamp.ts'
import type { Calendar } from './limit.ts'
import { nextPassage } from './passage.ts'
import type { CaseState } from './state.ts'

export type CaseRow = {
  readonly process: string
  readonly version: number
  readonly length: number
  readonly stage: string
  readonly since: Day
  readonly ended: Day | null
  /** Ids of those who have to act, and the duty it takes where they are units. */
  readonly heldBy: readonly string[]
  readonly duty: string | null
  /** Null: none runs, or nobody can tell; `dueProblem` is its code then. */
  readonly due: Day | null
  readonly dueProblem: string | null
  /** From this day a lamp says “soon”; with `due` it gives the lamp of any later day without recomputing. */
  readonly soonFrom: Day | null
  readonly stopped: boolean
  readonly lateEnded: boolean
  /** The day on which time will change the stage by itself: for the nightly round. */
  readonly passesOn: Day | null
}

export function rowOf(process: Process, state: CaseState, calendar: Calendar): CaseRow {
  const { version, length, stage, since, ended } = state
  const waited = waitedFor(process, state, calendar).filter(
    ({ lamp }) => lamp !== 'stopped' && ended === null,
  )
  const due = firstDay(waited.map((one) => one.due))
  const unknown = waited.find((one) => !one.due.ok)?.due
  return {
    process: process.id,
    version,
    length,
    stage,
    since,
    ended,
    due,
    ...heldBy(process, state),
    dueProblem: unknown && !unknown.ok ? unknown.problem.code : null,
    soonFrom: due === null ? null : soonDay(due, process.soon, calendar),
    stopped: waited.length === 0 && ended === null && (state.stopped || state.whole !== null),
    lateEnded: lampOf(process, state, calendar) === 'ended-late',
    passesOn: nextPassage(process, state)?.on ?? null,
  }
}

const firstDay = (dues: readonly Result<Day>[]): Day | null =>
  dues.flatMap((due) => (due.ok ? [due.value] : [])).toSorted()[0] ?? null

function heldBy(process: Process, state: CaseState): Pick<CaseRow, 'heldBy' | 'duty'> {
  const { party, members } = holderOf(process, state)
  return {
    heldBy: members.map(({ id }) => id).toSorted(),
    duty: party && 'duty' in party ? party.duty : null,
  }
}
