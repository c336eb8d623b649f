/** A number, its parts and the names behind it always agree; what is kept and published stays true to it. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Staff, system, type Tx, withScope } from '#access'
import { livingSubsidyCoverage } from '#catalogue'
import { type AreaCode, areaCode, type CountyCode, day } from '#kernel'
import { clockAt } from '#platform'
import { all, type Condition, type Indicator } from '#policy'
import { actAs, inTestTx, testDatabase } from '../../tests/database.ts'
import {
  type AreaCounts,
  type Counts,
  countIndicator,
  flatten,
  type Group,
  listGap,
  listNewestPublications,
  measure,
  showIndicator,
  showTrend,
  takeStock,
} from './index.ts'
import { aPerson, settle, type ToyPerson } from './toy-people.ts'
import { sum } from './tree.ts'

const clock = clockAt('2020-12-31')
const on = clock.today()
const indicator = livingSubsidyCoverage
const programme = indicator.of.id
const [city, county] = [areaCode('4417'), areaCode('441702')]
const places = ['441702001', '441702002', '441702', '441704001', '441704101', '441704'] as AreaCode[]

const anyone = fc.record<ToyPerson>({
  area: fc.constantFrom(...places),
  answer: fc.constantFrom('yes', 'yes', 'no', 'unknown'),
  receives: fc.boolean(),
})
const anybody = fc.array(anyone, { maxLength: 40 })

const staff = (differs: Partial<Staff> = {}): Staff => ({
  kind: 'staff',
  id: 'officer',
  name: '测试',
  office: 'town',
  duties: ['person:read', 'indicator:read'],
  area: county,
  counties: [county as CountyCode],
  ...differs,
})

/** The whole list, three to a page. */
async function everyName(tx: Tx, at: AreaCounts, group: Group): Promise<string[]> {
  const names: string[] = []
  let after: string | undefined
  do {
    const question = { indicator, on, area: at.area, unplaced: at.unplaced, group, limit: 3 }
    const page = await listGap(tx, { ...question, ...(after ? { after } : {}) })
    names.push(...page.people.map(({ id }) => id))
    after = page.next ?? undefined
  } while (after)
  return names
}

const wanted: Readonly<Record<Group, (counts: Counts) => number>> = {
  waiting: (counts) => counts.entitled - counts.receiving,
  receiving: (counts) => counts.receiving,
  unknown: (counts) => counts.unknown,
  outside: (counts) => counts.outside,
}

describe('an indicator', () => {
  test('counts everybody by answer and grant, whatever the people', () =>
    fc.assert(
      fc.asyncProperty(anybody, (people) =>
        inTestTx(async (tx) => {
          await settle(tx, people, { on, programme })
          const { counts } = await countIndicator(tx, { indicator, on, area: city }, clock)
          const those = (answer: string, receives?: boolean) =>
            people.filter((one) => one.answer === answer && one.receives === (receives ?? one.receives))
              .length
          expect(counts.counts).toEqual({
            entitled: those('yes'),
            receiving: those('yes', true),
            unknown: those('unknown'),
            unknownReceiving: those('unknown', true),
            unknownOpen: 0,
            outside: those('no', true),
          })
        }),
      ),
      { numRuns: 15 },
    ))

  test('of a county is the sum of its towns and the people of unknown town; of a city, of its counties', () =>
    fc.assert(
      fc.asyncProperty(anybody, (people) =>
        inTestTx(async (tx) => {
          await settle(tx, people, { on, programme })
          const { counts } = await countIndicator(tx, { indicator, on, area: city }, clock)
          for (const at of flatten(counts).filter(({ parts }) => parts.length > 0)) {
            expect(sum(at.parts.map((part) => part.counts))).toEqual(at.counts)
            const alone = await countIndicator(tx, { indicator, on, area: at.area }, clock)
            expect(alone.counts.counts).toEqual(at.counts)
          }
        }),
      ),
      { numRuns: 8 },
    ))

  test('opens into a list as long as its number, in every area and group, nobody twice', () =>
    fc.assert(
      fc.asyncProperty(anybody, (people) =>
        inTestTx(async (tx) => {
          await settle(tx, people, { on, programme })
          const { counts } = await countIndicator(tx, { indicator, on, area: city }, clock)
          for (const at of flatten(counts))
            for (const [group, count] of Object.entries(wanted)) {
              const names = await everyName(tx, at, group as Group)
              expect(names).toHaveLength(count(at.counts))
              expect(new Set(names).size).toBe(names.length)
            }
        }),
      ),
      { numRuns: 5 },
    ))

  test('of a day the profiles do not speak for is read from the records', () =>
    inTestTx(async (tx) => {
      await settle(tx, [aPerson(), aPerson({ receives: true })], { on, programme })
      const { counts, freshness } = await countIndicator(
        tx,
        { indicator, on: day('2020-06-30'), area: city },
        clock,
      )
      expect(freshness.facts).toBe('records')
      // Nothing but the profile said that they were dibao.
      expect(counts.counts).toMatchObject({ entitled: 0, unknown: 2, unknownReceiving: 0 })
    }))

  test('counts a grant from its first month on', () =>
    inTestTx(async (tx) => {
      await settle(tx, [aPerson({ receives: true })], { on, programme })
      await sql`update payments.grant set from_month = '2021-01'`.execute(tx)
      const { counts } = await countIndicator(tx, { indicator, on, area: city }, clock)
      expect(counts.counts).toMatchObject({ entitled: 1, receiving: 0 })
    }))
})

describe('an officer', () => {
  const people = [
    aPerson(),
    aPerson({ area: '441702002' as AreaCode }),
    aPerson({ area: county }),
    aPerson({ area: '441704001' as AreaCode }),
  ]

  test('counts and lists only the people of the own area', () =>
    inTestTx(async (tx) => {
      await settle(tx, people, { on, programme })
      const desk = await actAs(tx, staff())
      const { counts } = await countIndicator(desk, { indicator, on, area: city }, clock)
      expect(counts.counts.entitled).toBe(3)
      const town = await actAs(tx, staff({ area: areaCode('441702002') }))
      const { people: listed } = await listGap(town, {
        indicator,
        on,
        area: city,
        group: 'waiting',
        limit: 50,
      })
      expect(listed.map(({ area, name }) => [area, name])).toEqual([['441702002', '人1']])
    }))

  test('without the duty to see people hears so, and is never told zero', () =>
    inTestTx(async (tx) => {
      await settle(tx, people, { on, programme })
      const leader = await actAs(tx, staff({ duties: ['indicator:read'] }))
      const question = { indicator, on, area: city }
      const refused = { problem: { code: 'indicator.people-not-visible' } }
      await expect(countIndicator(leader, question, clock)).rejects.toMatchObject(refused)
      await expect(listGap(leader, { ...question, group: 'waiting', limit: 5 })).rejects.toMatchObject(
        refused,
      )
      await expect(showIndicator(leader, question, clock)).rejects.toMatchObject({
        problem: { code: 'indicator.not-measured' },
      })
    }))

  test('with a page position that is none of ours is refused, not shown the first page', () =>
    inTestTx(async (tx) => {
      const question = { indicator, on, area: city, group: 'waiting', limit: 5 } as const
      for (const after of ['', '441702', "441702001.x' or true", '441702001.0'])
        await expect(listGap(tx, { ...question, after })).rejects.toMatchObject({
          problem: { code: 'indicator.page-unknown' },
        })
    }))
})

describe('a measurement', () => {
  const people = [
    aPerson({ receives: true }),
    aPerson(),
    aPerson({ area: '441704001' as AreaCode, answer: 'unknown' }),
  ]

  test('made again keeps nothing new until something changes; then it is added, and the old one stays', () =>
    inTestTx(async (tx) => {
      await settle(tx, people, { on, programme })
      const once = async () =>
        (await measure(tx, { indicators: [indicator], on }, clock)).find(
          ({ measurement }) => measurement.root === '4417',
        )
      expect([(await once())?.outcome, (await once())?.outcome]).toEqual(['new', 'same'])
      await settle(tx, [aPerson()], { on, programme })
      expect((await once())?.outcome).toBe('new')
      const { rows } =
        await sql`select count(*)::int as n from indicators.measurement where root = '4417'`.execute(tx)
      expect(rows).toEqual([{ n: 2 }])
      const trend = await showTrend(tx, { indicator: indicator.id, area: city })
      expect(trend.map(({ period, counts }) => [period, counts.entitled])).toEqual([['2020-12', 3]])
    }))

  test('cannot be rewritten, not even by the system', () =>
    inTestTx(async (tx) => {
      await settle(tx, people, { on, programme })
      await measure(tx, { indicators: [indicator], on }, clock)
      await expect(sql`update indicators.measured set receiving = entitled`.execute(tx)).rejects.toThrow(
        'permission denied',
      )
    }))

  test('is what a leader sees, down to the own area and no further', () =>
    inTestTx(async (tx) => {
      await settle(tx, people, { on, programme })
      await measure(tx, { indicators: [indicator], on }, clock)
      const leader = await actAs(tx, staff({ duties: ['indicator:read'] }))
      const shown = await showIndicator(leader, { indicator, on, area: city }, clock)
      expect(shown.source.kind).toBe('kept')
      // The other county is not this leader's.
      expect(shown.counts.counts).toMatchObject({ entitled: 2, receiving: 1, unknown: 0 })
    }))

  test('shows a trend with a break where the definition changed', () =>
    inTestTx(async (tx) => {
      await settle(tx, people, { on: day('2020-10-01'), programme })
      const [variant] = indicator.of.variants
      const { eligible } = variant!
      const ruledBy = (rule: Condition): Indicator => ({
        ...indicator,
        of: { ...indicator.of, variants: [{ ...variant!, eligible: rule }] },
      })
      const reworded = ruledBy(eligible.called({ zh: '新说法', en: 'new words', easy: '新说法' }))
      const narrower = ruledBy(all(eligible, eligible))
      for (const [one, of] of [
        ['2020-10-31', indicator],
        ['2020-11-30', reworded],
        ['2020-12-31', narrower],
      ] as const)
        await measure(tx, { indicators: [of], on: day(one) }, clock)
      const trend = await showTrend(tx, { indicator: indicator.id, area: city })
      expect(trend.map(({ period, breaks }) => [period, breaks])).toEqual([
        ['2020-10', false],
        ['2020-11', false],
        ['2020-12', true],
      ])
    }))
})

test('taking stock measures and publishes in short transactions, and twice does it once', async () => {
  const { db } = await testDatabase()
  await withScope(db, system('test'), (tx) => settle(tx, [aPerson({ receives: true })], { on, programme }))
  const outcomes = async () =>
    (await takeStock(db, { indicators: [indicator], on }, clock))
      .filter(({ measurement }) => measurement.root === city)
      .map(({ outcome }) => outcome)
  expect([await outcomes(), await outcomes()]).toEqual([['new'], ['same']])
  const published = await withScope(db, { kind: 'public' }, listNewestPublications)
  expect(published.map(({ root }) => root)).toContain(city)
})
