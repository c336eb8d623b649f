/** How long something may take, and the calendar that turns it into a day. The calendar comes in; nothing here counts holidays. */
import {
  type AreaCode,
  addDays,
  addMonths,
  type Day,
  daysBetween,
  good,
  parseDay,
  type Result,
  wrong,
} from '#kernel'
import { type Condition, decide, type Facts, factsOf } from '#policy'
import { nextDate, type YearlyDate, yearlyDate } from './rhythm.ts'

export type Span = { readonly unit: 'workdays' | 'days' | 'months'; readonly count: number }

/** A day somebody answered, or the next of some dates of every year: days of the calendar, which no stop of a clock moves by workdays. */
type Dated = { readonly until: string } | { readonly yearly: readonly YearlyDate[] }

/** A span; the day somebody answered: `until('due_day')`; dates of every year; or one of two, by what was answered. */
export type Limit =
  | Span
  | Dated
  | { readonly either: Condition; readonly holds: Dated; readonly fails: Dated }

/** The day of the start is not counted (民法典, art. 201). */
export const workdays = (count: number): Span => ({ unit: 'workdays', count })
export const days = (count: number): Span => ({ unit: 'days', count })
export const months = (count: number): Span => ({ unit: 'months', count })
export const until = (answer: string): { readonly until: string } => ({ until: answer })

/** A limit that comes again: `yearly('06-30', '12-31')` is due at the end of each half-year. */
export const yearly = (...dates: readonly string[]): { readonly yearly: readonly YearlyDate[] } => ({
  yearly: dates.map(yearlyDate).toSorted(),
})

/** Which of two kinds of days it is, is answered in the case: a dated task, and one that only reports. */
export const either = (condition: Condition, holds: Dated, fails: Dated): Limit => ({
  either: condition,
  holds,
  fails,
})

/** Workdays as announced; a year that is not announced is a problem, never a guess. `#standards` has one. */
export type Calendar = {
  readonly add: (from: Day, workdays: number) => Result<Day>
  readonly between: (from: Day, to: Day) => Result<number>
}

/** What a limit is read with: the answers of the case, its place, the calendar. */
export type Reading = { readonly facts: Facts; readonly area: AreaCode; readonly calendar: Calendar }

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
export function lastDay(limit: Limit, from: Day, reading: Reading): Result<Day> {
  const meant = meantBy(limit, from, reading)
  if (!meant.ok) return meant
  if ('unit' in meant.value) return addSpan(from, meant.value, reading.calendar)
  if ('yearly' in meant.value) return good(nextDate(meant.value.yearly, from))
  const answered = reading.facts[meant.value.until]
  return typeof answered === 'string' ? parseDay(answered) : notAnswered(meant.value.until)
}

/** The limit that applies as things are answered; a condition nobody can decide yet leaves it open. */
export function meantBy(limit: Limit, on: Day, { facts, area }: Reading): Result<Span | Dated> {
  if (!('either' in limit)) return good(limit)
  const { verdict } = decide(limit.either, facts, { on, area })
  if (verdict !== 'unknown') return good(verdict === 'yes' ? limit.holds : limit.fails)
  const missing = factsOf(limit.either).find(({ key }) => (facts[key] ?? null) === null)
  return notAnswered(missing?.label.zh ?? '')
}

const notAnswered = (answer: string): Result<never> => wrong('case.due-not-answered', { answer })

/** Whatever somebody answers anew moves the limits that read it. */
export function readBy(limit: Limit): readonly string[] {
  if ('unit' in limit || 'yearly' in limit) return []
  if ('until' in limit) return [limit.until]
  return [...factsOf(limit.either).map(({ key }) => key), ...readBy(limit.holds), ...readBy(limit.fails)]
}

/** A last day moved by the time that did not count: workdays for workdays, else days; dates of every year stay where they are. */
export function movedBy(
  due: Result<Day>,
  limit: Limit,
  { from, to, ...reading }: Reading & { from: Day; to: Day },
): Result<Day> {
  const meant = meantBy(limit, from, reading)
  if (!due.ok || from === to || !meant.ok) return due
  if ('yearly' in meant.value) return due.value < to ? good(nextDate(meant.value.yearly, to)) : due
  if ('until' in meant.value || meant.value.unit !== 'workdays')
    return good(addDays(due.value, daysBetween(from, to)))
  const lost = reading.calendar.between(from, to)
  return lost.ok ? reading.calendar.add(due.value, lost.value) : lost
}
