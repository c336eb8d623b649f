/** Checking a reading: confirm, put right, take back, strike out, add what was missed; then an office accepts it. */
import { describe, expect, test } from 'vitest'
import type { Tx } from '#access'
import { clockAt } from '#platform'
import { actAs, inTestTx } from '../../tests/database.ts'
import { plansAmiss } from './doctor.ts'
import {
  acceptPlan,
  addTask,
  correctPlan,
  importPlan,
  listCorrections,
  listPlans,
  mendPlan,
  type PlanId,
  readUpload,
  reviewPlan,
  showBoard,
} from './index.ts'
import { toyOffice as office, toyCatalogue, toyText } from './toy-plan.ts'

const clock = clockAt('2026-03-01')
const given = { clock, catalogue: toyCatalogue }
const upload = readUpload({ name: '规划.txt', text: toyText })

const board = (tx: Tx, plan: PlanId) => showBoard(tx, plan, { on: clock.today(), catalogue: toyCatalogue })

describe('checking', () => {
  const task = 'task:2'
  const taken = async (tx: Tx) => (await importPlan(tx, upload, given)).plan
  const reviewed = async (tx: Tx, plan: PlanId) => (await reviewPlan(tx, plan)).review

  test('a confirmed value stays as read, and a better reading asks again', () =>
    inTestTx(async (tx) => {
      const plan = await taken(tx)
      const confirm = { row: task, field: 'lead', value: 'as-read' } as const
      await mendPlan(tx, { plan, changes: [confirm], reason: '与原件一致' }, given)
      await mendPlan(tx, { plan, changes: [confirm], reason: '与原件一致' }, given)
      expect(await listCorrections(tx, plan)).toHaveLength(1)
      expect((await reviewed(tx, plan)).values.get('task:2.units')?.standing).toBe('confirmed')
      const reading = {
        ...upload.reading,
        tasks: upload.reading.tasks.map((one) => ({ ...one, lead: ['镇财政所'] })),
      }
      await importPlan(tx, { ...upload, reading }, given)
      const after = await reviewed(tx, plan)
      expect(after.values.get('task:2.units')?.standing).toBe('moved')
      expect(after.toCheck.map(({ row, aspect }) => `${row}.${aspect}`)).toContain('task:2.units')
      expect(after.rows.tasks[1]?.lead).toEqual(['镇民政办'])
    }))

  test('what is taken back is as it was read, and history has both', () =>
    inTestTx(async (tx) => {
      const plan = await taken(tx)
      await correctPlan(tx, { plan, row: task, field: 'lead', value: ['镇财政所'], reason: '试' }, given)
      const back = [{ row: task, field: 'lead', value: 'take-back' }] as const
      await mendPlan(tx, { plan, changes: back, reason: '看错了' }, given)
      await mendPlan(tx, { plan, changes: back, reason: '看错了' }, given)
      expect((await board(tx, plan)).tasks[1]?.lead).toEqual(['镇民政办'])
      expect((await listCorrections(tx, plan)).map(({ withdrawn }) => withdrawn)).toEqual([false, true])
      expect(await plansAmiss(tx)).toEqual([])
    }))

  test('a false task is struck from the board and can come back', () =>
    inTestTx(async (tx) => {
      const plan = await taken(tx)
      const strike = { row: task, field: 'struck', value: { is: true } } as const
      await mendPlan(tx, { plan, changes: [strike], reason: '不是任务' }, given)
      expect((await board(tx, plan)).tasks.map(({ key }) => key)).toEqual(['task:1', 'task:3'])
      expect((await reviewed(tx, plan)).struck.map(({ key }) => key)).toEqual([task])
      expect(await plansAmiss(tx)).toEqual([])
      await mendPlan(tx, { plan, changes: [{ ...strike, value: 'take-back' }], reason: '是任务' }, given)
      expect((await board(tx, plan)).tasks).toHaveLength(3)
    }))

  test('a missed task is added by its lines, asks who leads, and outlives a new reading', () =>
    inTestTx(async (tx) => {
      const plan = await taken(tx)
      const row = await addTask(tx, { plan, lines: { from: 3, to: 3 }, reason: '漏读' }, given)
      expect((await reviewed(tx, plan)).unknown.map((one) => one.row)).toContain(row)
      await mendPlan(
        tx,
        { plan, changes: [{ row, field: 'lead', value: { is: ['镇残联'] } }], reason: '询问后补录' },
        given,
      )
      const reading = { ...upload.reading, tasks: upload.reading.tasks.slice(0, 2) }
      await importPlan(tx, { ...upload, reading }, given)
      const { tasks } = await board(tx, plan)
      expect(tasks.map(({ key }) => key)).toEqual([row, 'task:1', 'task:2'])
      expect(tasks[0]).toMatchObject({ text: '第一章 目标', lead: ['镇残联'], leadKnown: true, line: 3 })
      expect(await plansAmiss(tx)).toEqual([])
      await expect(
        addTask(tx, { plan, lines: { from: 9000, to: 9001 }, reason: '试' }, given),
      ).rejects.toMatchObject({ problem: { code: 'plan.lines-wrong' } })
    }))

  test('one target of a task is put right without touching the others', () =>
    inTestTx(async (tx) => {
      const plan = await taken(tx)
      const change = { row: 'task:2/target:0', field: 'comparator', value: { is: '>=' } } as const
      await mendPlan(tx, { plan, changes: [change], reason: '原文写“以上”' }, given)
      expect((await board(tx, plan)).tasks[1]?.targets[0]).toMatchObject({ comparator: '>=', value: '100' })
    }))

  test('a task looked through as a whole is counted until it is read otherwise', () =>
    inTestTx(async (tx) => {
      const plan = await taken(tx)
      const looked = { row: task, field: 'checked', value: { is: true } } as const
      await mendPlan(tx, { plan, changes: [looked], reason: '已核对' }, given)
      await correctPlan(tx, { plan, row: task, field: 'lead', value: ['镇财政所'], reason: '更正' }, given)
      expect([...(await reviewed(tx, plan)).checked]).toEqual([task])
      const reading = {
        ...upload.reading,
        tasks: upload.reading.tasks.map((one) => ({ ...one, coop: [] })),
      }
      await importPlan(tx, { ...upload, reading }, given)
      expect([...(await reviewed(tx, plan)).checked]).toEqual([])
    }))
})

describe('accepting', () => {
  const unled = {
    ...upload,
    reading: {
      ...upload.reading,
      tasks: upload.reading.tasks.map((task) => ({ ...task, lead: [], leadKnown: false })),
    },
  }

  test('names every unknown lead, or is refused', () =>
    inTestTx(async (tx) => {
      const { plan } = await importPlan(tx, unled, given)
      const open = (await reviewPlan(tx, plan)).review.unknown.map(({ row, aspect }) => `${row}.${aspect}`)
      expect(open).toEqual(expect.arrayContaining(['task:1.units', 'task:2.units', 'task:3.units']))
      await expect(acceptPlan(tx, { plan, leaveOpen: open.slice(1) }, given)).rejects.toMatchObject({
        problem: { code: 'plan.unknown-left', facts: { count: 1 } },
      })
      const accepted = await acceptPlan(tx, { plan, leaveOpen: open }, given)
      expect(accepted.leftOpen).toHaveLength(open.length)
      expect((await listPlans(tx))[0]?.state).toBe('accepted')
    }))

  test('holds until the document is read otherwise', () =>
    inTestTx(async (tx) => {
      const { plan } = await importPlan(tx, unled, given)
      await acceptPlan(tx, { plan, leaveOpen: 'all' }, given)
      await importPlan(tx, upload, given)
      expect((await listPlans(tx))[0]?.state).toBe('reread')
    }))

  test('is not for those who only read', () =>
    inTestTx(async (tx) => {
      const { plan } = await importPlan(tx, unled, given)
      const reader = await actAs(tx, office(['plan:read']))
      expect((await reviewPlan(reader, plan)).plan.state).toBe('checking')
      await expect(acceptPlan(reader, { plan, leaveOpen: 'all' }, given)).rejects.toThrow()
    }))
})
