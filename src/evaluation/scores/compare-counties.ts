/** A fair comparison: the same items for everybody, sizes shown, and no order where the unknown could turn it. */
import { compare, type Fraction } from './fraction.ts'
import type { Item } from './item.ts'
import { rangeOf, type Score, score, type Weight } from './score.ts'

/** Below this many people a county is marked: a few cases move its share a lot. */
export const smallCounty = 500

export type Compared<Subject> = {
  readonly subject: Subject
  /** Of the items everybody has. */
  readonly score: Score
  /** Null where nothing fell due. */
  readonly range: { readonly low: Fraction; readonly high: Fraction } | null
  /** People the county is responsible for; null: not known. */
  readonly size: number | null
  readonly small: boolean
  /** Best and worst place it can have, given what is unknown; equals share a place. Null: cannot be placed. */
  readonly place: { readonly best: number; readonly worst: number } | null
}

export type Comparison<Subject> = {
  /** Items counted for all, with something due in each. */
  readonly items: readonly Item[]
  /** Items left out, because at least one county has nothing to compare. */
  readonly leftOut: readonly Item[]
  readonly rows: readonly Compared<Subject>[]
}

type Comparing<Subject> = { readonly subject: Subject; readonly score: Score; readonly size: number | null }

/** Cost: counties squared, for the places. */
export function compareFairly<Subject>(all: readonly Comparing<Subject>[]): Comparison<Subject> {
  const weights = all[0]?.score.items ?? []
  const common = weights.filter((weight) => all.every((one) => isDue(one.score, weight.item)))
  const rows = all.map((one) => ({ ...one, score: only(common, one.score) }))
  const ranged = rows.map((one) => ({ ...one, range: rangeOf(one.score) }))
  return {
    items: common.map(({ item }) => item),
    leftOut: weights.filter((weight) => !common.includes(weight)).map(({ item }) => item),
    rows: ranged.map((one) => ({
      ...one,
      small: one.size !== null && one.size < smallCounty,
      place: placeOf(
        one.range,
        ranged.flatMap((other) => (other.range && other !== one ? [other.range] : [])),
      ),
    })),
  }
}

const isDue = ({ items }: Score, item: Item) => {
  const found = items.find((one) => one.item === item)
  return found?.tally !== null && found !== undefined && found.idle.over === 0n
}

const only = (common: readonly Weight[], { items }: Score): Score =>
  score(
    common,
    Object.fromEntries(items.flatMap(({ item, tally }) => (tally ? [[item, tally] as const] : []))),
  )

type Range = { readonly low: Fraction; readonly high: Fraction }

function placeOf(own: Range | null, others: readonly Range[]) {
  if (!own) return null
  const surelyAhead = others.filter((other) => compare(other.low, own.high) > 0).length
  const perhapsAhead = others.filter((other) => compare(other.high, own.low) > 0).length
  return { best: surelyAhead + 1, worst: perhapsAhead + 1 }
}
