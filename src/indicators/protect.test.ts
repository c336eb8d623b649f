/** What an attentive reader of the published table can work out, tried by brute force. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AreaCode } from '#kernel'
import { type PublicCounts, protect } from './protect.ts'
import { nobody, sumUp, type TownCounts } from './tree.ts'

const city = '4417' as AreaCode
const county = '441702' as AreaCode
const towns = ['441702001', '441702002', '441704001', '441704002'] as AreaCode[]

const town = (area: AreaCode, receiving: number, waiting: number): TownCounts => ({
  ...nobody,
  area,
  receiving,
  entitled: receiving + waiting,
})

const shownOf = (at: PublicCounts): PublicCounts[] => [at, ...at.parts.flatMap(shownOf)]

const peopleIn = (towns: readonly TownCounts[]) => towns.reduce((all, one) => all + one.entitled, 0)

const few = (count: number, limit: number) => count > 0 && count < limit

type Pair = readonly [receiving: number, waiting: number]

/** Adds the towns' pairs up for one published area. */
const sumsOf = (area: AreaCode, towns: readonly TownCounts[], pairs: readonly Pair[]): Pair => {
  let [r, w] = [0, 0]
  for (const [at, pair] of pairs.entries())
    if (towns[at]?.area.startsWith(area)) [r, w] = [r + pair[0], w + pair[1]]
  return [r, w]
}

const agrees = ({ entitled, receiving }: PublicCounts, [r, w]: Pair) =>
  (entitled === null || entitled === r + w) && (receiving === null || receiving === r)

/** Calls back for every table of towns that would have been published exactly like this. */
function everyTable(published: PublicCounts, truth: readonly TownCounts[], found: (table: Pair[]) => void) {
  const shown = shownOf(published)
  const most = peopleIn(truth)
  const own = truth.map(({ area }) => shown.find((at) => at.area === area) as PublicCounts)
  const guesses = own.map((at) => pairsUpTo(most).filter((pair) => agrees(at, pair)))
  const choose = (table: Pair[]) => {
    if (table.length === truth.length) {
      if (shown.every((at) => agrees(at, sumsOf(at.area, truth, table)))) found(table)
      return
    }
    for (const guess of guesses[table.length] ?? []) choose([...table, guess])
  }
  choose([])
}

const pairsUpTo = (most: number): Pair[] =>
  Array.from({ length: most + 1 }, (_, r) =>
    Array.from({ length: most + 1 - r }, (__, w): Pair => [r, w]),
  ).flat()

/** The small counts of the truth that the published table pins down to fewer than `limit` possibilities. */
function betrayed(root: AreaCode, truth: readonly TownCounts[], limit: number): string[] {
  const published = protect(sumUp(root, truth), limit)
  const areas = shownOf(published).map((at) => at.area)
  const possible = areas.map(() => [new Set<number>(), new Set<number>(), new Set<number>()] as const)
  everyTable(published, truth, (table) =>
    areas.forEach((area, at) => {
      const [r, w] = sumsOf(area, truth, table)
      for (const [which, count] of [r + w, r, w].entries()) possible[at]?.[which]?.add(count)
    }),
  )
  const real = truth.map((one): Pair => [one.receiving, one.entitled - one.receiving])
  return areas.flatMap((area, at) => {
    const [r, w] = sumsOf(area, truth, real)
    return [r + w, r, w].flatMap((count, which) => {
      const range = possible[at]?.[which] ?? new Set()
      return few(count, limit) && range.size < limit
        ? [`${area}: ${count} of ${[...range].join()} (${which})`]
        : []
    })
  })
}

const upTo = (most: number) => fc.tuple(fc.nat(most), fc.nat(most))

describe('a published table', () => {
  test('pins no small count of three towns down, whatever the counts', () => {
    fc.assert(
      fc.property(fc.tuple(upTo(4), upTo(4), upTo(4)), (counts) => {
        const truth = counts.map(([r, w], at) => town(`${county}00${at + 1}` as AreaCode, r, w))
        fc.pre(!few(peopleIn(truth), 3))
        expect(betrayed(county, truth, 3)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('of few people in all says nothing but that they are few', () => {
    const truth = [town(`${county}001` as AreaCode, 1, 0), town(`${county}002` as AreaCode, 0, 1)]
    for (const { entitled, receiving } of shownOf(protect(sumUp(county, truth), 3)))
      expect([entitled, receiving]).toEqual([null, null])
  })

  test('pins no small count down across two levels', () => {
    fc.assert(
      fc.property(fc.tuple(upTo(2), upTo(2), upTo(2), upTo(2)), (counts) => {
        const truth = counts.map(([r, w], at) => town(towns[at] as AreaCode, r, w))
        fc.pre(!few(peopleIn(truth), 2))
        expect(betrayed(city, truth, 2)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  test('shows nothing small of entitled, receiving, waiting and unknown, at the real limit', () => {
    const counts = fc.record({ r: fc.nat(40), w: fc.nat(12), u: fc.nat(9) })
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 9 }), (all) => {
        const truth = all.map(({ r, w, u }, at) => ({
          ...town(`44170${(at % 3) + 1}00${at}` as AreaCode, r, w),
          unknown: u,
        }))
        for (const { entitled, receiving, unknown } of shownOf(protect(sumUp(city, truth)))) {
          expect(entitled === null || !few(entitled, 5)).toBe(true)
          expect(unknown === null || !few(unknown, 5)).toBe(true)
          if (receiving === null) continue
          expect(few(receiving, 5) || few((entitled ?? 0) - receiving, 5)).toBe(false)
        }
      }),
    )
  })

  test('keeps one small town from following out of the county’s sum', () => {
    const truth = [
      town(towns[0]!, 300, 3),
      town(towns[1]!, 200, 20),
      town(`${county}003` as AreaCode, 900, 90),
    ]
    const { parts, receiving } = protect(sumUp(county, truth))
    expect(receiving).toBe(1400)
    expect(parts.map((part) => [part.entitled, part.receiving])).toEqual([
      [303, null],
      [220, null],
      [990, 900],
    ])
  })

  test('hides nothing where nothing is small', () => {
    const truth = [town(towns[0]!, 300, 0), town(towns[1]!, 0, 20), town(towns[2]!, 50, 5)]
    const shown = shownOf(protect(sumUp(city, truth)))
    expect(shown.every((at) => at.entitled !== null && at.receiving !== null)).toBe(true)
  })
})
