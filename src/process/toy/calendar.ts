/** A calendar for tests: Monday to Friday, and one long holiday; nothing is announced from 2028 on. */
import { addDays, areaCode, type Day, day, dayNumber, good, type Result, wrong } from '#kernel'
import type { Calendar } from '../limit.ts'

const isFree = (on: Day) =>
  (((dayNumber(on) + 3) % 7) + 7) % 7 >= 5 || (on >= '2026-10-01' && on <= '2026-10-08')

const announced = (on: Day) => on < '2028-01-01'

const unannounced = (on: Day) =>
  wrong('workdays.unknown-year', { year: on.slice(0, 4), from: '2026', to: '2027' })

function add(from: Day, count: number): Result<Day> {
  let on = from
  for (let left = Math.abs(count); left > 0; ) {
    on = addDays(on, Math.sign(count))
    if (!announced(on)) return unannounced(on)
    if (!isFree(on)) left--
  }
  return good(on)
}

function between(from: Day, to: Day): Result<number> {
  if (!announced(to)) return unannounced(to)
  let count = 0
  for (let on = from; on < to; ) {
    on = addDays(on, 1)
    if (!isFree(on)) count++
  }
  return good(count)
}

export const calendar: Calendar = { add, between }

/** A Monday. */
export const monday = day('2026-03-02')

export const setting = { from: monday, area: areaCode('990101'), given: { calendar } }
