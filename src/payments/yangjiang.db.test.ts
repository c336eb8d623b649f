/** The published figures of Yangjiang: both subsidies of December 2020 come to the fen, on the preset population. */
import { beforeAll, describe, expect, test } from 'vitest'
import { livingSubsidy, nursingSubsidy } from '#catalogue'
import { formatYuan } from '#kernel'
import { countSweep } from '#needs'
import type { Database } from '#platform'
import { loadPopulation, presets } from '#registry'
import { testDatabase } from '../../tests/database.ts'
import { asMaker, asSupervisor, city, december, grantEverybody, maker } from '../../tests/toy-office.ts'
import { toyDesk, toyKeys } from '../../tests/toy-town.ts'
import * as pay from './index.ts'

const desk = toyDesk('2020-12-31')
let database: Database

beforeAll(async () => {
  database = await testDatabase()
  await loadPopulation(database, presets['yangjiang-2020'], toyKeys)
  await grantEverybody(database.db, desk)
}, 300_000)

const published = [
  ['living-subsidy', 17_722, '3,101,350.00'],
  ['nursing-subsidy', 35_743, '8,399,605.00'],
] as const

describe('December 2020 in Yangjiang', () => {
  test('the count that writes nothing comes to the published figures', async () => {
    const order = {
      on: presets['yangjiang-2020'].on,
      area: city,
      programmes: [livingSubsidy, nursingSubsidy],
    }
    const { programmes } = await asMaker(database.db, (tx) => countSweep(tx, order))
    expect(programmes.map(({ id, entitled, amountFen }) => [id, entitled, formatYuan(amountFen!)])).toEqual(
      published.map((row) => [...row]),
    )
  }, 120_000)

  test.each(published)(
    'the run of the %s pays %i people %s yuan, the sum of its counties',
    async (...row) => {
      const [programme, people, yuan] = row
      const order = { programme, month: december, area: city }
      const made = await pay.makeRun({ db: database.db, actor: maker, desk }, order)
      const counties = await asMaker(database.db, (tx) => pay.sumLines(tx, made.run.id))
      expect(counties.length).toBe(4)
      expect(pay.totalOf(counties)).toEqual(made.standing.totals)
      expect([made.run.lines, formatYuan(made.run.totalFen)]).toEqual([people, yuan])

      await asMaker(database.db, (tx) => pay.checkRun(tx, made.run.id, desk.clock))
      const missing = { rule: 'account-missing', how: 'excluded', owed: true, reason: '待补账号' } as const
      const settled = await asMaker(database.db, (tx) =>
        pay.settle(tx, { ...missing, run: made.run.id }, desk.clock),
      )
      const seen = settled.standing.totals!
      await asSupervisor(database.db, (tx) => pay.approveRun(tx, { run: made.run.id, seen }, desk.clock))
      const owed = await asMaker(database.db, (tx) =>
        pay.listOwed(tx, { programme, area: city, counties: maker.counties, limit: 100_000 }),
      )
      const later = owed.reduce((sum, line) => sum + (line.amountFen ?? 0), 0)
      expect([seen.lines + owed.length, seen.totalFen + later]).toEqual([people, made.run.totalFen])
    },
    240_000,
  )
})
