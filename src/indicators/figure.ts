/** One figure put together: its value and standing, how it fares against the target, where it is heading. Pure. */
import { type Day, day, yearOf } from '#kernel'
import type { Comparator, RowTarget } from '#policy'
import { attain, meets } from './attain.ts'
import { type Forecast, forecast, type Point } from './forecast.ts'
import { averageGrowth, type InStep, inStep, type YearlyRate } from './in-step.ts'
import { isYear, yearOfPeriod } from './period.ts'
import { compareDecimals, percentText, signedDecimal } from './ratio.ts'
import { isFlagged, type Risk, riskOf } from './risk.ts'
import type { StatedValue } from './store-stated.ts'
import type { Counts } from './tree.ts'
import type { Wanted } from './wanted.ts'

/** Counted from records, or second to that: stated by a person. */
export type Standing = 'counted' | 'stated' | 'none'

/** Why nothing can be said of the target. */
export type Silence = 'no-value' | 'no-target' | 'tolerance-not-set' | 'no-common-year'

export type IndicatorFigure = Wanted & {
  readonly standing: Standing
  /** In the indicator's unit, cut and not rounded; null where there is none. */
  readonly value: string | null
  readonly on: Day | null
  /** People below and above the line, and the unknown beside them; null where nothing was counted. */
  readonly counts: Counts | null
  /** The newest stated value, also where a count has gone before it. */
  readonly stated: StatedValue | null
  /** Counted less stated, where there are both. */
  readonly difference: string | null
  readonly state: 'met' | 'not-met' | 'unknown'
  readonly certain: boolean
  readonly silence: Silence | null
  /** What is missing to the target, in the unit; null where it is met or nothing can be said. */
  readonly gap: string | null
  readonly inStep: InStep | null
  readonly trend: readonly Point[]
  readonly forecast: Forecast
  readonly risk: Risk
  /** A binding target at risk or missed. */
  readonly flagged: boolean
  /** For evidence: what the figure says of the promise, and whether records say it themselves. */
  readonly says: 'done' | 'under-way' | 'not-yet' | 'unknown'
  readonly firstHand: boolean
}

export type Known = {
  readonly on: Day
  readonly counts: { readonly on: Day; readonly counts: Counts } | null
  /** Kept measurements, oldest first; the present count last where it is later. */
  readonly counted: readonly Point[]
  /** What stands of the subject, oldest period first, and of the series its target follows. */
  readonly stated: readonly StatedValue[]
  readonly followed: readonly StatedValue[]
  readonly tolerance: number | undefined
}

export function figureOf(wanted: Wanted, known: Known): IndicatorFigure {
  const { counts, stated } = known
  const newest = stated.at(-1) ?? null
  const share = counts ? percentText(partOf(counts.counts), 2) : undefined
  const standing = share !== undefined ? 'counted' : newest ? 'stated' : 'none'
  const value = share ?? (newest ? statedText(wanted, stated) : null)
  const trend = standing === 'counted' ? known.counted : stated.map(pointOf)
  const compared = compare(wanted, { value, standing, known })
  const ahead = aheadOf(wanted, trend)
  const by = wanted.by === null ? null : day(`${wanted.by}-12-31`)
  const risk = by
    ? riskOf({
        ...compared,
        forecast: ahead,
        on: known.on,
        by,
        behindLine: behindLine(wanted, value, known.on),
      })
    : 'cannot-say'
  return {
    ...wanted,
    ...compared,
    standing,
    value,
    on: standing === 'counted' ? (counts?.on ?? null) : (newest?.on ?? null),
    counts: counts?.counts ?? null,
    stated: newest,
    difference: share !== undefined && newest ? apart(share, newest.amount) : null,
    trend,
    forecast: ahead,
    risk,
    flagged: wanted.kind !== null && isFlagged(wanted.kind, risk),
    says: says(compared, value),
    firstHand: standing === 'counted',
  }
}

const partOf = ({ receiving, entitled }: Counts) => ({ part: receiving, whole: entitled })

const pointOf = ({ on, amount, newDefinition }: StatedValue): Point => ({
  on,
  value: Number(amount),
  breaks: newDefinition,
})

/** A yearly growth target is for the average of the plan's years; every other figure is the newest one. */
function statedText({ subject, by }: Wanted, stated: readonly StatedValue[]): string | null {
  if (subject?.unit !== 'percent-a-year' || by === null) return stated.at(-1)?.amount ?? null
  const rates = ratesOf(stated, by)
  if (rates.length < 2) return rates[0] ? String(rates[0].percent) : (stated.at(-1)?.amount ?? null)
  return cut(averageGrowth(rates))
}

/** The five years up to the target's; parts of years are no yearly rates. */
const ratesOf = (stated: readonly StatedValue[], by: number): readonly YearlyRate[] =>
  stated
    .filter(({ period }) => isYear(period) && yearOfPeriod(period) <= by && yearOfPeriod(period) > by - 5)
    .map(({ period, amount }) => ({ year: yearOfPeriod(period), percent: Number(amount) }))

/** Two places towards zero, so that nothing is rounded up to a target. */
const cut = (value: number): string => String(Math.trunc(Number((value * 100).toFixed(6))) / 100)

const apart = (a: string, b: string) => cut(Number(a) - Number(b))

type Compared = Pick<IndicatorFigure, 'state' | 'certain' | 'silence' | 'gap' | 'inStep'>

const silent = (silence: Silence, step: InStep | null = null): Compared => ({
  state: 'unknown',
  certain: false,
  silence,
  gap: null,
  inStep: step,
})

type Given = { readonly value: string | null; readonly standing: Standing; readonly known: Known }

function compare(wanted: Wanted, { value, standing, known }: Given): Compared {
  const { target } = wanted
  if (target && 'follows' in target) return followed(wanted, known)
  if (value === null) return silent('no-value')
  const level = levelOf(target)
  if (!level) return silent('no-target')
  const [now, wants] = [signedDecimal(value), signedDecimal(level.value)]
  if (!now || !wants) return silent('no-target')
  const counted = standing === 'counted' && known.counts
  const attained = counted
    ? attain(counted.counts, { comparator: level.comparator, percent: wants })
    : { state: meets(compareDecimals(now, wants), level.comparator) ? 'met' : 'not-met', certain: true }
  const state = attained.state === 'met' ? 'met' : 'not-met'
  const gap = state === 'met' ? null : apart(level.value, value)
  return { state, certain: attained.certain, silence: null, gap, inStep: null }
}

type Level = { readonly comparator: Comparator; readonly value: string }

function levelOf(target: RowTarget | null): Level | undefined {
  if (!target || 'follows' in target) return undefined
  return 'everybody' in target ? { comparator: '=', value: '100' } : target
}

function followed({ by }: Wanted, { stated, followed: other, tolerance }: Known): Compared {
  if (stated.length === 0 || by === null) return silent('no-value')
  const step = inStep({ own: ratesOf(stated, by), followed: ratesOf(other, by), tolerance })
  if (step.state === 'no-common-year' || step.state === 'tolerance-not-set') return silent(step.state, step)
  const met = step.state === 'in-step'
  return {
    state: met ? 'met' : 'not-met',
    certain: true,
    silence: null,
    gap: met ? null : cut(-step.apart - (tolerance ?? 0)),
    inStep: step,
  }
}

function aheadOf({ by, target, subject }: Wanted, points: readonly Point[]): Forecast {
  // Growth a year has no direction to be drawn on; nor has what nobody dates.
  if (by === null || subject?.unit === 'percent-a-year') return { state: 'too-few', points: 0, needed: 3 }
  const level = levelOf(target)
  return forecast({
    points,
    by: day(`${by}-12-31`),
    target: level && { comparator: level.comparator, value: Number(level.value) },
    bounds: subject?.unit === 'percent' ? { least: 0, most: 100 } : { least: 0 },
  })
}

/** Against the straight line from base to target on the day. */
function behindLine({ base, target, by }: Wanted, value: string | null, on: Day): boolean | undefined {
  const level = levelOf(target)
  if (!base || !level || by === null || value === null || by <= base.year) return undefined
  if (level.comparator === '<' || level.comparator === '<=') return undefined
  const gone = Math.min(1, Math.max(0, (yearOf(on) - base.year) / (by - base.year)))
  return Number(value) < Number(base.value) + (Number(level.value) - Number(base.value)) * gone
}

function says({ state, certain }: Compared, value: string | null): IndicatorFigure['says'] {
  if (state === 'unknown') return 'unknown'
  if (state === 'met') return certain ? 'done' : 'under-way'
  return Number(value) === 0 ? 'not-yet' : 'under-way'
}
