/** A score as a table: rounded once to hundredths, so that every row and every column of what is shown adds up. */
import { apportion, type Fraction, hundredths, inUnits, sumOf } from './fraction.ts'
import type { Item, Tally } from './item.ts'
import type { Score } from './score.ts'

export type ShownPoints = {
  readonly points: string
  readonly earned: string
  readonly lost: string
  readonly unknown: string
  readonly idle: string
}

export type ShownScore = ShownPoints & {
  readonly items: readonly (ShownPoints & { readonly item: Item; readonly tally: Tally | null })[]
}

type Units = readonly [earned: bigint, lost: bigint, unknown: bigint, idle: bigint]

/**
 * The earned total is the exact one, rounded; the items' earned points are apportioned to it, and what remains of each
 * item's points to its other parts. The other totals are the sums of what is shown.
 */
export function showScore({ items, ...total }: Score): ShownScore {
  const earned = apportion(
    items.map((one) => one.earned),
    100n,
    inUnits(total.earned, 100n),
  )
  const rows = items.map((one, i): Units => {
    const first = earned[i] ?? 0n
    const others = [one.lost, one.unknown, one.idle]
    const [lost = 0n, unknown = 0n, idle = 0n] = apportion(others, 100n, inUnits(one.points, 100n) - first)
    return [first, lost, unknown, idle]
  })
  const column = (at: number) => rows.reduce((sum, row) => sum + (row[at] ?? 0n), 0n)
  return {
    ...shown(inUnits(sumOf(items.map(({ points }): Fraction => points)), 100n), [
      column(0),
      column(1),
      column(2),
      column(3),
    ]),
    items: items.map(({ item, tally, points }, i) => ({
      item,
      tally,
      ...shown(inUnits(points, 100n), rows[i] ?? [0n, 0n, 0n, 0n]),
    })),
  }
}

const shown = (points: bigint, [earned, lost, unknown, idle]: Units): ShownPoints => ({
  points: hundredths(points),
  earned: hundredths(earned),
  lost: hundredths(lost),
  unknown: hundredths(unknown),
  idle: hundredths(idle),
})
