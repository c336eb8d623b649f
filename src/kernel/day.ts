/** Calendar days without clock or time zone: the only notion of date that rules and records know. */
import type { Result } from './problem.ts'
import { good, wrong } from './problem.ts'

/** A day of the Gregorian calendar, written `2020-12-31`. Compares correctly as text. */
export type Day = string & { readonly __day: true }

/** A month, written `2020-12`. */
export type Month = string & { readonly __month: true }

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/

/** Reads `2020-12-31`; refuses days the calendar does not have (`day.malformed`). */
export function parseDay(text: string): Result<Day> {
  const parts = dayPattern.exec(text)
  const real = parts && isCalendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  return real ? good(text as Day) : wrong('day.malformed', { value: text })
}

/** A day written in the source code; throws when the calendar does not have it. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed.ok) throw new RangeError(`not a day of the calendar: ${text}`)
  return parsed.value
}

/** Reads `2020-12` (`month.malformed`). */
export function parseMonth(text: string): Result<Month> {
  return monthPattern.test(text) ? good(text as Month) : wrong('month.malformed', { value: text })
}

export const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)
}

function isCalendarDay(year: number, month: number, date: number) {
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}

const two = (on: Day, at: number) => on.charCodeAt(at) * 10 + on.charCodeAt(at + 1) - 528

/** A `Day` is ten checked characters, so its digits are taken as they stand. */
const partsOf = (on: Day) => [two(on, 0) * 100 + two(on, 2), two(on, 5), two(on, 8)] as const

const pad = (n: number, width: number) => String(n).padStart(width, '0')

export const dayOf = (year: number, month: number, date: number): Day =>
  day(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`)

/** Days since 1970-01-01, for arithmetic and packed columns; the civil-from-days algorithm on eras of 400 years. */
export function dayNumber(on: Day): number {
  const [year, month, date] = partsOf(on)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The inverse of `dayNumber`. */
export function dayFromNumber(n: number): Day {
  const z = n + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  )
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return dayOf(yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - Math.floor((153 * mp + 2) / 5) + 1)
}

export const addDays = (on: Day, days: number): Day => dayFromNumber(dayNumber(on) + days)

export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

/** The same date `months` later; the last day of a shorter month stands in (31 January + 1 = 28 or 29 February). */
export function addMonths(on: Day, months: number): Day {
  const [year, month, date] = partsOf(on)
  const index = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return dayOf(y, m, Math.min(date, daysInMonth(y, m)))
}

/** Whole months completed from one day to a later one; SQL's `age()` counts the same. */
export function monthsBetween(from: Day, to: Day): number {
  const [fy, fm, fd] = partsOf(from)
  const [ty, tm, td] = partsOf(to)
  return (ty - fy) * 12 + (tm - fm) - (td < fd ? 1 : 0)
}

/** Age in completed years (周岁). A person born on 29 February completes a year on 1 March of a common year. */
export const ageOn = (born: Day, on: Day): number => Math.floor(monthsBetween(born, on) / 12)

export const monthOf = (on: Day): Month => on.slice(0, 7) as Month

export const firstDayOf = (month: Month): Day => `${month}-01` as Day

export const lastDayOf = (month: Month): Day => addDays(addMonths(firstDayOf(month), 1), -1)

export const yearOf = (on: Day | Month): number => Number(on.slice(0, 4))
