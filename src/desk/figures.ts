/** Lines of indicators with their present value, for lists: counted now where that is quick, as last measured where not. */

import type { Tx } from '#access'
import { indicators } from '#catalogue'
import { attain, type Counts, findKept, type Shown, showFigures, targetOf } from '#indicators'
import type { AreaCode } from '#kernel'
import type { LinkedIndicator } from '#plans'
import type { Clock } from '#platform'
import type { Computed, IndicatorLine, PlanDesk } from '#web'
import { lineOf } from './measures.ts'
import { countiesIn } from './places.ts'
import { measureOf } from './plan-of-area.ts'

export type At = Parameters<PlanDesk['indicators']>[0]

/** Counting a county takes some ten milliseconds; a city's is read from its last measurement where there is one. */
export const quick = (area: AreaCode) => area.length >= 6

/** One pass over the people for all rows that are counted now. */
export async function linesOf(
  { tx, staff, today: on }: At,
  { rows, area }: { rows: readonly LinkedIndicator[]; area: AreaCode },
  clock: Clock,
): Promise<IndicatorLine[]> {
  const kept = quick(area) ? [] : await keptOf(tx, rows, area)
  const now = rows.filter((row) => measureOf(row) && !kept.some(([id]) => id === row.measure))
  const question = { rows: now, indicators, on, area, counties: countiesIn(staff, area) }
  const counted = now.length > 0 ? await showFigures(tx, question, clock) : []
  const shown = new Map([
    ...kept,
    ...counted.flatMap((one) => (one.shown ? [[one.row.measure, one.shown] as const] : [])),
  ])
  return rows.map((row) => shownLine(row, shown.get(row.measure)))
}

async function keptOf(tx: Tx, rows: readonly LinkedIndicator[], area: AreaCode) {
  const kept: (readonly [id: string | null, shown: Shown])[] = []
  for (const row of rows) {
    const indicator = measureOf(row)
    const one = indicator && (await findKept(tx, { indicator, area }))
    if (one) kept.push([row.measure, one])
  }
  return kept
}

/** The row with its value; `reached` is left open where settling the unknown people could turn it. */
export function shownLine(row: LinkedIndicator, shown: Shown | undefined): IndicatorLine {
  if (!shown) return lineOf(row, { now: { kind: 'not-computed' } })
  const { counts } = shown.counts
  return lineOf(row, { now: shareOf(counts), on: shown.freshness.on, state: attain(counts, targetOf(row)) })
}

/** The share of nobody is no number. */
const shareOf = ({ receiving, entitled }: Counts): Computed =>
  entitled === 0 ? { kind: 'not-computed' } : { kind: 'share', share: { part: receiving, whole: entitled } }
