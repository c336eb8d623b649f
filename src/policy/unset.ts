/** Which numbers of a variant the sources leave to an office, and on which days they say nothing at all. */
import { addDays, type Day, isWithin } from '#kernel'
import { holdsOn, type Parameter, valueOn } from './parameter.ts'
import type { Programme, Variant } from './programme.ts'
import { parametersOf } from './walk.ts'

/** Parameters one variant reads, each once. */
export const parametersOfVariant = (of: Programme, variant: Variant): readonly Parameter[] =>
  parametersOf({ ...of, variants: [variant] })

/** Days of a variant on which an answer may change: its first, and every first day of a period or after one. */
function turningDays({ from, to }: Variant, { periods }: Parameter): readonly Day[] {
  const turns = periods.flatMap((p) => [p.from, ...(p.to === undefined ? [] : [addDays(p.to, 1)])])
  return [from, ...new Set(turns)].filter((on) => from <= on && (to === undefined || on <= to))
}

/** Those without a number on some day the variant holds: until an office sets them the answer is unknown. */
export const openParametersOf = (of: Programme, variant: Variant): readonly Parameter[] =>
  parametersOfVariant(of, variant).filter((parameter) =>
    turningDays(variant, parameter).some((on) => valueOn(parameter, { on, area: variant.in }) === undefined),
  )

/** The first day a variant reads a number for which its place has no period, not even an open one. */
export const firstSilentDay = (variant: Variant, parameter: Parameter): Day | undefined =>
  turningDays(variant, parameter)
    .toSorted()
    .find((on) => !parameter.periods.some((p) => isWithin(variant.in, p.in) && holdsOn(p, on)))
