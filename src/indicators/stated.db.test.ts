/** Stated figures: from a document, never overwritten, second to counts, and told where parts and whole disagree. */
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Duty, Staff, Tx } from '#access'
import { everyIndicator, findAnyIndicator, followedSeries } from '#catalogue'
import { type AreaCode, areaCode, type CountyCode, day } from '#kernel'
import { clockAt } from '#platform'
import { actAs, inTestTx } from '../../tests/database.ts'
import { figuresFor, listStated, listStatedHistory, type Statement, stateValue, subjectOf } from './index.ts'
import { listPublishedStated } from './store-stated.ts'
import { aPerson, settle } from './toy-people.ts'

const clock = clockAt('2023-06-30')
const on = clock.today()
const [city, county, other] = [areaCode('4417'), areaCode('441702'), areaCode('441704')]
const trained = subjectOf(findAnyIndicator('people-trained')!)
const medical = subjectOf(findAnyIndicator('medical-enrolment')!)

const office = (
  area: AreaCode = city,
  duties: readonly Duty[] = ['indicator:read', 'indicator:state'],
): Staff => ({
  kind: 'staff',
  id: 'office',
  name: '测试',
  office: 'committee',
  duties,
  area,
  counties: [county as CountyCode, other as CountyCode],
})

const said = (differs: Partial<Statement> = {}): Statement => ({
  subject: trained,
  area: city,
  period: '2022',
  amount: '6100',
  document: '2022年残疾人事业统计公报',
  documentDay: day('2023-03-01'),
  by: '张三',
  ...differs,
})

const refusal = (code: string) => ({ problem: { code } })

describe('a stated figure', () => {
  test.each([
    ['above a hundred percent', { subject: medical, amount: '100.1' }, 'indicator.percent-above'],
    ['that is no number', { amount: '约六千' }, 'indicator.amount-unreadable'],
    ['of half a person', { amount: '6100.5' }, 'indicator.people-not-whole'],
    ['below zero', { amount: '-3' }, 'indicator.amount-out-of-range'],
    ['of a period that is not over', { period: '2023' }, 'indicator.period-not-over'],
    ['of a period nobody can read', { period: '去年' }, 'indicator.period-unreadable'],
    ['without a document', { document: ' ' }, 'indicator.document-missing'],
    ['from a document of tomorrow', { documentDay: day('2023-07-01') }, 'indicator.document-later'],
    [
      'so small that it points to somebody, if published',
      { amount: '3', publish: true },
      'indicator.small-published',
    ],
  ] satisfies [string, Partial<Statement>, string][])('%s is refused with a sentence', (_, differs, code) =>
    inTestTx(async (tx) => {
      const desk = await actAs(tx, office())
      await expect(stateValue(desk, said(differs), clock)).rejects.toMatchObject(refusal(code))
    }),
  )

  test('needs the duty, and only of the own area', () =>
    inTestTx(async (tx) => {
      const reader = await actAs(tx, office(city, ['indicator:read']))
      await expect(stateValue(reader, said(), clock)).rejects.toMatchObject(
        refusal('indicator.may-not-state'),
      )
      const countyDesk = await actAs(tx, office(county))
      await expect(stateValue(countyDesk, said(), clock)).rejects.toMatchObject(
        refusal('indicator.may-not-state'),
      )
      expect((await stateValue(countyDesk, said({ area: county }), clock)).outcome).toBe('new')
    }))

  test('of another place is not seen; of the own city it is', () =>
    inTestTx(async (tx) => {
      for (const area of [city, county, other]) await stateValue(tx, said({ area }), clock)
      const desk = await actAs(tx, office(county))
      const seen = await listStated(desk, { subjects: [trained.id], areas: [city, county, other] })
      expect(seen.map(({ area }) => area)).toEqual([city, county])
    }))

  test('is never overwritten: a correction gives its reason and both stay', () =>
    inTestTx(async (tx) => {
      const desk = await actAs(tx, office())
      await stateValue(desk, said(), clock)
      expect((await stateValue(desk, said(), clock)).outcome).toBe('same')
      const corrected = said({ amount: '6150' })
      await expect(stateValue(desk, corrected, clock)).rejects.toMatchObject(
        refusal('indicator.stated-already'),
      )
      expect((await stateValue(desk, { ...corrected, reason: '漏报两个班' }, clock)).outcome).toBe('replaced')
      const history = await listStatedHistory(desk, {
        subject: trained.id,
        area: city,
        period: '2022' as never,
      })
      expect(
        history
          .map(({ amount, reason }) => [amount, reason])
          .toSorted(([a], [b]) => String(a).localeCompare(String(b))),
      ).toEqual([
        ['6100', null],
        ['6150', '漏报两个班'],
      ])
      expect(
        (await listStated(desk, { subjects: [trained.id], areas: [city] })).map(({ amount }) => amount),
      ).toEqual(['6150'])
      await expect(sql`update indicators.stated set amount = 1`.execute(desk)).rejects.toThrow(
        'permission denied',
      )
    }))

  test('that is not the sum of its counties is told, not refused', () =>
    inTestTx(async (tx) => {
      const desk = await actAs(tx, office())
      await stateValue(desk, said(), clock)
      const first = await stateValue(desk, said({ area: county, amount: '4000' }), clock)
      expect(first.told).toMatchObject([
        { code: 'indicator.parts-differ', facts: { whole: '6100', sum: 4000 } },
      ])
      expect((await stateValue(desk, said({ area: other, amount: '2100' }), clock)).told).toEqual([])
    }))

  test('is public only when published, and leaves the public when its correction is not', () =>
    inTestTx(async (tx) => {
      const desk = await actAs(tx, office())
      await stateValue(desk, said({ publish: true }), clock)
      await stateValue(desk, said({ area: county, amount: '50' }), clock)
      const seen = async (reader: Tx, area: AreaCode) =>
        (await listPublishedStated(reader, { subjects: [trained.id], area })).map(({ amount }) => amount)
      const reader = await actAs(tx, { kind: 'public' })
      expect([await seen(reader, city), await seen(reader, county)]).toEqual([['6100'], []])
      const again = await actAs(tx, office())
      await stateValue(again, said({ amount: '3', reason: '口径更正' }), clock)
      expect(await seen(await actAs(tx, { kind: 'public' }), city)).toEqual([null])
      const back = await actAs(tx, office())
      expect(
        (await listStated(back, { subjects: [trained.id], areas: [city] })).map(({ amount }) => amount),
      ).toEqual(['3'])
    }))
})

describe('figures for the desk', () => {
  test('are counted where records speak, with the stated one beside them, and stated where they do not', () =>
    inTestTx(async (tx) => {
      const nursing = findAnyIndicator('living-subsidy-coverage')!
      await settle(tx, [aPerson({ receives: true }), aPerson()], { on, programme: 'living-subsidy' })
      await stateValue(tx, said({ subject: subjectOf(nursing), amount: '99' }), clock)
      await stateValue(tx, said(), clock)
      const figures = await figuresFor(tx, { indicators: everyIndicator, area: city, on }, clock)
      expect(figures.get('living-subsidy-coverage')).toMatchObject({
        standing: 'counted',
        value: '50.00',
        difference: '-49',
        state: 'not-met',
        kind: 'binding',
      })
      expect(figures.get('people-trained')).toMatchObject({
        standing: 'stated',
        value: '6100',
        firstHand: false,
      })
      expect(figures.get('income-growth')).toMatchObject({ standing: 'none', silence: 'no-value' })
    }))

  test('follow a series stated for the wider place', () =>
    inTestTx(async (tx) => {
      const growth = subjectOf(findAnyIndicator('income-growth')!)
      for (const [subject, amount] of [
        [growth, '6.2'],
        [subjectOf(followedSeries[0]), '6.0'],
      ] as const)
        await stateValue(tx, said({ subject, amount }), clock)
      const settings = [
        { parameter: 'income-growth.in-step-tolerance', in: city, from: day('2021-01-01'), value: 1 },
      ]
      const question = { indicators: everyIndicator, area: city, on }
      expect((await figuresFor(tx, question, clock)).get('income-growth')).toMatchObject({
        silence: 'tolerance-not-set',
      })
      expect((await figuresFor(tx, { ...question, settings }, clock)).get('income-growth')).toMatchObject({
        state: 'met',
        inStep: { state: 'in-step' },
      })
    }))

  test('of a plan nobody has declared are answered by the row, as stated', () =>
    inTestTx(async (tx) => {
      const row = {
        key: 'k',
        line: null,
        no: '7',
        name: '持证残疾人体检率',
        group: null,
        unit: '%',
        baseYear: 2020,
        base: '60%',
        targetYear: 2025,
        target: '≥90%',
        comparator: '>=',
        value: '90',
        kind: '约束性',
        confidence: 1,
        measure: null,
      }
      const rows = [{ plan: 'toy', row }]
      const asked = { indicators: everyIndicator, rows, area: city, on }
      expect((await figuresFor(tx, asked, clock)).get('row:toy:7')).toMatchObject({ standing: 'none' })
      const subject = { id: 'row:toy:7', name: { zh: row.name, en: row.name }, unit: 'percent' as const }
      await stateValue(tx, said({ subject, amount: '70' }), clock)
      expect((await figuresFor(tx, asked, clock)).get('row:toy:7')).toMatchObject({
        standing: 'stated',
        value: '70',
        gap: '20',
        risk: 'at-risk',
        flagged: true,
      })
    }))
})
