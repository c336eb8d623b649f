/** A figure: counts go before what was stated, unknown people keep it open, and a break hidden by an empty month is still one. */
import { describe, expect, test } from 'vitest'
import { everyIndicator, findAnyIndicator } from '#catalogue'
import { type AreaCode, areaCode, day } from '#kernel'
import { lineWords } from './counted-words.ts'
import { figureOf, type Known } from './figure.ts'
import { pointsOf } from './figures-for.ts'
import { lastDayOfPeriod, type Period, readPeriod, sayPeriod } from './period.ts'
import type { StatedId, StatedValue } from './store-stated.ts'
import { subjectOfRow } from './subject.ts'
import { targetOf } from './target.ts'
import { nobody } from './tree.ts'
import { wantedOf } from './wanted.ts'

const city = areaCode('4417')
const on = day('2023-12-31')
const nothing: Known = { on, counts: null, counted: [], stated: [], followed: [], tolerance: undefined }

const stated = (subject: string, period: string, amount: string): StatedValue => ({
  id: `${subject}-${period}` as StatedId,
  subject,
  area: city,
  period: period as Period,
  on: lastDayOfPeriod(period as Period),
  unit: 'percent',
  amount,
  document: '统计公报',
  documentDay: day('2023-03-01'),
  note: null,
  newDefinition: false,
  published: false,
  supersedes: null,
  reason: null,
  statedBy: 'staff:1',
  statedByName: '测试',
  statedAt: '2023-03-02T00:00:00Z' as StatedValue['statedAt'],
})

const wanted = (id: string, area: AreaCode = city) => {
  const found = findAnyIndicator(id)
  if (!found) throw new Error(id)
  return wantedOf(found, area)
}
const counts = (receiving: number, entitled: number, unknown = 0) => ({
  on,
  counts: { ...nobody, receiving, entitled, unknown, unknownOpen: unknown },
})

describe('a figure', () => {
  test('is counted wherever it can be, with the stated one and the difference beside it', () => {
    const figure = figureOf(wanted('medical-enrolment'), {
      ...nothing,
      counts: counts(960, 1000),
      stated: [stated('medical-enrolment', '2022', '98.5')],
    })
    expect(figure).toMatchObject({
      standing: 'counted',
      value: '96.00',
      difference: '-2.5',
      state: 'met',
      firstHand: true,
    })
  })

  test('is stated where nobody can be counted, and never first hand', () => {
    const figure = figureOf(wanted('medical-enrolment'), {
      ...nothing,
      counts: counts(0, 0, 50),
      stated: [stated('medical-enrolment', '2022', '96')],
    })
    expect(figure).toMatchObject({ standing: 'stated', value: '96', says: 'done', firstHand: false })
    expect(figure.counts?.unknown).toBe(50)
  })

  test('without any value says so, and is not zero', () => {
    expect(figureOf(wanted('people-trained'), nothing)).toMatchObject({
      standing: 'none',
      value: null,
      state: 'unknown',
      silence: 'no-value',
      says: 'unknown',
    })
  })

  test('is only so far met while unknown people could turn it', () => {
    const figure = figureOf(wanted('medical-enrolment'), { ...nothing, counts: counts(960, 1000, 20) })
    expect(figure).toMatchObject({ state: 'met', certain: false, says: 'under-way' })
  })

  test('behind the line from base to target is at risk, and flagged only where it is binding', () => {
    const known: Known = { ...nothing, counts: counts(90, 100) }
    const child = figureOf(wanted('compulsory-education-share', areaCode('9901')), known)
    expect(child).toMatchObject({ kind: 'binding', risk: 'at-risk', flagged: true, gap: '7' })
    expect(figureOf(wanted('compulsory-education-share'), known)).toMatchObject({
      kind: 'expected',
      flagged: false,
    })
  })

  test('that follows another series waits for the office’s tolerance', () => {
    const known: Known = {
      ...nothing,
      stated: [stated('income-growth', '2021', '7.0'), stated('income-growth', '2022', '5.0')],
      followed: [stated('gdp-growth', '2021', '8.0'), stated('gdp-growth', '2022', '5.0')],
    }
    expect(figureOf(wanted('income-growth'), known)).toMatchObject({
      state: 'unknown',
      silence: 'tolerance-not-set',
      value: '5.99',
    })
    expect(figureOf(wanted('income-growth'), { ...known, tolerance: 1 })).toMatchObject({ state: 'met' })
    expect(figureOf(wanted('income-growth'), { ...known, tolerance: 0 })).toMatchObject({ state: 'not-met' })
  })

  test('keeps a break although the month in which it fell had nobody to count', () => {
    const at = (when: string, entitled: number, definition: string) => ({
      on: day(when),
      counts: { ...nobody, entitled, receiving: entitled },
      definition,
    })
    const points = pointsOf([at('2022-01-31', 5, 'a'), at('2022-02-28', 0, 'b'), at('2022-03-31', 5, 'b')])
    expect(points.map(({ breaks }) => breaks)).toEqual([false, true])
  })
})

test('every declared indicator has a base or none, a target and a year for its area, and words for both lines', () => {
  for (const one of everyIndicator) {
    for (const { in: place } of one.rows ?? []) {
      const asked = wantedOf(one, place)
      expect([asked.kind, asked.target, asked.by].every((part) => part !== null)).toBe(true)
    }
    if (one.counts === 'stated') continue
    const words = lineWords(one)
    expect(new Set([words.numerator.zh, words.denominator.zh, words.lacks.zh]).size).toBe(3)
  }
})

describe('a period', () => {
  test('is a year, half-year, quarter or month, and ends when it ends', () => {
    const ends = ['2024', '2024-h1', '2024-Q3', '2024-02'].map((text) =>
      lastDayOfPeriod(readPeriod(text) as Period),
    )
    expect(ends).toEqual(['2024-12-31', '2024-06-30', '2024-09-30', '2024-02-29'])
    expect(sayPeriod('2024-H1' as Period).zh).toBe('2024年上半年')
    for (const text of ['24', '2024-13', '2024-Q5', '2024-1', 'next year'])
      expect(readPeriod(text)).toBeUndefined()
  })
})

test('应改尽改 is a target: everybody who should', () => {
  expect(targetOf({ comparator: null, value: null, unit: null, target: '应改尽改' })).toMatchObject({
    comparator: '=',
  })
})

test('a row of a plan can be stated in percent or people, and in nothing else', () => {
  const row = { no: '3', name: '无障碍公交', unit: '辆', target: '3000' }
  expect(subjectOfRow('p', row)).toBeUndefined()
  expect(subjectOfRow('p', { ...row, unit: '人' })).toMatchObject({ id: 'row:p:3', unit: 'people' })
  expect(subjectOfRow('p', { ...row, unit: null, target: '95%' })).toMatchObject({ unit: 'percent' })
})
