/** Household conditions over a whole population: one pass to add up each household, one to tell its members. */
import { emptyPlanes, hasBit, type Planes, setBit, wordsFor } from './bits.ts'
import { numberAt } from './columns.ts'
import type { Ground } from './ground.ts'
import type { Population } from './population.ts'
import { within } from './truth.ts'

type Aggregate = Extract<Ground, { kind: 'count' | 'sum' }>

export function householdPlanes(
  population: Population,
  ground: Aggregate,
  inner: (of: Ground) => Planes,
): Planes {
  const { low, high } =
    ground.kind === 'count' ? counted(population, inner(ground.of)) : summed(population, ground)
  const planes = emptyPlanes(wordsFor(population.people))
  for (let i = 0; i < population.people; i++) {
    const home = population.households[i] as number
    if (home < 0) continue
    const [from, to] = [low[home] as number, high[home] as number]
    const truth = Number.isNaN(from) ? null : within(ground, from, to)
    if (truth !== null) setBit(truth ? planes.yes : planes.no, i)
  }
  return planes
}

type Range = { readonly low: Float64Array; readonly high: Float64Array }

/** Members who certainly count, and who might. */
function counted({ people, households, householdCount }: Population, { yes, no }: Planes): Range {
  const [low, high] = [new Float64Array(householdCount), new Float64Array(householdCount)]
  for (let i = 0; i < people; i++) {
    const home = households[i] as number
    if (home < 0) continue
    if (hasBit(yes, i)) low[home] = (low[home] as number) + 1
    if (!hasBit(no, i)) high[home] = (high[home] as number) + 1
  }
  return { low, high }
}

/** The sum of a household; NaN as soon as one member's number is missing. */
function summed(population: Population, ground: Extract<Ground, { kind: 'sum' }>): Range {
  const { people, households, householdCount } = population
  const sums = new Float64Array(householdCount)
  const column = population.columns.get(ground.fact.key)
  for (let i = 0; i < people; i++) {
    const home = households[i] as number
    if (home >= 0) sums[home] = (sums[home] as number) + ((column && numberAt(column, i)) ?? NaN)
  }
  return { low: sums, high: sums }
}
