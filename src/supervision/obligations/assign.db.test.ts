/** A plan is handed out once: to every unit of every task, groups opened, nothing guessed; what changes later needs a reason. */
import { expect, test } from 'vitest'
import type { Tx } from '#access'
import { actOnCase, casesAmiss, countyKey, listCasesAbout, showCase } from '#cases'
import { correctPlan, importPlan, readUpload } from '#plans'
import { actAs, inTestTx } from '../../../tests/database.ts'
import { atOffice, city, federation, health, importAccepted, office, planText } from '../toy-city.ts'
import { assign } from './assign.ts'
import { supervisionAmiss } from './doctor.ts'
import { listOfPlan } from './store-obligation.ts'

const inCity = <T>(work: (given: Awaited<ReturnType<typeof atOffice>>) => Promise<T>) =>
  inTestTx(async (tx) => work(await atOffice(tx)))
const document = { name: '会议纪要.pdf', bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]) }
const county = countyKey(city)

const rowsOf = async (tx: Tx, plan: Parameters<typeof listOfPlan>[2]) =>
  (await listOfPlan(tx, county, plan)).map(({ task, unitName, role }) => `${task} ${unitName} ${role}`)

const amissIn = async (tx: Tx, world: Parameters<typeof supervisionAmiss>[1]) => {
  const amiss: unknown[] = []
  for await (const one of supervisionAmiss(tx, world)) amiss.push(one)
  for await (const one of casesAmiss(tx, world)) amiss.push(one)
  return amiss
}

test('every unit of every task has one obligation, the members of a group each their own', () =>
  inCity(async ({ tx, world, plan }) => {
    const done = await assign(tx, { plan, area: city, by: office }, world)
    expect(done).toMatchObject({ begun: 7, questions: [], waiting: [] })
    expect(await rowsOf(tx, plan)).toEqual([
      'task:1 卫生健康局 lead',
      'task:1 残联 coop',
      'task:2 残联 coop',
      'task:2 民政局 lead',
      'task:3 卫生健康局 coop',
      'task:3 教育局 coop',
      'task:3 残联 lead',
    ])
    const [first] = await listOfPlan(tx, county, plan)
    expect(first).toMatchObject({ kind: 'done', due: '2026-12-31', planDue: '2026-12-31', stage: 'assigned' })
    expect((await listOfPlan(tx, county, plan))[3]).toMatchObject({ kind: 'issued', due: '2026-06-30' })
    expect(await amissIn(tx, world)).toEqual([])
  }))

test('assigning twice changes nothing', () =>
  inCity(async ({ tx, world, plan }) => {
    await assign(tx, { plan, area: city, by: office }, world)
    const before = await listOfPlan(tx, county, plan)
    expect(await assign(tx, { plan, area: city, by: office }, world)).toEqual({
      begun: 0,
      noted: 0,
      rebased: 0,
      letOff: 0,
      reopened: 0,
      waiting: [],
      questions: [],
    })
    expect(await listOfPlan(tx, county, plan)).toEqual(before)
  }))

test('a name the register does not know and a lead nobody knows are asked, never guessed', () =>
  inCity(async ({ tx, world, clock }) => {
    const text = planText({ '4': ['改造道路，方便出行。', '市住房局、市残联', ''] })
    const plan = await importAccepted(tx, clock, text)
    const { questions } = await assign(tx, { plan, area: city, by: office }, world)
    expect(questions).toContainEqual({
      task: 'task:4',
      asks: 'unit',
      written: '市住房局',
      why: 'unknown',
      near: expect.any(Array),
    })
    expect(await rowsOf(tx, plan)).toContainEqual(expect.stringContaining('task:4 残联'))
  }))

test('a plan that is not accepted, or reads differently since, is not handed out', () =>
  inCity(async ({ tx, world, clock }) => {
    const upload = readUpload({ name: '规划.txt', text: planText({ '4': ['办培训班。', '市残联', ''] }) })
    const { plan } = await importPlan(tx, upload, {
      clock,
      catalogue: { sources: [], programmes: [], indicators: [] },
    })
    await expect(assign(tx, { plan, area: city, by: office }, world)).rejects.toMatchObject({
      problem: { code: 'supervision.not-accepted' },
    })
  }))

test('after a correction only what changed is taken back, with reason and document in the history', () =>
  inCity(async ({ tx, world, plan, clock }) => {
    await assign(tx, { plan, area: city, by: office }, world)
    const catalogue = { sources: [], programmes: [], indicators: [] }
    const change = { plan, row: 'task:1', field: 'lead', value: ['市民政局'], reason: '原文如此' }
    await correctPlan(tx, change, { clock, catalogue })
    const first = await assign(tx, { plan, area: city, by: office }, world)
    expect(first).toMatchObject({
      begun: 1,
      letOff: 0,
      waiting: [{ task: 'task:1', unit: '4417:卫生健康局', what: 'let-off' }],
    })
    const ground = { reason: '校核时更正牵头单位', document }
    expect(await assign(tx, { plan, area: city, by: office, ground }, world)).toMatchObject({
      begun: 0,
      letOff: 1,
    })
    const gone = (await listOfPlan(tx, county, plan)).find(({ unitName }) => unitName === '卫生健康局')
    expect(gone).toMatchObject({ stage: 'let-off', ended: true })
    const [kept] = (await listCasesAbout(tx, county, `task:${plan}/task:1`)).filter(
      ({ id }) => id === gone?.id,
    )
    const { state } = await showCase(tx, world, { case: kept ?? { county, id: '' as never }, by: office })
    expect(JSON.stringify(state.steps)).toContain('校核时更正牵头单位')
    expect(await assign(tx, { plan, area: city, by: office, ground }, world)).toMatchObject({
      begun: 0,
      letOff: 0,
      waiting: [],
    })
    expect(await amissIn(tx, world)).toEqual([])
  }))

test('who answers for it now follows the case, and a unit sees only its own', () =>
  inCity(async ({ tx, world, plan }) => {
    await assign(tx, { plan, area: city, by: office }, world)
    const [one] = await listOfPlan(tx, county, plan)
    const unit = { id: '4417:教育局', name: '教育局' }
    await actOnCase(tx, world, {
      case: { county, id: one?.id ?? ('' as never) },
      action: 'reassign',
      key: 'reassign',
      by: office,
      answers: { unit, reason: '按职责分工调整' },
      referable: { unit: new Map([[unit.id, unit]]) },
      seen: 1,
    })
    expect(await rowsOf(tx, plan)).toContain('task:1 教育局 lead')
    expect((await assign(tx, { plan, area: city, by: office }, world)).begun).toBe(0)
    expect(await rowsOf(await actAs(tx, federation), plan)).toHaveLength(3)
    expect(await rowsOf(await actAs(tx, health), plan)).toEqual(['task:3 卫生健康局 coop'])
  }))
