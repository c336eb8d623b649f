/** The story of the plan: every lamp is there, histories are whole, a second telling adds nothing, also after a stop in the middle. */
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { appointDemoStaff, type DemoAccount, system, type Tx, withScope } from '#access'
import { casesAmiss } from '#cases'
import { everyIndicator, linhe, programmes, sources } from '#catalogue'
import { acceptPlan, importPlan, listPlans, readUpload } from '#plans'
import { clockAt, type Database } from '#platform'
import {
  caseWorld,
  findStandings,
  lampsOfBoard,
  listCirculars,
  listDocuments,
  listLines,
  listPledges,
  listSlips,
  supervisionAmiss,
  yearOfMeetings,
} from '#supervision'
import { testDatabase } from '../../tests/database.ts'
import { runPlan } from './running-plan.ts'
import { counties } from './story.ts'
import { registerUnits } from './units.ts'

const clock = clockAt('2026-03-18T10:00:00+08:00')
const world = caseWorld(clock)
const on = clock.today()
let database: Database
let accounts: readonly DemoAccount[]

const asSystem = <T>(work: (tx: Tx) => Promise<T>) => withScope(database.db, system('test'), work)

const told: string[] = []
const run = (judge: () => Promise<void>) =>
  runPlan({ db: database.db, clock, accounts, tell: (what) => void told.push(what), judge })

const counted = () =>
  asSystem(async (tx) => ({
    lamps: await lampsOfBoard(tx, { on, counties: [linhe] }),
    slips: (await listSlips(tx, { on, counties: [linhe], limit: 10 })).length,
    documents: (await listDocuments(tx, { on })).map(({ stage }) => stage).toSorted(),
    pledges: (await listPledges(tx, { on })).map(({ stage }) => stage).toSorted(),
    lines: (await listLines(tx, { area: linhe })).length,
    circulars: (await listCirculars(tx, [linhe])).length,
    meetings: (await yearOfMeetings(tx, { area: linhe, year: 2026 })).meetings.length,
  }))

beforeAll(async () => {
  database = await testDatabase()
  accounts = await appointDemoStaff(database.db, clock, counties.hedong)
  const text = await readFile(new URL('../../examples/linhe-14th-plan.txt', import.meta.url), 'utf8')
  await asSystem(async (tx) => {
    await registerUnits(tx, clock)
    const given = { clock, catalogue: { sources, programmes, indicators: everyIndicator } }
    const upload = readUpload({ name: 'linhe-14th-plan.txt', text })
    const { plan } = await importPlan(tx, upload, given)
    await acceptPlan(tx, { plan, leaveOpen: 'all' }, { clock })
  })
}, 120_000)

describe('the plan of the demonstration', () => {
  test('is gone on with where it was killed, and never told twice', { timeout: 120_000 }, async () => {
    const killed = async () => {
      throw new Error('killed')
    }
    await expect(run(killed)).rejects.toThrow('killed')
    await run(async () => undefined)
    const first = await counted()
    await run(killed)
    expect(await counted()).toEqual(first)
    expect(told).toHaveLength(2)
    expect(first).toMatchObject({
      slips: 1,
      documents: ['issued', 'working'],
      pledges: ['published', 'working'],
      lines: 2,
      circulars: 1,
      meetings: 2,
    })
    const lamps = Object.entries(first.lamps).flatMap(([lamp, count]) => (Number(count) > 0 ? [lamp] : []))
    expect(lamps).toEqual(expect.arrayContaining(['overdue', 'soon', 'running', 'ended']))
  })

  test('has rows that are what its histories say, and standings with a reason', async () => {
    await asSystem(async (tx) => {
      for await (const fault of casesAmiss(tx, world)) expect.fail(JSON.stringify(fault))
      for await (const fault of supervisionAmiss(tx, world)) expect.fail(JSON.stringify(fault))
    })
    const standings = await asSystem(async (tx) => {
      const [plan] = await listPlans(tx)
      return plan && findStandings(tx, plan.id)
    })
    expect(standings?.tasks.filter(({ why }) => why !== null)).toHaveLength(1)
  })
})
