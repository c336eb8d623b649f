/** Indicators of a round: each with its value, counted or stated, and what counties have of those that are counted. */
import type { Tx } from '#access'
import { everyIndicator, indicators } from '#catalogue'
import {
  attain,
  type Counted,
  countIndicators,
  figuresFor,
  type IndicatorFigure,
  rootsOf,
  type Target,
  targetOf,
} from '#indicators'
import { type AreaCode, type CountyCode, type Day, isWithin } from '#kernel'
import type { LinkedIndicator } from '#plans'
import type { Clock } from '#platform'
import { type AnyIndicator, isCounted } from '#policy'
import type { CoverageFacts, IndicatorFacts } from '../rounds/facts.ts'
import type { Tally } from '../scores/item.ts'
import { seesPeople } from '../store-gather.ts'

export type IndicatorsAsked = {
  /** Rows of the plan; null: every declared indicator that holds in the area. */
  readonly plan: { readonly id: string; readonly rows: readonly LinkedIndicator[] } | null
  readonly area: AreaCode
  readonly on: Day
  readonly counties: readonly CountyCode[]
}

export type GatheredIndicators = {
  readonly facts: readonly IndicatorFacts[]
  readonly coverage: readonly CoverageFacts[]
  /** By declared indicator: the plan's target in percent. */
  readonly targets: ReadonlyMap<string, Target>
  /** The state of each declared indicator in the whole area. */
  readonly states: ReadonlyMap<string, IndicatorFacts['state']>
}

/** Two passes over the people of the area: one for its own figures, one by county. */
export async function gatherIndicators(
  tx: Tx,
  asked: IndicatorsAsked,
  clock: Clock,
): Promise<GatheredIndicators> {
  const { plan, area, on, counties } = asked
  const here = everyIndicator.filter((one) => placesOf(one).some((root) => overlaps(root, area)))
  const rows = plan?.rows.map((row) => ({ plan: plan.id, row }))
  const figures = [
    ...(
      await figuresFor(tx, { indicators: plan ? everyIndicator : here, rows, area, on, counties }, clock)
    ).values(),
  ]
  const facts = figures.map((figure, i) => factsOf(figure, plan?.rows[i] ?? null, i))
  return {
    facts,
    coverage: await coverageOf(tx, asked, clock),
    targets: new Map(
      (plan?.rows ?? []).flatMap((row) => {
        const target = targetOf(row)
        return row.measure && target ? [[row.measure, target] as const] : []
      }),
    ),
    states: new Map(
      figures.flatMap(({ indicator }, i) =>
        indicator ? [[indicator.id, facts[i]?.state ?? 'unknown'] as const] : [],
      ),
    ),
  }
}

const overlaps = (root: AreaCode, area: AreaCode) => isWithin(area, root) || isWithin(root, area)

/** Places whose rule counts it, or whose plan asks for it. */
const placesOf = (one: AnyIndicator): readonly AreaCode[] =>
  isCounted(one) ? rootsOf(one) : (one.rows ?? []).map((row) => row.in)

function factsOf(figure: IndicatorFigure, row: LinkedIndicator | null, at: number): IndicatorFacts {
  return {
    key: `indicator.${row?.no ?? row?.key ?? at + 1}`,
    name: row?.name ?? figure.name.zh,
    unit: row?.unit ?? null,
    binding: figure.kind === null ? null : figure.kind === 'binding',
    base: row?.base ?? figure.base?.value ?? null,
    target: row?.target ?? targetText(figure),
    value: valueOf(figure, row?.unit ?? null),
    state: stateOf(figure),
  }
}

const targetText = ({ target }: IndicatorFigure): string | null =>
  !target
    ? null
    : 'value' in target
      ? `${target.comparator === '=' ? '' : target.comparator}${target.value}`
      : null

function stateOf({ state, certain, silence }: IndicatorFigure): IndicatorFacts['state'] {
  if (silence === 'no-target') return 'not-comparable'
  return state === 'unknown' || !certain ? 'unknown' : state
}

function valueOf(
  { standing, value, counts, on, stated, indicator }: IndicatorFigure,
  unit: string | null,
): IndicatorFacts['value'] {
  if (standing === 'none' || value === null || on === null) return null
  const percent = unit === '%' || indicator?.unit === 'percent'
  return {
    text: percent ? `${value}%` : value,
    exact: standing === 'counted' && counts ? `${counts.receiving}/${counts.entitled}` : value,
    by: standing,
    on,
    source: standing === 'stated' ? (stated?.document ?? null) : null,
  }
}

/** Declared indicators by county; none where this post does not see people. */
async function coverageOf(
  tx: Tx,
  { area, on, counties }: IndicatorsAsked,
  clock: Clock,
): Promise<readonly CoverageFacts[]> {
  if (!(await seesPeople(tx))) return []
  const wanted = indicators.filter((one) => rootsOf(one).some((root) => overlaps(root, area)))
  const counted = await countIndicators(tx, { indicators: wanted, area, on, counties }, clock)
  return wanted.flatMap((one) => {
    const found = counted.get(one.id)
    return found
      ? [{ indicator: one.id, name: { zh: one.name.zh, en: one.name.en }, rows: byCounty(found, area) }]
      : []
  })
}

/** A county is one row of its own. */
function byCounty({ towns }: Counted, area: AreaCode): CoverageFacts['rows'] {
  const groups = Map.groupBy(towns, (town) => town.area.slice(0, 6) as AreaCode)
  return [...groups]
    .filter(([county]) => isWithin(county, area) || isWithin(area, county))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([county, rows]) => ({
      area: county,
      entitled: sum(rows, ({ entitled }) => entitled),
      receiving: sum(rows, ({ receiving }) => receiving),
      unknown: sum(rows, ({ unknown }) => unknown),
    }))
}

const sum = <Row>(rows: readonly Row[], of: (row: Row) => number) =>
  rows.reduce((total, row) => total + of(row), 0)

/** Entitlements of a county that are received, over all indicators. */
export function servedIn(county: AreaCode, coverage: readonly CoverageFacts[]): Tally {
  const rows = coverage.flatMap((one) => one.rows.filter(({ area }) => area === county))
  const [entitled, good, unknown] = [
    sum(rows, (row) => row.entitled),
    sum(rows, (row) => row.receiving),
    sum(rows, (row) => row.unknown),
  ]
  return { good, missed: entitled - good, unknown }
}

/** Indicators of a county against the plan's targets; with unknown people left the answer is only counted when it is certain without them. */
export function attainedIn(
  county: AreaCode,
  coverage: readonly CoverageFacts[],
  targets: ReadonlyMap<string, Target>,
): Tally {
  const states = coverage.flatMap(({ indicator, rows }) => {
    const target = targets.get(indicator)
    const row = rows.find(({ area }) => area === county)
    if (!target || !row || row.entitled === 0) return []
    const { state, certain } = attain(
      { ...row, unknownReceiving: 0, unknownOpen: row.unknown, outside: 0 },
      target,
    )
    return [certain ? state : 'unknown']
  })
  const number = (state: string) => states.filter((one) => one === state).length
  return { good: number('met'), missed: number('not-met'), unknown: number('unknown') }
}
