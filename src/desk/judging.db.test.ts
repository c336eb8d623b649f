/** What was reported as done and is not so by the records shows on the board after the nightly round, and no longer when the link is gone. */
import { beforeAll, expect, test } from 'vitest'
import { type Actor, type Staff, system, type Tx, withScope } from '#access'
import { actOnCase, countyKey, findCase, offerFile } from '#cases'
import { livingSubsidyCoverage } from '#catalogue'
import { day } from '#kernel'
import type { PlanId } from '#plans'
import { type Database, deliverDue, newId } from '#platform'
import { assign, caseWorld, decideLink, listObligations } from '#supervision'
import { testDatabase } from '../../tests/database.ts'
import { definitionOn } from '../indicators/definition.ts'
import { addMeasurement } from '../indicators/store-kept.ts'
import { city, foundUnits, health, importAccepted, movable, office } from '../supervision/toy-city.ts'
import { judgingSubscribers } from './judging.ts'
import { nightlyRound } from './nightly.ts'
import { catalogue } from './plan-of-area.ts'

const clock = movable()
const world = caseWorld(clock)
const counties = [countyKey(city)]
const troubles: string[] = []
let database: Database
let plan: PlanId

const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => withScope(database.db, actor, work)

const night = () =>
  nightlyRound({
    db: database.db,
    world,
    whoIsThere: () => async () => [],
    report: (error, what) => void troubles.push(`${what}: ${error}`),
  })

const contradicted = () =>
  as(office, async (tx) => {
    const question = { on: clock.today(), counties, want: 'contradicted' } as const
    return (await listObligations(tx, question, { limit: 10 })).map(({ task, unit }) => `${task} ${unit}`)
  })

/** So many of a hundred people have it. */
const measured = (receiving: number, on: string) =>
  as(system('test'), (tx) => {
    const town = { area: city, unknown: 0, unknownReceiving: 0, unknownOpen: 0, outside: 0 }
    return addMeasurement(tx, {
      id: newId<'measurement'>(),
      indicator: livingSubsidyCoverage.id,
      root: city,
      period: on.slice(0, 7) as never,
      on: day(on),
      definition: definitionOn(livingSubsidyCoverage, day(on), city),
      freshness: { on: day(on) } as never,
      measuredAt: clock.now(),
      towns: [{ ...town, area: '441702001' as never, entitled: 100, receiving }],
    })
  })

const link = (verdict: 'confirmed' | 'withdrawn') =>
  as(office, (tx) => {
    const target = { kind: 'indicator', id: livingSubsidyCoverage.id } as const
    return decideLink(tx, { plan, catalogue, task: 'task:1', ...target, verdict }, clock)
  })

async function act(by: Staff, action: string, answers: (tx: Tx) => Promise<object> = async () => ({})) {
  await as(by, async (tx) => {
    const [row] = await listObligations(tx, { on: clock.today(), counties, plan }, { limit: 1 })
    const kept = row && (await findCase(tx, row))
    if (!kept) throw new Error('nobody was charged')
    const order = { case: kept, action, key: newId<'once'>() as string, by, seen: kept.length }
    await actOnCase(tx, world, { ...order, answers: (await answers(tx)) as Record<string, never> })
  })
}

async function evidenceOf(tx: Tx) {
  const name = '总结.pdf'
  const id = await offerFile(tx, { area: city, name, bytes: new Uint8Array([37, 80, 68, 70]) }, clock)
  return { account: '全市康复服务已经全部覆盖。', evidence_kind: 'document', evidence_files: [{ id, name }] }
}

beforeAll(async () => {
  database = await testDatabase()
  await as(system('test'), async (tx) => {
    await foundUnits(tx, clock)
    plan = await importAccepted(tx, clock)
  })
  await as(office, (tx) => assign(tx, { plan, area: city, by: office }, world))
})

test('an obligation reported as done is contradicted once the linked figure says otherwise, until it says so no more', async () => {
  await link('confirmed')
  await measured(40, '2026-02-28')
  await act(health, 'sign')
  await act(health, 'report', evidenceOf)
  expect(await contradicted()).toEqual([])
  expect(await night()).toMatchObject({ judged: 1 })
  expect(await contradicted()).toEqual(['task:1 4417:卫生健康局'])
  await night()
  expect(await contradicted()).toHaveLength(1)
  await measured(100, '2026-03-31')
  await night()
  expect([await contradicted(), troubles]).toEqual([[], []])
})

test('what a link said is forgotten as soon as the office takes it back', async () => {
  await measured(50, '2026-04-30')
  await night()
  expect(await contradicted()).toHaveLength(1)
  await link('withdrawn')
  const subscribers = judgingSubscribers(clock)
  const inScope = <T>(work: (tx: Tx) => Promise<T>) => as(system('delivery'), work)
  await deliverDue({ inScope, clock, subscribers, report: () => undefined })
  expect(await contradicted()).toEqual([])
})
