/** What is declared and read by nobody: facts, and periods of rates for places where no programme reads them. */
import { type AreaCode, type Day, isWithin } from '#kernel'
import {
  type Fact,
  factsOf,
  type Indicator,
  type Parameter,
  type Programme,
  parametersOf,
  type Relation,
} from '#policy'
import { everyFact } from '../facts.ts'
import { indicators } from '../indicators.ts'
import { programmes } from '../programmes.ts'
import { rates } from '../rates.ts'
import { relations } from '../relations.ts'

/** Facts no rule, no relation and no indicator reads: nobody should be asked for them. */
export function unreadFacts(
  facts: readonly Fact[] = everyFact,
  by: readonly Programme[] = programmes,
  between: readonly Relation[] = relations,
): readonly string[] {
  const counted = indicators.flatMap(factsOfIndicator)
  const read = new Set(
    [...by.flatMap(factsOf), ...between.flatMap(factsOfRelation), ...counted].map(({ key }) => key),
  )
  return facts.filter(({ key }) => !read.has(key)).map(({ key }) => key)
}

/** Both conditions of a share; a coverage reads what its programme reads. */
const factsOfIndicator = (one: Indicator): readonly Fact[] =>
  one.counts === 'having'
    ? one.of.variants.flatMap(({ eligible, having }) => [...factsOf(eligible), ...factsOf(having)])
    : []

/** What shows that somebody has a benefit, the income it counts in, the day work began. */
const factsOfRelation = ({ shown, into, since }: Relation): readonly Fact[] => [
  ...(shown ? factsOf(shown) : []),
  ...(into ? [into] : []),
  ...(since ? [since] : []),
]

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
