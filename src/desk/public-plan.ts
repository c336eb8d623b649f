/** The plan's public page: promises with their state in words, indicators with base, target and now. */
import type { Tx } from '#access'
import { indicators } from '#catalogue'
import { type PublicFigure, type PublicPlan, type PublicPromise, showPublicPlan } from '#indicators'
import { type Day, dayOf, refuse } from '#kernel'
import { dayAt, type Instant } from '#platform'
import type { Computed, PlanView, PublicPromise as ShownPromise, TaskState } from '#web'
import { lineOf } from './measures.ts'
import { dueOf, fieldOf, fieldsOf, stateOf, why } from './tasks.ts'

export type TaskCounts = Record<TaskState, number>

/** The newest published plan, or nothing. */
export const findPublicPlan = (tx: Tx, on: Day): Promise<PublicPlan | undefined> =>
  showPublicPlan(tx, { on, indicators })

export const countStates = (plan: PublicPlan): TaskCounts => {
  const counts: TaskCounts = { late: 0, 'under-way': 0, 'not-started': 0, done: 0, unknown: 0 }
  for (const promise of plan.promises) counts[stateOf[promise.state]] += 1
  return counts
}

export async function publicPlanView(tx: Tx, on: Day, filter: PlanView['filter']): Promise<PlanView> {
  const plan = (await findPublicPlan(tx, on)) ?? refuse('web.not-found')
  const fields = fieldsOf(plan.promises)
  const field = fields.find(({ id }) => id === filter.field)
  if (filter.field !== undefined && !field) refuse('web.malformed', { field: 'field', value: filter.field })
  const chosen = plan.promises.filter(
    (promise) =>
      (!field || fieldOf(promise) === field.name) &&
      (!filter.state || stateOf[promise.state] === filter.state),
  )
  return {
    title: plan.title,
    period: periodOf(plan),
    asOf: dayAt(plan.publishedAt as Instant),
    fields,
    counts: countStates(plan),
    indicators: plan.figures.map(figureLine),
    filter,
    promises: chosen.map(promiseOf),
  }
}

/** A plan that does not state its years cannot be published as a promise with a term. */
function periodOf({ from, to }: PublicPlan): PlanView['period'] {
  if (from === null || to === null) return refuse('web.not-found')
  return { from: dayOf(from, 1, 1), to: dayOf(to, 12, 31) }
}

const promiseOf = (promise: PublicPromise): ShownPromise => ({
  no: promise.no ?? '',
  heading: promise.heading ?? '',
  text: promise.text,
  due: dueOf(promise),
  state: stateOf[promise.state],
  because: why[promise.state],
  lead: promise.lead,
  coop: [...promise.coop, ...promise.named],
  leadKnown: promise.leadKnown,
})

export const figureLine = ({ indicator, value, state }: PublicFigure) =>
  lineOf(indicator, { now: computedOf(value), on: value?.on, state })

/** A published pair of numbers; withheld and absent are told apart. */
export function computedOf(
  value: Pick<NonNullable<PublicFigure['value']>, 'entitled' | 'receiving'> | null,
): Computed {
  if (value === null) return { kind: 'not-computed' }
  const { entitled, receiving } = value
  if (entitled === null || receiving === null) return { kind: 'protected' }
  return entitled === 0
    ? { kind: 'not-computed' }
    : { kind: 'share', share: { part: receiving, whole: entitled } }
}
