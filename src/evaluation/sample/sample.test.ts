/** Laws of drawing: the same seed gives the same sample, strata are exact, nobody is drawn twice, nobody stands alone. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#kernel'
import { allocate } from './allocate.ts'
import { askedNow, digestOf, drawSample, placeInDraw, ticketOf } from './draw.ts'
import { type Entry, strataOf } from './strata.ts'

const entry = (i: number, by: readonly string[]): Entry => ({ ticket: ticketOf('sample', String(i)), by })
const someFrame = fc
  .array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('1', '2', '3'), fc.constantFrom('x', 'y')), {
    maxLength: 120,
  })
  .map((rows) => rows.map((by, i) => entry(i, by)))
const shuffled = (entries: readonly Entry[]) =>
  fc.shuffledSubarray([...entries], { minLength: entries.length, maxLength: entries.length })
const sizesOf = (strata: ReadonlyMap<string, readonly string[]>) =>
  new Map([...strata].map(([name, tickets]) => [name, tickets.length]))
const total = (sizes: ReadonlyMap<string, number>) => [...sizes.values()].reduce((a, b) => a + b, 0)

describe('strata', () => {
  test('hold everybody exactly once, and none is small unless the whole frame is', () => {
    fc.assert(
      fc.property(someFrame, fc.integer({ min: 1, max: 12 }), (frame, smallest) => {
        const strata = strataOf(frame, smallest)
        expect([...strata.values()].flat().toSorted()).toEqual(frame.map(({ ticket }) => ticket).toSorted())
        for (const tickets of strata.values())
          expect(tickets.length).toBeGreaterThanOrEqual(Math.min(smallest, frame.length))
      }),
    )
  })
  test('are the same whatever the order of the frame', () => {
    fc.assert(
      fc.property(
        someFrame.chain((frame) => fc.tuple(fc.constant(frame), shuffled(frame))),
        ([frame, other]) => {
          expect(digestOf(strataOf(other, 5))).toBe(digestOf(strataOf(frame, 5)))
        },
      ),
    )
  })
  test('too small are joined with their neighbours in the same place', () => {
    const of = (by: readonly string[], from: number, people: number) =>
      Array.from({ length: people }, (_, i) => entry(from + i, by))
    const frame = [
      ...of(['a', '1'], 0, 9),
      ...of(['a', '2'], 20, 2),
      ...of(['a', '3'], 30, 4),
      ...of(['b', '1'], 40, 6),
    ]
    expect([...sizesOf(strataOf(frame, 5))]).toEqual([
      ['a/*', 6],
      ['a/1', 9],
      ['b/1', 6],
    ])
  })
})

describe('an allocation', () => {
  test('gives exactly as many as wanted, no more than a stratum has, at least a few of each', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.integer({ min: 1, max: 300 }), { minKeys: 1 }),
        fc.nat(4),
        fc.nat(600),
        (has, atLeast, more) => {
          const strata = new Map(Object.entries(has))
          const size =
            total(strata) === 0
              ? 0
              : [...strata.values()].reduce((a, n) => a + Math.min(n, atLeast), 0) + more
          const sizes = allocate(strata, { size, atLeast })
          expect(total(sizes)).toBe(Math.min(size, total(strata)))
          for (const [name, people] of strata) {
            expect(sizes.get(name)).toBeLessThanOrEqual(people)
            expect(sizes.get(name)).toBeGreaterThanOrEqual(Math.min(people, atLeast))
          }
        },
      ),
    )
  })
  test('is proportional by largest remainders', () => {
    const strata = new Map([
      ['a', 50],
      ['b', 30],
      ['c', 20],
    ])
    expect([...allocate(strata, { size: 11, atLeast: 0 })]).toEqual([
      ['a', 6],
      ['b', 3],
      ['c', 2],
    ])
  })
  test('that cannot give every stratum its minimum is refused', () => {
    expect(() =>
      allocate(
        new Map([
          ['a', 9],
          ['b', 9],
        ]),
        { size: 3, atLeast: 2 },
      ),
    ).toThrow(Refusal)
  })
})

describe('a draw', () => {
  const someDraw = fc.tuple(someFrame, fc.string({ minLength: 1 }), fc.integer({ min: 0, max: 3 }))
  test('with the same seed is the same sample whatever the order of the frame, with exact strata', () => {
    fc.assert(
      fc.property(
        someDraw.chain(([frame, ...rest]) =>
          fc.tuple(fc.constant(frame), shuffled(frame), ...rest.map((r) => fc.constant(r))),
        ),
        ([frame, other, seed, reserve]) => {
          const strata = strataOf(frame, 4)
          const sizes = allocate(sizesOf(strata), { size: 40, atLeast: 1 })
          const asked = { sizes, seed: String(seed), reserve: Number(reserve) }
          const drawn = drawSample(strata, asked)
          expect(drawSample(strataOf(other, 4), asked)).toEqual(drawn)
          for (const [stratum, size] of sizes)
            expect(drawn.filter((one) => one.stratum === stratum && one.rank <= size)).toHaveLength(size)
          expect(new Set(drawn.map(({ ticket }) => ticket)).size).toBe(drawn.length)
        },
      ),
    )
  })
  test('replaces who is given up by the next of the same stratum, and nobody else changes', () => {
    fc.assert(
      fc.property(someDraw, fc.nat(50), ([frame, seed], which) => {
        const strata = strataOf(frame, 4)
        const sizes = allocate(sizesOf(strata), { size: 24, atLeast: 1 })
        const drawn = drawSample(strata, { sizes, seed, reserve: 1 })
        const before = askedNow(drawn, sizes, new Set())
        const lost = before[which % Math.max(1, before.length)]
        if (!lost) return
        const after = askedNow(drawn, sizes, new Set([lost.ticket]))
        const kept = before.filter((one) => one !== lost)
        expect(kept.every((one) => after.includes(one))).toBe(true)
        const [next, ...more] = after.filter((one) => !kept.includes(one))
        expect(more).toEqual([])
        const reserve = drawn.some(
          (one) => one.stratum === lost.stratum && one.rank === (sizes.get(lost.stratum) ?? 0) + 1,
        )
        expect(next?.stratum).toBe(reserve ? lost.stratum : undefined)
      }),
    )
  })
  test('is by SHA-256 of seed and ticket, as published', () => {
    expect(placeInDraw('2026-11-23 特等奖 0421', 'a')).toBe(
      // printf '2026-11-23 特等奖 0421:a' | sha256sum
      'c8b2ab1cfa863dbd2d8515ab575167d3c5a824c5db73716a109fd1afb56933ec',
    )
  })
})
