/** A plan is imported once, read again without loss, corrected by people, shown by unit, and published in editions. */
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Tx } from '#access'
import { day } from '#kernel'
import { clockAt } from '#platform'
import { actAs, inTestTx } from '../../tests/database.ts'
import { plansAmiss } from './doctor.ts'
import {
  acceptPlan,
  correctPlan,
  findOriginal,
  findPublishedPlan,
  findPublishedText,
  importPlan,
  listOriginals,
  listPlans,
  listPublishedPlans,
  type PlanId,
  publishPlan,
  readUpload,
  showBoard,
} from './index.ts'
import { addEdition } from './store-publication.ts'
import { toyOffice as office, toyCatalogue, toyText } from './toy-plan.ts'

const clock = clockAt('2026-03-01')
const given = { clock, catalogue: toyCatalogue }
const upload = readUpload({ name: '规划.txt', text: toyText })

const board = (tx: Tx, plan: PlanId, filter = {}) =>
  showBoard(tx, plan, { on: clock.today(), catalogue: toyCatalogue, ...filter })

describe('importing a plan', () => {
  test('lays tasks, units and indicators out with their places', () =>
    inTestTx(async (tx) => {
      const { plan, outcome } = await importPlan(tx, upload, given)
      const { tasks, indicators, units, plan: head } = await board(tx, plan)
      expect(outcome).toBe('new')
      expect(head).toMatchObject({ source: 'toy', from: 2021, to: 2025, tasks: 3, indicators: 2 })
      expect(tasks.map(({ no, lead, coop }) => [no, lead, coop])).toEqual([
        ['1', ['镇残联'], ['镇卫生院']],
        ['2', ['镇民政办'], ['镇财政所', '镇残联']],
        ['3', ['镇建设办'], ['镇残联']],
      ])
      expect(tasks[1]).toMatchObject({
        deadline: '2025-12-31',
        line: toyText.split('\n').findIndex((l) => l.startsWith('2\t')) + 1,
      })
      expect(indicators[0]).toMatchObject({ no: '1', base: '90%', comparator: '>', value: '95' })
      expect(units[0]).toMatchObject({ unit: '镇残联', lead: 1, coop: 2, named: 0, due: 0 })
      expect(units.find(({ unit }) => unit === '镇民政办')).toMatchObject({ lead: 1, due: 1 })
    }))

  test('of the same text again changes nothing', () =>
    inTestTx(async (tx) => {
      const first = await importPlan(tx, upload, given)
      const again = await importPlan(tx, { ...upload, name: 'copy.txt' }, given)
      expect(again).toMatchObject({ plan: first.plan, outcome: 'same' })
      expect(await listPlans(tx)).toHaveLength(1)
    }))

  test('keeps the file it came in byte for byte; the same text in another file is another original', () =>
    inTestTx(async (tx) => {
      const original = { bytes: Uint8Array.from([0xb9, 0xe6, 0, 0xff]), format: 'txt' } as const
      const word = { bytes: Uint8Array.from([0x50, 0x4b, 3, 4]), format: 'docx' } as const
      const { plan } = await importPlan(tx, { ...upload, original }, given)
      await importPlan(tx, { ...upload, original }, given)
      const again = await importPlan(tx, { ...upload, name: '规划.docx', original: word }, given)
      expect(again).toMatchObject({ plan, outcome: 'same' })
      const kept = await listOriginals(tx, plan)
      expect(kept.map(({ name, format, size }) => [name, format, size])).toEqual(
        expect.arrayContaining([
          ['规划.txt', 'txt', 4],
          ['规划.docx', 'docx', 4],
        ]),
      )
      expect(kept).toHaveLength(2)
      const hash = kept.find(({ format }) => format === 'txt')?.sha256 ?? ''
      expect(await findOriginal(tx, plan, hash)).toEqual({ name: '规划.txt', ...original })
      expect(await findOriginal(tx, plan, 'other')).toBeUndefined()
    }))

  test('links tasks and indicators to what cites them, and nothing else', () =>
    inTestTx(async (tx) => {
      const { plan } = await importPlan(tx, upload, given)
      const { tasks, indicators } = await board(tx, plan)
      expect(tasks.map(({ programmes, measures }) => [programmes, measures])).toEqual([
        [[], []],
        [['toy-subsidy'], ['toy-coverage']],
        [[], []],
      ])
      expect(indicators.map(({ measure }) => measure)).toEqual([null, 'toy-coverage'])
    }))

  test('a better reading replaces the rows and keeps what a person corrected', () =>
    inTestTx(async (tx) => {
      const { plan } = await importPlan(tx, upload, given)
      await correctPlan(
        tx,
        { plan, row: 'task:3', field: 'lead', value: ['镇交通所'], reason: '原文如此' },
        given,
      )
      const reading = {
        ...upload.reading,
        tasks: upload.reading.tasks.map((task) => ({ ...task, lead: [`${task.lead[0]}（新）`] })),
      }
      const better = await importPlan(tx, { ...upload, reading }, given)
      expect(better).toMatchObject({ plan, outcome: 'reread', homeless: [] })
      expect(better.moved.map(({ row }) => row)).toEqual(['task:3'])
      const { tasks } = await board(tx, plan)
      expect(tasks.map(({ lead }) => lead)).toEqual([['镇残联（新）'], ['镇民政办（新）'], ['镇交通所']])
      expect(await plansAmiss(tx)).toEqual([])
    }))

  test('a correction whose row is gone is told, not dropped', () =>
    inTestTx(async (tx) => {
      const { plan } = await importPlan(tx, upload, given)
      await correctPlan(tx, { plan, row: 'task:3', field: 'timing', value: '年底前', reason: '补录' }, given)
      const reading = { ...upload.reading, tasks: upload.reading.tasks.slice(0, 2) }
      const { homeless } = await importPlan(tx, { ...upload, reading }, given)
      expect(homeless.map(({ row, field }) => [row, field])).toEqual([['task:3', 'timing']])
      const back = await importPlan(tx, upload, given)
      expect(back.rows.tasks[2]?.timing).toBe('年底前')
    }))
})

describe('a correction', () => {
  test('of a row, field or kind that is not there is refused with what could be', () =>
    inTestTx(async (tx) => {
      const { plan } = await importPlan(tx, upload, given)
      const attempt = (row: string, field: string, value: string | string[]) =>
        correctPlan(tx, { plan, row, field, value, reason: '试' }, given)
      await expect(attempt('task:9', 'lead', [])).rejects.toMatchObject({
        problem: { code: 'plan.row-unknown' },
      })
      await expect(attempt('task:1', 'key', 'x')).rejects.toMatchObject({
        problem: { code: 'plan.field-fixed' },
      })
      await expect(attempt('task:1', 'lead', 'x')).rejects.toMatchObject({
        problem: { code: 'plan.value-misfit' },
      })
    }))
})

describe('the board', () => {
  test('shows a unit its own tasks, by its part and by the day', () =>
    inTestTx(async (tx) => {
      const { plan } = await importPlan(tx, upload, given)
      const keys = async (filter: object) => (await board(tx, plan, filter)).tasks.map(({ key }) => key)
      expect(await keys({ unit: '镇残联' })).toEqual(['task:1', 'task:2', 'task:3'])
      expect(await keys({ unit: '镇残联', role: 'coop' })).toEqual(['task:2', 'task:3'])
      expect(await keys({ unit: '没有的单位' })).toEqual([])
      expect(await keys({ dueBy: day('2025-12-31') })).toEqual(['task:2'])
      expect(await keys({ dueBy: day('2025-12-30') })).toEqual([])
    }))

  test('belongs to those with the duty', () =>
    inTestTx(async (tx) => {
      const { plan } = await importPlan(tx, upload, given)
      const reader = await actAs(tx, office(['plan:read']))
      expect((await board(reader, plan)).tasks).toHaveLength(3)
      await expect(importPlan(reader, readUpload({ name: 'x', text: '别的规划' }), given)).rejects.toThrow(
        'row-level security',
      )
    }))

  test('does not exist for other posts', () =>
    inTestTx(async (tx) => {
      const { plan } = await importPlan(tx, upload, given)
      const stranger = await actAs(tx, office(['person:read']))
      await expect(board(stranger, plan)).rejects.toMatchObject({ problem: { code: 'plan.unknown' } })
    }))

  test('an office with the duty to import may do all of it', () =>
    inTestTx(
      async (tx) => {
        const { plan } = await importPlan(tx, upload, given)
        await correctPlan(
          tx,
          { plan, row: 'plan', field: 'issuer', value: '青岩镇政府', reason: '封面' },
          given,
        )
        await acceptPlan(tx, { plan, leaveOpen: [] }, given)
        await publishPlan(tx, plan, given)
        expect((await board(tx, plan)).plan.issuer).toBe('青岩镇政府')
      },
      office(['plan:read', 'plan:import']),
    ))
})

describe('publishing', () => {
  test('adds an edition only when something changed, and old ones stay', () =>
    inTestTx(async (tx) => {
      const { plan } = await importPlan(tx, upload, given)
      await expect(publishPlan(tx, plan, given)).rejects.toMatchObject({
        problem: { code: 'plan.not-accepted' },
      })
      await acceptPlan(tx, { plan, leaveOpen: 'all' }, given)
      const first = await publishPlan(tx, plan, given)
      expect(await publishPlan(tx, plan, given)).toMatchObject({ edition: 1, publishedAt: first.publishedAt })
      await correctPlan(tx, { plan, row: 'task:1', field: 'lead', value: ['镇卫生院'], reason: '改' }, given)
      expect(await publishPlan(tx, plan, given)).toMatchObject({ edition: 2 })
      expect((await findPublishedPlan(tx, plan, 1))?.content.promises[0]?.lead).toEqual(['镇残联'])
    }))

  test('keeps the words of the document, and the same words again add nothing', () =>
    inTestTx(async (tx) => {
      const { plan } = await importPlan(tx, upload, given)
      await acceptPlan(tx, { plan, leaveOpen: 'all' }, given)
      const first = await publishPlan(tx, plan, given)
      expect(first.content.places).toMatchObject({ annex: '附件', 'annex-2': '附件第2项', 'box-1': '专栏1' })
      expect(await publishPlan(tx, plan, given)).toMatchObject({ edition: 1 })
      const words = await findPublishedText(await actAs(tx, { kind: 'public' }), first)
      expect(words?.find(({ anchor }) => anchor === 'annex-3')?.blocks).toEqual([
        ['3', '改造道路，方便出行。', '镇建设办', '镇残联'],
      ])
    }))

  test('of a plan that was published without its words adds them as an edition', () =>
    inTestTx(async (tx) => {
      const { plan } = await importPlan(tx, upload, given)
      await acceptPlan(tx, { plan, leaveOpen: 'all' }, given)
      const { content } = await publishPlan(tx, plan, given)
      const { places: _, ...before } = content
      const at = clock.now()
      await addEdition(tx, { planId: plan, edition: 2, content: before, text: null, at, by: 'x' })
      expect(await findPublishedText(tx, { planId: plan, edition: 2 })).toBeUndefined()
      expect(await publishPlan(tx, plan, given)).toMatchObject({ edition: 3 })
      expect(await publishPlan(tx, plan, given)).toMatchObject({ edition: 3 })
    }))

  test('is all the public sees', () =>
    inTestTx(async (tx) => {
      const { plan } = await importPlan(tx, upload, given)
      await acceptPlan(tx, { plan, leaveOpen: 'all' }, given)
      await publishPlan(tx, plan, given)
      await correctPlan(
        tx,
        { plan, row: 'task:1', field: 'lead', value: ['草稿单位'], reason: '未公布' },
        given,
      )
      const anybody = await actAs(tx, { kind: 'public' })
      const [published] = await listPublishedPlans(anybody)
      expect(published?.content.promises.map(({ lead }) => lead[0])).toEqual([
        '镇残联',
        '镇民政办',
        '镇建设办',
      ])
      await expect(sql`select key from plans.task`.execute(anybody)).rejects.toThrow('permission denied')
    }))
})
