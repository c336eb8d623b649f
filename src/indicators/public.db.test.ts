/** The public page says where each promise stands, from published rows only, and never lets a small group be seen. */
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Tx } from '#access'
import { type AreaCode, areaCode, day } from '#kernel'
import { acceptPlan, importPlan, publishPlan, readUpload, showBoard } from '#plans'
import { clockAt } from '#platform'
import { actAs, inTestTx } from '../../tests/database.ts'
import { toyCatalogue, toyCoverage, toyText } from '../plans/toy-plan.ts'
import {
  listPublishedTrend,
  listPublishedValues,
  measure,
  publishMeasurement,
  showFigures,
  showPublicPlan,
} from './index.ts'
import { listNewestPublications } from './store-published.ts'
import { aPerson, settle, type ToyPerson } from './toy-people.ts'

const clock = clockAt('2020-12-31')
const on = clock.today()
const anybody = { kind: 'public' } as const

const many = (count: number, differs: Partial<ToyPerson>): ToyPerson[] =>
  Array.from({ length: count }, () => aPerson(differs))

/** Everything up to the public page. */
async function publishAll(tx: Tx, people: readonly ToyPerson[]) {
  await settle(tx, people, { on, programme: toyCoverage.of.id })
  const { plan } = await importPlan(tx, readUpload({ name: 'toy', text: toyText }), {
    clock,
    catalogue: toyCatalogue,
  })
  await acceptPlan(tx, { plan, leaveOpen: 'all' }, { clock })
  await publishPlan(tx, plan, { clock, catalogue: toyCatalogue })
  for (const measured of await measure(tx, { indicators: [toyCoverage], on }, clock))
    await publishMeasurement(tx, measured, clock)
  return actAs(tx, anybody)
}

const statesOn = async (tx: Tx, today: string) => {
  const page = await showPublicPlan(tx, { on: day(today), indicators: [toyCoverage] })
  return page?.promises.map(({ state }) => state)
}

describe('a promise', () => {
  test('is kept when its indicator is met, and has no figure where nothing measures it', () =>
    inTestTx(async (tx) => {
      const reader = await publishAll(tx, many(20, { receives: true }))
      expect(await statesOn(reader, '2021-03-01')).toEqual(['no-figure', 'kept', 'no-figure'])
    }))

  test('not met is under way until its day and late afterwards', () =>
    inTestTx(async (tx) => {
      const reader = await publishAll(tx, [...many(20, { receives: true }), ...many(9, {})])
      expect(await statesOn(reader, '2025-12-31')).toEqual(['no-figure', 'under-way', 'no-figure'])
      expect(await statesOn(reader, '2026-01-01')).toEqual(['no-figure', 'late', 'no-figure'])
    }))

  test('measured by a figure that would point to a few people says that it is protected', () =>
    inTestTx(async (tx) => {
      const reader = await publishAll(tx, [...many(20, { receives: true }), ...many(2, {})])
      expect(await statesOn(reader, '2026-01-01')).toEqual(['no-figure', 'protected', 'no-figure'])
    }))

  test('with people whose answer is unknown is only so far known', () =>
    inTestTx(async (tx) => {
      const reader = await publishAll(tx, [
        ...many(20, { receives: true }),
        ...many(6, { answer: 'unknown' }),
      ])
      const page = await showPublicPlan(reader, { on, indicators: [toyCoverage] })
      expect(page?.figures[1]?.state).toEqual({ state: 'met', certain: false })
      expect(page?.figures[1]?.value).toMatchObject({ entitled: 20, receiving: 20, unknown: 6 })
    }))
})

describe('what is published', () => {
  const towns = ['441702001', '441702002', '441704001'] as AreaCode[]
  const people = [
    ...many(30, { area: towns[0]!, receives: true }),
    ...many(2, { area: towns[0]! }),
    ...many(12, { area: towns[1]!, receives: true }),
    ...many(8, { area: towns[1]! }),
    ...many(40, { area: towns[2]!, receives: true }),
    ...many(15, { area: towns[2]! }),
  ]

  test('hides what is small in the tables themselves, not only on the page', () =>
    inTestTx(async (tx) => {
      const reader = await publishAll(tx, people)
      const [publication] = await listNewestPublications(reader)
      const values = await listPublishedValues(reader, publication!.id)
      expect(values.map(({ area, entitled, receiving }) => [area, entitled, receiving])).toEqual([
        ['4417', 107, 82],
        ['441702', 52, 42],
        ['441702001', 32, null],
        ['441702002', 20, null],
        ['441704', 55, 40],
        ['441704001', 55, 40],
      ])
      await expect(sql`select area from indicators.measured`.execute(reader)).rejects.toThrow(
        'permission denied',
      )
    }))

  test('is published once a measurement, and shows over time', () =>
    inTestTx(async (tx) => {
      const reader = await publishAll(tx, people)
      const back = await actAs(tx, { kind: 'system', job: 'test' })
      for (const measured of await measure(back, { indicators: [toyCoverage], on }, clock))
        expect(await publishMeasurement(back, measured, clock)).toBeUndefined()
      const trend = await listPublishedTrend(reader, { indicator: toyCoverage.id, area: areaCode('4417') })
      expect(trend.map(({ period, entitled, receiving }) => [period, entitled, receiving])).toEqual([
        ['2020-12', 107, 82],
      ])
    }))

  test('cannot be written at a desk', () =>
    inTestTx(async (tx) => {
      await publishAll(tx, people)
      const desk = await actAs(tx, {
        kind: 'staff',
        id: 'office',
        name: '测试',
        office: 'committee',
        duties: ['plan:import', 'indicator:read'],
        area: areaCode('4417'),
        counties: [],
      })
      await expect(sql`delete from indicators.published_value`.execute(desk)).rejects.toThrow(
        'permission denied',
      )
    }))
})

describe('the figures of the board', () => {
  test('stand beside base and target, and say so where nothing computes them', () =>
    inTestTx(async (tx) => {
      await settle(tx, [...many(9, { receives: true }), aPerson()], { on, programme: toyCoverage.of.id })
      const given = { clock, catalogue: toyCatalogue }
      const { plan } = await importPlan(tx, readUpload({ name: 'toy', text: toyText }), given)
      const { indicators: rows } = await showBoard(tx, plan, { on, catalogue: toyCatalogue })
      const question = { rows, indicators: [toyCoverage], on, area: areaCode('4417') }
      const figures = await showFigures(tx, question, clock)
      expect(
        figures.map(({ row, shown, attainment }) => [
          row.base,
          row.target,
          shown?.counts.counts.receiving,
          attainment,
        ]),
      ).toEqual([
        ['90%', '> 95%', undefined, null],
        ['98%', '100%', 9, { state: 'not-met', certain: true }],
      ])
    }))
})
