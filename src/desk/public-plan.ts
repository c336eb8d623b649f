/** The plan's public page: promises with their state in words, indicators with base, target and now. */
import type { Tx } from '#access'
import { indicators } from '#catalogue'
import {
  type PromiseState,
  type PublicFigure,
  type PublicPlan,
  type PublicPromise,
  showPublicPlan,
} from '#indicators'
import { type Day, dayOf, refuse, type Words } from '#kernel'
import { dayAt, type Instant } from '#platform'
import type { Computed, Due, PlanView, PublicPromise as ShownPromise, TaskState } from '#web'
import { lineOf } from './measures.ts'

export type TaskCounts = Record<TaskState, number>

const stateOf: Readonly<Record<PromiseState, TaskState>> = {
  kept: 'done',
  'under-way': 'under-way',
  late: 'late',
  protected: 'unknown',
  'no-figure': 'unknown',
}

const why: Readonly<Partial<Record<PromiseState, Words>>> = {
  'no-figure': {
    zh: '目前还没有业务记录可以衡量这一项，因此不作判断。',
    en: 'No record measures this yet, so nothing is claimed.',
  },
  protected: {
    zh: '涉及人数很少，为保护个人不公布数字。',
    en: 'The group is small; its figure is withheld to protect the people in it.',
  },
  late: {
    zh: '期限已过，已公布的数字还没有达到目标。',
    en: 'The deadline has passed and the published figure has not reached the target.',
  },
}

/** The newest published plan, or nothing. */
export const findPublicPlan = (tx: Tx, on: Day): Promise<PublicPlan | undefined> =>
  showPublicPlan(tx, { on, indicators })

export const countStates = (plan: PublicPlan): TaskCounts => {
  const counts: TaskCounts = { late: 0, 'under-way': 0, 'not-started': 0, done: 0, unknown: 0 }
  for (const promise of plan.promises) counts[stateOf[promise.state]] += 1
  return counts
}

/** The heading a promise stands under; a table of tasks under one heading gives no fields to choose from. */
const fieldOf = ({ under }: PublicPromise) => under.at(-1) ?? ''

function fieldsOf(plan: PublicPlan): PlanView['fields'] {
  const names = [...new Set(plan.promises.map(fieldOf))]
  return names.length > 1 ? names.map((name, at) => ({ id: String(at + 1), name })) : []
}

export async function publicPlanView(tx: Tx, on: Day, filter: PlanView['filter']): Promise<PlanView> {
  const plan = (await findPublicPlan(tx, on)) ?? refuse('web.not-found')
  const fields = fieldsOf(plan)
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

const dueOf = ({ deadline, deadlineKind }: PublicPromise): Due => {
  if (deadline !== null) return { kind: 'by', on: deadline }
  return deadlineKind === 'ongoing' ? { kind: 'throughout' } : { kind: 'unstated' }
}

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
