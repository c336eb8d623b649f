/** Every indicator of the catalogue. */
import type { Indicator } from '#policy'
import { livingSubsidyCoverage, nursingSubsidyCoverage } from './assistance/indicators/subsidy-coverage.ts'

export const indicators = [
  livingSubsidyCoverage,
  nursingSubsidyCoverage,
] as const satisfies readonly Indicator[]

export type IndicatorId = (typeof indicators)[number]['id']

export const findIndicator = (id: string): Indicator | undefined => indicators.find((i) => i.id === id)
