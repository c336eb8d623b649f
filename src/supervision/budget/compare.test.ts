/** Projects side by side: exact shares, shared places, and no place for what nobody knows. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fen, yuan } from '#kernel'
import { aspects, compareProjects, type Project } from './compare.ts'

const project = (over: Partial<Project> = {}): Project => ({
  id: 'a',
  amount: yuan(1000),
  spent: yuan(600),
  demand: { quantity: 40, measuredIn: '人' },
  output: { quantity: 30, measuredIn: '人' },
  satisfaction: { content: 18, asked: 20 },
  openFindings: 0,
  ...over,
})

describe('comparing projects', () => {
  test('tells how much of the need was met, what one costs, and who is content', () => {
    expect(compareProjects([project()])).toMatchObject([
      {
        met: { part: 30, whole: 40 },
        costOfOne: { part: 60_000, whole: 30 },
        content: { part: 18, whole: 20 },
        place: { demand: 1, effect: 1, satisfaction: 1 },
      },
    ])
  })

  test('gives no place to what is unknown, and no share of what is counted in another unit', () => {
    const [first, second] = compareProjects([
      project({ demand: null, satisfaction: null }),
      project({ id: 'b', output: { quantity: 3, measuredIn: '户' } }),
    ])
    expect(first).toMatchObject({
      met: null,
      content: null,
      place: { demand: null, effect: null, satisfaction: null },
    })
    expect(second).toMatchObject({ met: null, place: { demand: 1, effect: null, satisfaction: 1 } })
  })

  test('does not set people against households', () => {
    const places = compareProjects([
      project({ demand: { quantity: 900, measuredIn: '人' } }),
      project({ id: 'b', demand: { quantity: 5, measuredIn: '户' } }),
    ]).map(({ place }) => place.demand)
    expect(places).toEqual([1, 1])
  })

  test('lets equal shares have the same place, however large the numbers', () => {
    const big = 3_000_000_000_000
    const places = compareProjects([
      project({ satisfaction: { content: 1, asked: 3 } }),
      project({ id: 'b', satisfaction: { content: big, asked: 3 * big } }),
      project({ id: 'c', satisfaction: { content: big, asked: 3 * big - 1 } }),
    ]).map(({ place }) => place.satisfaction)
    expect(places).toEqual([2, 2, 1])
  })

  const some = fc.array(
    fc.record({
      id: fc.uuid(),
      amount: fc.integer({ min: 1, max: 9e9 }).map(fen),
      spent: fc.option(fc.integer({ min: 0, max: 9e9 }).map(fen)),
      demand: fc.option(fc.record({ quantity: fc.nat(50), measuredIn: fc.constantFrom('人', '户') })),
      output: fc.option(fc.record({ quantity: fc.nat(50), measuredIn: fc.constantFrom('人', '户') })),
      satisfaction: fc.option(fc.record({ content: fc.nat(9), asked: fc.integer({ min: 9, max: 30 }) })),
      openFindings: fc.nat(3),
    }),
    { maxLength: 7 },
  )

  test('keeps the order given, and places depend on no order', () =>
    fc.assert(
      fc.property(some, (projects) => {
        const compared = compareProjects(projects)
        expect(compared.map(({ id }) => id)).toEqual(projects.map(({ id }) => id))
        expect(compareProjects(projects.toReversed()).toReversed()).toEqual(compared)
        for (const { place, demand, content } of compared) {
          expect(place.demand === null).toBe(demand === null)
          expect(place.satisfaction === null).toBe(content === null)
          for (const aspect of aspects) expect(place[aspect] ?? 1).toBeLessThanOrEqual(projects.length)
        }
      }),
      { numRuns: 60 },
    ))
})
