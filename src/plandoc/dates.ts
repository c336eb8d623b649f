/** Dates as offices write them, each read as its last day: years, months, halves, quarters, ranges, and dates that leave the year to the title. */
import { type Day, dayOf, daysInMonth } from '#kernel'
import { chineseNumber } from './numerals.ts'

export type Precision = 'day' | 'month' | 'year'

export type DateFound = {
  readonly on: Day
  readonly precision: Precision
  readonly at: number
  readonly end: number
  /** The year is not written at the date; it is the document's own. */
  readonly yearFrom: 'date' | 'document'
}

const month = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const to = '\\s?(?:[-—~至到]{1,2})\\s?'
/** The end of a range is what counts: `5月至8月`, `6月1日至30日`. */
const inMonth = `(?:${month}\\s?月?(?:\\s?${month}日|[上中下]旬)?${to})?(${month})\\s{0,2}月份?(?:\\s{0,2}(?:${month}日?${to})?(${month})\\s{0,2}日|(上旬|中旬|下旬))?`
const partOfYear = '(上半年|下半年|第?[一二三四1-4]季度)'

const dated = new RegExp(`(20\\d\\d)\\s{0,2}年度?\\s{0,2}(?:${inMonth}|${partOfYear})?`, 'g')
const undated = new RegExp(
  `(今年|本年度?|当年|明年|次年)?(?:${inMonth}|${partOfYear}|(年[底末终]|今年|明年|本年度))`,
  'g',
)

const lastMonth: Readonly<Record<string, number>> = {
  上: 6,
  下: 12,
  一: 3,
  二: 6,
  三: 9,
  四: 12,
  1: 3,
  2: 6,
  3: 9,
  4: 12,
}

type Parts = {
  readonly month?: string | undefined
  readonly day?: string | undefined
  readonly third?: string | undefined
  readonly part?: string | undefined
}

function lastDay(year: number, { month: written, day, third, part }: Parts) {
  const m = part ? (lastMonth[part.replace('第', '')[0] ?? ''] ?? 0) : (chineseNumber(written ?? '') ?? 0)
  if (m === 0) return { on: dayOf(year, 12, 31), precision: 'year' as const }
  if (m > 12) return undefined
  const last = daysInMonth(year, m)
  const date = day ? (chineseNumber(day) ?? 0) : third ? ({ 上旬: 10, 中旬: 20 }[third] ?? last) : last
  if (date < 1 || date > last) return undefined
  return { on: dayOf(year, m, date), precision: day ? ('day' as const) : ('month' as const) }
}

/** Dates that name their year. */
export function datesIn(text: string): DateFound[] {
  return [...text.matchAll(dated)].flatMap((found) => {
    const [whole, year, month, day, third, part] = found
    const meant = lastDay(Number(year), { month, day, third, part })
    const end = found.index + whole.trimEnd().length
    return meant ? [{ ...meant, at: found.index, end, yearFrom: 'date' as const }] : []
  })
}

/** What stands before a date and makes it part of another, or a yearly one. */
const belongs = /(?:\d|年|第|每|每年的?|每个|近|半|近期|上|[-—~至到])\s?$/

/** Dates without a year, in a document whose title says the year: `6月底前`, `年底前`, `第三季度`, `明年3月`. */
export function datesWithoutYear(text: string, year: number, taken: readonly DateFound[]): DateFound[] {
  let next = 0
  return [...text.matchAll(undated)].flatMap((found) => {
    const [whole, which, month, day, third, part, ends] = found
    const at = found.index
    while ((taken[next]?.end ?? Infinity) <= at) next++
    if ((taken[next]?.at ?? Infinity) < at + whole.length) return []
    const before = text.slice(Math.max(0, at - 3), at)
    const reached = taken[next - 1]?.end === at
    if (reached || belongs.test(before)) return []
    const own = year + (/明年|次年/.test(`${which ?? ''}${ends ?? ''}`) ? 1 : 0)
    const meant = lastDay(own, { month, day, third, part })
    return meant ? [{ ...meant, at, end: at + whole.trimEnd().length, yearFrom: 'document' as const }] : []
  })
}
