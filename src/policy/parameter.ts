/** Dated, placed and cited numbers: standards, lines, rates. No number for a day and place means no number. */
import type { AreaCode, Day, PlainWords } from '#kernel'
import { isWithin } from '#kernel'
import type { Limit, LimitOf } from './condition.ts'
import type { Citation } from './source.ts'

/** From a day to a day, both counted; without `to`, until something later is declared. */
export type Period = { readonly from: Day; readonly to?: Day }

/** A period with a number, or one the source leaves to an office (`open`). */
export type ParameterPeriod = Period & {
  readonly in: AreaCode
  readonly because: readonly Citation[]
  /** A reviewer's stamp: on this day somebody checked that nothing had changed. */
  readonly stillValidOn?: Day
} & ({ readonly value: number } | { readonly open: true })

export type ParameterDeclaration = {
  readonly id: string
  /** `answer`: how an open condition is answered (`openAnswers`). */
  readonly unit: 'fen' | 'count' | 'percent' | 'answer'
  readonly name: PlainWords
  readonly periods: readonly ParameterPeriod[]
}

export type Parameter = ParameterDeclaration & {
  /** As a limit, or an exact share of it: `dibaoLine.times(3, 2)`. */
  times(times: number, by?: number): LimitOf
}

/** A number an office has set where the plans leave it open, or one supposed in a what-if (which wins everywhere). */
export type Setting = Period & {
  readonly parameter: string
  readonly in: AreaCode
  readonly value: number
  readonly supposed?: boolean
}

export const parameter = (declared: ParameterDeclaration): Parameter =>
  Object.freeze({
    ...declared,
    times: (times: number, by = 1): LimitOf => ({ of: parameter(declared), share: { times, by } }),
  })

/** A limit as it may be written: a number, a parameter, or a share of one. */
export type LimitGiven = number | Parameter | LimitOf

export const asLimit = (given: LimitGiven): Limit =>
  typeof given === 'object' && 'times' in given ? given.times(1) : given

/** A parameter in fen. */
export const rate = (declared: Omit<ParameterDeclaration, 'unit'>): Parameter =>
  parameter({ ...declared, unit: 'fen' })

/** Where and since when the sources promise an amount without stating it. */
export type Unstated = Period & { readonly in: AreaCode; readonly basis: readonly Citation[] }

/** A number no source states anywhere; fen unless another unit is given. No period ends: that is a later rule's to say. */
export const openRate = (
  named: Omit<ParameterDeclaration, 'unit' | 'periods'> & Partial<Pick<ParameterDeclaration, 'unit'>>,
  unstated: readonly Unstated[],
): Parameter =>
  parameter({
    unit: 'fen',
    ...named,
    periods: unstated.map(({ in: place, from, basis }) => ({ in: place, from, open: true, because: basis })),
  })

export const holdsOn = (period: Period, on: Day): boolean =>
  period.from <= on && (period.to === undefined || on <= period.to)

type Where = { readonly on: Day; readonly area: AreaCode; readonly settings?: readonly Setting[] }

/** The most precise place wins; a supposed number before all; an office's number only where the sources leave it open. */
export function valueOn(of: Parameter, { on, area, settings = [] }: Where): number | undefined {
  const mine = settings.filter((s) => s.parameter === of.id && holdsOn(s, on) && isWithin(area, s.in))
  const supposed = nearest(mine.filter((s) => s.supposed))
  if (supposed) return supposed.value
  const declared = nearest(of.periods.filter((p) => holdsOn(p, on) && isWithin(area, p.in)))
  return declared && 'value' in declared ? declared.value : nearest(mine.filter((s) => !s.supposed))?.value
}

const nearest = <P extends { readonly in: AreaCode }>(periods: readonly P[]): P | undefined =>
  periods.reduce<P | undefined>((best, p) => (best && best.in.length >= p.in.length ? best : p), undefined)
