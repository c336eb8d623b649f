/** What becomes of a pay line and when its month stays owed. */
import { describe, expect, test } from 'vitest'
import type { LineStep } from './line.ts'
import { frozenAs, holds, lineStanding } from './line.ts'

const by = { by: 'staff:a', at: '2020-12-10T01:00:00.000Z' }
const paid: LineStep = { ...by, kind: 'paid' }

describe('a pay line', () => {
  test.each([
    ['frozen payable', undefined, [], { state: 'included', owed: false }],
    ['of somebody whose payment is paused', 'paused', [], { state: 'held', owed: false }],
    ['without a known rate', 'amount-unknown', [], { state: 'held', owed: true }],
    ['of somebody whose entitlement is unknown', 'entitlement-unknown', [], { state: 'held', owed: true }],
    ['paid', undefined, [paid], { state: 'paid', owed: false }],
    [
      'the bank could not pay',
      undefined,
      [{ ...by, kind: 'failed', reason: '户名不符' }],
      { state: 'failed', owed: true },
    ],
    [
      'paid and then returned',
      undefined,
      [paid, { ...by, kind: 'returned', reason: '销户' }],
      { state: 'returned', owed: true },
    ],
    [
      'excluded for good',
      undefined,
      [{ ...by, kind: 'excluded', reason: '已故', owed: false }],
      { state: 'excluded', owed: false },
    ],
    [
      'excluded until later',
      undefined,
      [{ ...by, kind: 'excluded', reason: '待核', owed: true }],
      { state: 'excluded', owed: true },
    ],
    [
      'held by a pause whose lifting pays back',
      'paused',
      [{ ...by, kind: 'owed', reason: '复发' }],
      { state: 'held', owed: true },
    ],
    ['of a cancelled run', undefined, [{ ...by, kind: 'cancelled' }], { state: 'cancelled', owed: false }],
  ] as const)('%s', (...[, hold, history, standing]) => expect(lineStanding(hold, history)).toEqual(standing))

  test('that is held is never paid', () => {
    for (const hold of holds) {
      expect(frozenAs(hold).state).toBe('held')
      expect(() => lineStanding(hold, [paid])).toThrow('held cannot be paid')
    }
  })

  test('is paid at most once, and failure is final: the month comes back as another line', () => {
    expect(() => lineStanding(undefined, [paid, paid])).toThrow()
    expect(() => lineStanding(undefined, [{ ...by, kind: 'failed', reason: 'x' }, paid])).toThrow()
  })
})
