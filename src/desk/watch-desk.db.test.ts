/** Supervision at the desk: a task with its links, documents, pledges, meetings, money and slips, as the office and the units see them. */
import { describe, expect, test } from 'vitest'
import type { Staff } from '#access'
import { day, fen, yuan } from '#kernel'
import { newId } from '#platform'
import { assign, listObligations, raiseSlip } from '#supervision'
import { actAs, inTestTx } from '../../tests/database.ts'
import { atOffice, city, civil, federation, health, office } from '../supervision/toy-city.ts'
import type { At } from './case-means.ts'
import { watchDesk } from './watch-desk.ts'

async function assigned(tx: Parameters<typeof atOffice>[0]) {
  const given = await atOffice(tx)
  await assign(given.tx, { plan: given.plan, area: city, by: office }, given.world)
  const { clock, world, plan } = given
  const today = clock.today()
  const at: At = { tx: given.tx, staff: office, today }
  const as = async (staff: Staff): Promise<At> => ({ tx: await actAs(tx, staff), staff, today })
  return { at, as, plan, world, desk: watchDesk({ world }) }
}
type Given = Awaited<ReturnType<typeof assigned>>
const inCity = (work: (given: Given) => Promise<void>) => inTestTx(async (tx) => work(await assigned(tx)))
const once = () => newId<'once'>() as string

describe('a task', () => {
  const asking = { task: 'task:2' }

  test('shows who answers for it and which document its words ask for; once registered it stands in the ledger', () =>
    inCity(async ({ at, desk, plan }) => {
      const before = await desk.task(at, { plan, ...asking })
      expect(before.obligations.map(({ unit }) => unit).toSorted()).toEqual(['残联', '民政局'])
      const [wanted] = before.wanted
      expect(wanted).toMatchObject({ kind: 'measure', due: '2026-06-30' })
      const order = { title: '照料补贴具体办法', kind: 'measure', drafter: '4417:民政局' } as const
      await desk.registerDocument(at, { plan, ...asking, ...order, due: day('2026-06-30'), once: once() })
      const after = await desk.task(at, { plan, ...asking })
      expect(after).toMatchObject({ wanted: [], issued: 'not-yet', delivered: 'unknown' })
      expect(after.links).toMatchObject([{ kind: 'policy-document', tells: [{ about: 'issued' }] }])
      const [line] = await desk.documents(at)
      expect(line).toMatchObject({ drafter: '民政局', issues: [], tasks: [{ plan, delivered: 'unknown' }] })
    }))

  test('is said to want no document, and that is taken back', () =>
    inCity(async ({ at, desk, plan }) => {
      const which = { plan, ...asking }
      const [wanted] = (await desk.task(at, which)).wanted
      const end = { kind: 'policy-document', id: wanted?.id ?? '' } as const
      await desk.decideLink(at, { ...which, end, verdict: 'refused', reason: '已有上级办法' })
      const refused = await desk.task(at, which)
      expect(refused).toMatchObject({
        wanted: [],
        refused: [{ name: wanted?.title, reason: '已有上级办法' }],
      })
      await desk.decideLink(at, { ...which, end, verdict: 'withdrawn' })
      expect((await desk.task(at, which)).wanted).toHaveLength(1)
    }))

  test('shows a unit its own part only, and takes no word of it', () =>
    inCity(async ({ as, desk, plan }) => {
      const at = await as(civil)
      const seen = await desk.task(at, { plan, ...asking })
      expect(seen.obligations.map(({ unit }) => unit)).toEqual(['民政局'])
      const end = { kind: 'policy-document', id: seen.wanted[0]?.id ?? '' } as const
      await expect(desk.decideLink(at, { plan, ...asking, end, verdict: 'refused' })).rejects.toThrow()
    }))
})

test('a pledge is registered for a year and a task; what nobody checked is published as unchecked', () =>
  inCity(async ({ at, desk, plan }) => {
    await expect(desk.publishPledges(at, 2026)).rejects.toMatchObject({ problem: { code: 'pledge.none' } })
    const { units, tasks } = await desk.yearPledges(at, 2026)
    expect(tasks).toContainEqual(expect.objectContaining({ plan, task: 'task:1' }))
    const unit = units.find(({ name }) => name === '卫生健康局')?.id ?? ''
    const order = { year: 2026, title: '新增十个社区康复点', unit, quantity: 10, countedIn: '个' }
    const of = { plan, task: 'task:1' }
    await desk.registerPledge(at, { ...order, due: day('2026-11-30'), of, once: once() })
    const { pledges, own } = await desk.yearPledges(at, 2026)
    expect(own).toBe(1)
    expect(pledges).toMatchObject([{ owner: '卫生健康局', reported: null, found: null, standing: 'open' }])
    await desk.publishPledges(at, 2026)
    expect((await desk.yearPledges(at, 2026)).published).toEqual({ edition: 1, on: at.today })
    const stranger = { ...order, unit: '4417:不存在', due: day('2026-11-30'), once: once() }
    await expect(desk.registerPledge(at, stranger)).rejects.toMatchObject({
      problem: { code: 'supervision.unit-unknown' },
    })
  }))

test('a year without a standing meeting is told; a meeting that was held hands over what it decided', () =>
  inCity(async ({ at, desk }) => {
    expect((await desk.meetings(at, 2026)).standing).toBe('missing')
    const items = ['研究残疾人工作']
    const kind = 'standing'
    const order = { kind, title: '市政府常务会议', items, plannedOn: at.today, once: once() } as const
    const which = await desk.planMeeting(at, order)
    // Sent twice, it is one meeting.
    expect(await desk.planMeeting(at, order)).toEqual(which)
    expect((await desk.meetings(at, 2026)).standing).toBe('planned')
    await desk.holdMeeting(at, { ...which, heldOn: at.today, items, minutes: '阳府纪〔2026〕2号' })
    const decided = { decided: '年底前启用康复点', unit: '4417:卫生健康局', due: day('2026-12-31') }
    await desk.decideAt(at, { ...which, ...decided, once: once() })
    const { standing, meetings } = await desk.meetings(at, 2026)
    expect(standing).toBe('held')
    expect(meetings).toMatchObject([
      { minutes: '阳府纪〔2026〕2号', decisions: [{ title: '年底前启用康复点（卫生健康局）' }] },
    ])
    expect((await desk.meeting(at, which)).meeting.decisions).toHaveLength(1)
  }))

describe('money', () => {
  const line = { name: '无障碍改造', year: 2026, source: 'fiscal', spentBy: 'records' } as const
  const registered = async ({ at, desk }: Given) =>
    desk.registerLine(at, { ...line, unit: '4417:残联', amount: yuan(1000), once: once() })

  test('is registered, spent, taken back and compared', () =>
    inCity(async (given) => {
      const { at, desk } = given
      const key = await registered(given)
      const paid = { line: key, on: at.today, source: '凭证 3-001' }
      await desk.recordSpending(at, { ...paid, amount: yuan(400), once: once() })
      const four = { ...paid, amount: yuan(4), once: once() }
      for (const sent of [four, four]) await desk.recordSpending(at, sent)
      const { spending } = await desk.budgetLine(at, key)
      await desk.takeBackSpending(at, { line: key, spending: spending[1]?.id ?? '', reason: '重复' })
      const told = { line: key, on: at.today, measuredIn: '户', source: '验收单' }
      await desk.recordResult(at, { ...told, kind: 'demand', quantity: 10, once: once() })
      await desk.recordResult(at, { ...told, kind: 'output', quantity: 4, once: once() })
      const { lines, compared } = await desk.budget(at, 2026)
      expect(lines).toMatchObject([{ spent: fen(40000), openFindings: 0 }])
      expect(compared).toMatchObject([
        {
          met: { part: 4, whole: 10 },
          costOfOne: { part: 40000, whole: 4, measuredIn: '户' },
          content: null,
        },
      ])
      expect((await desk.budgetLine(at, key)).spending.map(({ takenBack }) => takenBack)).toEqual([
        null,
        '重复',
      ])
    }))

  test('is written down by its own unit, unseen by others; what was found of it the office resolves', () =>
    inCity(async (given) => {
      const { at, as, desk } = given
      const key = await registered(given)
      const found = { line: key, on: at.today, foundBy: '审计局', finding: '没有验收记录' }
      await desk.recordFinding(at, { ...found, kind: 'audit', once: once() })
      const own = await as(federation)
      expect(await desk.budgetLine(own, key)).toMatchObject({
        mayRecord: true,
        findings: [{ resolved: null }],
      })
      expect((await desk.budget(own, 2026)).units.map(({ name }) => name)).toEqual(['残联'])
      const other = await as(health)
      expect((await desk.budget(other, 2026)).lines).toEqual([])
      await expect(desk.budgetLine(other, key)).rejects.toMatchObject({ problem: { code: 'budget.unknown' } })
    }))
})

test('slips stand in one list with what they are about', () =>
  inCity(async ({ at, desk, world, plan }) => {
    const [first] = await listObligations(at.tx, { on: at.today, counties: ['4417'], plan }, { limit: 1 })
    const order = { area: city, by: office, key: 'slip', matter: '康复服务滞后', demand: '请按期完成并反馈' }
    const about = { kind: 'obligation', id: first?.id ?? '' } as const
    const charged = { unit: '4417:卫生健康局', due: day('2026-04-30') } as const
    await raiseSlip(at.tx, world, { ...order, ...charged, about })
    const { slips, next } = await desk.slips(at, { which: 'open' })
    expect(slips).toMatchObject([{ about: { to: `/staff/cases/4417/${first?.id}` }, ended: null }])
    expect(next).toBeUndefined()
  }))
