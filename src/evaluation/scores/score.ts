/** A score: the points of each item split into earned, lost, unknown and not called for; nothing unknown counts as zero. */
import { type Fraction, fraction, plus, sumOf, times, zero } from './fraction.ts'
import { type Item, sizeOf, type Tallies, type Tally } from './item.ts'

/** The points of an item in a year. */
export type Weight = { readonly item: Item; readonly points: Fraction }

/** earned + lost + unknown + idle is exactly what was to be had. */
export type Points = {
  readonly earned: Fraction
  readonly lost: Fraction
  /** What settling the unknown could still add. */
  readonly unknown: Fraction
  /** Nothing of this kind fell due, so there was nothing to earn or to lose. */
  readonly idle: Fraction
}

export type ScoredItem = Points & {
  readonly item: Item
  readonly points: Fraction
  /** Null: never counted. */
  readonly tally: Tally | null
}

export type Score = Points & { readonly points: Fraction; readonly items: readonly ScoredItem[] }

/** Cost: the number of items. */
export function score(weights: readonly Weight[], tallies: Tallies): Score {
  const scored = weights.map((weight) => scoreItem(weight, tallies[weight.item] ?? null))
  const all = (of: keyof Points | 'points') => sumOf(scored.map((one) => one[of]))
  return {
    points: all('points'),
    earned: all('earned'),
    lost: all('lost'),
    unknown: all('unknown'),
    idle: all('idle'),
    items: scored,
  }
}

function scoreItem({ item, points }: Weight, tally: Tally | null): ScoredItem {
  const nothing = { earned: zero, lost: zero, unknown: zero, idle: zero }
  if (!tally) return { item, points, tally, ...nothing, unknown: points }
  const size = sizeOf(tally)
  if (size === 0) return { item, points, tally, ...nothing, idle: points }
  const share = (part: number) => times(points, fraction(part, size))
  return {
    item,
    points,
    tally,
    earned: share(tally.good),
    lost: share(tally.missed),
    unknown: share(tally.unknown),
    idle: zero,
  }
}

/** The lowest and the highest share of what fell due that settling the unknown can lead to; null when nothing fell due. */
export function rangeOf({ earned, lost, unknown }: Points): { low: Fraction; high: Fraction } | null {
  const due = sumOf([earned, lost, unknown])
  if (due.over === 0n) return null
  const part = (of: Fraction) => fraction(of.over * due.under, of.under * due.over)
  return { low: part(earned), high: part(plus(earned, unknown)) }
}
