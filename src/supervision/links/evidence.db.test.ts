/** Evidence of several plans: figures are asked once for all, money tells only that it was spent, unknown ends stay unknown. */
import { describe, expect, test } from 'vitest'
import { day, fen, yuan } from '#kernel'
import type { PlanId } from '#plans'
import { city, unitRef, withToyPlan, worldOn } from '../../../tests/toy-matters.ts'
import { toyCatalogue } from '../../plans/toy-plan.ts'
import { registerLine } from '../budget/line.ts'
import { recordSpending } from '../budget/spend.ts'
import { decideLink } from './decide.ts'
import { verdictOf } from './evidence.ts'
import { evidenceFor, type FigureAsked, type Figures } from './evidence-for.ts'

const { clock } = worldOn('2026-06-01')
const on = clock.today()
const catalogue = toyCatalogue

const line = (plan: PlanId, over = {}) => ({
  area: city,
  unit: unitRef('卫生健康局'),
  name: '康复服务补助',
  year: 2026,
  source: 'fiscal' as const,
  amount: yuan(1000),
  plan,
  task: 'task:1',
  ...over,
})

describe('evidence of the tasks of a plan', () => {
  test('asks for all figures at once, and keeps what was not answered unknown', () =>
    withToyPlan(async (tx, plan) => {
      const link = { plan, catalogue, kind: 'plan-indicator', verdict: 'confirmed' } as const
      await decideLink(tx, { ...link, task: 'task:1', id: 'indicator:1' }, clock)
      const calls: (readonly FigureAsked[])[] = []
      const reached = { says: 'under-way', firstHand: true, day: on, facts: { percent: '84.2' } } as const
      const figures: Figures = async (asked) => {
        calls.push(asked)
        return asked.map(({ kind }) => (kind === 'indicator' ? reached : undefined))
      }
      const all = await evidenceFor(tx, { plans: [plan], on, catalogue, figures })
      expect(calls.map((asked) => asked.map(({ kind, id }) => `${kind} ${id}`).toSorted())).toEqual([
        ['indicator toy-coverage', 'plan-indicator indicator:1', 'programme toy-subsidy'],
      ])
      expect(all.get(`${plan}/task:1`)).toMatchObject([{ kind: 'plan-indicator', says: 'unknown' }])
      // The programme tells nothing of its own; the indicator that measures it does.
      expect(all.get(`${plan}/task:2`)).toEqual([
        { kind: 'indicator', id: 'toy-coverage', about: 'delivered', ...reached },
      ])
      expect(all.get(`${plan}/task:3`)).toEqual([])
    }))

  test('tells of money that it was spent, from records or pay runs, and nothing more', () =>
    withToyPlan(async (tx, plan) => {
      const kept = await registerLine(tx, line(plan), clock)
      const paying = { name: '照料补贴', programme: 'toy-subsidy', spentBy: 'pay-runs', task: 'task:2' }
      await registerLine(tx, line(plan, paying), clock)
      await recordSpending(
        tx,
        { line: kept, on: day('2026-05-01'), amount: yuan(300), source: '凭证 1 号' },
        clock,
      )
      const all = await evidenceFor(tx, { plans: [plan], on, catalogue })
      const spent = all.get(`${plan}/task:1`) ?? []
      expect(spent).toMatchObject([
        { about: 'spent', says: 'under-way', firstHand: false, day: '2026-05-01', facts: { spent: 30_000 } },
      ])
      expect(verdictOf(spent, 'delivered').says).toBe('unknown')
      const money = ({ about }: { about: string }) => about === 'spent'
      expect(all.get(`${plan}/task:2`)?.filter(money)).toMatchObject([{ says: 'unknown', day: null }])
      const paidOut = async (asked: readonly unknown[]) => asked.map(() => fen(1))
      const told = await evidenceFor(tx, { plans: [plan], on, catalogue, paidOut })
      expect(told.get(`${plan}/task:2`)?.filter(money)).toMatchObject([
        { says: 'under-way', firstHand: true },
      ])
    }))

  test('of no plan is no evidence', () =>
    withToyPlan(async (tx) => {
      expect([...(await evidenceFor(tx, { plans: [], on, catalogue }))]).toEqual([])
    }))
})
