/** What links of tasks tell is looked at again as the system: for every plan each night, for one plan when a link or a document was decided. */
import type { Tx } from '#access'
import { everyIndicator } from '#catalogue'
import { figuresFor, type IndicatorFigure } from '#indicators'
import type { AreaCode } from '#kernel'
import { paidIn } from '#payments'
import { type LinkedIndicator, type PlanId, showBoard } from '#plans'
import type { Clock, Subscriber } from '#platform'
import { type AssignedPlan, type FigureFact, type Figures, judgePlans, listAssignedPlans } from '#supervision'
import { catalogue } from './plan-of-area.ts'

/**
 * What a figure says of its promise. Where settling unknown people could still turn it, it is nobody's first-hand word: what is
 * unknown contradicts nobody.
 */
export const factOf = ({ says, firstHand, certain, on, value, standing }: IndicatorFigure): FigureFact => ({
  says,
  firstHand: firstHand && certain,
  day: on,
  facts: { ...(value === null ? {} : { value }), standing },
})

type Of = { readonly area: AreaCode; readonly rows: readonly LinkedIndicator[] }

/** Figures of one plan at its place, by its own rows where it has one, by the newest measurement. Cost: five statements. */
export const figuresOfPlan =
  (tx: Tx, { area, rows }: Of, clock: Clock): Figures =>
  async (asked) => {
    const [first] = asked
    if (!first) return []
    const question = { area, on: clock.today(), counts: 'kept' as const }
    const rowsAsked = rows.map((row) => ({ plan: first.plan as string, row }))
    const byRow = await figuresFor(tx, { ...question, indicators: everyIndicator, rows: rowsAsked }, clock)
    const others = everyIndicator.filter(({ id }) => !byRow.has(id) && asked.some((one) => one.id === id))
    const byId =
      others.length === 0 ? byRow : await figuresFor(tx, { ...question, indicators: others }, clock)
    return asked.map(({ kind, id }) => {
      const row = rows.find(({ key }) => key === id)
      const key = kind === 'plan-indicator' ? (row?.measure ?? `row:${first.plan}:${row?.no}`) : id
      const figure = kind === 'programme' ? undefined : (byRow.get(key) ?? byId.get(key))
      return figure && factOf(figure)
    })
  }

/** One plan, in one short transaction of the system. Cost: its board, eight statements and those of its figures. */
export async function judgePlan(tx: Tx, { plan, area }: AssignedPlan, clock: Clock): Promise<void> {
  const on = clock.today()
  const { indicators: rows } = await showBoard(tx, plan, { on, catalogue })
  const figures = figuresOfPlan(tx, { area, rows }, clock)
  const paidOut = (asked: Parameters<typeof paidIn>[1]) => paidIn(tx, asked)
  await judgePlans(tx, { plans: [plan], on, catalogue, figures, paidOut }, clock)
}

export const judgingBy =
  (clock: Clock) =>
  (tx: Tx, plan: AssignedPlan): Promise<void> =>
    judgePlan(tx, plan, clock)

/** Topics after which a plan is judged again at once; what else changes is seen by the nightly round. */
const topics = ['link.decided', 'case.policy-issued', 'case.policy-repealed'] as const

export const judgingSubscribers = (clock: Clock): readonly Subscriber[] =>
  topics.map((topic) => ({
    name: `judging on ${topic}`,
    topic,
    hear: async (tx, payload) => {
      const plan = planIn(payload)
      const found = (await listAssignedPlans(tx as Tx)).find((one) => one.plan === plan)
      if (found) await judgePlan(tx as Tx, found, clock)
    },
  }))

const planIn = ({ plan, about }: Readonly<Record<string, unknown>>): PlanId | undefined => {
  if (typeof plan === 'string') return plan as PlanId
  return typeof about === 'string' && about.startsWith('plan:') ? (about.slice(5) as PlanId) : undefined
}
