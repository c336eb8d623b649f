/** The board: who owes what by when, what serves it, and what it is measured by. */
import type { Tx } from '#access'
import { type AreaCode, type Day, refuse } from '#kernel'
import { type Catalogue, linksOf } from './links.ts'
import type { FindingRow, IndicatorRow } from './rows.ts'
import type { PlanId } from './store.ts'
import {
  type BoardFilter,
  type BoardTask,
  countByUnit,
  findPlan,
  listFindings,
  listIndicators,
  listTasks,
  type PlanSummary,
  type UnitLoad,
} from './store-board.ts'

export type LinkedTask = BoardTask & {
  /** Programmes that serve it, and declared indicators that measure it. */
  readonly programmes: readonly string[]
  readonly measures: readonly string[]
}

export type LinkedIndicator = IndicatorRow & {
  /** The declared indicator that computes it from records; null while nothing does. */
  readonly measure: string | null
}

export type Board = {
  readonly plan: PlanSummary
  /** The place the plan is for, as far as rules that cite it tell. */
  readonly place: AreaCode | null
  readonly tasks: readonly LinkedTask[]
  /** Of the whole plan, whatever the filter. */
  readonly units: readonly UnitLoad[]
  readonly indicators: readonly LinkedIndicator[]
  readonly findings: readonly FindingRow[]
}

export type BoardQuestion = Omit<BoardFilter, 'plan'> & { readonly on: Day }

/** Five statements over one plan. */
export async function showBoard(
  tx: Tx,
  plan: PlanId,
  { on, catalogue, ...filter }: BoardQuestion & { readonly catalogue: Catalogue },
): Promise<Board> {
  const summary = await findPlan(tx, plan)
  if (!summary) refuse('plan.unknown', { plan })
  const links = linksOf(summary.source, catalogue)
  const tasks = await listTasks(tx, { plan, ...filter })
  const indicators = await listIndicators(tx, plan)
  return {
    plan: summary,
    place: links.place,
    tasks: tasks.map((task) => ({
      ...task,
      programmes: links.programmesOfTask.get(task.no ?? '') ?? [],
      measures: links.measuresOfTask.get(task.no ?? '') ?? [],
    })),
    units: await countByUnit(tx, plan, on),
    indicators: indicators.map((one) => ({
      ...one,
      measure: links.measureOfIndicator.get(one.no ?? '') ?? null,
    })),
    findings: await listFindings(tx, plan),
  }
}
