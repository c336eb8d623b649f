/** How long something may take, and the calendar that turns it into a day. The calendar comes in; nothing here counts holidays. */
import { addDays, addMonths, type Day, daysBetween, good, parseDay, type Result, wrong } from '#kernel'
import type { Facts } from '#policy'

export type Span = { readonly unit: 'workdays' | 'days' | 'months'; readonly count: number }

/** A span, or the day somebody answered: `until('due_day')`. */
export type Limit = Span | { readonly until: string }

/** The day of the start is not counted (民法典, art. 201). */
export const workdays = (count: number): Span => ({ unit: 'workdays', count })
export const days = (count: number): Span => ({ unit: 'days', count })
export const months = (count: number): Span => ({ unit: 'months', count })
export const until = (answer: string): Limit => ({ until: answer })

/** Workdays as announced; a year that is not announced is a problem, never a guess. `#standards` has one. */
export type Calendar = {
  readonly add: (from: Day, workdays: number) => Result<Day>
  readonly between: (from: Day, to: Day) => Result<number>
}

export function addSpan(from: Day, { unit, count }: Span, calendar: Calendar): Result<Day> {
  switch (unit) {
    case 'workdays':
      return calendar.add(from, count)
    case 'days':
      return good(addDays(from, count))
    case 'months':
      return good(addMonths(from, count))
  }
}

/** The last day of a limit that starts on a day. A day nobody has answered is a problem, not “no limit”. */
export function lastDay(
  limit: Limit,
  from: Day,
  { facts, calendar }: { facts: Facts; calendar: Calendar },
): Result<Day> {
  if (!('until' in limit)) return addSpan(from, limit, calendar)
  const answered = facts[limit.until]
  return typeof answered === 'string'
    ? parseDay(answered)
    : wrong('case.due-not-answered', { answer: limit.until })
}

/** A last day moved by the time that did not count, in the measure of its limit: workdays for workdays, else days. */
export function movedBy(
  due: Result<Day>,
  limit: Limit,
  { from, to, calendar }: { from: Day; to: Day; calendar: Calendar },
): Result<Day> {
  if (!due.ok || from === to) return due
  if ('until' in limit || limit.unit !== 'workdays') return good(addDays(due.value, daysBetween(from, to)))
  const lost = calendar.between(from, to)
  return lost.ok ? calendar.add(due.value, lost.value) : lost
}
