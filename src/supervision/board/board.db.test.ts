/** Boards: every obligation in exactly one group, lamps in SQL as the histories give them, each unit its own. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Staff, Tx } from '#access'
import { actOnCase, countyKey, findCase, offerFile, statesAt, type World } from '#cases'
import { addDays } from '#kernel'
import { actAs, inTestTx } from '../../../tests/database.ts'
import type { Evidence } from '../links/evidence.ts'
import { assign } from '../obligations/assign.ts'
import { supervisionAmiss } from '../obligations/doctor.ts'
import { lampOfObligation } from '../obligations/lamp.ts'
import { listOfPlan } from '../obligations/store-obligation.ts'
import { atOffice, city, civil, federation, health, leader, office } from '../toy-city.ts'
import { groupBoard, lampsOfBoard } from './board.ts'
import { queueOfUnit, responsibilitiesOf } from './mine.ts'
import { type Grouping, groupings } from './question.ts'
import { type BoardRow, listLamps, listRows } from './store-board.ts'
import { keepVerdicts } from './verdicts.ts'

const county = countyKey(city)
const counties = [county]
let keys = 0

type Given = Awaited<ReturnType<typeof atOffice>>
const inCity = <T>(work: (given: Given) => Promise<T>) =>
  inTestTx(async (tx) => {
    const given = await atOffice(tx)
    await assign(given.tx, { plan: given.plan, area: city, by: office }, given.world)
    return work(given)
  })

type Doing = { readonly by: Staff; readonly id: string; readonly action: string; readonly answers?: object }

async function act(tx: Tx, world: World, { by, id, action, answers = {} }: Doing) {
  const own = await actAs(tx, by)
  const key = { county, id: id as BoardRow['id'] }
  const kept = await findCase(own, key)
  await actOnCase(own, world, {
    case: key,
    action,
    key: `k${++keys}`,
    by,
    answers: answers as Parameters<typeof actOnCase>[2]['answers'],
    seen: kept?.length ?? 0,
  })
  await actAs(tx, office)
}

async function report(tx: Tx, world: World, { by, id }: Pick<Doing, 'by' | 'id'>) {
  const own = await actAs(tx, by)
  const name = '总结.pdf'
  const file = await offerFile(
    own,
    { area: city, name, bytes: new Uint8Array([37, 80, 68, 70, ++keys]) },
    world.clock,
  )
  const evidence = { evidence_kind: 'document', evidence_files: [{ id: file, name }] }
  await act(tx, world, {
    by,
    id,
    action: 'report',
    answers: { account: '已经全部完成，情况属实。', ...evidence },
  })
}

const notDelivered: Evidence = {
  kind: 'indicator',
  id: 'coverage',
  about: 'delivered',
  says: 'not-yet',
  firstHand: true,
  day: null,
  facts: {},
}

test('an obligation reported as done is contradicted when records say otherwise, until they say so no more', () =>
  inCity(async ({ tx, world, plan, clock }) => {
    const on = clock.today()
    const [first] = await listOfPlan(tx, county, plan)
    const id = first?.id ?? ''
    await act(tx, world, { by: health, id, action: 'sign' })
    await report(tx, world, { by: health, id })
    const task = { plan, task: 'task:1', evidence: [notDelivered] }
    await keepVerdicts(tx, { plans: [plan], tasks: [task], on }, clock)
    const contradicted = await listRows(tx, { on, counties, want: 'contradicted' }, { limit: 10 })
    expect(contradicted.map(({ id: of, delivered }) => [of, delivered])).toEqual([[id, 'not-yet']])
    expect(lampOfObligation('running', { stage: 'reported', kind: 'done', evidence: [notDelivered] })).toBe(
      contradicted[0]?.lamp,
    )
    await keepVerdicts(tx, { plans: [plan], tasks: [], on }, clock)
    expect((await lampsOfBoard(tx, { on, counties })).contradicted).toBe(0)
    expect(await listRows(tx, { on, counties, want: 'reported' }, { limit: 10 })).toHaveLength(1)
  }))

test('every obligation is in exactly one group of every board, and pages give each of them once', () =>
  inCity(async ({ tx, world, plan, clock }) => {
    const all = await listOfPlan(tx, county, plan)
    for (const { id } of all.filter(({ unitName }) => unitName === '残联'))
      await act(tx, world, { by: federation, id, action: 'sign' })
    const on = addDays(clock.today(), 400)
    const whole = await lampsOfBoard(tx, { on, counties })
    for (const by of Object.keys(groupings) as Grouping[]) {
      const groups = await groupBoard(tx, { on, counties, plan }, by)
      expect(groups.reduce((sum, { obligations }) => sum + obligations, 0)).toBe(all.length)
      for (const lamp of Object.keys(whole) as (keyof typeof whole)[])
        expect(groups.reduce((sum, { lamps }) => sum + lamps[lamp], 0)).toBe(whole[lamp])
      expect(new Set(groups.map(({ group }) => group)).size).toBe(groups.length)
    }
    const pages: BoardRow[] = []
    for (;;) {
      const last = pages.at(-1)
      const page = await listRows(tx, { on, counties }, { limit: 2, ...(last ? { after: last } : {}) })
      if (page.length === 0) break
      pages.push(...page)
    }
    expect(pages.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
    expect(pages.map(({ due }) => due ?? 'z')).toEqual(pages.map(({ due }) => due ?? 'z').toSorted())
    const unsigned = await listRows(tx, { on, counties, want: 'unsigned' }, { limit: 50 })
    expect(unsigned).toHaveLength(all.length - 3)
    const silent = await listRows(tx, { on, counties, want: 'unreported' }, { limit: 50 })
    expect(silent.map(({ unitName }) => unitName)).toEqual(['残联', '残联', '残联'])
  }))

test('a unit has its own obligations only; leaders see all of the area, the public none', () =>
  inCity(async ({ tx, plan, clock }) => {
    const on = clock.today()
    const ask = { on, counties, unit: '4417:残联' }
    const [mine] = await responsibilitiesOf(await actAs(tx, federation), ask)
    expect(mine?.obligations.map(({ task, role }) => [task, role])).toEqual([
      ['task:1', 'coop'],
      ['task:2', 'coop'],
      ['task:3', 'lead'],
    ])
    expect(mine?.plan).toBe(plan)
    const queue = await queueOfUnit(await actAs(tx, civil), { on, counties, unit: '4417:民政局', limit: 20 })
    expect(queue.map(({ process, stage }) => [process, stage])).toEqual([['obligation', 'assigned']])
    expect(await listRows(await actAs(tx, civil), { on, counties }, { limit: 20 })).toHaveLength(1)
    expect(await listRows(await actAs(tx, leader), { on, counties }, { limit: 20 })).toHaveLength(7)
    const elsewhere = { ...office, area: '4418' as Staff['area'], counties: [] }
    expect(await listRows(await actAs(tx, elsewhere), { on, counties }, { limit: 20 })).toEqual([])
    await actAs(tx, { kind: 'public' })
    await sql`savepoint before`.execute(tx)
    await expect(sql`select 1 from supervision.obligation`.execute(tx)).rejects.toThrow(/permission/)
    await sql`rollback to savepoint before`.execute(tx)
  }))

/** What anybody may do without attaching anything. */
const simple: Readonly<Record<string, object>> = {
  sign: {},
  decline: { reason: '不属本单位职责' },
  insist: { reason: '按分工仍由你单位负责' },
  'refuse-time': { reason: '时限不宜再延后' },
  dispute: { disputed: '责任划分', grounds: '与三定方案不一致' },
  'answer-dispute': { answer: '已核实，维持原分工' },
  annotate: { note: '备注一句' },
  urge: { urging: '请抓紧办理' },
  accept: { finding: '属实' },
  'send-back': { reason: '材料不足，请补充' },
}

const ofOffice = ['insist', 'refuse-time', 'answer-dispute', 'urge', 'accept', 'send-back']
const officers = [health, federation, civil]

test('whatever units and office do, boards say of every obligation what its history says', () =>
  inTestTx(async (tx) => {
    const { clock, plan, world, ...given } = await atOffice(tx)
    await assign(given.tx, { plan, area: city, by: office }, world)
    const all = await listOfPlan(tx, county, plan)
    const courses = fc.sample(fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }), { numRuns: 8, seed: 7 })
    for (const course of courses)
      for (const n of course) {
        const one = all[n % all.length]
        const action = Object.keys(simple)[(n >> 2) % 10] ?? 'annotate'
        const by = ofOffice.includes(action)
          ? office
          : (officers.find(({ unit }) => unit === one?.unitName) ?? civil)
        const id = one?.id ?? ''
        await sql`savepoint act`.execute(tx)
        await act(tx, world, { by, id, action, answers: simple[action] ?? {} }).catch(async () => {
          await sql`rollback to savepoint act`.execute(tx)
          await actAs(tx, office)
        })
        if (n % 5 === 0) clock.go(n % 40)
      }
    const on = clock.today()
    const evidence = [notDelivered]
    await keepVerdicts(tx, { plans: [plan], tasks: [{ plan, task: 'task:1', evidence }], on }, clock)
    const told = await listLamps(tx, { on, counties, ids: all.map(({ id }) => id) })
    const now = await listOfPlan(tx, county, plan)
    expect(new Set(now.map(({ stage }) => stage)).size).toBeGreaterThan(2)
    const stood = await statesAt(
      tx,
      world,
      now.map(({ id, length }) => ({ county, id, length, on })),
    )
    const wanted = now.map(({ id, task, kind }) => {
      const { stage = '', lamp = 'unknown' } = stood.get(id) ?? {}
      return [
        id,
        lampOfObligation(lamp, { stage, kind, evidence: task === 'task:1' ? evidence : [] }),
      ] as const
    })
    expect(new Map(told)).toEqual(new Map(wanted))
    for await (const amiss of supervisionAmiss(tx, world)) expect(amiss).toBe(undefined)
  }))
