/** Periods figures are stated for: a year, half-year, quarter or month, written 2024, 2024-H1, 2024-Q3, 2024-06. */
import { type Day, lastDayOf, type Month, type Words } from '#kernel'

export type Period = string & { readonly __period: true }

const written = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/

type Parts = {
  readonly year: string
  readonly half?: number
  readonly quarter?: number
  readonly month?: string
}

function partsOf(text: string): Parts | undefined {
  const found = written.exec(text.trim().toUpperCase())
  if (!found) return undefined
  const [, year = '', half, quarter, month] = found
  return {
    year,
    ...(half ? { half: Number(half) } : {}),
    ...(quarter ? { quarter: Number(quarter) } : {}),
    ...(month ? { month } : {}),
  }
}

/** Undefined when it is none of the four. */
export const readPeriod = (text: string): Period | undefined =>
  partsOf(text) ? (text.trim().toUpperCase() as Period) : undefined

/** The last day of a period; a figure speaks for it. */
export function lastDayOfPeriod(period: Period): Day {
  const { year, half, quarter, month } = partsOf(period) as Parts
  const last = month ?? String((quarter ?? (half ?? 2) * 2) * 3).padStart(2, '0')
  return lastDayOf(`${year}-${last}` as Month)
}

export const yearOfPeriod = (period: Period): number => Number(period.slice(0, 4))

export const isYear = (period: Period): boolean => period.length === 4

/** `2024年上半年`, `the first half of 2024`. */
export function sayPeriod(period: Period): Words {
  const { year, half, quarter, month } = partsOf(period) as Parts
  if (half) return { zh: `${year}年${half === 1 ? '上' : '下'}半年`, en: `half ${half} of ${year}` }
  if (quarter) return { zh: `${year}年第${'一二三四'[quarter - 1]}季度`, en: `quarter ${quarter} of ${year}` }
  return month ? { zh: `${year}年${Number(month)}月`, en: `${year}-${month}` } : { zh: `${year}年`, en: year }
}
