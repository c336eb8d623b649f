/** Clocks of a case: started, stopped, run again, given more time. */
import { factsIn } from '#forms'
import type { Day } from '#kernel'
import type { Process } from './declare.ts'
import { addSpan, type Calendar, type Limit, lastDay, movedBy } from './limit.ts'
import type { CaseState, Clock, Part } from './state.ts'

export const startedOn = (
  limit: Limit | undefined,
  on: Day,
  { answers, calendar }: { answers: CaseState['answers']; calendar: Calendar },
): Clock | null =>
  limit ? { limit, due: lastDay(limit, on, { facts: factsIn(answers), calendar }), stopped: null } : null

/** A clock made to run or to stand still from a day on; the last day moves by exactly the time that did not count. */
export function set(
  clock: Clock | null,
  runs: boolean,
  { on, calendar }: { on: Day; calendar: Calendar },
): Clock | null {
  if (!clock || runs === (clock.stopped === null)) return clock
  if (clock.stopped === null) return { ...clock, stopped: on }
  return {
    ...clock,
    due: movedBy(clock.due, clock.limit, { from: clock.stopped, to: on, calendar }),
    stopped: null,
  }
}

/** More time: a span is added to the last day, an answered day replaces it. */
export function longer(
  clock: Clock | null,
  by: Limit,
  { answers, on, calendar }: { answers: CaseState['answers']; on: Day; calendar: Calendar },
): Clock | null {
  if (!clock) return null
  if ('until' in by) return { ...clock, due: lastDay(by, on, { facts: factsIn(answers), calendar }) }
  return { ...clock, due: clock.due.ok ? addSpan(clock.due.value, by, calendar) : clock.due }
}

/** Whether a day lies after the last day; a clock that stands still is late only if it was late before. */
export const isLate = (clock: Clock | null, on: Day): boolean =>
  clock !== null && clock.due.ok && (clock.stopped ?? on) > clock.due.value

/** Every clock of the case runs or stands still as the state says. Called after each change, on its day. */
export function setAll(process: Process, state: CaseState, calendar: Calendar): CaseState {
  const at = { on: state.on, calendar }
  const counts = !process.whole?.besides.includes(state.stage)
  const runs = !state.stopped && state.ended === null
  return {
    ...state,
    clock: set(state.clock, runs, at),
    whole: set(state.whole, runs && counts, at),
    parts: state.parts.map((part) => ({ ...part, clock: set(part.clock, runs && partRuns(part), at) })),
  }
}

const partRuns = ({ standing, stopped }: Part) => standing === 'waiting' && !stopped
