/** Dates without 年 and 月, as schedule cells write them: `2023.12`, `2024-09-30`, `2025`, `2021-2025`. */
import { dayOf, daysInMonth } from '#kernel'
import type { DateFound } from './dates.ts'

const whole = /^\s*(20\d\d)(?:\s?[.\-/]\s?(\d{1,2})(?:\s?[.\-/]\s?(\d{1,2}))?)?\s?(?:年?[底末]?前?)\s*$/
const years = /^\s*20\d\d\s?(?:[-~至]|—{1,2})\s?(20\d\d)\s*$/

/** The date that is all the cell says; none where other words stand beside it. */
export function bareDates(text: string): DateFound[] {
  const found = whole.exec(text) ?? years.exec(text)
  if (!found || text.includes('年')) return []
  const [year, month, date] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)]
  if (month > 12 || (month > 0 && date > daysInMonth(year, month))) return []
  const last = month === 0 ? 31 : date === 0 ? daysInMonth(year, month) : date
  const precision = month === 0 ? 'year' : date === 0 ? 'month' : 'day'
  const at = text.length - text.trimStart().length
  return [
    {
      on: dayOf(year, month === 0 ? 12 : month, last),
      precision,
      at,
      end: text.trimEnd().length,
      yearFrom: 'date',
    },
  ]
}

export const isBareDate = (text: string): boolean => bareDates(text).length > 0
