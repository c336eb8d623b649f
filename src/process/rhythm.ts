/** Dates that come again every year: the ends of half-years and quarters by which reports are due. */
import { addDays, type Day, day, dayOf, daysInMonth, yearOf } from '#kernel'

/** `06-30`; the last of February is written `02-28` and is the last in leap years too. */
export type YearlyDate = string & { readonly __yearly: true }

/** A date written in a declaration; throws when no year has it. */
export function yearlyDate(text: string): YearlyDate {
  if (!/^\d{2}-\d{2}$/.test(text)) throw new RangeError(`not a date of the year: ${text}`)
  return day(`2001-${text}`).slice(5) as YearlyDate
}

/** The first of these dates that lies after a day. */
export function nextDate(dates: readonly YearlyDate[], after: Day): Day {
  const year = yearOf(after)
  const found = [year, year + 1].flatMap((one) => dates.map((date) => inYear(date, one)))
  return found.find((one) => one > after) ?? addDays(after, 366)
}

function inYear(date: YearlyDate, year: number): Day {
  const [month, on] = [Number(date.slice(0, 2)), Number(date.slice(3))]
  return dayOf(year, month, month === 2 && on === 28 ? daysInMonth(year, month) : on)
}
