/** What is shown beside few people never gives them away: neither alone, nor by a sum, nor along a row or column. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fen } from '#kernel'
import type { EffectRow } from '#web'
import { isSmall, protectGrid, protectRows } from './what-if-protect.ts'

const row = (id: string, entitled: number, gained = 0): EffectRow => {
  const standing = (n: number) => ({ entitled: n, unknown: 0, unpriced: 0, money: fen(100 * n) })
  return {
    id,
    words: { zh: id, en: id },
    hidden: false,
    people: 10 * entitled,
    before: standing(entitled),
    after: standing(entitled + gained),
    gained,
    lost: 0,
    more: 0,
    less: 0,
    unclear: 0,
    becameKnown: 0,
    becameUnknown: 0,
  }
}
const hiddenIn = (rows: readonly EffectRow[]) => rows.filter(({ hidden }) => hidden)

const anyRows = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) => all.map(([n, gained], i) => row(String(i), n, n === 0 ? 0 : gained)))

describe('few people', () => {
  test('are never shown, and what is hidden never adds up to few', () => {
    const law = fc.property(anyRows, (rows) => {
      const shown = protectRows(rows)
      expect(shown.filter(({ hidden }) => !hidden).some(isSmall)).toBe(false)
      const hidden = hiddenIn(shown)
      const gained = hidden.reduce((sum, one) => sum + one.gained, 0)
      const all = hidden.length === rows.filter(({ people }) => people > 0).length
      if (hidden.length > 0 && !all) {
        expect(hidden.length).toBeGreaterThan(1)
        expect(gained === 0 || gained >= 5).toBe(true)
      }
    })
    fc.assert(law, { numRuns: 500 })
  })

  test('hide nothing where every group is large or empty', () => {
    expect(hiddenIn(protectRows([row('a', 30), row('b', 0), row('c', 9, 5)]))).toEqual([])
  })

  test('of one cell take another of its row and of its column with them', () => {
    const grid = [1, 2, 3].map((x) =>
      [1, 2, 3].map((y) => row(`${x}${y}`, x === 2 && y === 2 ? 3 : 20 * x + y)),
    )
    const shown = protectGrid(grid)
    for (const line of [...shown, ...[0, 1, 2].map((i) => shown.map((cells) => cells[i] as EffectRow))])
      expect(hiddenIn(line).length).not.toBe(1)
    expect(hiddenIn(shown.flat()).length).toBeLessThan(9)
  })
})
