/** Laws of shares and targets. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attain, type Comparator, type Target } from './attain.ts'
import { compareToPercent, type Decimal, decimal, percentText } from './ratio.ts'
import { type Counts, nobody } from './tree.ts'

const target = (comparator: Comparator, percent: string): Target => ({
  comparator,
  percent: decimal(percent) as Decimal,
})
const covered = (receiving: number, entitled: number, unknown = 0): Counts => ({
  ...nobody,
  receiving,
  entitled,
  unknown,
})

describe('a share', () => {
  test('one person short of everybody is never 100 percent, in words or in comparison', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 2_000_000_000 }), (whole) => {
        const share = { part: whole - 1, whole }
        expect(compareToPercent(share, decimal('100') as Decimal)).toBe(-1)
        expect(percentText(share)).not.toMatch(/^100/)
      }),
    )
  })

  test('is compared as the fractions are', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.integer({ min: 1, max: 1000 }),
        fc.nat(10_000),
        (part, whole, hundredths) => {
          const percent = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
          expect(compareToPercent({ part, whole }, decimal(percent) as Decimal)).toBe(
            Math.sign(part * 10_000 - hundredths * whole),
          )
        },
      ),
    )
  })

  test('is written cut, not rounded', () => {
    expect(percentText({ part: 99_999, whole: 100_000 })).toBe('99.9')
    expect(percentText({ part: 1, whole: 3 }, 2)).toBe('33.33')
    expect(percentText({ part: 5, whole: 5 })).toBe('100')
    expect(percentText({ part: 0, whole: 7 })).toBe('0')
    expect(percentText({ part: 0, whole: 0 })).toBeUndefined()
  })

  test('a target in words is no number', () => {
    for (const text of ['与国内生产总值增长基本同步', '', '-', '1e3', '9,000'])
      expect(decimal(text)).toBeUndefined()
  })
})

describe('a target', () => {
  test('of all (100 %) is met by all and by nobody less', () => {
    expect(attain(covered(35_743, 35_743), target('=', '100'))).toEqual({ state: 'met', certain: true })
    expect(attain(covered(35_742, 35_743), target('=', '100'))).toEqual({ state: 'not-met', certain: true })
  })
  test('of more than 90 % is not met by exactly 90 %', () => {
    expect(attain(covered(90, 100), target('>', '90')).state).toBe('not-met')
    expect(attain(covered(90, 100), target('>=', '90')).state).toBe('met')
  })
  test('is met only provisionally while people are unknown who could turn it', () => {
    expect(attain(covered(100, 100, 1), target('=', '100'))).toEqual({ state: 'met', certain: false })
    expect(attain(covered(96, 100, 1), target('>', '95'))).toEqual({ state: 'met', certain: true })
    expect(attain(covered(96, 100, 2), target('>', '95'))).toEqual({ state: 'met', certain: false })
  })
  test('an unknown person who receives already can turn it the other way', () => {
    expect(attain({ ...covered(95, 100, 2), unknownReceiving: 2 }, target('>', '95'))).toEqual({
      state: 'not-met',
      certain: false,
    })
  })
  test('says when nobody is entitled and when there is nothing to compare', () => {
    expect(attain(covered(0, 0, 4), target('=', '100'))).toEqual({ state: 'nobody-entitled', certain: false })
    expect(attain(covered(5, 6), undefined)).toEqual({ state: 'not-comparable', certain: true })
  })
})
