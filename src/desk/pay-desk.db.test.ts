/** A pay run through the pages: made in the background, approved by a second hand, sent once, answered, and mended. */
import { beforeAll, describe, expect, test } from 'vitest'
import { hasDuty, type Staff } from '#access'
import { type CountyCode, fen, type Month } from '#kernel'
import { listLines, mustExclude, onlyTold, type RunId } from '#payments'
import { newId } from '#platform'
import { changePerson } from '#registry'
import { type Bench, clock, deliver, openBench, sweepCity, today, vault } from '../../tests/toy-bench.ts'
import { answerOf } from '../../tests/toy-office.ts'
import { findingId, findingNamed } from './finding-id.ts'
import { jobsOf } from './jobs.ts'
import { payDesk } from './pay-desk.ts'
import { planDesk } from './plan-desk.ts'

const programme = 'nursing-subsidy'
const month = '2020-12' as Month
const once = () => newId<'once'>()
let bench: Bench
let desk: ReturnType<typeof payDesk>
let id: string
const troubles: unknown[] = []

beforeAll(async () => {
  bench = await openBench({ people: 600 })
  await sweepCity(bench, 'grant')
  const jobs = jobsOf({ db: bench.db, vault, clock, report: (error) => troubles.push(error) })
  desk = payDesk({ db: bench.db, vault, clock, jobs })
  id = (await bench.as(bench.officers.clerk, (at) => desk.openRun(at, { once: once(), programme, month }))).id
  expect(await look()).toMatchObject({ state: 'making', areas: [] })
  await deliver(bench, jobs.subscribers)
  await jobs.settled()
  expect(troubles).toEqual([])
})

const look = (staff: Staff = bench.officers.clerk) => bench.as(staff, (at) => desk.payRun(at, id))
const clerk = <T>(work: Parameters<typeof bench.as<T>>[1]) => bench.as(bench.officers.clerk, work)
const approve = async (staff: Staff, change: { lines?: number } = {}) => {
  const { toPay } = await look(staff)
  const seen = { seenLines: (toPay?.lines ?? 0) + (change.lines ?? 0), seenFen: toPay?.total ?? fen(0) }
  await bench.as(staff, (at) => desk.approve(at, { id, once: once(), ...seen }))
}

describe('a pay run', () => {
  test('is frozen in the background, and its areas add up to its total to the fen', async () => {
    const view = await look()
    expect(view.state).toBe('frozen')
    expect(view.toPay?.lines).toBeGreaterThan(10)
    expect(view.toPay?.total).toBe((view.toPay?.lines ?? 0) * 23_500)
    const [total, ...areas] = view.areas.toReversed()
    expect(total).toMatchObject({ kind: 'total', lines: view.toPay?.lines, total: view.toPay?.total })
    expect(areas.reduce((sum, row) => sum + row.total, 0)).toBe(view.toPay?.total)
    expect(view.may).toEqual(['check', 'cancel'])
  })

  test('opened again with another form is the same run', async () => {
    const again = await clerk((at) => desk.openRun(at, { once: once(), programme, month }))
    expect(again.id).toBe(id)
    const { runs, programmes } = await clerk(desk.payRuns)
    expect(runs).toMatchObject([{ id, month, state: 'frozen' }])
    expect(programmes.map((one) => one.id)).toContain(programme)
  })

  test('shows what checking finds line by line; settled twice by one form is settled once', async () => {
    const [first, second] = await bench.asSystem((tx) =>
      listLines(tx, { run: id as RunId, counties: bench.counties, state: 'included', limit: 2 }),
    )
    if (!first || !second) throw new Error('no lines')
    await bench.asSystem(async (tx) => {
      const change = { account: { bank: '农村商业银行', number: '6222020011112222' } }
      for (const line of [first, second]) {
        const key = { county: line.county, id: line.personId }
        await changePerson(tx, { key, change, from: today, source: '测试' }, { vault, clock })
      }
    })
    await clerk((at) => desk.check(at, { id, once: once() }))
    const { findings = [], may } = await look()
    expect(findings.length).toBeGreaterThanOrEqual(2)
    expect(may).toContain('settle')
    await expect(approve(bench.officers.supervisor)).rejects.toMatchObject({
      problem: { code: 'payrun.findings-open' },
    })
    const how = (lineId: string) =>
      mustExclude.includes(findingNamed(lineId).rule) ? ('excluded' as const) : ('accepted' as const)
    const toSettle = findings.filter(({ lineId }) => !onlyTold.includes(findingNamed(lineId).rule))
    for (const { lineId, county } of toSettle) {
      const settling = {
        id,
        county: county as CountyCode,
        lineId,
        how: how(lineId),
        reason: '已电话核实',
        owed: true,
      }
      await clerk((at) => desk.settle(at, { ...settling, once: once() }))
      await clerk((at) => desk.settle(at, { ...settling, once: once() }))
    }
    const now = (await look()).findings ?? []
    expect(now).toHaveLength(findings.length)
    const settled = now.filter(({ lineId }) => !onlyTold.includes(findingNamed(lineId).rule))
    expect(settled.map((finding) => finding.settled?.how)).toEqual(settled.map(({ lineId }) => how(lineId)))
    expect(new Set(settled.map((finding) => finding.settled?.how)).size).toBe(2)
  })

  test('is approved by a second hand only, who must have seen what is there; no file leaves before', async () => {
    const both: Staff = {
      ...bench.officers.clerk,
      duties: [...bench.officers.clerk.duties, 'payrun:approve'],
    }
    expect(await look(both)).toMatchObject({ sameHand: true })
    expect((await look(both)).may).not.toContain('approve')
    await expect(approve(both)).rejects.toMatchObject({ problem: { code: 'payrun.same-hand' } })
    await expect(approve(bench.officers.supervisor, { lines: 1 })).rejects.toMatchObject({
      problem: { code: 'payrun.totals-differ' },
    })
    await expect(clerk((at) => desk.bankFile(at, id))).rejects.toMatchObject({
      problem: { code: 'payrun.not-now' },
    })
    expect((await look(bench.officers.supervisor)).may).toEqual(['approve', 'send-back'])
    await approve(bench.officers.supervisor)
    await approve(bench.officers.supervisor)
    expect(await look()).toMatchObject({ state: 'approved', may: ['export'] })
  })

  test('goes to the bank once; the file is the same at every download', async () => {
    await clerk((at) => desk.writeBankFile(at, { id, once: once() }))
    await clerk((at) => desk.writeBankFile(at, { id, once: once() }))
    const view = await look()
    expect(view).toMatchObject({ state: 'exported', may: ['result'] })
    expect(view.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    const files = [await clerk((at) => desk.bankFile(at, id)), await clerk((at) => desk.bankFile(at, id))]
    expect(Buffer.from(files[0]?.body ?? []).equals(files[1]?.body ?? new Uint8Array(1))).toBe(true)
    const byHand = (view.findings ?? []).filter(({ lineId }) => !onlyTold.includes(findingNamed(lineId).rule))
    expect(view.history.map(({ says }) => says.en)).toEqual([
      'bank file written',
      'approved',
      ...Array(byHand.length).fill('finding settled'),
      'checked',
      'list frozen',
      'opened',
    ])
  })

  test('is closed by the answer; what came back is work, what cannot be right is told, and reading twice changes nothing', async () => {
    const { body } = await clerk((at) => desk.bankFile(at, id))
    const text = new TextDecoder().decode(answerOf(body, { 1: '账号不存在' }))
    const file = new TextEncoder().encode(
      text.replace(/T,(\d+)/, (_, rows) => `R,999999,235.00,成功,\nT,${Number(rows) + 1}`),
    )
    const read = () => clerk((at) => desk.readAnswer(at, { id, once: once(), file }))
    await read()
    await read()
    const view = await look()
    expect(view).toMatchObject({ state: 'closed', answers: { failed: { lines: 1 }, waiting: { lines: 0 } } })
    expect((view.answers?.paid.lines ?? 0) + 1).toBe(view.toPay?.lines)
    expect(view.history[0]).toMatchObject({
      id: 'refused-rows',
      says: { en: expect.stringMatching(/^1 rows/) },
    })
    expect(view.history.filter(({ says }) => says.en === 'bank’s answer read')).toHaveLength(1)
    const failed = await clerk((at) => desk.failedLines(at, { id, page: 1 }))
    expect(failed).toMatchObject({ pages: 1, lines: [{ id: '1', reason: '账号不存在', amount: 23_500 }] })
    const glance = await clerk(planDesk({ clock }).glance)
    expect(glance.work.find(({ to }) => to.endsWith('/failed'))?.count).toBe(1)
  })

  test('of a larger area shows an officer of a part only that part, and lets them do nothing', async () => {
    const local: Staff = { ...bench.officers.clerk, area: bench.county, counties: [bench.county] }
    const view = await look(local)
    expect(view.may).toEqual([])
    expect(view.areas.filter(({ kind }) => kind !== 'total').map(({ code }) => code)).toEqual([bench.county])
    expect(hasDuty(bench.officers.town, 'payrun:make')).toBe(false)
    await expect(look(bench.officers.town)).rejects.toMatchObject({ problem: { code: 'payrun.not-found' } })
  })
})

test('the id of a finding says its line and rule, and nothing else is one', () => {
  const named = { no: 35_743, rule: 'account-shared' } as const
  expect(findingNamed(findingId(named))).toEqual(named)
  for (const id of [newId(), '00000001-00ff-4000-8000-000000000000'])
    expect(() => findingNamed(id)).toThrow('web.malformed')
})
