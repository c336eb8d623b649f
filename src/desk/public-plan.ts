/** The plan's public page: promises with their state in words, indicators with base, target and now. */
import type { Tx } from '#access'
import { indicators, obligation } from '#catalogue'
import { type PublicFigure, type PublicPlan, type PublicPromise, showPublicPlan } from '#indicators'
import { type Day, dayOf, type PlainWords, refuse } from '#kernel'
import type { PlanId } from '#plans'
import { dayAt, type Instant } from '#platform'
import { findStandings, listStandings, type TaskStanding, wantsReason } from '#supervision'
import type { Computed, PlanView, PromiseStanding, PublicPromise as ShownPromise, TaskState } from '#web'
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
  const { standings, of } = await standingsOf(tx, plan.id, filter.standing)
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
    promises: chosen.map((promise) => ({ ...promiseOf(promise), standing: of(promise.key) })),
    standings,
  }
}

/** What the office published of the units, the newest or the one asked for; nothing while it has published nothing. */
async function standingsOf(tx: Tx, plan: PlanId, asked: number | undefined) {
  const edition = await findStandings(tx, plan, asked)
  if (!edition && asked !== undefined) refuse('web.not-found')
  if (!edition) return { standings: undefined, of: () => undefined }
  const told = new Map(edition.tasks.map((task) => [task.task, standingOf(task)]))
  const standings = { on: edition.on, edition: edition.edition, all: await listStandings(tx, plan) }
  return { standings, of: (task: string) => told.get(task) }
}

const standingOf = (task: TaskStanding): PromiseStanding => ({
  units: task.units.map(({ unit, stage, lamp, reportedOn }) => ({
    unit,
    stage: stageWords(stage),
    lamp,
    reportedOn,
  })),
  late: wantsReason(task),
  why: task.why,
})

/** A stage that a later version has dropped is told by its key. */
const stageWords = (stage: string): PlainWords => {
  const words = Object.entries(obligation.stages).find(([key]) => key === stage)?.[1].words
  return { zh: stage, en: stage, easy: stage, ...words }
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
