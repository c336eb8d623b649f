/** Official workdays: weekends, public holidays and the make-up workdays the State Council announces each autumn. */
import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import type { Day, Result } from '#kernel'
import { addDays, dayNumber, good, wrong, yearOf } from '#kernel'

const holidays: Readonly<Record<string, string>> = calendar.holidays
const makeUpDays: Readonly<Record<string, string>> = calendar.workdays

const announced = Object.keys(holidays).map((day) => Number(day.slice(0, 4)))

/** The years whose arrangement is known; outside them nobody can count workdays, and neither do we. */
export const workdayYears = { from: Math.min(...announced), to: Math.max(...announced) } as const

const isAnnounced = (on: Day) => yearOf(on) >= workdayYears.from && yearOf(on) <= workdayYears.to

/** 1970-01-01 was a Thursday. */
const isWeekend = (on: Day) => (((dayNumber(on) + 3) % 7) + 7) % 7 >= 5

const isWorkdayOfAnnouncedYear = (on: Day) =>
  makeUpDays[on] !== undefined || (!isWeekend(on) && holidays[on] === undefined)

const unknownYear = (on: Day) =>
  wrong('workdays.unknown-year', { year: yearOf(on), from: workdayYears.from, to: workdayYears.to })

/** Whether offices work on this day; `workdays.unknown-year` when the arrangement of its year is not announced. */
export const isWorkday = (on: Day): Result<boolean> =>
  isAnnounced(on) ? good(isWorkdayOfAnnouncedYear(on)) : unknownYear(on)

/**
 * The day `workdays` workdays after (or, negative, before) a day. The day itself is not counted, as in every
 * administrative deadline (民法典, art. 201); 0 is the day itself. Walks day by day: a deadline is weeks, not decades.
 */
export function addWorkdays(from: Day, workdays: number): Result<Day> {
  if (!Number.isSafeInteger(workdays)) return wrong('workdays.not-whole', { value: String(workdays) })
  const step = Math.sign(workdays)
  let day = from
  for (let left = Math.abs(workdays); left > 0; ) {
    day = addDays(day, step)
    if (!isAnnounced(day)) return unknownYear(day)
    if (isWorkdayOfAnnouncedYear(day)) left--
  }
  return good(day)
}

/** Workdays after `from` up to and including `to`; negative when `to` is earlier. */
export function workdaysBetween(from: Day, to: Day): Result<number> {
  if (to < from) {
    const back = workdaysBetween(to, from)
    return back.ok ? good(back.value === 0 ? 0 : -back.value) : back
  }
  for (const end of [from, to]) if (!isAnnounced(end)) return unknownYear(end)
  let count = 0
  for (let day = from; day < to; ) {
    day = addDays(day, 1)
    if (isWorkdayOfAnnouncedYear(day)) count++
  }
  return good(count)
}
