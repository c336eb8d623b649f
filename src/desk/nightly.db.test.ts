/** The nightly round on the real processes: what time changed is written, whoever is due hears once, a broken case holds up no other. */
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Actor, type Staff, system, type Tx, withScope } from '#access'
import { actOnCase, beginCase, findCase, type WhoIsThere } from '#cases'
import { figureDispute } from '#catalogue'
import { areaCode } from '#kernel'
import { type Database, newId } from '#platform'
import { caseWorld } from '#supervision'
import { testDatabase } from '../../tests/database.ts'
import { movableClock, officer, toyUnit } from '../../tests/toy-cases.ts'
import { caseSubscribers } from './case-news.ts'
import { nightlyRound, startNightly } from './nightly.ts'

const area = areaCode('441702')
const disputer = officer(area, '教育局', ['unit:own'])
const owner = officer(area, '民政局', ['indicator:state', 'unit:own'])
const clock = movableClock()
const world = caseWorld(clock)
const troubles: string[] = []
let database: Database
const asked: string[] = []

const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>) => withScope(database.db, actor, work)
const whoIsThere = (): WhoIsThere => async (wanted) => {
  asked.push(wanted.level)
  return wanted.level === 'holder' ? ['officer'] : []
}
const means = () => ({
  db: database.db,
  world,
  whoIsThere,
  report: (_: unknown, what: string) => void troubles.push(what),
})

/** A dispute whose owner has asked for more papers: after five workdays it goes on by itself. */
async function waitingForPapers() {
  const figure = { id: 'figure-1', name: '覆盖率' }
  const begun = await as(disputer, (tx) =>
    beginCase(tx, world, {
      process: figureDispute.id,
      action: 'raise',
      area,
      key: newId(),
      by: disputer,
      title: '覆盖率异议',
      answers: { figure, claimed: '96', grounds: '统计口径与规划不一致，少计新办证人员。' },
      parties: { owner: [toyUnit(area, '民政局')] },
      referable: { record: new Map([[figure.id, figure]]) },
    }),
  )
  return act(owner, begun, 'ask-more')
}

const act = (by: Staff, taken: Awaited<ReturnType<typeof beginCase>>, action: string) =>
  as(by, (tx) =>
    actOnCase(tx, world, {
      case: taken.case,
      action,
      key: newId(),
      by,
      answers: { reason: '请补充新办证人员名单。' },
      seen: taken.length,
    }),
  )

const stageOf = async ({ case: key }: Awaited<ReturnType<typeof beginCase>>) =>
  (await as(system('test'), (tx) => findCase(tx, key)))?.stage
const remindersOf = async (id: string) =>
  (await as(system('test'), (tx) => sql`select 1 from cases.reminder where case_id = ${id}`.execute(tx))).rows
    .length

/** Behind everybody's back: nobody at a desk may change what was written. */
const rename = (id: string, { from, to }: { from: string; to: string }) =>
  sql`update cases.event set event = replace(event::text, ${`"process":"${from}"`}, ${`"process":"${to}"`})::json
    where case_id = ${id}`.execute(database.db)

beforeAll(async () => {
  database = await testDatabase()
})

describe('the nightly round', () => {
  test('writes what time has changed and reminds whoever has to act then, once a day', async () => {
    const waiting = await waitingForPapers()
    clock.go(15)
    expect(await nightlyRound(means())).toMatchObject({ on: clock.today(), passedOn: 1 })
    expect(await stageOf(waiting)).toBe('raised')
    clock.go(1)
    expect((await nightlyRound(means())).reminded).toBe(1)
    expect(await nightlyRound(means())).toMatchObject({ passedOn: 0, reminded: 0 })
    expect([await remindersOf(waiting.case.id), asked]).toEqual([2, ['holder', 'holder']])
  })

  test('goes on past a case nobody can compute, and says which it was', async () => {
    const [broken, sound] = [await waitingForPapers(), await waitingForPapers()]
    await rename(broken.case.id, { from: 'figure-dispute', to: 'gone' })
    clock.go(15)
    await nightlyRound(means())
    expect([await stageOf(sound), troubles.splice(0)]).toEqual([
      'raised',
      [`nightly ${broken.case.county} ${broken.case.id}`],
    ])
    await rename(broken.case.id, { from: 'gone', to: 'figure-dispute' })
    await nightlyRound(means())
    expect(await stageOf(broken)).toBe('raised')
  })

  test('is made at the start, again when the day has changed, and not after the end', async () => {
    const first = await waitingForPapers()
    clock.go(15)
    const nightly = startNightly(means(), 5)
    await nightly.settled()
    expect(await stageOf(first)).toBe('raised')
    const second = await waitingForPapers()
    clock.go(15)
    await expect.poll(() => stageOf(second), { timeout: 10_000 }).toBe('raised')
    await nightly.stop()
    const third = await waitingForPapers()
    clock.go(15)
    await nightly.settled()
    expect(await stageOf(third)).toBe('more-asked')
  })
})

test('every topic a process can tell is heard', () => {
  const topics = caseSubscribers(world).map(({ topic }) => topic)
  expect(topics).toEqual(expect.arrayContaining(['case.task-due', 'case.reminder', 'case.figure-disputed']))
  expect(new Set(topics).size).toBe(topics.length)
})
