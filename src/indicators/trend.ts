/** An indicator over time, one point a period, with a break wherever its definition changed. */
import type { Tx } from '#access'
import type { AreaCode, Day, Month } from '#kernel'
import type { Instant } from '#platform'
import { listTrends, type TrendRow } from './store-kept.ts'
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
  { indicator, area }: { indicator: string; area: AreaCode },
): Promise<TrendPoint[]> => markBreaks(await listTrends(tx, { indicators: [indicator], area }))

/** Of several indicators, by their ids: one statement. */
export async function showTrends(
  tx: Tx,
  question: { indicators: readonly string[]; area: AreaCode },
): Promise<ReadonlyMap<string, TrendPoint[]>> {
  const rows = Map.groupBy(await listTrends(tx, question), ({ indicator }) => indicator)
  return new Map([...rows].map(([indicator, own]) => [indicator, markBreaks(own)]))
}

/** The first point breaks with nothing. */
export const markBreaks = (rows: readonly TrendRow[]): TrendPoint[] =>
  rows.map((row, at) => ({
    period: row.period,
    on: row.on,
    counts: countsOf(row),
    definition: row.definition,
    measuredAt: row.measuredAt,
    breaks: at > 0 && rows[at - 1]?.definition !== row.definition,
  }))

const countsOf = (row: TrendRow): Counts => ({
  entitled: row.entitled,
  receiving: row.receiving,
  unknown: row.unknown,
  unknownReceiving: row.unknownReceiving,
  unknownOpen: row.unknownOpen,
  outside: row.outside,
})
