/** Every indicator of the catalogue: what records count, what people state, and the series targets follow. */
import type { AnyIndicator, Indicator, Parameter, StatedIndicator } from '#policy'
import { minimumLivingShare } from './assistance/indicators/minimum-living.ts'
import { outOfPovertyShare } from './assistance/indicators/out-of-poverty.ts'
import { livingSubsidyCoverage, nursingSubsidyCoverage } from './assistance/indicators/subsidy-coverage.ts'
import { deviceFittingShare } from './devices/indicators/device-fitting.ts'
import { compulsoryEducationShare } from './education/indicators/compulsory-education.ts'
import {
  disposableIncomeGrowth,
  incomeGrowth,
  inStepTolerance,
  series,
} from './employment/indicators/income-growth.ts'
import { newlyEmployed, peopleTrained } from './employment/indicators/people-trained.ts'
import { dangerousHomesRenovated } from './housing/indicators/dangerous-homes.ts'
import {
  hardshipHomeModificationShare,
  homeModificationShare,
} from './housing/indicators/home-modification.ts'
import { medicalEnrolment, pensionEnrolment } from './insurance/indicators/enrolment.ts'
import { rehabilitationCoverage } from './rehabilitation/indicators/rehabilitation-coverage.ts'

/** Counted from records. */
export const indicators = [
  livingSubsidyCoverage,
  nursingSubsidyCoverage,
  minimumLivingShare,
  pensionEnrolment,
  medicalEnrolment,
  outOfPovertyShare,
  compulsoryEducationShare,
  rehabilitationCoverage,
  deviceFittingShare,
  homeModificationShare,
  hardshipHomeModificationShare,
  dangerousHomesRenovated,
] as const satisfies readonly Indicator[]

/** Stated by people, because no record holds them. */
export const statedIndicators = [
  incomeGrowth,
  disposableIncomeGrowth,
  peopleTrained,
  newlyEmployed,
] as const satisfies readonly StatedIndicator[]

export const everyIndicator: readonly AnyIndicator[] = [...indicators, ...statedIndicators]

/** Series of other offices that targets follow; stated like the indicators themselves. */
export const followedSeries = series

/** What an office sets so that a following target can be judged. */
export const indicatorParameters: readonly Parameter[] = [inStepTolerance]

export type IndicatorId = (typeof indicators)[number]['id']

export const findIndicator = (id: string): Indicator | undefined => indicators.find((i) => i.id === id)

export const findAnyIndicator = (id: string): AnyIndicator | undefined =>
  everyIndicator.find((one) => one.id === id)
