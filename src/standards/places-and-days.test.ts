/** Names of places, and the counting of official workdays. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaCode, day, dayFromNumber, dayNumber, isWithin } from '#kernel'
import * as s from './index.ts'

describe('an area', () => {
  const yangjiang = areaCode('4417')
  test('of Yangjiang has its four counties and their towns', () => {
    expect(s.childrenOf(yangjiang).map(s.areaName)).toEqual(['江城区', '阳东区', '阳西县', '阳春市'])
    expect(s.childrenOf(yangjiang).flatMap(s.childrenOf)).toHaveLength(63)
    expect(s.areaPath(areaCode('441702103'))).toEqual(['广东省', '阳江市', '江城区', '平冈镇'])
  })
  test('every one lies in its parent and has a name', () => {
    const counties = s.allProvinces().flatMap(s.childrenOf).flatMap(s.childrenOf)
    const towns = counties.flatMap((county) => s.childrenOf(county).map((town) => ({ county, town })))
    expect(towns.filter(({ county, town }) => !isWithin(town, county) || !s.areaName(town))).toEqual([])
    expect(towns).toHaveLength(41_352 + 13)
  })
  test('that the data do not know has no name', () => {
    expect(s.areaName(areaCode('441799'))).toBeUndefined()
    expect(s.areaName(areaCode('441702103001'))).toBeUndefined()
    expect(s.childrenOf(areaCode('441702103'))).toEqual([])
  })
  for (const [address, code] of [
    ['广东省阳江市江城区南恩街道河堤路1号', '441702001'],
    ['阳春市春城街道', '441781001'],
    ['江城区平冈镇某村', '441702103'],
    ['阳东区', '441704'],
    ['织篢镇', '441721100'],
    ['广东省阳江市', undefined],
    ['江城区东城镇', '441702'], // 东城镇 lies in 阳东区
    ['北京市东城区', undefined], // 东城镇 lies in 阳东区
    ['茂名市电白区', undefined],
    ['东城区', undefined],
    ['阳江江城平冈', '441702103'],
    ['别处', undefined],
  ] as const)
    test(`written “${address}” is ${code ?? 'not found'}`, () => {
      expect(s.findArea(address, yangjiang)).toBe(code)
    })
  test('of a shared name is found once in each place that has it', () => {
    expect(s.findAreas('城东街道', yangjiang)).toEqual(['441702006'])
    expect(s.findAreas('城南街道', areaCode('44')).length).toBeGreaterThan(1)
    expect(s.findAreas('江城', yangjiang)).toEqual(['441702'])
  })
})

describe('a workday', () => {
  for (const [on, works] of [
    ['2020-01-19', true], // a Sunday worked for the Spring Festival
    ['2020-01-24', false],
    ['2020-05-05', false],
    ['2020-05-09', true],
    ['2024-10-12', true],
    ['2026-01-02', false],
    ['2026-01-05', true],
    ['2026-01-10', false],
  ] as const)
    test(`${on} is ${works ? 'one' : 'none'}`, () => {
      expect(s.isWorkday(day(on))).toEqual({ ok: true, value: works })
    })
  test('of a year not announced is refused, not guessed', () => {
    expect(s.isWorkday(day('2003-12-31')).ok).toBe(false)
    expect(s.addWorkdays(day('2026-12-31'), 1)).toMatchObject({
      ok: false,
      problem: { code: 'workdays.unknown-year', facts: { year: 2027 } },
    })
    expect(s.workdaysBetween(day('2026-12-30'), day('2027-01-04')).ok).toBe(false)
  })
  const announcedDay = fc
    .integer({ min: dayNumber(day('2005-01-01')), max: dayNumber(day('2025-12-31')) })
    .map(dayFromNumber)
  test('added is counted again', () => {
    fc.assert(
      fc.property(announcedDay, fc.integer({ min: -60, max: 60 }), (from, n) => {
        const to = s.addWorkdays(from, n)
        fc.pre(to.ok)
        const counted = to.ok && s.workdaysBetween(from, to.value)
        if (n >= 0) expect(counted).toEqual({ ok: true, value: n })
        if (to.ok && n !== 0) expect(s.isWorkday(to.value)).toEqual({ ok: true, value: true })
      }),
    )
  })
  test('counts of two spans add up', () => {
    fc.assert(
      fc.property(announcedDay, announcedDay, announcedDay, (a, b, c) => {
        const [x, y, z] = [a, b, c].toSorted() as [typeof a, typeof a, typeof a]
        const of = (from: typeof a, to: typeof a) => {
          const n = s.workdaysBetween(from, to)
          return n.ok ? n.value : Number.NaN
        }
        expect(of(x, y) + of(y, z)).toBe(of(x, z))
      }),
      { numRuns: 20 },
    )
  })
  test('after the day of receipt starts the count: 5 workdays from 30 September 2020 end on 14 October', () => {
    expect(s.addWorkdays(day('2020-09-30'), 5)).toEqual({ ok: true, value: '2020-10-14' })
  })
})

test('every refusal has a sentence in both languages', () => {
  const facts = {
    position: 3,
    found: 'O',
    length: 17,
    year: 2027,
    from: 2004,
    to: 2026,
    value: 'x',
    masked: '4417**',
  }
  for (const [code, words] of Object.entries(s.standardsProblems)) {
    for (const sentence of [words.zh(facts), words.en(facts)])
      expect(`${code}: ${sentence}`).not.toMatch(/undefined|NaN/)
    expect(words.zh(facts)).toMatch(/。$/)
    expect(words.en(facts)).toMatch(/\.$/)
  }
})
