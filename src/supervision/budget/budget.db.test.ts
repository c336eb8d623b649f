/** Money behind a plan: whose it is, what was paid, what came of it, what audits found, and who sees that. */
import { describe, expect, test } from 'vitest'
import type { Duty, Staff, Tx } from '#access'
import { areaCode, type CountyCode, day, fen, type Id, yuan } from '#kernel'
import { clockAt } from '#platform'
import { actAs, inTestTx } from '../../../tests/database.ts'
import { recordFinding, resolveFinding } from './finding.ts'
import { listLines, registerLine } from './line.ts'
import { compareLines } from './projects.ts'
import { recordResult, recordSpending, takeBackSpending } from './spend.ts'
import { listSpending } from './store-budget.ts'
import { listFindings } from './store-finding.ts'

const clock = clockAt('2026-06-15')
const city = areaCode('4417')
const staff = (id: string, duties: readonly Duty[], unit?: string): Staff => ({
  kind: 'staff',
  id,
  name: id,
  duties,
  area: city,
  counties: [areaCode('441702') as CountyCode],
  ...(unit === undefined ? {} : { unit }),
})
const office = staff('office', ['plan:read', 'plan:supervise'])
const health = staff('health', ['plan:read', 'unit:own'], '卫生健康局')
const schools = staff('schools', ['plan:read', 'unit:own'], '教育局')
const evaluator = staff('evaluator', ['plan:evaluate'])

const line = (over = {}) => ({
  area: city,
  unit: { id: '4417:卫生健康局', name: '卫生健康局' },
  name: '社区康复服务',
  year: 2026,
  source: 'lottery' as const,
  amount: yuan(50_000),
  ...over,
})
const paid = { on: day('2026-05-01'), amount: yuan(1200.5), source: '凭证 17 号' }
const only = <T>(some: readonly T[]): T => {
  const [first, ...more] = some
  if (first === undefined || more.length > 0) throw new Error(`one was expected, not ${some.length}`)
  return first
}

describe('what was spent of a budget line', () => {
  test('is the sum of what was recorded, without what was taken back', () =>
    inTestTx(async (tx) => {
      const kept = await registerLine(tx, line(), clock)
      const wrong = await recordSpending(tx, { line: kept, ...paid }, clock)
      await recordSpending(tx, { line: kept, ...paid, on: day('2026-05-02'), amount: yuan(99) }, clock)
      await takeBackSpending(tx, { line: kept, spending: wrong.id, reason: '重复登记' }, clock)
      expect(only(await listLines(tx, { year: 2026 }))).toMatchObject({
        spent: 9_900,
        lastPaid: '2026-05-02',
      })
      expect((await listSpending(tx, kept)).map(({ source }) => source)).toEqual([
        '凭证 17 号',
        '凭证 17 号',
        '重复登记',
      ])
      const again = takeBackSpending(tx, { line: kept, spending: wrong.id, reason: '再次' }, clock)
      await expect(again).rejects.toThrow('budget.spending-unknown')
    }))

  test('comes from pay runs where they pay, is unknown where nobody tells, and is never typed as well', () =>
    inTestTx(async (tx) => {
      const order = line({ programme: 'living-subsidy', spentBy: 'pay-runs' })
      const kept = await registerLine(tx, order, clock)
      expect(only(await listLines(tx, {})).spent).toBeNull()
      const tell = async (asked: readonly unknown[]) => asked.map(() => fen(77))
      expect(only(await listLines(tx, {}, tell)).spent).toBe(77)
      await expect(recordSpending(tx, { line: kept, ...paid }, clock)).rejects.toThrow('budget.paid-by-runs')
    }))

  test('needs a source, an amount and a day that has come', () =>
    inTestTx(async (tx) => {
      const kept = await registerLine(tx, line(), clock)
      const spend = (over: object) => recordSpending(tx, { line: kept, ...paid, ...over }, clock)
      await expect(spend({ source: ' ' })).rejects.toThrow('budget.source-missing')
      await expect(spend({ amount: fen(0) })).rejects.toThrow('budget.amount-missing')
      await expect(spend({ on: day('2026-06-16') })).rejects.toThrow('budget.not-yet')
      await expect(registerLine(tx, line({ spentBy: 'pay-runs' }), clock)).rejects.toThrow(
        'budget.programme-missing',
      )
      await expect(registerLine(tx, line({ task: 'task:1' }), clock)).rejects.toThrow(
        'budget.task-without-plan',
      )
    }))
})

describe('projects of a year', () => {
  test('are set side by side by what is known of them', () =>
    inTestTx(async (tx) => {
      const known = await registerLine(tx, line(), clock)
      await registerLine(tx, line({ name: '送教上门' }), clock)
      const result = { line: known, on: day('2026-06-01'), measuredIn: '人', source: '半年报表' }
      await recordResult(tx, { ...result, kind: 'demand', quantity: 40 }, clock)
      await recordResult(tx, { ...result, kind: 'output', quantity: 10 }, clock)
      await recordResult(tx, { ...result, kind: 'output', quantity: 20 }, clock)
      await recordResult(tx, { ...result, kind: 'satisfaction', quantity: 9, of: 10 }, clock)
      const compared = await compareLines(tx, { year: 2026 })
      expect(compared.map(({ line: { name }, met, content, place }) => [name, met, content, place])).toEqual([
        [
          '社区康复服务',
          { part: 30, whole: 40 },
          { part: 9, whole: 10 },
          { demand: 1, effect: 1, satisfaction: 1 },
        ],
        ['送教上门', null, null, { demand: null, effect: null, satisfaction: null }],
      ])
      const share = recordResult(tx, { ...result, kind: 'satisfaction', quantity: 11, of: 10 }, clock)
      await expect(share).rejects.toThrow('budget.share-wrong')
      const whole = recordResult(tx, { ...result, kind: 'output', quantity: 1.5 }, clock)
      await expect(whole).rejects.toThrow('budget.quantity-not-whole')
    }))
})

describe('what an audit found', () => {
  const finding = {
    kind: 'audit',
    on: day('2026-04-01'),
    foundBy: '市审计局',
    finding: '两户未见验收记录',
  } as const
  const proof = { on: day('2026-06-01'), how: '已补验收', evidence: '验收单 2 份' }

  test('stays open until somebody says how it was put right, on which document, once', () =>
    inTestTx(async (tx) => {
      const kept = await registerLine(tx, line(), clock)
      const { id } = await recordFinding(tx, { line: kept, ...finding }, clock)
      expect(only(await listLines(tx, {})).openFindings).toBe(1)
      const resolving = { county: kept.county, id, ...proof }
      await expect(resolveFinding(tx, { ...resolving, evidence: '' }, clock)).rejects.toThrow(
        'budget.resolution-bare',
      )
      const before = resolveFinding(tx, { ...resolving, on: day('2026-03-01') }, clock)
      await expect(before).rejects.toThrow('budget.resolved-before-found')
      await resolveFinding(tx, resolving, clock)
      expect(only(await listLines(tx, {})).openFindings).toBe(0)
      expect(only(await listFindings(tx, kept))).toMatchObject({
        resolvedOn: '2026-06-01',
        evidence: '验收单 2 份',
      })
      await expect(resolveFinding(tx, resolving, clock)).rejects.toThrow('budget.finding-resolved')
      const unknown = { ...resolving, id: kept.id as unknown as Id<'line-finding'> }
      await expect(resolveFinding(tx, unknown, clock)).rejects.toThrow('budget.finding-unknown')
    }))

  test('is neither recorded nor resolved by the unit it was found of', () =>
    inTestTx(async (tx) => {
      const kept = await registerLine(await actAs(tx, office), line(), clock)
      const { id } = await recordFinding(await actAs(tx, evaluator), { line: kept, ...finding }, clock)
      const unit = await actAs(tx, health)
      expect(only(await listFindings(unit, kept)).id).toBe(id)
      const resolving = resolveFinding(unit, { county: kept.county, id, ...proof }, clock)
      await expect(resolving).rejects.toThrow('budget.not-yours')
    }))
})

describe('a unit', () => {
  const lines = (tx: Tx) => listLines(tx, {})

  test('sees and spends its own lines and no others', () =>
    inTestTx(async (tx) => {
      const own = await registerLine(await actAs(tx, office), line(), clock)
      expect(await lines(await actAs(tx, health))).toHaveLength(1)
      await recordSpending(await actAs(tx, health), { line: own, ...paid }, clock)
      expect(await lines(await actAs(tx, schools))).toEqual([])
      const foreign = recordSpending(await actAs(tx, schools), { line: own, ...paid }, clock)
      await expect(foreign).rejects.toThrow('budget.unknown')
    }))

  test('registers money of its own only', () =>
    inTestTx(async (tx) => {
      const order = registerLine(await actAs(tx, schools), line(), clock)
      await expect(order).rejects.toThrow(/row-level security/)
    }))

  test('of another place sees nothing of it', () =>
    inTestTx(async (tx) => {
      await registerLine(await actAs(tx, office), line(), clock)
      const elsewhere = { ...office, area: areaCode('1406'), counties: [areaCode('140602') as CountyCode] }
      expect(await lines(await actAs(tx, elsewhere))).toEqual([])
    }))
})
