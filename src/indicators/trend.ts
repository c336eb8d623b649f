/** An indicator over time, one point a period, with a break wherever its definition changed. */
import type { Tx } from '#access'
import type { AreaCode, Day, Month } from '#kernel'
import type { Instant } from '#platform'
import { listTrend, type TrendRow } from './store-kept.ts'
import type { Counts } from './tree.ts'

export type TrendPoint = {
  readonly period: Month
  readonly on: Day
  readonly counts: Counts
  readonly definition: string
  readonly measuredAt: Instant
  /** Not to be compared with the point before: it was counted by another definition. */
  readonly breaks: boolean
}

export const showTrend = async (
  tx: Tx,
  question: { indicator: string; area: AreaCode },
): Promise<TrendPoint[]> => markBreaks(await listTrend(tx, question))

/** The first point breaks with nothing. */
export const markBreaks = (rows: readonly TrendRow[]): TrendPoint[] =>
  rows.map(({ period, on, definition, measuredAt, ...counts }, at) => ({
    period,
    on,
    counts,
    definition,
    measuredAt,
    breaks: at > 0 && rows[at - 1]?.definition !== definition,
  }))
