/** An indicator as an office sees it: counted now for those who may see people, else as last measured. */
import type { Tx } from '#access'
import { isWithin, refuse } from '#kernel'
import type { Clock, Instant } from '#platform'
import type { Indicator } from '#policy'
import { countIndicators, type ManyQuestion, type Question } from './count.ts'
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
export async function showIndicator(
  tx: Tx,
  { indicator, ...question }: Question,
  clock: Clock,
): Promise<Shown> {
  const shown = await findAllShown(tx, { ...question, indicators: [indicator] }, clock)
  return (
    shown.get(indicator.id) ??
    refuse('indicator.not-measured', { indicator: indicator.id, area: question.area })
  )
}

/** Many in one pass; those never measured are missing where they may not be counted. */
export async function findAllShown(
  tx: Tx,
  question: ManyQuestion,
  clock: Clock,
): Promise<ReadonlyMap<string, Shown>> {
  const { indicators, on, area } = question
  if (!(await seesPeople(tx))) return allKept(tx, question)
  const counted = await countIndicators(tx, question, clock)
  return new Map(
    indicators.flatMap((indicator) => {
      const one = counted.get(indicator.id)
      if (!one) return []
      const root = rootsOf(indicator).find((place) => isWithin(area, place)) ?? area
      const { sha256: definition } = definitionOn(indicator, on, root)
      const { counts, freshness } = one
      return [[indicator.id, { indicator, counts, freshness, definition, source: { kind: 'counted' } }]]
    }),
  )
}

async function allKept(tx: Tx, { indicators, area }: ManyQuestion): Promise<ReadonlyMap<string, Shown>> {
  const kept = new Map<string, Shown>()
  for (const indicator of indicators) {
    const one = await findKept(tx, { indicator, area })
    if (one) kept.set(indicator.id, one)
  }
  return kept
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
