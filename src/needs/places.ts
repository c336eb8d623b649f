/** Where a programme has a rule on a day, and the range of codes an area spans. */
import type { AreaCode, Day } from '#kernel'
import type { Programme, Statement } from '#policy'
import { holdsOn } from '#policy'

/** The places with a rule of the programme on the day; elsewhere nobody is asked about, so nobody is "unknown". */
export const coverOf = (programme: Programme, on: Day): readonly AreaCode[] =>
  [
    ...new Set(programme.variants.filter((variant) => holdsOn(variant, on)).map((variant) => variant.in)),
  ].sort()

/** Codes are digits, so an area and everything in it is a range that an index serves. */
export const rangeOf = (area: AreaCode): readonly [from: string, to: string] => [area, `${area}999999999999`]

/** People (alias `p`) in one of the places. */
export function inPlaces(places: readonly AreaCode[]): Statement {
  const one = (n: number) => `p.area between $${2 * n + 1} and $${2 * n + 2}`
  return {
    text: places.length === 0 ? 'false' : `(${places.map((_, n) => one(n)).join(' or ')})`,
    values: places.flatMap((place) => rangeOf(place)),
  }
}

/**
 * People (alias `p`) of a chunk: a town, or a county's own code for people whose town is not known; the piece of work of
 * one short transaction. Tables of candidates and grants are asked by `left(area, 9)`.
 */
export const inChunk = (chunk: AreaCode): Statement => ({
  text: 'p.county = $1 and p.area between $2 and $3',
  values: [chunk.slice(0, 6), ...(chunk.length > 6 ? rangeOf(chunk) : [chunk, chunk])],
})
