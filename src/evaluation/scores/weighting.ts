/** Weights of a year: set by an office with the document they stand on, corrected by a new row, never guessed from another year. */
import { actorOf, record, type Tx } from '#access'
import { type AreaCode, must, refuse } from '#kernel'
import { type Clock, newId } from '#platform'
import type { KeptWeighting, KeptWeightings } from '../store-round.ts'
import { addWeighting, findWeighting, supersedeWeighting, type WeightingRow } from '../store-weighting.ts'
import type { Weighting, Weightings } from './assess.ts'
import { readPoints } from './fraction.ts'
import { type Assessed, isItem, itemsOf } from './item.ts'
import type { Weight } from './score.ts'

export type NewWeighting = {
  readonly area: AreaCode
  readonly assessed: Assessed
  readonly year: number
  /** Number and title of the document that sets them. */
  readonly document: string
  /** Points by item, as written: `{ 'tasks-on-time': '50', 'slips-answered': '7.5' }`. */
  readonly points: Readonly<Record<string, string>>
}

/** Takes the place of the weights set for the same area and year before; they stay readable. */
export async function setWeighting(
  tx: Tx,
  { points, ...set }: NewWeighting,
  clock: Clock,
): Promise<WeightingRow> {
  const weights = Object.entries(points).map(([item, text]) => weightIn(set.assessed, item, text))
  if (weights.length === 0) refuse('evaluation.weights-empty', { year: set.year })
  const row: WeightingRow = {
    ...set,
    weights,
    id: newId<'weighting'>(),
    setBy: actorOf(tx),
    setAt: clock.now(),
    supersededAt: null,
  }
  await supersedeWeighting(tx, { ...set, at: row.setAt })
  await addWeighting(tx, row)
  const facts = { assessed: set.assessed, year: set.year, document: set.document }
  await record(tx, { event: 'evaluation.weights-set', area: set.area, subject: row.id, facts }, clock)
  return row
}

function weightIn(assessed: Assessed, item: string, text: string) {
  const known = itemsOf(assessed)
  if (!isItem(item) || !known.includes(item))
    refuse('evaluation.item-unknown', { item, known: known.join('、') })
  const points = must(readPoints(text))
  if (points.over <= 0n) refuse('evaluation.points-malformed', { value: text })
  return { item, points: text.trim() }
}

/** As kept, for a snapshot; null for what nobody has set. */
export async function weightingsFor(tx: Tx, area: AreaCode, year: number): Promise<KeptWeightings> {
  const kept = async (assessed: Assessed): Promise<KeptWeighting | null> => {
    const found = await findWeighting(tx, { area, assessed, year })
    return found ? { year: found.year, document: found.document, weights: found.weights } : null
  }
  return { unit: await kept('unit'), county: await kept('county') }
}

/** Points as fractions. What an item was called when weights were kept is an item still. */
export const readWeightings = ({ unit, county }: KeptWeightings): Weightings => ({
  unit: unit && readWeighting(unit),
  county: county && readWeighting(county),
})

const readWeighting = ({ year, document, weights }: KeptWeighting): Weighting => ({
  year,
  document,
  weights: weights.flatMap(({ item, points }): Weight[] =>
    isItem(item) ? [{ item, points: must(readPoints(points)) }] : [],
  ),
})
