/** One person looked at again says what a sweep of everything says; a changed fact or number reaches whom it touches, at once. */
import { beforeAll, describe, expect, test } from 'vitest'
import { type Staff, system, type Tx, withScope } from '#access'
import { areaCode, type CountyCode, day, Refusal } from '#kernel'
import { setParameter } from '#parameters'
import { clockAt, type Database, deliverDue, runSql } from '#platform'
import { openAnswers } from '#policy'
import { type PersonKey, stateRecord } from '#registry'
import { testDatabase } from '../../tests/database.ts'
import { somebody, toyDesk, toyTowns } from '../../tests/toy-town.ts'
import * as needs from './index.ts'

const desk = toyDesk('2022-03-10')
const city = areaCode('4417')
let database: Database
const people: Record<string, PersonKey> = {}
const scoped = <T>(work: (tx: Tx) => Promise<T>) => withScope(database.db, system('test'), work)
const sweep = () => needs.sweepEverything(database.db, { on: desk.clock.today(), area: city }, desk.clock)
const findings = () =>
  scoped((tx) =>
    runSql<{ row: string }>(tx, {
      text: 'select person_id::text || found::text as row from needs.finding order by 1',
      values: [],
    }),
  )
const deliver = () =>
  deliverDue({
    inScope: (work) => withScope(database.db, system('delivery'), work),
    clock: desk.clock,
    subscribers: needs.needsSubscribers(desk.clock),
    report: () => {},
  })
const foundFor = (name: string) =>
  scoped(async (tx) => {
    const { county, id } = people[name] as PersonKey
    const row = await needs.selectFinding(tx, { county, personId: id })
    return new Map(
      needs
        .foundIn(row?.found ?? [], await needs.programmeNumbers(tx))
        .map((one) => [one.programme, one.verdict]),
    )
  })
const relief = (key: PersonKey, status: 'none' | 'dibao') =>
  scoped((tx) =>
    stateRecord(
      tx,
      {
        key,
        from: day('2022-03-01'),
        kind: 'income-status',
        data: { relief_status: status },
        source: '民政局',
      },
      desk,
    ),
  )

const firstAmiss = async (tx: Tx) => {
  for await (const amiss of needs.candidatesAmiss(tx)) return amiss
  return undefined
}

beforeAll(async () => {
  database = await testDatabase()
  await scoped(async (tx) => {
    people.one = await somebody(tx, { care: true }, desk)
    people.two = await somebody(tx, { relief: 'none', grade: 3, area: toyTowns[1] }, desk)
    people.lapsing = await somebody(tx, { expires: '2022-05-01', area: toyTowns[2] }, desk)
  })
})

describe('a person whose record changed', () => {
  test('is looked at again by the news of it, and the result is that of a sweep', async () => {
    await deliver()
    const byNews = await findings()
    expect(byNews.length).toBe(3)
    expect((await sweep()).changed).toBe(0)
    expect(await findings()).toEqual(byNews)
    await relief(people.two as PersonKey, 'dibao')
    await deliver()
    expect((await foundFor('two')).get('living-subsidy')).toBe('entitled')
    expect((await sweep()).changed).toBe(0)
  })

  test('and is a candidate already, is doubted at once and never silently dropped', async () => {
    const { county, id } = people.two as PersonKey
    const key = { county, personId: id, programme: 'living-subsidy' }
    const consent = { who: '本人', on: desk.clock.today(), how: 'in-person' } as const
    await scoped(async (tx) => {
      await needs.takeUp(tx, key, desk.clock)
      await needs.confirmCandidate(tx, { ...key, consent }, desk.clock)
    })
    await relief(people.two as PersonKey, 'none')
    await deliver()
    const place = { area: city, counties: [county] }
    const [doubted] = await scoped((tx) => needs.listDoubted(tx, { ...place, skip: 0, limit: 5 }))
    expect(doubted).toMatchObject({ personId: id, programme: 'living-subsidy', finding: 'lapsed' })
    expect(await scoped((tx) => needs.countDoubted(tx, place))).toBe(1)
    expect(await scoped((tx) => needs.findCandidate(tx, key))).toMatchObject({ decision: 'confirmed' })
    expect(await scoped((tx) => firstAmiss(tx))).toBeUndefined()
  })
})

describe('an officer', () => {
  const officer = (area: string): Staff => ({
    kind: 'staff',
    id: 'visitor',
    name: 'visitor',
    duties: ['person:read', 'candidate:read', 'candidate:confirm'],
    area: areaCode(area),
    counties: [area.slice(0, 6)] as CountyCode[],
  })
  const as = <T>(area: string, work: (tx: Tx) => Promise<T>) => withScope(database.db, officer(area), work)
  test('sees people of the own area only, one line each, without what is decided', async () => {
    const ask = (area: string) =>
      as(area, (tx) =>
        needs.listVisits(tx, {
          area: city,
          counties: ['441702', '441704'] as CountyCode[],
          list: 'entitled',
          skip: 0,
          limit: 9,
        }),
      )
    expect((await ask('441702103')).map(({ personId }) => personId)).toEqual([people.one?.id])
    expect((await ask('441704')).map(({ personId }) => personId)).toEqual([people.lapsing?.id])
  })
  test('takes up only what holds now, and nobody outside the own area', async () => {
    const key = (name: string) => ({
      county: people[name]?.county as CountyCode,
      personId: people[name]?.id as PersonKey['id'],
      programme: 'nursing-subsidy',
    })
    const taken = await as('441702', (tx) => needs.takeUp(tx, key('one'), desk.clock))
    expect(taken).toMatchObject({ finding: 'entitled', decision: 'open', steps: 1 })
    await expect(as('441702', (tx) => needs.takeUp(tx, key('two'), desk.clock))).rejects.toThrow(Refusal)
    await expect(as('441704', (tx) => needs.takeUp(tx, key('one'), desk.clock))).rejects.toThrow(Refusal)
  })
})

describe('what lapses', () => {
  test('is told with its day before it comes, by the condition that turns', async () => {
    const question = { area: city, counties: ['441702', '441704'] as CountyCode[], on: desk.clock.today() }
    const { lines, cut } = await scoped((tx) =>
      needs.listLapsing(tx, { ...question, until: day('2022-06-01') }),
    )
    expect(cut).toBe(false)
    const living = lines.find(
      ({ programme, personId }) => programme === 'living-subsidy' && personId === people.lapsing?.id,
    )
    expect(living).toMatchObject({ turn: { on: '2022-05-02', from: 'yes', to: 'no' }, cause: 'time' })
    const soon = await scoped((tx) => needs.listLapsing(tx, { ...question, until: day('2022-04-15') }))
    expect(soon.lines.filter(({ personId }) => personId === people.lapsing?.id)).toEqual([])
  })
  test('also where a record ends', async () => {
    const key = people.one as PersonKey
    await scoped((tx) =>
      stateRecord(
        tx,
        {
          key,
          from: day('2022-03-01'),
          to: day('2022-04-10'),
          kind: 'income-status',
          data: { relief_status: 'dibao' },
          source: 'toy',
        },
        desk,
      ),
    )
    await scoped((tx) =>
      stateRecord(
        tx,
        {
          key,
          from: day('2022-04-11'),
          kind: 'income-status',
          data: { relief_status: 'none' },
          source: 'toy',
        },
        desk,
      ),
    )
    await deliver()
    const question = {
      area: city,
      counties: ['441702'] as CountyCode[],
      on: desk.clock.today(),
      until: day('2022-06-01'),
    }
    const { lines } = await scoped((tx) => needs.listLapsing(tx, question))
    expect(lines.find(({ programme }) => programme === 'living-subsidy')).toMatchObject({
      turn: { on: '2022-04-11', to: 'no' },
      cause: 'record',
    })
  })
})

describe('a number that is set', () => {
  test('asks again only the programmes that read it, only where it was set', async () => {
    const parameter = 'dibao-household.qualifies'
    const readers = needs.programmesReading(parameter).map(({ id }) => id)
    expect(readers).toContain('dibao-household')
    const setting = {
      parameter,
      in: areaCode('441702'),
      from: day('2021-01-01'),
      value: openAnswers.everybody,
      document: '阳民〔2021〕1号',
    }
    await scoped((tx) => setParameter(tx, setting, clockAt('2022-03-10')))
    await deliver()
    const [asked] = await scoped((tx) => needs.listUnfinished(tx))
    expect(asked).toMatchObject({ area: '441702', everything: true, programmes: readers })
    expect(readers.length).toBeLessThan(20)
  })
})

test('somebody who has left is in no list', async () => {
  const { county, id } = people.lapsing as PersonKey
  await scoped((tx) =>
    runSql(tx, {
      text: `update registry.person set closed_on = '2022-03-09' where county = $1 and id = $2`,
      values: [county, id],
    }),
  )
  await scoped((tx) => needs.reconsider(tx, { county, id }, desk.clock))
  expect(await foundFor('lapsing')).toEqual(new Map())
})
