/** The checking page over the real store: taken in once, checked value by value, corrected by name, accepted, published. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Staff } from '#access'
import { withScope } from '#access'
import { day } from '#kernel'
import { clockAt } from '#platform'
import type { At, CheckView, PlanImportDesk } from '#web'
import { testDatabase } from '../../tests/database.ts'
import { boldLostPlan } from '../../tests/journeys/samples/bold-lost-plan.ts'
import { toyOffice } from '../plans/toy-plan.ts'
import { planImportDesk } from './plan-import.ts'

const on = day('2025-11-18')
const clock = clockAt(on)
const { db } = await testDatabase()
const desk: PlanImportDesk = planImportDesk({ db, clock })

const office = toyOffice(['plan:read', 'plan:import'])
const reader = toyOffice(['plan:read'])

const as = <T>(who: Staff, work: (at: At) => Promise<T>): Promise<T> =>
  withScope(db, who, (tx) => work({ tx, staff: who, today: on }))
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })

let id = ''
const look = (
  more: Partial<Parameters<PlanImportDesk['checkPlan']>[1]> = {},
): Promise<Omit<CheckView, 'mayImport'>> =>
  as(office, (at) => desk.checkPlan(at, { id, view: 'todo', page: 1, ...more }))

beforeAll(async () => {
  const taken = await desk.takeIn(office, file('意见.txt', boldLostPlan))
  if ('refused' in taken) throw new Error(taken.refused.zh)
  id = taken.id
})

describe('a plan taken in by the office', () => {
  test('is read aside, listed as being checked, and the same file again is the same plan', async () => {
    const { plans } = await as(office, desk.plans)
    expect(plans).toMatchObject([{ id, state: 'checking', tasks: 7, tasksChecked: 0 }])
    expect(await desk.takeIn(office, file('副本.txt', boldLostPlan))).toEqual({ id, outcome: 'same' })
    expect(await desk.readAgain(office, id)).toBe('same')
  })

  test('marks the chosen value in the document and says why it is not known', async () => {
    const { document, selected } = await look({ see: 'task:二（一）1.units' })
    const marked = document.lines.flatMap(({ cells }) => cells.flat().filter(({ mark }) => mark === 'value'))
    expect(marked.map(({ text }) => text)).toEqual(['区民政局', '区财政局', '区残联'])
    expect(selected).toMatchObject({
      value: { standing: 'unknown', line: 15 },
      because: ['because.bold-lost'],
      after: 'task:二（一）2.units',
    })
  })

  test('is put right by name and on a ground, once however often the form is sent', async () => {
    const see = 'task:二（一）1.units'
    const fields = [
      { field: 'lead', value: ['区民政局'] },
      { field: 'coop', value: ['区财政局', '区残联'] },
      { field: 'named', value: [] },
    ]
    const put = () => as(office, (at) => desk.putRight(at, { id, see, fields, reason: '对照原件第2页' }))
    expect([await put(), await put()]).toEqual([true, false])
    const { selected } = await look({ see })
    expect(selected).toMatchObject({
      value: { standing: 'corrected', shown: { lead: ['区民政局'], leadKnown: true } },
      said: [{ reason: '对照原件第2页', act: 'corrected' }],
    })
    expect((await look({ view: 'history' })).content).toMatchObject({ history: [{ act: 'Corrected', see }] })
    await as(office, (at) => desk.takeBack(at, { id, see }))
    expect((await look({ see })).selected?.value.standing).toBe('unknown')
    expect((await look({ view: 'history' })).content).toMatchObject({
      history: [
        { act: 'TakenBack', see: undefined },
        { act: 'Corrected', to: '区民政局；区财政局、区残联', see: undefined },
      ],
    })
  })

  test('has one thing less to check with each confirmation, and leads on to the next', async () => {
    const before = (await look()).plan.toCheck
    const see = 'task:二（二）2.when'
    const next = await as(office, (at) => desk.confirmValue(at, { id, see }))
    expect(next).toBe('task:二（三）1.units')
    expect((await look({ see })).selected?.value.standing).toBe('confirmed')
    expect((await look()).plan.toCheck).toBe(before - 1)
  })

  test('counts the tasks looked through', async () => {
    await as(office, (at) => desk.lookThrough(at, { id, see: 'task:二（三）2/target:0.measure' }))
    await as(office, (at) => desk.lookThrough(at, { id, see: 'task:二（三）2.words' }))
    expect((await look()).plan.tasksChecked).toBe(1)
  })

  test('is only looked at by others', async () => {
    const { plan } = await as(reader, (at) => desk.checkPlan(at, { id, view: 'todo', page: 1 }))
    expect(plan.id).toBe(id)
    await expect(
      as(reader, (at) => desk.confirmValue(at, { id, see: 'task:二（一）2.when' })),
    ).rejects.toThrow()
  })

  test('is accepted once everything unknown is named, then published', async () => {
    const { content } = await look({ view: 'accept' })
    if (content.view !== 'accept') throw new Error('another part was shown')
    const seen = content.unknown.map(({ value }) => value.see)
    await expect(as(office, (at) => desk.acceptPlan(at, { id, seen: seen.slice(1) }))).rejects.toMatchObject({
      problem: { code: 'plan.unknown-left' },
    })
    await as(office, (at) => desk.acceptPlan(at, { id, seen }))
    await as(office, (at) => desk.publishPlan(at, id))
    expect((await look()).plan).toMatchObject({ state: 'accepted', edition: 1 })
  })
})

describe('a file that is no plan document', () => {
  test('is refused with a sentence and nothing is kept', async () => {
    const before = (await as(office, desk.plans)).plans.length
    const taken = await desk.takeIn(office, {
      name: '规划.docx',
      bytes: new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 4]),
    })
    expect(taken).toMatchObject({ refused: { zh: expect.stringContaining('规划.docx') } })
    expect((await as(office, desk.plans)).plans).toHaveLength(before)
  })
})
