/** What is declared and read by nobody: facts, and periods of rates for places where no programme reads them. */
import { type AreaCode, type Day, isWithin } from '#kernel'
import { type Fact, factsOf, type Parameter, type Programme, parametersOf } from '#policy'
import { everyFact } from '../facts.ts'
import { programmes } from '../programmes.ts'
import { rates } from '../rates.ts'

/** Facts no rule reads: nobody should be asked for them. */
export function unreadFacts(
  facts: readonly Fact[] = everyFact,
  by: readonly Programme[] = programmes,
): readonly string[] {
  const read = new Set(by.flatMap((programme) => factsOf(programme).map(({ key }) => key)))
  return facts.filter(({ key }) => !read.has(key)).map(({ key }) => key)
}

export type UnusedPeriod = { readonly rate: string; readonly in: AreaCode; readonly from: Day }

/** A number written down for a place in which no variant that reads it holds is a number nobody uses. */
export function unusedPeriods(
  numbers: readonly Parameter[] = rates,
  by: readonly Programme[] = programmes,
): readonly UnusedPeriod[] {
  return numbers.flatMap(({ id, periods }) => {
    const readers = by.filter((programme) => parametersOf(programme).some((p) => p.id === id))
    const places = readers.flatMap(({ variants }) => variants.map((variant) => variant.in))
    const touches = (place: AreaCode) => places.some((at) => isWithin(at, place) || isWithin(place, at))
    return periods
      .filter((period) => !touches(period.in))
      .map((period) => ({ rate: id, in: period.in, from: period.from }))
  })
}
