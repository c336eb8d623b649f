/** The cascade of one plan on a day, and whether a later one has taken its place or that of what was derived. */
import type { Tx } from '#access'
import { type Day, refuse } from '#kernel'
import type { PlanId } from '../store.ts'
import { type Cascade, cascadeOf, type Levels } from './cascade.ts'
import type { LevelPlan, LowerPlan } from './level.ts'
import {
  type Derivation,
  listDerivations,
  listLevelIndicators,
  listLevelTasks,
  listMatches,
  listSuccessions,
  listTitles,
  type Succession,
} from './store-cascade.ts'

export type ShownCascade = {
  readonly upper: LevelPlan
  readonly lowers: readonly (LowerPlan & { readonly derivation: Derivation })[]
  readonly cascade: Cascade
  /** A later plan stands in the place of one of these on the day: what hangs on it wants to be moved over. */
  readonly succeeded: readonly Succession[]
}

export type CascadeQuestion = {
  readonly plan: PlanId
  readonly on: Day
  readonly sameOffice?: Levels['sameOffice']
}

/** Six statements, whatever the number of plans. */
export async function showCascade(tx: Tx, { plan, on, sameOffice }: CascadeQuestion): Promise<ShownCascade> {
  const derivations = (await listDerivations(tx)).filter(
    ({ upper, from, to }) => upper === plan && from <= on && (to === null || on <= to),
  )
  const ids = [plan, ...derivations.map(({ lower }) => lower)]
  const titles = new Map((await listTitles(tx, ids)).map(({ id, title }) => [id, title]))
  const tasks = Map.groupBy(await listLevelTasks(tx, ids), (row) => row.plan)
  const indicators = Map.groupBy(await listLevelIndicators(tx, ids), (row) => row.plan)
  const levelOf = (id: PlanId): LevelPlan => ({
    plan: id,
    title: titles.get(id) ?? refuse('plan.unknown', { plan: id }),
    tasks: tasks.get(id) ?? [],
    indicators: indicators.get(id) ?? [],
  })
  const upper = levelOf(plan)
  const lowers = derivations.map((derivation) => ({
    ...levelOf(derivation.lower),
    kind: derivation.kind,
    derivation,
  }))
  const decisions = await listMatches(tx, plan)
  const succeeded = (await listSuccessions(tx)).filter(
    ({ earlier, from }) => ids.includes(earlier) && from <= on,
  )
  const levels = { upper, lowers, decisions, ...(sameOffice ? { sameOffice } : {}) }
  return { upper, lowers, cascade: cascadeOf(levels), succeeded }
}
