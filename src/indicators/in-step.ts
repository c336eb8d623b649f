/** Targets that follow another series: both grow by their yearly rates, compared over the years both are stated for. */

export type YearlyRate = { readonly year: number; readonly percent: number }

export type InStep =
  /** No year is stated for both. */
  | { readonly state: 'no-common-year' }
  | {
      readonly state: 'in-step' | 'behind' | 'tolerance-not-set'
      readonly years: readonly number[]
      /** Average growth a year, in percent. */
      readonly own: number
      readonly followed: number
      /** Percentage points; below zero the own series is slower. */
      readonly apart: number
    }

export type InStepQuestion = {
  readonly own: readonly YearlyRate[]
  readonly followed: readonly YearlyRate[]
  /** Percentage points slower that still count as in step; undefined until an office has said. */
  readonly tolerance: number | undefined
}

/** Growing faster than what is followed is not out of step: the promise is not to fall behind. */
export function inStep({ own, followed, tolerance }: InStepQuestion): InStep {
  const years = own.map(({ year }) => year).filter((year) => followed.some((one) => one.year === year))
  if (years.length === 0) return { state: 'no-common-year' }
  const average = (rates: readonly YearlyRate[]) =>
    averageGrowth(rates.filter(({ year }) => years.includes(year)))
  const [mine, other] = [average(own), average(followed)]
  const apart = mine - other
  const told = { years: years.toSorted((a, b) => a - b), own: mine, followed: other, apart }
  if (tolerance === undefined) return { state: 'tolerance-not-set', ...told }
  // Less than a thousandth of a point is the arithmetic, not the economy.
  return { state: apart >= -tolerance - 0.0005 ? 'in-step' : 'behind', ...told }
}

/** 年均增速: the one rate that leads to the same end, not the mean of the rates. */
export function averageGrowth(rates: readonly YearlyRate[]): number {
  const whole = rates.reduce((product, { percent }) => product * (1 + percent / 100), 1)
  return (whole ** (1 / rates.length) - 1) * 100
}
