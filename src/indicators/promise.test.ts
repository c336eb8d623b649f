/** What may be said of a promise from published values. */
import { describe, expect, test } from 'vitest'
import { type AreaCode, day } from '#kernel'
import type { Target } from './attain.ts'
import { promiseState, valueState } from './promise.ts'
import { type Decimal, decimal } from './ratio.ts'
import { targetOf } from './target.ts'

const all: Target = { comparator: '=', percent: decimal('100') as Decimal }
const value = (entitled: number | null, receiving: number | null, unknown: number | null) => ({
  area: '4417' as AreaCode,
  unplaced: false,
  entitled,
  receiving,
  unknown,
})

describe('a published value', () => {
  test('is certain only if the unknown could not turn it, whether or not they receive', () => {
    expect(valueState(value(100, 100, 0), all)).toEqual({ state: 'met', certain: true })
    expect(valueState(value(100, 100, 9), all)).toEqual({ state: 'met', certain: false })
    expect(valueState(value(100, 0, 9), all)).toEqual({ state: 'not-met', certain: true })
    expect(valueState(value(100, 100, null), all)).toEqual({ state: 'met', certain: false })
  })
  test('that is hidden or missing is said to be so', () => {
    expect(valueState(value(100, null, 0), all)).toEqual({ state: 'protected' })
    expect(valueState(undefined, all)).toEqual({ state: 'not-published' })
  })
})

describe('a promise', () => {
  const [met, missed, hidden] = [
    { state: 'met', certain: true },
    { state: 'not-met', certain: true },
    { state: 'protected' },
  ] as const
  const due = day('2025-12-31')

  test('is kept only when every measure is met', () => {
    expect(promiseState([met, met], due, day('2024-01-01'))).toBe('kept')
    expect(promiseState([met, missed], due, day('2024-01-01'))).toBe('under-way')
    expect(promiseState([met, hidden], due, day('2024-01-01'))).toBe('protected')
  })
  test('is late from the day after its deadline, and never without one', () => {
    expect(promiseState([missed], due, due)).toBe('under-way')
    expect(promiseState([missed], due, day('2026-01-01'))).toBe('late')
    expect(promiseState([missed], null, day('2036-01-01'))).toBe('under-way')
  })
  test('without a figure is neither kept nor late', () => {
    expect(promiseState([], due, day('2026-01-01'))).toBe('no-figure')
    expect(promiseState([{ state: 'not-comparable', certain: true }], due, day('2026-01-01'))).toBe(
      'no-figure',
    )
  })
})

test('a target is a percentage with a comparator; words and plain numbers are none', () => {
  const row = { comparator: '>', value: '97.38', unit: null, target: '> 97.38%' }
  expect(targetOf(row)).toEqual({ comparator: '>', percent: { digits: 9738n, places: 2 } })
  expect(targetOf({ ...row, target: '8464', value: '8464' })).toBeUndefined()
  expect(targetOf({ ...row, value: null, target: '与国内生产总值增长基本同步' })).toBeUndefined()
  expect(targetOf({ ...row, comparator: null })).toBeUndefined()
})
