/** What queues read, computed from the history: the row of the case, its tasks, and who may see it. Pure. */
import type { Reference } from '#forms'
import { type Day, must, type Result } from '#kernel'
import {
  type CaseRow,
  type CaseState,
  type History,
  rowOf,
  soonDay,
  stateOf,
  type Waited,
  waitedFor,
} from '#process'
import { getProcess, ownVersion, type World } from './world.ts'

/** One unit or person who has to act; the empty holder is anybody of the area with the duty. */
export type Task = {
  readonly holder: string
  readonly duty: string | null
  readonly due: Day | null
  readonly dueProblem: string | null
  readonly soonFrom: Day | null
  readonly stopped: boolean
}

export type Projection = {
  readonly state: CaseState
  readonly row: CaseRow & { readonly began: Day; readonly computedOn: Day }
  readonly tasks: readonly Task[]
  readonly duties: readonly string[]
  readonly units: readonly string[]
}

/** Cost: one step an event. */
export function project(world: World, history: History, on: Day): Projection {
  const [first] = history
  const newest = getProcess(world, first?.kind === 'began' ? first.process : '')
  const state = must(stateOf(newest, history, { on, calendar: world.calendar }))
  const own = ownVersion(world, state)
  const row = rowOf(own, state, world.calendar)
  return {
    state,
    row: { ...row, began: state.began, computedOn: state.on },
    tasks: tasksOf(world, state, row),
    duties: sharedDuties(Object.values(own.parties)),
    units: unitsOf(world, state, history),
  }
}

function tasksOf(world: World, state: CaseState, row: CaseRow): readonly Task[] {
  if (state.ended !== null) return []
  const { due, dueProblem, soonFrom, stopped, duty } = row
  const whole = { duty, due, dueProblem, soonFrom, stopped }
  const own = ownVersion(world, state)
  if (own.stages[state.stage]?.kind !== 'gather')
    return (row.heldBy.length === 0 ? [''] : row.heldBy).map((holder) => ({ holder, ...whole }))
  const waited = waitedFor(own, state, world.calendar)
  return row.heldBy.map((holder) => ({
    holder,
    duty,
    ...ownClock(
      waited.find(({ what, unit }) => what === 'part' && unit?.id === holder),
      (day) => soonDay(day, own.soon, world.calendar),
    ),
  }))
}

/** In a gathering every unit has a clock of its own. */
function ownClock(waited: Waited | undefined, soonFrom: (due: Day) => Day): Omit<Task, 'holder' | 'duty'> {
  const due = waited && waited.lamp !== 'stopped' ? dayIn(waited.due) : null
  return {
    due,
    dueProblem: waited && waited.lamp !== 'stopped' && !waited.due.ok ? waited.due.problem.code : null,
    soonFrom: due === null ? null : soonFrom(due),
    stopped: waited?.lamp === 'stopped',
  }
}

const dayIn = (day: Result<Day>) => (day.ok ? day.value : null)

type Declared = { readonly kind: string; readonly duty?: string }

/** Whoever has such a duty in the area sees the case. Acting for the own unit is no reason to see those of other units. */
const sharedDuties = (parties: readonly Declared[]): readonly string[] =>
  [
    ...new Set(parties.flatMap(({ duty }) => (duty === undefined || duty === 'unit:own' ? [] : [duty]))),
  ].toSorted()

/** Units that take part, and the one that acted last: who passes a case on still sees that it arrived. */
function unitsOf(world: World, state: CaseState, history: History): readonly string[] {
  const { parties } = ownVersion(world, state)
  const named: readonly Reference[] = Object.entries(state.parties).flatMap(([party, members]) =>
    ['unit', 'units'].includes(parties[party]?.kind ?? '') ? members : [],
  )
  const last = history.at(-1)?.by
  const acting = last?.kind === 'staff' ? [last.unit] : []
  return [...new Set([...named, ...acting].map(({ id }) => id))].toSorted()
}
