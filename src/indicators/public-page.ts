/** The plan's public page: each promise, who leads, by when, its figures and its state. Published rows only. */
import type { Tx } from '#access'
import type { AreaCode, Day } from '#kernel'
import {
  findPublishedPlan,
  listPublishedPlans,
  type PlanId,
  type PublishedIndicator,
  type PublishedPromise,
} from '#plans'
import type { Indicator } from '#policy'
import { type PromiseState, promiseState, type ValueState, valueState } from './promise.ts'
import { listRootValues, type Publication, type PublishedValue } from './store-published.ts'
import { listPublishedStated, type PublishedStated } from './store-stated.ts'
import { targetOf } from './target.ts'

export type PublicFigure = {
  readonly indicator: PublishedIndicator
  /** The declared indicator that computes it; null while nothing does. */
  readonly measure: Indicator | null
  /** Null while nothing is published. */
  readonly value: (Publication & PublishedValue) | null
  readonly state: ValueState
  /** Shown only where nothing is counted, and always as stated; its amount is null where it was withdrawn. */
  readonly stated: PublishedStated | null
}

export type PublicPromise = PublishedPromise & {
  readonly state: PromiseState
  readonly figures: readonly PublicFigure[]
}

export type PublicPlan = {
  readonly id: PlanId
  readonly edition: number
  readonly publishedAt: string
  readonly title: string
  readonly issuer: string | null
  readonly from: number | null
  readonly to: number | null
  readonly place: AreaCode | null
  readonly promises: readonly PublicPromise[]
  readonly figures: readonly PublicFigure[]
}

export type PublicQuestion = {
  readonly on: Day
  readonly indicators: readonly Indicator[]
  /** The newest plan when left out. */
  readonly plan?: PlanId | undefined
  readonly edition?: number | undefined
}

/** Three look-ups, whatever the number of people: the page needs no counting. Undefined while nothing is published. */
export async function showPublicPlan(tx: Tx, question: PublicQuestion): Promise<PublicPlan | undefined> {
  const { on, indicators, plan, edition } = question
  const found = plan ? await findPublishedPlan(tx, plan, edition) : (await listPublishedPlans(tx))[0]
  if (!found) return undefined
  const values = await listRootValues(tx)
  const { content, planId } = found
  const keyOf = (row: PublishedIndicator) => row.measure ?? `row:${planId}:${row.no}`
  const stated = content.place
    ? await listPublishedStated(tx, { subjects: content.indicators.map(keyOf), area: content.place })
    : []
  const figures = content.indicators.map((row): PublicFigure => {
    const measure = indicators.find(({ id }) => id === row.measure) ?? null
    const value =
      values.find(({ indicator, root }) => indicator === row.measure && root === content.place) ?? null
    const state = valueState(value ?? undefined, targetOf(row))
    const typed = value ? null : (stated.find(({ subject }) => subject === keyOf(row)) ?? null)
    return { indicator: row, measure, value, state, stated: typed }
  })
  return {
    ...content,
    id: found.planId,
    edition: found.edition,
    publishedAt: found.publishedAt,
    figures,
    promises: content.promises.map((promise) => withState(promise, figures, on)),
  }
}

function withState(promise: PublishedPromise, figures: readonly PublicFigure[], on: Day): PublicPromise {
  const own = figures.filter(({ measure }) => measure !== null && promise.measures.includes(measure.id))
  const state = promiseState(
    own.map((figure) => figure.state),
    promise.deadline,
    on,
  )
  return { ...promise, figures: own, state }
}
