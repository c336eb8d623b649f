/** Scores of every unit and county of a round, by the weights of its year; without weights they are unknown. */
import type { CountyFacts, RoundFacts, UnitFacts } from '../rounds/facts.ts'
import { type Comparison, compareFairly } from './compare-counties.ts'
import { type Score, score, type Weight } from './score.ts'

/** Weights of a year with the document they stand on. */
export type Weighting = {
  readonly year: number
  readonly document: string
  readonly weights: readonly Weight[]
}

/** Null: nobody has set weights for the year. */
export type Weightings = { readonly unit: Weighting | null; readonly county: Weighting | null }

export type Assessment = {
  readonly units: readonly { readonly unit: UnitFacts; readonly score: Score }[] | null
  readonly counties: {
    readonly rows: readonly { readonly county: CountyFacts; readonly score: Score }[]
    readonly compared: Comparison<CountyFacts>
  } | null
}

/** Cost: units and counties × items, counties squared. */
export function assess(
  { units, counties }: Pick<RoundFacts, 'units' | 'counties'>,
  weightings: Weightings,
): Assessment {
  return {
    units:
      weightings.unit &&
      units.map((unit) => ({ unit, score: score(weightsOf(weightings.unit), unit.tallies) })),
    counties: weightings.county && assessCounties(counties, weightsOf(weightings.county)),
  }
}

const weightsOf = (weighting: Weighting | null) => weighting?.weights ?? []

function assessCounties(counties: readonly CountyFacts[], weights: readonly Weight[]) {
  const rows = counties.map((county) => ({ county, score: score(weights, county.tallies) }))
  const compared = compareFairly(
    rows.map(({ county, score: of }) => ({ subject: county, score: of, size: county.people })),
  )
  return { rows, compared }
}
