/** What the plans promise: facts, programmes, rates, indicators and the sources they stand on. Pure. */
import type { Indicator, Parameter, Programme, Source } from '#policy'
import { livingSubsidyCoverage, nursingSubsidyCoverage } from './assistance/indicators/subsidy-coverage.ts'
import { livingSubsidy } from './assistance/programmes/living-subsidy.ts'
import { nursingSubsidy } from './assistance/programmes/nursing-subsidy.ts'
import { livingSubsidyRate, nursingSubsidyRate } from './rates/yangjiang.ts'
import { guofa201552 } from './sources/guofa-2015-52.ts'
import { yangjiang14 } from './sources/yangjiang14.ts'

export { livingSubsidyCoverage, nursingSubsidyCoverage } from './assistance/indicators/subsidy-coverage.ts'
export { livingSubsidy } from './assistance/programmes/living-subsidy.ts'
export { nursingSubsidy } from './assistance/programmes/nursing-subsidy.ts'
export * from './facts.ts'
export * from './places.ts'
export { livingSubsidyRate, nursingSubsidyRate } from './rates/yangjiang.ts'
export { guofa201552 } from './sources/guofa-2015-52.ts'
export { yangjiang14 } from './sources/yangjiang14.ts'

export const programmes = [livingSubsidy, nursingSubsidy] as const satisfies readonly Programme[]

export type ProgrammeId = (typeof programmes)[number]['id']

export const findProgramme = (id: string): Programme | undefined => programmes.find((p) => p.id === id)

export const rates = [livingSubsidyRate, nursingSubsidyRate] as const satisfies readonly Parameter[]

export const indicators = [
  livingSubsidyCoverage,
  nursingSubsidyCoverage,
] as const satisfies readonly Indicator[]

export const sources: readonly Source[] = [guofa201552, yangjiang14]
