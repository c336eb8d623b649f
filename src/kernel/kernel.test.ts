/** Laws of days, money and areas. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as k from './index.ts'

const anyDay = fc.integer({ min: -25_000, max: 60_000 }).map(k.dayFromNumber)

describe('a day', () => {
  test('counted and uncounted is the same day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -700_000, max: 2_000_000 }),
        (n) => k.dayNumber(k.dayFromNumber(n)) === n,
      ),
    )
  })
  test('agrees with the calendar of the platform', () => {
    fc.assert(fc.property(anyDay, (d) => k.dayNumber(d) * 86_400_000 === Date.parse(`${d}T00:00:00Z`)))
  })
  test('that the calendar does not have is refused', () => {
    for (const bad of ['2021-02-29', '2021-13-01', '2021-00-10', '2021-1-1', '20210101', '', '2021-04-31'])
      expect(k.parseDay(bad)).toMatchObject({ ok: false, problem: { code: 'day.malformed' } })
  })
  test('months later never leaves the month it should fall in', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (d, n) => {
        const moved = k.addMonths(d, n)
        return (k.yearOf(moved) - k.yearOf(d)) * 12 + Number(moved.slice(5, 7)) - Number(d.slice(5, 7)) === n
      }),
    )
  })
  test('of birth on 29 February completes a year on 1 March', () => {
    expect(k.ageOn(k.day('2000-02-29'), k.day('2021-02-28'))).toBe(20)
    expect(k.ageOn(k.day('2000-02-29'), k.day('2021-03-01'))).toBe(21)
  })
  test('before birth is a negative age, never zero', () => {
    expect(k.ageOn(k.day('2020-05-01'), k.day('2020-04-30'))).toBe(-1)
  })
  test('the last of a month is the day before the next', () => {
    expect(k.lastDayOf('2020-02' as k.Month)).toBe('2020-02-29')
    expect(k.lastDayOf('2021-12' as k.Month)).toBe('2021-12-31')
  })
})

describe('money', () => {
  test('the published totals of Yangjiang are whole fen', () => {
    expect(k.formatYuan(k.fen(17_722 * k.yuan(175)))).toBe('3,101,350.00')
    expect(k.formatYuan(k.fen(35_743 * k.yuan(235)))).toBe('8,399,605.00')
  })
  test('written and read is the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (n) => {
        const back = k.parseYuan(k.formatYuan(k.fen(n)))
        return back.ok && back.value === n
      }),
    )
  })
  test('that is not an amount is refused', () => {
    for (const bad of ['', '1.234', 'abc', '1e3', '--1', '１２'])
      expect(k.parseYuan(bad)).toMatchObject({ ok: false, problem: { code: 'money.malformed' } })
    expect(() => k.fen(0.5)).toThrow(RangeError)
  })
})

describe('an area', () => {
  test('knows its county and its parent', () => {
    const town = k.areaCode('441702101')
    expect([k.countyOf(town), k.parentOf(town), k.levelOf(town)]).toEqual(['441702', '441702', 'town'])
    expect(k.countyOf(k.areaCode('4417'))).toBeUndefined()
    expect(k.isWithin(town, k.areaCode('4417'))).toBe(true)
  })
})
