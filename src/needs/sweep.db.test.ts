/** Sweeps over a small town: who becomes a candidate, what changes when facts change, and what never changes by itself. */
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Tx } from '#access'
import { system, withScope } from '#access'
import { livingSubsidy, nursingSubsidy } from '#catalogue'
import { areaCode, day } from '#kernel'
import type { Clock, Database } from '#platform'
import { newId } from '#platform'
import type { PersonKey } from '#registry'
import { stateRecord } from '#registry'
import { testDatabase } from '../../tests/database.ts'
import { somebody, toyDesk, toyTowns } from '../../tests/toy-town.ts'
import * as needs from './index.ts'

const desk = toyDesk()
const on = day('2020-12-31')
const city = areaCode('4417')
const programmes = [livingSubsidy, nursingSubsidy]
let database: Database
const people: Record<string, PersonKey> = {}

const scoped = <T>(work: (tx: Tx) => Promise<T>) => withScope(database.db, system('test'), work)
const sweep = (order: Partial<needs.SweepOrder> = {}) =>
  needs.runSweep(database.db, { on, area: city, programmes, ...order }, desk.clock)
const key = (name: string, programme = 'living-subsidy'): needs.CandidateKey => {
  const { county, id } = people[name]!
  return { county, personId: id, programme }
}
const candidate = (name: string, programme?: string) =>
  scoped((tx) => needs.findCandidate(tx, key(name, programme)))
/** Everything sweeps and humans wrote, for comparing before and after. */
const everything = () =>
  scoped(async (tx) => {
    const tables = ['needs.candidate', 'needs.candidate_step']
    const rows = await Promise.all(
      tables.map((table) => sql.raw(`select t::text as row from ${table} t order by 1`).execute(tx)),
    )
    return JSON.stringify(rows.map((result) => result.rows))
  })

beforeAll(async () => {
  database = await testDatabase()
  await scoped(async (tx) => {
    people.both = await somebody(tx, { care: true })
    people.dibaoOnly = await somebody(tx, { care: false })
    people.nobodyAssessed = await somebody(tx, { relief: 'none' })
    people.neither = await somebody(tx, { relief: 'none', care: false })
    people.otherTown = await somebody(tx, { area: toyTowns[1], care: true })
    people.otherCounty = await somebody(tx, { area: toyTowns[2], relief: 'none', care: true })
    people.townUnknown = await somebody(tx, { area: areaCode('441702'), relief: 'none', care: true })
  })
})

describe('a sweep', () => {
  test('finds who is entitled and who is unknown, and counts what a month costs', async () => {
    const result = await sweep()
    expect(result).toMatchObject({ on, people: 7 })
    expect(result.programmes).toMatchObject([
      { id: 'living-subsidy', entitled: 3, unknown: 0, amountFen: 3 * 17_500, found: 3, lapsed: 0 },
      { id: 'nursing-subsidy', entitled: 4, unknown: 1, amountFen: 4 * 23_500, found: 5, lapsed: 0 },
    ])
    expect(await candidate('nobodyAssessed', 'nursing-subsidy')).toMatchObject({
      finding: 'unknown',
      amountFen: null,
      decision: 'open',
    })
    expect(await candidate('neither', 'nursing-subsidy')).toBeUndefined()
  })

  test('run again changes nothing at all', async () => {
    const before = await everything()
    const again = await sweep()
    expect(again.programmes.map(({ found, lapsed }) => found + lapsed)).toEqual([0, 0])
    expect(await everything()).toBe(before)
  })

  test('counts the same as the count that writes nothing', async () => {
    const counted = await scoped((tx) => needs.countSweep(tx, { on, area: city, programmes }))
    const swept = await sweep()
    const strip = ({ id, entitled, unknown, unpriced, amountFen }: needs.ProgrammeCount) => ({
      id,
      entitled,
      unknown,
      unpriced,
      amountFen,
    })
    expect(counted.people).toBe(swept.people)
    expect(counted.programmes.map(strip)).toEqual(swept.programmes.map(strip))
  })

  test('says nothing of an amount when no rate is known for the day', async () => {
    const later = await scoped((tx) =>
      needs.countSweep(tx, { on: day('2021-06-30'), area: city, programmes }),
    )
    expect(later.programmes).toMatchObject([
      { entitled: 3, unpriced: 3, amountFen: null },
      { entitled: 4, unpriced: 4, amountFen: null },
    ])
    const set = [{ parameter: 'living-subsidy', in: city, from: day('2021-01-01'), value: 18_800 }]
    const settled = await scoped((tx) =>
      needs.countSweep(tx, { on: day('2021-06-30'), area: city, programmes: [livingSubsidy], settings: set }),
    )
    expect(settled.programmes).toMatchObject([{ entitled: 3, unpriced: 0, amountFen: 3 * 18_800 }])
  })

  test('finds nobody where the programme has no rule', async () => {
    const elsewhere = await scoped((tx) => needs.countSweep(tx, { on, area: areaCode('4407'), programmes }))
    expect(elsewhere).toMatchObject({ people: 0, programmes: [{ entitled: 0, unknown: 0 }, { entitled: 0 }] })
    const before = await scoped((tx) =>
      needs.countSweep(tx, { on: day('2019-12-31'), area: city, programmes: [livingSubsidy] }),
    )
    expect(before.programmes).toMatchObject([{ entitled: 0, unknown: 0, amountFen: 0 }])
  })

  test('killed at any moment goes on where it stopped, and comes to the same result', async () => {
    const whole = await sweep()
    const before = await everything()
    for (const ticks of [1, 2, 4, 7]) {
      const id = newId<'sweep'>()
      let left = ticks
      const dying: Clock = {
        ...desk.clock,
        now: () => {
          if (left-- === 0) throw new Error('killed')
          return desk.clock.now()
        },
      }
      const order = { id, on, area: city, programmes }
      await expect(needs.runSweep(database.db, order, dying)).rejects.toThrow('killed')
      expect(await needs.runSweep(database.db, order, desk.clock)).toEqual({ ...whole, id })
    }
    expect(await everything()).toBe(before)
  })
})

describe('when facts change', () => {
  test('a candidate whose cause disappeared lapses, and is found again when it returns', async () => {
    await scoped((tx) =>
      stateRecord(
        tx,
        {
          key: people.otherTown!,
          from: day('2020-11-01'),
          kind: 'income-status',
          data: { relief_status: 'none' },
          source: 'toy',
        },
        desk,
      ),
    )
    const result = await sweep({ programmes: [livingSubsidy] })
    expect(result.programmes).toMatchObject([{ entitled: 2, lapsed: 1 }])
    expect(await candidate('otherTown')).toMatchObject({
      finding: 'lapsed',
      reasonCode: null,
      decision: 'open',
    })
    await scoped((tx) =>
      stateRecord(
        tx,
        {
          key: people.otherTown!,
          from: day('2020-11-01'),
          kind: 'income-status',
          data: { relief_status: 'dibao' },
          source: 'toy',
        },
        desk,
      ),
    )
    await sweep({ programmes: [livingSubsidy] })
    expect(await candidate('otherTown')).toMatchObject({ finding: 'entitled', decision: 'open', steps: 3 })
  })

  test('an earlier day is answered from the records of that day', async () => {
    const data = { relief_status: 'none' }
    await scoped((tx) =>
      stateRecord(
        tx,
        { key: people.dibaoOnly!, from: day('2020-12-01'), kind: 'income-status', data, source: 'toy' },
        desk,
      ),
    )
    const then = await scoped((tx) =>
      needs.countSweep(tx, { on: day('2020-11-30'), area: city, programmes: [livingSubsidy] }),
    )
    expect(then.programmes).toMatchObject([{ entitled: 3 }])
    const now = await scoped((tx) => needs.countSweep(tx, { on, area: city, programmes: [livingSubsidy] }))
    expect(now.programmes).toMatchObject([{ entitled: 2 }])
  })
})
