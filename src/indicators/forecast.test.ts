/** Laws of forecasts: never against the data's own direction, never across a break, never of too little. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#kernel'
import { fewestPoints, forecast, type Point, sinceLastBreak } from './forecast.ts'
import { averageGrowth, inStep } from './in-step.ts'
import { isFlagged, riskOf } from './risk.ts'
import { sayForecast } from './say-forecast.ts'

const by = day('2025-12-31')
const start = day('2021-01-31')
const monthly = (values: readonly number[], breakAt = -1): Point[] =>
  values.map((value, n) => ({ on: addDays(start, n * 30), value, breaks: n === breakAt }))

const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)
const series = fc.array(share, { minLength: fewestPoints, maxLength: 24 })

const percent = { least: 0, most: 100 }

describe('a forecast', () => {
  test('of values that never fall is never below the last of them, and the other way round', () => {
    fc.assert(
      fc.property(series, (values) => {
        const rising = values.toSorted((a, b) => a - b)
        const up = forecast({ points: monthly(rising), by, bounds: percent })
        const down = forecast({ points: monthly(rising.toReversed()), by, bounds: percent })
        if (up.state !== 'forecast' || down.state !== 'forecast') throw new Error('no forecast')
        expect(up.low).toBeGreaterThanOrEqual(rising.at(-1) ?? 0)
        expect(down.high).toBeLessThanOrEqual(rising[0] ?? 0)
      }),
    )
  })

  test('lies within its own range and within what a share can be', () => {
    fc.assert(
      fc.property(series, (values) => {
        const ahead = forecast({ points: monthly(values), by, bounds: percent })
        if (ahead.state !== 'forecast') throw new Error('no forecast')
        expect(ahead.low).toBeLessThanOrEqual(ahead.value)
        expect(ahead.value).toBeLessThanOrEqual(ahead.high)
        expect([ahead.low >= 0, ahead.high <= 100]).toEqual([true, true])
      }),
    )
  })

  test('is the same whatever stood before the last break', () => {
    fc.assert(
      fc.property(series, series, (before, after) => {
        const crossed = monthly([...before, ...after], before.length)
        const alone = crossed.slice(before.length)
        expect(forecast({ points: crossed, by })).toEqual(forecast({ points: alone, by }))
        expect(sinceLastBreak(crossed)).toEqual(alone)
      }),
    )
  })

  test('of too few values since the break is refused in words', () => {
    const ahead = forecast({ points: monthly([90, 91, 92, 93, 94], 3), by })
    expect(ahead).toEqual({ state: 'too-few', points: 2, needed: 3 })
    expect(sayForecast(ahead, 'percent').zh).toContain('暂不预测')
  })

  test('is not turned by one odd value', () => {
    const ahead = forecast({ points: monthly([90, 90.5, 91, 20, 92, 92.5, 93]), by, bounds: percent })
    expect(ahead).toMatchObject({ state: 'forecast', value: 100 })
  })

  test('says how it fares against the target, at both ends', () => {
    const steady = monthly([90, 90.1, 90.2, 90.3])
    const at = (value: number) => forecast({ points: steady, by, target: { comparator: '>=', value } })
    expect(at(95)).toMatchObject({ outlook: 'reaches' })
    expect(at(99)).toMatchObject({ outlook: 'misses' })
  })

  test('ends with the target’s day', () => {
    expect(forecast({ points: monthly([1, 2, 3]), by: day('2021-03-01') })).toEqual({ state: 'past' })
  })

  test('names its range and is called no promise', () => {
    const words = sayForecast(
      forecast({ points: monthly([90, 90.1, 90.15, 90.3]), by, bounds: percent }),
      'percent',
    )
    expect(words.zh).toMatch(/大致在.*至.*之间.*不是承诺/)
    expect(words.en).toMatch(/not a promise/)
  })
})

describe('a target that follows another series', () => {
  const rates = (percents: readonly number[]) => percents.map((one, n) => ({ year: 2021 + n, percent: one }))

  test('is compared over the years both are stated for, by the rate that leads to the same end', () => {
    expect(averageGrowth(rates([10, 10]))).toBeCloseTo(10)
    const step = inStep({ own: rates([5, 6, 40]), followed: rates([5.2, 6.1]), tolerance: 1 })
    expect(step).toMatchObject({ state: 'in-step', years: [2021, 2022] })
  })
  test('says nothing until an office has set how far apart is still in step', () => {
    const asked = { own: rates([3]), followed: rates([6]) }
    expect(inStep({ ...asked, tolerance: undefined }).state).toBe('tolerance-not-set')
    expect(inStep({ ...asked, tolerance: 1 }).state).toBe('behind')
    expect(inStep({ ...asked, tolerance: 3 }).state).toBe('in-step')
    expect(inStep({ own: rates([3]), followed: [], tolerance: 1 }).state).toBe('no-common-year')
  })
  test('is not missed by growing faster', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 30 }), { minLength: 1, maxLength: 5 }), (other) => {
        const faster = rates(other.map((one) => one + 1))
        expect(inStep({ own: faster, followed: rates(other), tolerance: 0 }).state).toBe('in-step')
      }),
    )
  })
})

describe('the risk of a target', () => {
  const question = {
    state: 'not-met',
    certain: true,
    forecast: { state: 'too-few', points: 0, needed: 3 },
    on: day('2023-06-30'),
    by,
    behindLine: undefined,
  } as const

  test('is unknown where nothing is known, and never zero', () => {
    expect(riskOf({ ...question, state: 'unknown' })).toBe('cannot-say')
    expect(riskOf(question)).toBe('cannot-say')
  })
  test('is read from the straight line while there are too few values', () => {
    expect(riskOf({ ...question, behindLine: true })).toBe('at-risk')
    expect(riskOf({ ...question, behindLine: false })).toBe('on-course')
  })
  test('is a miss once its day has passed', () => {
    expect(riskOf({ ...question, on: day('2026-01-01') })).toBe('missed')
  })
  test('flags binding targets only', () => {
    expect([
      isFlagged('binding', 'at-risk'),
      isFlagged('binding', 'on-course'),
      isFlagged('expected', 'missed'),
    ]).toEqual([true, false, false])
  })
})
