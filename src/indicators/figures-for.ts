/** Figures of many indicators or plan rows in an area: the count where there is one, else what was stated, with what lies ahead. */
import type { Tx } from '#access'
import { type AreaCode, type CountyCode, type Day, isWithin } from '#kernel'
import { listSettings } from '#parameters'
import type { Clock } from '#platform'
import { type AnyIndicator, type Indicator, isCounted, type Setting, valueOn } from '#policy'
import { countIndicators } from './count.ts'
import { definitionOn, rootsOf } from './definition.ts'
import { figureOf, type IndicatorFigure, type Known } from './figure.ts'
import type { Point } from './forecast.ts'
import { seesPeople } from './store-count.ts'
import { listStated, type StatedValue } from './store-stated.ts'
import type { Counts } from './tree.ts'
import { showTrends, type TrendPoint } from './trend.ts'
import { type PlanRowAsked, type Wanted, wantedOf, wantedOfRow } from './wanted.ts'

export type FiguresQuestion = {
  /** Declared indicators asked for, and by which rows of plans are read. */
  readonly indicators: readonly AnyIndicator[]
  /** Rows of imported plans; only these are answered where they are given. */
  readonly rows?: readonly PlanRowAsked[] | undefined
  readonly area: AreaCode
  readonly on: Day
  readonly counties?: readonly CountyCode[] | undefined
  readonly settings?: readonly Setting[] | undefined
  /** `kept`: by the newest measurement, never counting now; pages of a whole city ask for this. */
  readonly counts?: 'now' | 'kept' | undefined
}

/** By the indicator's id, or `row:<plan>:<number>`. Five statements, and one pass over the people where they are counted now. */
export async function figuresFor(
  tx: Tx,
  question: FiguresQuestion,
  clock: Clock,
): Promise<ReadonlyMap<string, IndicatorFigure>> {
  const { indicators, rows, area, on } = question
  const wanted = rows
    ? rows.map((one) => wantedOfRow(one, indicators, area))
    : indicators.map((one) => wantedOf(one, area))
  const settings = question.settings ?? (await listSettings(tx))
  const counts = await countsOf(tx, { ...question, settings, wanted }, clock)
  const stated = await statedOf(tx, wanted, area)
  return new Map(
    wanted.map((one) => {
      const tolerance = toleranceOf(one, { on, area, settings })
      const { own, followed } = stated(one)
      const known: Known = { on, ...counts(one), stated: own, followed, tolerance }
      return [one.key, figureOf(one, known)]
    }),
  )
}

type Asked = FiguresQuestion & { readonly wanted: readonly Wanted[]; readonly settings: readonly Setting[] }

/** The present counts and the kept ones; an area outside every place of an indicator has neither. */
async function countsOf(tx: Tx, { wanted, area, on, ...asked }: Asked, clock: Clock) {
  const counted = wanted.flatMap(({ indicator }) =>
    indicator && isCounted(indicator) && isIn(indicator, area) ? [indicator] : [],
  )
  const trends = await showTrends(tx, { indicators: counted.map(({ id }) => id), area })
  const now =
    asked.counts !== 'kept' && (await seesPeople(tx))
      ? await countIndicators(tx, { ...asked, indicators: counted, area, on }, clock)
      : undefined
  return ({ indicator }: Wanted): Pick<Known, 'counts' | 'counted'> => {
    if (!indicator || !isCounted(indicator)) return { counts: null, counted: [] }
    const kept = trends.get(indicator.id) ?? []
    const fresh = now?.get(indicator.id)?.counts.counts
    const last = kept.at(-1)
    if (!fresh) return { counts: last ? { on: last.on, counts: last.counts } : null, counted: pointsOf(kept) }
    const definition = definitionOn(indicator, on, rootOf(indicator, area)).sha256
    return { counts: { on, counts: fresh }, counted: pointsOf(kept, { on, counts: fresh, definition }) }
  }
}

const isIn = (one: Indicator, area: AreaCode) =>
  rootsOf(one).some((root) => isWithin(area, root) || isWithin(root, area))

const rootOf = (one: Indicator, area: AreaCode) => rootsOf(one).find((root) => isWithin(area, root)) ?? area

type Fresh = { readonly on: Day; readonly counts: Counts; readonly definition: string }

/** Shares over time; a month in which nobody belonged below the line has none, and hides no break. */
export function pointsOf(
  kept: readonly Pick<TrendPoint, 'on' | 'counts' | 'definition'>[],
  fresh?: Fresh,
): readonly Point[] {
  const all = fresh ? [...kept.filter(({ on }) => on < fresh.on), fresh] : kept
  const shares = all.filter(({ counts }) => counts.entitled > 0)
  return shares.map(({ on, counts, definition }, at) => ({
    on,
    value: (100 * counts.receiving) / counts.entitled,
    breaks: at > 0 && shares[at - 1]?.definition !== definition,
  }))
}

/** Stated figures of the area; a series may be stated only for the wider place the target names. */
async function statedOf(tx: Tx, wanted: readonly Wanted[], area: AreaCode) {
  const series = wanted.flatMap(({ target }) => (target && 'follows' in target ? [target.follows.id] : []))
  const subjects = [...new Set([...wanted.flatMap(({ subject }) => subject?.id ?? []), ...series])]
  const areas = [...new Set([area, area.slice(0, 6), area.slice(0, 4), area.slice(0, 2)])] as AreaCode[]
  const rows = await listStated(tx, { subjects, areas })
  const of = (subject: string | undefined, at: AreaCode) =>
    rows.filter((row) => row.subject === subject && row.area === at)
  return ({ subject, target }: Wanted): { own: readonly StatedValue[]; followed: readonly StatedValue[] } => {
    const own = of(subject?.id, area)
    if (!target || !('follows' in target)) return { own, followed: [] }
    const places = areas.toSorted((a, b) => b.length - a.length)
    const place = places.find((at) => of(target.follows.id, at).length > 0) ?? area
    return { own, followed: of(target.follows.id, place) }
  }
}

const toleranceOf = (
  { target }: Wanted,
  at: { readonly on: Day; readonly area: AreaCode; readonly settings: readonly Setting[] },
): number | undefined => (target && 'follows' in target ? valueOn(target.tolerance, at) : undefined)
