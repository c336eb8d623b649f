/** Laws of points: exact, complete, honest about what is unknown, and adding up as shown. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareFairly } from './compare-counties.ts'
import * as f from './fraction.ts'
import { items, itemsOf, type Tallies, type Tally } from './item.ts'
import { rangeOf, score, type Weight } from './score.ts'
import { showScore } from './shown-score.ts'

const someTally: fc.Arbitrary<Tally> = fc.record({ good: fc.nat(40), missed: fc.nat(40), unknown: fc.nat(9) })
const someTallies: fc.Arbitrary<Tallies> = fc.dictionary(
  fc.constantFrom(...itemsOf('county')),
  fc.oneof(someTally, fc.constant({ good: 0, missed: 0, unknown: 0 })),
)
const someWeights: fc.Arbitrary<Weight[]> = fc
  .uniqueArray(fc.constantFrom(...itemsOf('county')), { minLength: 1 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((item) =>
        fc
          .integer({ min: 1, max: 6000 })
          .map((points): Weight => ({ item, points: f.fraction(points, 100) })),
      ),
    ),
  )
const units = (text: string) => BigInt(text.replace('.', ''))
const parts = ['earned', 'lost', 'unknown', 'idle'] as const

describe('a score', () => {
  test('splits all points, exactly', () => {
    fc.assert(
      fc.property(someWeights, someTallies, (weights, tallies) => {
        const scored = score(weights, tallies)
        const whole = f.sumOf(parts.map((part) => scored[part]))
        expect(f.compare(whole, scored.points)).toBe(0)
      }),
    )
  })
  test('as shown adds up in every row and every column, and its earned total is the exact one rounded', () => {
    fc.assert(
      fc.property(someWeights, someTallies, (weights, tallies) => {
        const scored = score(weights, tallies)
        const { items: rows, ...total } = showScore(scored)
        for (const row of [total, ...rows])
          expect(parts.reduce((sum, part) => sum + units(row[part]), 0n)).toBe(units(row.points))
        for (const part of [...parts, 'points'] as const)
          expect(rows.reduce((sum, row) => sum + units(row[part]), 0n)).toBe(units(total[part]))
        expect(units(total.earned)).toBe(f.inUnits(scored.earned, 100n))
      }),
    )
  })
  test('of thirds is shown with parts that add up', () => {
    const thirds = (['tasks-on-time', 'slips-answered', 'people-served'] as const).map((item) => ({
      item,
      points: f.fraction(10),
    }))
    const third = { good: 1, missed: 2, unknown: 0 }
    const shown = showScore(
      score(thirds, { 'tasks-on-time': third, 'slips-answered': third, 'people-served': third }),
    )
    expect(shown.items.map(({ earned }) => earned)).toEqual(['3.34', '3.33', '3.33'])
    expect(shown).toMatchObject({ earned: '10.00', lost: '20.00', points: '30.00' })
  })
  test('never takes what is unknown for lost', () => {
    fc.assert(
      fc.property(someWeights, someTallies, (weights, tallies) => {
        const [weight] = weights
        if (!weight) return
        const without = { ...tallies, [weight.item]: undefined } as Tallies
        const one = score(weights, without).items.find(({ item }) => item === weight.item)
        expect(one).toMatchObject({ tally: null, lost: f.zero, earned: f.zero, unknown: weight.points })
      }),
    )
  })
  test('lies within its range however the unknown is settled', () => {
    fc.assert(
      fc.property(someTally, fc.nat(9), (tally, turned) => {
        const weights: Weight[] = [{ item: 'tasks-on-time', points: f.fraction(100) }]
        const range = rangeOf(score(weights, { 'tasks-on-time': tally }))
        if (!range) return
        const good = Math.min(turned, tally.unknown)
        const settled = { good: tally.good + good, missed: tally.missed + tally.unknown - good, unknown: 0 }
        const after = rangeOf(score(weights, { 'tasks-on-time': settled }))
        expect(after && f.compare(after.low, range.low)).toBeGreaterThanOrEqual(0)
        expect(after && f.compare(after.high, range.high)).toBeLessThanOrEqual(0)
      }),
    )
  })
  test('has nothing to say where nothing fell due', () => {
    const weights: Weight[] = [{ item: 'slips-answered', points: f.fraction(10) }]
    const idle = score(weights, { 'slips-answered': { good: 0, missed: 0, unknown: 0 } })
    expect([f.written(idle.idle), rangeOf(idle)]).toEqual(['10', null])
  })
})

describe('a comparison', () => {
  const weights: Weight[] = [
    { item: 'tasks-on-time', points: f.fraction(60) },
    { item: 'slips-answered', points: f.fraction(40) },
  ]
  const county = (subject: string, tallies: Tallies, size: number | null = 2000) => ({
    subject,
    score: score(weights, tallies),
    size,
  })
  const t = (good: number, missed: number, unknown = 0) => ({ good, missed, unknown })
  test('uses the items everybody has, and names those left out', () => {
    const both = { 'tasks-on-time': t(3, 1), 'slips-answered': t(1, 1) }
    const compared = compareFairly([county('a', both), county('b', { 'tasks-on-time': t(1, 1) })])
    expect(compared).toMatchObject({ items: ['tasks-on-time'], leftOut: ['slips-answered'] })
    expect(compared.rows.map(({ place }) => place)).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 2 },
    ])
  })
  test('gives no order the unknown could turn', () => {
    const compared = compareFairly([
      county('a', { 'tasks-on-time': t(5, 5) }),
      county('b', { 'tasks-on-time': t(4, 4, 4) }),
      county('c', { 'tasks-on-time': t(1, 9) }),
    ])
    expect(compared.rows.map(({ place }) => place)).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
      { best: 3, worst: 3 },
    ])
  })
  test('marks small counties and says the size', () => {
    const one = { 'tasks-on-time': t(1, 0) }
    const { rows } = compareFairly([county('a', one, 80), county('b', one, null)])
    expect(rows.map(({ small, size }) => [small, size])).toEqual([
      [true, 80],
      [false, null],
    ])
    expect(rows.map(({ place }) => place)).toEqual([
      { best: 1, worst: 1 },
      { best: 1, worst: 1 },
    ])
  })
  test('places everybody somewhere between the first and the last', () => {
    fc.assert(
      fc.property(fc.array(someTally, { minLength: 1, maxLength: 6 }), (tallies) => {
        const { rows } = compareFairly(
          tallies.map((tally, i) =>
            county(String(i), { 'tasks-on-time': { ...tally, good: tally.good + 1 } }),
          ),
        )
        for (const { place } of rows)
          expect(place && 1 <= place.best && place.best <= place.worst && place.worst <= rows.length).toBe(
            true,
          )
      }),
    )
  })
})

describe('a fraction', () => {
  test('written and read is the same', () => {
    fc.assert(
      fc.property(fc.bigInt(-9999n, 9999n), fc.bigInt(1n, 9999n), (n, d) => {
        expect(f.readFraction(f.written(f.fraction(n, d)))).toEqual(f.fraction(n, d))
      }),
    )
  })
  test('of points is read as an office writes it, and nothing else is', () => {
    expect(['15', '7.5', '0.25'].map((text) => f.readPoints(text))).toMatchObject([
      { value: f.fraction(15) },
      { value: f.fraction(15, 2) },
      { value: f.fraction(1, 4) },
    ])
    for (const bad of ['', '-1', '1.234', '1/3', 'a'])
      expect(f.readPoints(bad)).toMatchObject({ problem: { code: 'evaluation.points-malformed' } })
  })
})

test('every item says in both languages what it counts', () => {
  for (const item of Object.values(items))
    expect(item.zh && item.en && item.counts.zh && item.counts.en).toBeTruthy()
})
