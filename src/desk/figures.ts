/** Lines of indicators with their present value, for lists: counted now where that is quick, as last measured where not. */

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
const quick = (area: AreaCode) => area.length >= 6

export async function linesOf(
  at: At,
  { rows, area }: { rows: readonly LinkedIndicator[]; area: AreaCode },
  clock: Clock,
): Promise<IndicatorLine[]> {
  const lines: IndicatorLine[] = []
  for (const row of rows) lines.push(shownLine(row, await shownOf(at, { row, area }, clock)))
  return lines
}

async function shownOf(
  { tx, staff, today: on }: At,
  { row, area }: { row: LinkedIndicator; area: AreaCode },
  clock: Clock,
): Promise<Shown | undefined> {
  const indicator = measureOf(row)
  if (!indicator) return undefined
  const kept = quick(area) ? undefined : await findKept(tx, { indicator, area })
  if (kept) return kept
  const question = { rows: [row], indicators, on, area, counties: countiesIn(staff, area) }
  const [figure] = await showFigures(tx, question, clock)
  return figure?.shown ?? undefined
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
