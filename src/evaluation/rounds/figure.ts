/** Figures by key: each with its exact value, by which it is re-checked, and the text in which it is shown. */
import { percentText } from '#indicators'
import type { Day } from '#kernel'

export type Figure = {
  readonly key: string
  /** Compared on a re-check; null: not known, which is not zero. */
  readonly exact: string | null
  readonly shown: string
}

export type Figures = ReadonlyMap<string, Figure>

/** What stands where a figure is not known. */
export const notKnown = '暂无法得出'

/** What stands where a figure would point to a few people. */
export const notShown = '人数较少不予列示'

export const count = (key: string, value: number | null): Figure => ({
  key,
  exact: value === null ? null : String(value),
  shown: value === null ? notKnown : String(value),
})

export const text = (key: string, shown: string | null, exact = shown): Figure => ({
  key,
  exact,
  shown: shown ?? notKnown,
})

/** `2026年11月23日`, as documents write days. */
export const dayText = (on: Day): string =>
  `${Number(on.slice(0, 4))}年${Number(on.slice(5, 7))}月${Number(on.slice(8, 10))}日`

/** A share in percent, cut after one place so that 100 is only said when it is so; kept exactly. */
export function share(key: string, part: number | null, whole: number | null): Figure {
  if (part === null || whole === null) return { key, exact: null, shown: notShown }
  const percent = percentText({ part, whole })
  return percent === undefined
    ? { key, exact: null, shown: notKnown }
    : { key, exact: `${part}/${whole}`, shown: `${percent}%` }
}

export const byKey = (all: Iterable<Figure>): Figures => new Map([...all].map((one) => [one.key, one]))
