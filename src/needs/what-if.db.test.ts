/** A population in memory answers what the database answers, for any day and any supposed rate. */
import { beforeAll, describe, expect, test } from 'vitest'
import { system, type Tx, withScope } from '#access'
import { livingSubsidy, nursingSubsidy } from '#catalogue'
import { areaCode, type Day, day } from '#kernel'
import type { Database } from '#platform'
import type { Setting } from '#policy'
import { loadPopulation, stateRecord } from '#registry'
import { testDatabase } from '../../tests/database.ts'
import { somebody, toyDesk } from '../../tests/toy-town.ts'
import { countSweep } from './count.ts'
import { loadForWhatIf, whatIf } from './what-if.ts'

const keys = { field: [{ id: 't', key: new Uint8Array(32).fill(7) }], index: new Uint8Array(32).fill(9) }
const city = areaCode('4417')
const on = day('2020-12-31')
const programmes = [livingSubsidy, nursingSubsidy]
let database: Database

const scoped = <T>(work: (tx: Tx) => Promise<T>) => withScope(database.db, system('test'), work)

beforeAll(async () => {
  database = await testDatabase()
  await loadPopulation(database, { area: city, people: 3000, seed: 4, on }, keys)
})

/** Both ways of asking the same question; the second is asked of the first's population. */
async function both(asked: { on: Day; area?: string; settings?: readonly Setting[] }) {
  const question = { on: asked.on, programmes, settings: asked.settings ?? [] }
  const area = areaCode(asked.area ?? '4417')
  return scoped(async (tx) => {
    const counted = await countSweep(tx, { ...question, area })
    const supposed = whatIf(await loadForWhatIf(tx, { on: asked.on, area }), question)
    return { counted, supposed }
  })
}

const withoutTowns = ({ programmes: all, ...rest }: Awaited<ReturnType<typeof both>>['supposed']) => ({
  ...rest,
  programmes: all.map(({ id, entitled, unknown, unpriced, amountFen, counties }) => ({
    id,
    entitled,
    unknown,
    unpriced,
    amountFen,
    counties,
  })),
})

describe('what if', () => {
  test.each(['4417', '441702', '441702103'])(
    'counts people and money of %s as the database does, county by county',
    async (area) => {
      const { counted, supposed } = await both({ on, area })
      expect(counted.programmes[0]?.entitled).toBeGreaterThan(5)
      expect(withoutTowns(supposed)).toEqual(counted)
    },
  )

  test('adds up its towns to their counties', async () => {
    const { supposed } = await both({ on })
    for (const { towns, counties } of supposed.programmes)
      for (const { county, entitled } of counties) {
        const mine = towns.filter(({ area }) => area.startsWith(county))
        expect(mine.length).toBeGreaterThan(1)
        expect(mine.reduce((sum, town) => sum + town.entitled, 0)).toBe(entitled)
      }
  })

  test('a supposed rate changes the money and nobody', async () => {
    const before = await both({ on })
    const rate = { parameter: 'nursing-subsidy', in: city, from: on, value: 26_000, supposed: true }
    const after = await both({ on, settings: [rate] })
    expect(withoutTowns(after.supposed)).toEqual(after.counted)
    const nursing = after.supposed.programmes[1]
    expect(nursing?.entitled).toBe(before.supposed.programmes[1]?.entitled)
    expect(nursing?.amountFen).toBe((nursing?.entitled ?? 0) * 26_000)
  })

  test('of a later day the records are read where the profile says nothing yet', async () => {
    const later = day('2021-06-30')
    const { counted, supposed } = await both({ on: later })
    expect(withoutTowns(supposed)).toEqual(counted)
    expect(supposed.programmes[1]?.entitled).not.toBe((await both({ on })).supposed.programmes[1]?.entitled)
  })

  test('what was recorded since the last load is in the next', async () => {
    const entitled = async () => (await both({ on })).supposed.programmes[0]?.entitled ?? 0
    const before = await entitled()
    const who = await scoped((tx) => somebody(tx, { relief: 'dibao' }))
    expect(await entitled()).toBe(before + 1)
    await scoped((tx) =>
      stateRecord(
        tx,
        {
          key: who,
          from: day('2020-01-01'),
          kind: 'income-status',
          data: { relief_status: 'none' },
          source: 'toy',
        },
        toyDesk(),
      ),
    )
    expect(await entitled()).toBe(before)
  })

  test('of an area without people is nothing', async () => {
    const { counted, supposed } = await both({ on, area: '4401' })
    expect(supposed.people).toBe(0)
    expect(withoutTowns(supposed).programmes).toEqual(counted.programmes)
  })
})
