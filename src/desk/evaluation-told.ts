/** A round as its page tells it: its head, its weights with their source, scores of units and counties beside each other. */
import {
  type Assessed,
  assess,
  type Counted,
  type Figures,
  figuresOf,
  frozenFigures,
  getRound,
  listWeightings,
  type RoundId,
  type RoundRow,
  showScore,
  type Weighting,
} from '#evaluation'
import { yearOf } from '#kernel'
import { findPlan } from '#plans'
import type { At, EvaluationView, RoundHead, ScoreLine, WeightsTold } from '#web'
import { placeName } from './places.ts'

export const headOf = async (at: At, id: string): Promise<RoundHead> =>
  headTold(at, await getRound(at.tx, id as RoundId))

export async function headTold({ tx }: At, round: RoundRow): Promise<RoundHead> {
  const plan = round.planId && (await findPlan(tx, round.planId))
  const { id, kind, area, from, to, state } = round
  return { id, kind, area, areaName: placeName(area), plan: plan ? plan.title : null, from, to, state }
}

/** Cost: units and counties × items; the frozen figures are read once. */
export async function evaluationView(at: At, id: string): Promise<EvaluationView> {
  const head = await headOf(at, id)
  if (head.state === 'open')
    return { head, figuresOn: null, weights: await weightsToday(at, head), units: null, counties: null }
  const counted = await frozenFigures(at.tx, id as RoundId)
  const { unit, county } = counted.weightings
  return {
    head,
    figuresOn: counted.facts.on,
    weights: { unit: unit && frozenWeights(unit), county: county && frozenWeights(county) },
    ...scoresOf(counted),
  }
}

/** Those set for the very year, of the area or the nearest one above it. */
async function weightsToday({ tx }: At, { area, to }: RoundHead): Promise<EvaluationView['weights']> {
  const rows = await listWeightings(tx, area)
  const of = (assessed: Assessed): WeightsTold | null => {
    const [nearest] = rows
      .filter((row) => row.assessed === assessed && row.year === yearOf(to))
      .filter((row) => row.supersededAt === null && area.startsWith(row.area))
      .toSorted((a, b) => b.area.length - a.area.length)
    if (!nearest) return null
    const { year, document, weights } = nearest
    return { year, document, points: weights.flatMap(({ item, points }) => pointsOf(item, points)) }
  }
  return { unit: of('unit'), county: of('county') }
}

const pointsOf = (item: string, points: string): WeightsTold['points'] => [
  { item: item as WeightsTold['points'][number]['item'], points },
]

/** Points have at most two decimals, which a number holds. */
const frozenWeights = ({ year, document, weights }: Weighting): WeightsTold => ({
  year,
  document,
  points: weights.map(({ item, points: { over, under } }) => ({
    item,
    points: String(Number(over) / Number(under)),
  })),
})

function scoresOf(counted: Counted): Pick<EvaluationView, 'units' | 'counties'> {
  const { units, counties } = assess(counted.facts, counted.weightings)
  const figures = figuresOf(counted)
  return {
    units:
      units &&
      units.map(({ unit, score }) => ({
        id: unit.id,
        name: unit.name,
        size: unit.leads,
        small: false,
        score: showScore(score),
      })),
    counties: counties && {
      rows: counties.rows.map(({ county, score }): ScoreLine => {
        const compared = counties.compared.rows.find(({ subject }) => subject.area === county.area)
        return {
          id: county.area,
          name: county.name,
          size: county.people,
          small: compared?.small ?? false,
          score: showScore(score),
          ...placeTold(figures, county.area),
        }
      }),
      leftOut: counties.compared.leftOut,
    },
  }
}

/** As the report has them: one rounding for the page and the document. */
function placeTold(figures: Figures, area: string): Pick<ScoreLine, 'range' | 'place'> {
  const said = (key: string) => figures.get(`county.${area}.${key}`)
  const [low, high, place] = [said('low'), said('high'), said('place')]
  return {
    ...(low?.exact && high
      ? { range: low.exact === high.exact ? low.shown : `${low.shown}—${high.shown}` }
      : {}),
    ...(place?.exact ? { place: place.shown } : {}),
  }
}
