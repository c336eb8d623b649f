/** What the runtime adds to a process: once, in order, by the right people, whole or not at all. */
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor, Staff } from '#access'
import { system, withScope } from '#access'
import { areaCode, day } from '#kernel'
import type { Database } from '#platform'
import { testDatabase } from '../../tests/database.ts'
import { movableClock, officer, referableIn, slip, toyUnit, toyWorld } from '../../tests/toy-cases.ts'
import * as cases from './index.ts'

const area = areaCode('441702')
const office = officer(area, '残工委', ['plan:import', 'plan:read'])
const handler = officer(area, '民政局', ['unit:own'])
const colleague: Staff = { ...handler, id: 'colleague', name: '同事' }
const clock = movableClock()
const world = toyWorld(clock)
let database: Database
let keys = 0

const as = <T>(actor: Actor, work: Parameters<typeof withScope<T>>[2]) => withScope(database.db, actor, work)
const referable = referableIn(area)

const raise = (more: Partial<cases.Beginning> & { readonly due?: string } = {}) => {
  const { due = '2026-03-20', ...order } = more
  return as(order.by?.kind === 'staff' ? order.by : office, (tx) =>
    cases.beginCase(tx, world, {
      process: slip.id,
      action: 'raise',
      area,
      key: `begin-${++keys}`,
      by: office,
      title: '无障碍设施整改',
      referable,
      answers: { matter: '无障碍设施整改', lead: toyUnit(area, '民政局'), slip_due: due },
      ...order,
    }),
  )
}

/** By somebody, after what was seen. */
const act = (by: Staff, { case: key, length }: cases.Taken, order: string | Partial<cases.Order>) =>
  as(by, (tx) =>
    cases.actOnCase(tx, world, {
      case: key,
      key: `act-${++keys}`,
      by,
      answers: {},
      seen: length,
      referable,
      action: '',
      ...(typeof order === 'string' ? { action: order } : order),
    }),
  )

const atWork = async (due?: string) => {
  const issued = await act(office, await raise(due === undefined ? {} : { due }), 'issue')
  return act(handler, issued, 'sign')
}
const counted = async (table: string) =>
  (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(database.db)).rows[0]?.n

beforeAll(async () => {
  database = await testDatabase()
})

describe('a command', () => {
  test('sent twice at the same moment begins one case', async () => {
    const [one, other] = await Promise.all([raise({ key: 'double' }), raise({ key: 'double' })])
    expect(other.case).toEqual(one.case)
    expect(new Set([one.again, other.again])).toEqual(new Set([false, true]))
  })

  test('with somebody else’s key is refused and learns nothing', async () => {
    await raise({ key: 'mine' })
    const stranger = { ...office, id: 'stranger', area: areaCode('441702'), unit: '教育局' }
    await expect(raise({ key: 'mine', by: stranger })).rejects.toMatchObject({
      problem: { code: 'case.key-taken' },
    })
  })

  test('of two who saw the same page, one is taken and the other hears who did what meanwhile', async () => {
    const taken = await raise()
    const both = await Promise.allSettled([act(office, taken, 'issue'), act(office, taken, 'issue')])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const refused = both.find((one) => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({
      problem: { code: 'case.changed-meanwhile', facts: { by: office.name, action: '下发' } },
    })
  })

  test('in another’s name is refused', async () => {
    const taken = await raise()
    const forged = as(handler, (tx) =>
      cases.actOnCase(tx, world, {
        case: taken.case,
        action: 'issue',
        key: 'forged',
        by: office,
        answers: {},
        seen: 1,
      }),
    )
    await expect(forged).rejects.toMatchObject({ problem: { code: 'case.foreign-hand' } })
  })

  test('whose transaction dies leaves neither history nor row nor news nor audit', async () => {
    const tables = ['cases.case', 'cases.event', 'cases.task', 'platform.outbox', 'access.audit']
    const before = await Promise.all(tables.map(counted))
    const dying = as(office, async (tx) => {
      const begun = await cases.beginCase(tx, world, {
        process: slip.id,
        action: 'raise',
        area,
        key: 'dying',
        by: office,
        title: '未成',
        referable,
        answers: { matter: '不会留下', lead: toyUnit(area, '民政局'), slip_due: '2026-03-20' },
      })
      const order = { case: begun.case, by: office, answers: {} }
      await cases
        .actOnCase(tx, world, { ...order, action: 'issue', key: 'dying', seen: 1 })
        .catch(() => undefined)
      await cases.actOnCase(tx, world, { ...order, action: 'urge', key: 'dying-2', seen: 1 })
      throw new Error('power cut')
    })
    await expect(dying).rejects.toThrow('power cut')
    expect(await Promise.all(tables.map(counted))).toEqual(before)
  })
})

describe('a queue', () => {
  const question = { of: { holder: toyUnit(area, '民政局').id }, counties: [area], limit: 2 }
  const queue = (on = clock.today()) =>
    as(handler, async (tx) => {
      const all: cases.Queued[] = []
      for (;;) {
        const after = all.at(-1)
        const page = await cases.listQueue(tx, { ...question, on, ...(after && { after }) })
        if (page.length === 0) return all
        all.push(...page)
      }
    })

  test('holds each task once, the next last day first, over any number of pages', async () => {
    for (const due of ['2026-03-20', '2026-03-06', '2026-03-20', '2026-03-11']) await atWork(due)
    const found = await queue()
    expect(found.map(({ due }) => due)).toEqual(
      found.map(({ due }) => due).toSorted((a, b) => String(a).localeCompare(String(b))),
    )
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    expect(found.length).toBeGreaterThanOrEqual(4)
    expect(found.map(({ lamp }) => lamp)).toContain('soon')
  })

  test('shows another lamp on another day without being written', async () => {
    const lamps = (await queue(day('2026-03-16'))).map(({ due, lamp }) => `${due} ${lamp}`)
    expect(lamps).toEqual(
      expect.arrayContaining(['2026-03-06 overdue', '2026-03-11 overdue', '2026-03-20 running']),
    )
  })

  test('lets one of the unit take a task on; a colleague hears who has it, and may release it', async () => {
    const { case: key } = await atWork()
    await as(handler, (tx) => cases.claim(tx, world, { case: key, by: handler }))
    const again = as(colleague, (tx) => cases.claim(tx, world, { case: key, by: colleague }))
    await expect(again).rejects.toMatchObject({
      problem: { code: 'case.claimed', facts: { by: handler.name } },
    })
    await as(colleague, (tx) => cases.release(tx, world, { case: key, by: colleague }))
    await as(colleague, (tx) => cases.claim(tx, world, { case: key, by: colleague }))
    expect((await queue()).find(({ id }) => id === key.id)?.claimedName).toBe('同事')
  })
})

describe('a file', () => {
  const pdf = new Uint8Array([0x25, 0x50, 0x44, 0x46, 1])
  const offer = (by: Staff, name = '佐证.pdf', bytes = pdf) =>
    as(by, (tx) => cases.offerFile(tx, { area, name, bytes }, clock))
  const report = (file: string) => ({
    slip_outcome: 'done',
    account: '已经全部整改完毕，附现场照片。',
    evidence: [{ id: file, name: '佐证.pdf' }],
  })

  test('is attached by the act that names it, and read by those who see the case', async () => {
    const taken = await atWork()
    const file = await offer(handler)
    await act(handler, taken, { action: 'report', answers: report(file) })
    const read = await as(office, (tx) => cases.findAttachment(tx, area, file))
    expect(read?.bytes).toEqual(pdf)
  })

  test('of somebody else cannot be pointed to', async () => {
    const taken = await atWork()
    const reporting = act(handler, taken, { action: 'report', answers: report(await offer(colleague)) })
    await expect(reporting).rejects.toMatchObject({ problem: { code: expect.stringContaining('form.') } })
  })

  test('that is not what its name says is refused', async () => {
    await expect(offer(handler, '照片.png')).rejects.toMatchObject({
      problem: { code: 'case.file-not-what-it-says' },
    })
    await expect(offer(handler, '程序.exe')).rejects.toMatchObject({ problem: { code: 'case.file-kind' } })
  })
})

describe('who takes part later', () => {
  test('sees what was done before, and whom it was taken from sees it no more once somebody else has acted', async () => {
    const taken = await atWork()
    const answers = { lead: toyUnit(area, '卫健局'), reason: '职责属于卫健部门' }
    const moved = await act(office, taken, { action: 'reassign', answers })
    const next = officer(area, '卫健局', ['unit:own'])
    await act(next, moved, 'sign')
    const seen = await as(next, (tx) => cases.showCase(tx, world, { case: taken.case, by: next }))
    expect(seen.timeline.happened).toHaveLength(5)
    expect(await as(handler, (tx) => cases.findCase(tx, taken.case))).toBeUndefined()
  })
})

describe('a reminder', () => {
  const remind = (there: cases.WhoIsThere) =>
    as(system('reminders'), (tx) => cases.dueReminders(tx, world, { whoIsThere: there }))

  test('is told once a day for each task, to the first of the chain who is there', async () => {
    const { case: key } = await atWork('2026-03-03')
    clock.go(3)
    const heard = await remind(async ({ level }) => (level === 'supervisor' ? ['head'] : []))
    expect(heard.find(({ id }) => id === key.id)).toMatchObject({
      lamp: 'overdue',
      level: 'supervisor',
      heard: ['head'],
    })
    expect(await remind(async () => ['anybody'])).toEqual([])
    clock.go(1)
    const next = await remind(async () => [])
    expect(next.find(({ id }) => id === key.id)).toMatchObject({ level: 'nobody', heard: [] })
  })
})

describe('doctor', () => {
  test('names what differs from the history, and puts it right', async () => {
    const { case: key } = await atWork()
    await sql`update cases.case set stage = 'closed', due = null where id = ${key.id}`.execute(database.db)
    await sql`delete from cases.task where case_id = ${key.id}`.execute(database.db)
    const amiss = () =>
      as(system('doctor'), async (tx) => {
        const found = []
        for await (const one of cases.casesAmiss(tx, world)) found.push(one)
        return found
      })
    expect(await amiss()).toEqual([{ ...key, differs: ['stage', 'due', 'tasks'] }])
    expect(await as(system('doctor'), (tx) => cases.rebuildCases(tx, world))).toBe(1)
    expect(await amiss()).toEqual([])
  })
})
