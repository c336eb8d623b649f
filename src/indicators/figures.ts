/** The figures of a plan for its board: base and target as the plan says, the present value from records. */
import type { Tx } from '#access'
import type { LinkedIndicator } from '#plans'
import type { Clock } from '#platform'
import type { Indicator } from '#policy'
import { type Attainment, attain, type Target } from './attain.ts'
import type { Question } from './count.ts'
import { findAllShown, type Shown } from './show.ts'
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

/** Cost: one pass over the people for all rows something counts. */
export async function showFigures(
  tx: Tx,
  { rows, indicators, ...question }: FigureQuestion,
  clock: Clock,
): Promise<Figure[]> {
  const measures = rows.map(({ measure }) => indicators.find(({ id }) => id === measure) ?? null)
  const wanted = indicators.filter((one) => measures.includes(one))
  const shown = await findAllShown(tx, { ...question, indicators: wanted }, clock)
  return rows.map((row, n) => {
    const measure = measures[n] ?? null
    const one = (measure && shown.get(measure.id)) ?? null
    const target = targetOf(row) ?? null
    return {
      row,
      measure,
      shown: one,
      target,
      attainment: one ? attain(one.counts.counts, target ?? undefined) : null,
    }
  })
}
