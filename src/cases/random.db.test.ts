/** Random commands on random cases: repeated, refused, on old views; and what the database must hold of them afterwards. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { actorOf, type Tx } from '#access'
import { addDays, areaCode, must, Refusal } from '#kernel'
import { type CaseState, lampOf, mayDo, type Process, stateOf } from '#process'
import { inTestTx } from '../../tests/database.ts'
import {
  answersFor,
  castIn,
  givenParties,
  movableClock,
  referableIn,
  toyProcesses,
  toyWorld,
} from '../../tests/toy-cases.ts'
import { actingAs } from './hand.ts'
import * as cases from './index.ts'
import { listEvents } from './store-event.ts'

const area = areaCode('441702')
const counties = [area]
const picks = fc.infiniteStream(fc.nat(10_000)).map((stream) => (n: number) => (stream.next().value ?? 0) % n)
type Pick = (n: number) => number

const one = <T>(pick: Pick, some: readonly T[]): T => some[pick(some.length)] as T

let keys = 0

async function aFile(tx: Tx, world: cases.World) {
  const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, ++keys])
  const id = await cases.offerFile(tx, { area, name: `材料${keys}.pdf`, bytes }, world.clock)
  return { id, name: `材料${keys}.pdf` }
}

/** The answer, or the code it was refused with. */
const attempt = (work: Promise<cases.Taken>): Promise<cases.Taken | string> =>
  work.catch((error: unknown) => {
    if (error instanceof Refusal) return error.problem.code
    throw error
  })

type Course = {
  readonly process: Process
  readonly key: cases.CaseKey
  readonly acknowledged: readonly cases.Order[]
}

/** Every act open to anybody. */
const openIn = (process: Process, state: CaseState, { calendar }: cases.World) =>
  castIn(area).flatMap((by) =>
    mayDo(process, state, { actor: actingAs(by), given: { calendar } }).flatMap(({ action, refused }) =>
      refused ? [] : [{ by, action }],
    ),
  )

const anything = (process: Process, pick: Pick) => ({
  by: one(pick, castIn(area)),
  action: one(pick, Object.keys(process.actions)),
})

/** Begins a case and sends commands at it; those acknowledged are kept. */
async function course(
  tx: Tx,
  pick: Pick,
  world: cases.World & { go: (days: number) => unknown },
): Promise<Course> {
  const process = one(pick, toyProcesses)
  const order = async (action: string, by = one(pick, castIn(area))) => ({
    action,
    key: `key-${++keys}`,
    by,
    answers: answersFor(process, action, {
      area,
      on: world.clock.today(),
      files: [await aFile(tx, world)],
      pick,
    }),
    parties: givenParties(process, action, area),
    referable: referableIn(area),
  })
  let begun: cases.Taken | string = ''
  while (typeof begun === 'string') {
    const asked = {
      ...(await order(one(pick, process.begins))),
      process: process.id,
      area,
      title: '测试事项',
    }
    begun = await attempt(cases.beginCase(tx, world, asked))
    if (typeof begun !== 'string')
      expect(await cases.beginCase(tx, world, asked)).toEqual({ ...begun, again: true })
  }
  const acknowledged: cases.Order[] = []
  let length = 1
  for (let n = pick(24); n > 0; n--) {
    world.go(pick(4) === 0 ? pick(12) : 0)
    const { state } = await cases.showCase(tx, world, { case: begun.case, by: castIn(area)[0] as cases.Hand })
    const chosen = pick(5) === 0 ? anything(process, pick) : one(pick, openIn(process, state, world))
    if (!chosen) continue
    const seen = pick(6) === 0 ? Math.max(0, length - 1) : length
    const command = { ...(await order(chosen.action, chosen.by)), case: begun.case, seen }
    const taken = await attempt(cases.actOnCase(tx, world, command))
    if (typeof taken === 'string') {
      expect((await cases.findCase(tx, begun.case))?.length).toBe(state.length)
      continue
    }
    expect(taken).toMatchObject({ length: length + 1, again: false })
    length = taken.length
    acknowledged.push(command)
    const repeated = one(pick, acknowledged)
    expect(await cases.actOnCase(tx, world, repeated)).toMatchObject({ again: true, case: begun.case })
  }
  return { process, key: begun.case, acknowledged }
}

test('whatever is sent, acknowledged commands stand once, rows are what histories say, and lamps what states say', async () => {
  let acts = 0
  await inTestTx(async (tx) => {
    expect(actorOf(tx)).toBe('system:test')
    await fc.assert(
      fc.asyncProperty(picks, async (pick) => {
        const clock = movableClock()
        const world = { ...toyWorld(clock), go: clock.go }
        const { process, key, acknowledged } = await course(tx, pick, world)
        acts += acknowledged.length
        const history = await listEvents(tx, key)
        expect(history.slice(1).map((event) => event.key)).toEqual(acknowledged.map((command) => command.key))
        const row = await cases.findCase(tx, key)
        // The row foretells every later day until time changes the stage.
        for (const days of [0, 1, 2, 3, 5, 8, 13, 34]) {
          const on = addDays(clock.today(), days)
          if (row?.passesOn && on >= row.passesOn) break
          const lamp = (await cases.lampsOf(tx, { on, counties, ids: [key.id] })).get(key.id)
          const state = must(stateOf(process, history, { on, calendar: world.calendar }))
          expect(`${on} ${lamp}`).toBe(`${on} ${lampOf(process, state, world.calendar)}`)
        }
        clock.go(40)
        while ((await cases.passOn(tx, world)) > 0);
        const told = await sql<{ n: number; once: number }>`select count(*) as n, count(distinct key) as once
          from platform.outbox where payload->>'id' = ${key.id}`.execute(tx)
        const state = must(stateOf(process, history, { on: clock.today(), calendar: world.calendar }))
        const news = state.steps.flatMap((step) => step.news)
        expect(told.rows[0]).toEqual({ n: news.length, once: news.length })
      }),
      { numRuns: 25 },
    )
    const amiss = []
    for await (const found of cases.casesAmiss(tx, toyWorld(movableClock()))) amiss.push(found)
    expect(amiss).toEqual([])
  })
  expect(acts).toBeGreaterThan(50)
})
