/** Dates, money, numbers and shares as readers see them: the one place that decides. */
import type { Day, Fen, Language, Month } from '#kernel'
import { formatYuan } from '#kernel'

/** A share as its two counts; what a page shows is never typed by anybody. */
export type Share = { readonly part: number; readonly whole: number }

export type Format = {
  /** `1,234` */
  count(n: number): string
  /** `3,101,350.00 元` */
  money(amount: Fen): string
  /** `175 元`: whole yuan without fen, for sentences. */
  plainMoney(amount: Fen): string
  /** `2020年12月31日` */
  day(on: Day): string
  /** `2020年12月` */
  month(of: Month): string
  /** `2020年12月31日 09:05` from an instant already in local time, `2020-12-31T09:05…`. */
  moment(at: string): string
  /** `甲、乙` or `a, b` */
  list(things: readonly string[]): string
  /** `97.38%`, cut off, never rounded up: 99.996 % is not "100 %". Undefined when nobody counts. */
  share(share: Share): string | undefined
}

const grouped = new Intl.NumberFormat('en-US')
const monthNames =
  'January February March April May June July August September October November December'.split(' ')

const monthName = (month: string) => monthNames[Number(month.slice(5, 7)) - 1] ?? month
const digits = (text: string) => String(Number(text))

const dayText = (language: Language, on: string): string =>
  language === 'en'
    ? `${digits(on.slice(8, 10))} ${monthName(on)} ${on.slice(0, 4)}`
    : `${on.slice(0, 4)}年${digits(on.slice(5, 7))}月${digits(on.slice(8, 10))}日`

const monthText = (language: Language, of: string): string =>
  language === 'en' ? `${monthName(of)} ${of.slice(0, 4)}` : `${of.slice(0, 4)}年${digits(of.slice(5, 7))}月`

/** Hundredths of a percent, cut off in whole numbers so that no float can round a share up. */
export function shareText({ part, whole }: Share): string | undefined {
  if (whole === 0) return undefined
  const hundredths = (BigInt(part) * 10_000n) / BigInt(whole)
  const fraction = String(hundredths % 100n).padStart(2, '0')
  return fraction === '00' ? `${hundredths / 100n}%` : `${hundredths / 100n}.${fraction}%`
}

/** How numbers and dates read in a language. */
export function formatIn(language: Language): Format {
  const yuan = language === 'en' ? 'yuan' : '元'
  return {
    count: (n) => grouped.format(n),
    money: (amount) => `${formatYuan(amount)} ${yuan}`,
    plainMoney: (amount) => `${formatYuan(amount).replace(/\.00$/, '')} ${yuan}`,
    day: (on) => dayText(language, on),
    month: (of) => monthText(language, of),
    moment: (at) => `${dayText(language, at)} ${at.slice(11, 16)}`,
    list: (things) => things.join(language === 'en' ? ', ' : '、'),
    share: shareText,
  }
}
