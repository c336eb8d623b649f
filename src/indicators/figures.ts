/** The figures of a plan for its board: base and target as the plan says, the present value from records. */
import type { Tx } from '#access'
import type { LinkedIndicator } from '#plans'
import type { Clock } from '#platform'
import type { Indicator } from '#policy'
import { type Attainment, attain, type Target } from './attain.ts'
import type { Question } from './count.ts'
import { findShown, type Shown } from './show.ts'
import { targetOf } from './target.ts'

export type Figure = {
  readonly row: LinkedIndicator
  /** The declared indicator that computes it; null while nothing does. */
  readonly measure: Indicator | null
  /** Null where nothing computes it or this post sees no measurement of it. */
  readonly shown: Shown | null
  readonly target: Target | null
  /** Null where there is no value. */
  readonly attainment: Attainment | null
}

export type FigureQuestion = Omit<Question, 'indicator'> & {
  /** The rows of a plan, as the board gives them. */
  readonly rows: readonly LinkedIndicator[]
  readonly indicators: readonly Indicator[]
}

/** Cost: one counting for each row something computes. */
export async function showFigures(
  tx: Tx,
  { rows, indicators, ...question }: FigureQuestion,
  clock: Clock,
): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const row of rows) {
    const measure = indicators.find(({ id }) => id === row.measure) ?? null
    const shown = measure ? ((await findShown(tx, { ...question, indicator: measure }, clock)) ?? null) : null
    const target = targetOf(row) ?? null
    const attainment = shown ? attain(shown.counts.counts, target ?? undefined) : null
    figures.push({ row, measure, shown, target, attainment })
  }
  return figures
}
