/** The lamp and the last day of a case: computed from its clocks, annotated by people, never set. */
import type { Reference } from '#forms'
import type { Day, Result } from '#kernel'
import { isLate, soonDay } from './clock.ts'
import type { Process } from './declare.ts'
import { type Lamp, lamps } from './lamp-words.ts'
import type { Calendar } from './limit.ts'
import type { CaseState, Clock } from './state.ts'

/** Everything that is waited for: the stage, the whole case, each unit still to answer. */
export type Waited = {
  readonly what: 'stage' | 'whole' | 'part'
  readonly unit: Reference | null
  readonly due: Result<Day>
  readonly lamp: Lamp
}

type Reading = { readonly soon: number; readonly on: Day; readonly calendar: Calendar }

export function waitedFor(process: Process, state: CaseState, calendar: Calendar): readonly Waited[] {
  const at = { soon: process.soon, on: state.on, calendar }
  const one = (
    what: Waited['what'],
    clock: Clock | null,
    unit: Reference | null = null,
  ): readonly Waited[] => (clock ? [{ what, unit, due: clock.due, lamp: lampOfClock(clock, at) }] : [])
  const parts = state.parts.filter(({ standing }) => standing === 'waiting')
  return [
    ...one('stage', state.clock),
    ...parts.flatMap((part) => one('part', part.clock, part.unit)),
    ...one('whole', state.whole),
  ]
}

function lampOfClock(clock: Clock, { soon, on, calendar }: Reading): Lamp {
  if (isLate(clock, on)) return 'overdue'
  if (clock.stopped !== null) return 'stopped'
  if (!clock.due.ok) return 'unknown'
  return on >= soonDay(clock.due.value, soon, calendar) ? 'soon' : 'running'
}

/** The worst of what is waited for. A case that stands still is not called late for standing still. */
export function lampOf(process: Process, state: CaseState, calendar: Calendar): Lamp {
  if (state.ended !== null)
    return isLate(state.whole, state.ended) || lastStageLate(state) ? 'ended-late' : 'ended'
  const found = new Set(waitedFor(process, state, calendar).map(({ lamp }) => lamp))
  return lamps.find((lamp) => found.has(lamp)) ?? (state.stopped ? 'stopped' : 'no-limit')
}

/** Whether the step that led to the end came after the last day of its stage. */
const lastStageLate = ({ stage, steps }: CaseState) =>
  steps.findLast(({ from, to }) => to === stage && from !== to)?.late === true

/** The nearest last day among what runs; null when nothing runs or no day can be told. */
export function dueOf(process: Process, state: CaseState, calendar: Calendar): Day | null {
  if (state.ended !== null) return null
  const days = waitedFor(process, state, calendar).flatMap(({ due, lamp }) =>
    due.ok && lamp !== 'stopped' ? [due.value] : [],
  )
  return days.toSorted()[0] ?? null
}
