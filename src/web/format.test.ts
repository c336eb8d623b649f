/** How numbers and dates read. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, fen, yuan } from '#kernel'
import { formatIn, shareText } from './format.ts'

describe('a share on a page', () => {
  test('is full only when nobody is missing', () => {
    const people = fc.integer({ min: 1, max: 2_000_000 })
    fc.assert(
      fc.property(people, people, (a, b) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b)]
        return (shareText({ part, whole }) === '100%') === (part === whole)
      }),
    )
    expect(shareText({ part: 999_999, whole: 1_000_000 })).toBe('99.99%')
  })
  test('of nobody is not a number', () => {
    expect(shareText({ part: 0, whole: 0 })).toBeUndefined()
  })
  test('keeps the two decimals the plan publishes', () => {
    expect(shareText({ part: 9738, whole: 10_000 })).toBe('97.38%')
    expect(shareText({ part: 1, whole: 20 })).toBe('5%')
  })
})

test('the same day and amount read in each language as its readers write them', () => {
  expect(formatIn('zh').day(day('2020-12-01'))).toBe('2020年12月1日')
  expect(formatIn('en').day(day('2020-12-01'))).toBe('1 December 2020')
  expect(formatIn('zh').money(fen(17_722 * yuan(175)))).toBe('3,101,350.00 元')
  expect(formatIn('easy').plainMoney(yuan(175))).toBe('175 元')
  expect(formatIn('en').plainMoney(yuan(12.5))).toBe('12.50 yuan')
  expect(formatIn('zh').moment('2020-12-01T09:05:33+08:00')).toBe('2020年12月1日 09:05')
})
