/** Clocks of a case: started, stopped, run again, read anew, given more time. */
import { factsIn } from '#forms'
import { addDays, type Day, good } from '#kernel'
import type { Process } from './declare.ts'
import {
  addSpan,
  type Calendar,
  type Limit,
  lastDay,
  meantBy,
  movedBy,
  type Reading,
  readBy,
  type Span,
} from './limit.ts'
import { nextDate } from './rhythm.ts'
import type { CaseState, Clock, Part } from './state.ts'

/** What limits read in a case. */
export const readingOf = (
  { answers, area }: Pick<CaseState, 'answers' | 'area'>,
  calendar: Calendar,
): Reading => ({
  facts: factsIn(answers),
  area,
  calendar,
})

export const startedOn = (limit: Limit | undefined, on: Day, reading: Reading): Clock | null =>
  limit ? { limit, due: lastDay(limit, on, reading), stopped: null } : null

/** A clock made to run or to stand still from a day on; the last day moves by exactly the time that did not count. */
export function set(
  clock: Clock | null,
  runs: boolean,
  { on, ...reading }: Reading & { on: Day },
): Clock | null {
  if (!clock || runs === (clock.stopped === null)) return clock
  if (clock.stopped === null) return { ...clock, stopped: on }
  const due = movedBy(clock.due, clock.limit, { from: clock.stopped, to: on, ...reading })
  return { ...clock, due, stopped: null }
}

/** More time: a span is added to the last day, an answered day replaces it. */
export function longer(
  clock: Clock | null,
  by: Limit,
  { on, ...reading }: Reading & { on: Day },
): Clock | null {
  if (!clock) return null
  if (!('unit' in by)) return { ...clock, due: lastDay(by, on, reading) }
  return { ...clock, due: clock.due.ok ? addSpan(clock.due.value, by, reading.calendar) : clock.due }
}

/**
 * What a report does to a limit that comes again: within `opens` before its last day, or after it, the next date is due.
 * An earlier one is only noted. A limit set for this once is met by any report.
 */
export function renewed(
  clock: Clock | null,
  own: Limit | undefined,
  { opens, on, ...reading }: Reading & { opens: Span; on: Day },
): Clock | null {
  const meant = own && meantBy(own, on, reading)
  if (!clock || !own || !meant?.ok || !('yearly' in meant.value)) return clock
  if (!clock.due.ok || clock.limit !== own)
    return { ...clock, limit: own, due: good(nextDate(meant.value.yearly, on)) }
  const due = clock.due.value
  const open = addSpan(due, { ...opens, count: -opens.count }, reading.calendar)
  if (open.ok && on < open.value) return clock
  return { ...clock, due: good(nextDate(meant.value.yearly, on > due ? on : due)) }
}

/** Whoever answers a day anew moves every limit that reads it, of stages that were left as well. */
export function readAnew(state: CaseState, answered: readonly string[], calendar: Calendar): CaseState {
  const reading = readingOf(state, calendar)
  const anew = <C extends Clock | null>(clock: C): C => {
    if (!clock || !readBy(clock.limit).some((key) => answered.includes(key))) return clock
    if (isOnItsDates(clock, { on: state.on, ...reading })) return clock
    return { ...clock, due: lastDay(clock.limit, state.on, reading), stopped: clock.stopped && state.on }
  }
  const left = Object.fromEntries(Object.entries(state.left).map(([stage, clock]) => [stage, anew(clock)]))
  const parts = state.parts.map((part) => ({ ...part, clock: anew(part.clock) }))
  return { ...state, clock: anew(state.clock), whole: anew(state.whole), left, parts }
}

/** A date that is waited for stays: changing a target neither excuses a report that is late nor asks again for one that was given. */
function isOnItsDates({ limit, due }: Clock, { on, ...reading }: Reading & { on: Day }): boolean {
  const meant = meantBy(limit, on, reading)
  if (!meant.ok || !due.ok || !('yearly' in meant.value)) return false
  return nextDate(meant.value.yearly, addDays(due.value, -1)) === due.value
}

/** Whether a day lies after the last day; a clock that stands still is late only if it was late before. */
export const isLate = (clock: Clock | null, on: Day): boolean =>
  clock !== null && clock.due.ok && (clock.stopped ?? on) > clock.due.value

/** Every clock of the case runs or stands still as the state says. Called after each change, on its day. */
export function setAll(process: Process, state: CaseState, calendar: Calendar): CaseState {
  const at = { on: state.on, ...readingOf(state, calendar) }
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

/**
 * From this day until the last one no more workdays are left than the process calls “soon”, whatever weekday it falls on.
 * Where the workdays of the year are not announced, days are counted instead: a reminder too many does no harm.
 */
export function soonDay(due: Day, soon: number, calendar: Calendar): Day {
  const itself = calendar.between(addDays(due, -1), due)
  const first = itself.ok ? calendar.add(due, -(itself.value === 1 ? soon : soon + 1)) : itself
  return first.ok ? first.value : addDays(due, -soon)
}
