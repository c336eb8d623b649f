/** Where a series would stand at the target's day if it went on as it has. */
// From its last value, by the middle one of all speeds between two of its values since the last break: simple enough to check
// by hand, and no single odd value can turn it.
import { type Day, daysBetween } from '#kernel'
import type { Comparator } from '#policy'

export type Point = {
  readonly on: Day
  readonly value: number
  /** Not to be compared with the point before. */
  readonly breaks: boolean
}

export type Bounds = { readonly least?: number; readonly most?: number }

/** How the target fares within the range: even at its low end, in the middle, only at its high end, or not at all. */
export type Outlook = 'reaches' | 'probably' | 'hardly' | 'misses' | 'no-target'

export type Forecast =
  | { readonly state: 'too-few'; readonly points: number; readonly needed: number }
  /** The target's day has passed: the last value speaks, no forecast. */
  | { readonly state: 'past' }
  | {
      readonly state: 'forecast'
      readonly by: Day
      readonly value: number
      readonly low: number
      readonly high: number
      /** Change a year, the middle one. */
      readonly speed: number
      readonly points: number
      readonly outlook: Outlook
    }

export type ForecastQuestion = {
  /** Oldest first, one a day. */
  readonly points: readonly Point[]
  readonly by: Day
  readonly target?: { readonly comparator: Comparator; readonly value: number } | undefined
  readonly bounds?: Bounds
}

/** Of fewer values nobody can tell a direction from a coincidence. */
export const fewestPoints = 3

/** Cost: the square of the points since the last break. */
export function forecast({ points, by, target, bounds = {} }: ForecastQuestion): Forecast {
  const since = sinceLastBreak(points)
  const last = since.at(-1)
  if (last && last.on >= by) return { state: 'past' }
  if (!last || since.length < fewestPoints)
    return { state: 'too-few', points: since.length, needed: fewestPoints }
  const speeds = speedsOf(since)
  const years = daysBetween(last.on, by) / daysOfYear
  const at = (speed: number) => within(last.value + speed * years, bounds)
  const few = since.length < 5
  const [low, high] = [at(quantile(speeds, few ? 0 : 0.25)), at(quantile(speeds, few ? 1 : 0.75))]
  const speed = quantile(speeds, 0.5)
  const value = at(speed)
  const outlook = outlookOf({ value, low, high }, target)
  return { state: 'forecast', by, value, low, high, speed, points: since.length, outlook }
}

const daysOfYear = 365.25

/** A break is never crossed: what was counted by another definition says nothing about speed. */
export function sinceLastBreak(points: readonly Point[]): readonly Point[] {
  const from = points.findLastIndex(({ breaks }) => breaks)
  return from < 0 ? points : points.slice(from)
}

/** Change a year between every two points, slowest first. */
function speedsOf(points: readonly Point[]): readonly number[] {
  return points
    .flatMap((a, i) =>
      points.slice(i + 1).flatMap((b) => {
        const years = daysBetween(a.on, b.on) / daysOfYear
        return years > 0 ? [(b.value - a.value) / years] : []
      }),
    )
    .toSorted((a, b) => a - b)
}

const quantile = (sorted: readonly number[], share: number): number => {
  const at = share * (sorted.length - 1)
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0]
  return below + (above - below) * (at - Math.floor(at))
}

const within = (value: number, { least = -Infinity, most = Infinity }: Bounds) =>
  Math.min(most, Math.max(least, value))

type Range = { readonly value: number; readonly low: number; readonly high: number }

/** A number without an operator is a level to be reached; more is not less. */
function outlookOf({ value, low, high }: Range, target: ForecastQuestion['target']): Outlook {
  if (!target) return 'no-target'
  const meets = (one: number) => {
    if (target.comparator === '<') return one < target.value
    if (target.comparator === '<=') return one <= target.value
    return target.comparator === '>' ? one > target.value : one >= target.value
  }
  const ends = [meets(low), meets(high)]
  if (ends.every(Boolean)) return 'reaches'
  if (meets(value)) return 'probably'
  return ends.some(Boolean) ? 'hardly' : 'misses'
}
