/** An indicator as an office sees it: counted now for those who may see people, else as last measured. */
import type { Tx } from '#access'
import { isWithin, refuse } from '#kernel'
import type { Clock, Instant } from '#platform'
import type { Indicator } from '#policy'
import { countIndicator, type Question } from './count.ts'
import { definitionOn, rootsOf } from './definition.ts'
import type { Freshness } from './freshness.ts'
import { seesPeople } from './store-count.ts'
import { findMeasurement, listMeasured, type MeasurementId } from './store-kept.ts'
import { type AreaCounts, sumUp } from './tree.ts'

export type Shown = {
  readonly indicator: Indicator
  readonly counts: AreaCounts
  readonly freshness: Freshness
  /** Names the definition the number was counted by. */
  readonly definition: string
  /** `counted`: now, in this transaction. `kept`: by an earlier measurement, whose rows this post may see. */
  readonly source:
    | { readonly kind: 'counted' }
    | { readonly kind: 'kept'; readonly measurement: MeasurementId; readonly at: Instant }
}

/** Counted: one pass over the area's profiles. Kept: three look-ups. */
export async function showIndicator(tx: Tx, question: Question, clock: Clock): Promise<Shown> {
  const shown = await findShown(tx, question, clock)
  return shown ?? refuse('indicator.not-measured', { indicator: question.indicator.id, area: question.area })
}

/** The same, undefined where it was never measured and may not be counted. */
export async function findShown(tx: Tx, question: Question, clock: Clock): Promise<Shown | undefined> {
  const { indicator, on, area } = question
  if (!(await seesPeople(tx))) return findKept(tx, question)
  const { counts, freshness } = await countIndicator(tx, question, clock)
  const root = rootsOf(indicator).find((place) => isWithin(area, place)) ?? area
  const { sha256 } = definitionOn(indicator, on, root)
  return { indicator, counts, freshness, definition: sha256, source: { kind: 'counted' } }
}

/** The newest measurement, whatever its period: a leader sees numbers, never people. */
export async function findKept(
  tx: Tx,
  { indicator, area }: Pick<Question, 'indicator' | 'area'>,
): Promise<Shown | undefined> {
  const kept = await findMeasurement(tx, { indicator: indicator.id, area })
  if (!kept) return undefined
  const towns = await listMeasured(tx, { measurement: kept.id, area })
  return {
    indicator,
    counts: sumUp(area, towns),
    freshness: kept.freshness,
    definition: kept.definition,
    source: { kind: 'kept', measurement: kept.id, at: kept.measuredAt },
  }
}
