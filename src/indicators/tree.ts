/** Counts per town, summed upwards: a county is its towns and the people whose town is unknown, by construction. */
import { type AreaCode, isWithin } from '#kernel'

/** What is counted of an indicator; every person stands in exactly one of the first three or in none. */
export type Counts = {
  /** The denominator: entitled by the conditions on the day. */
  readonly entitled: number
  /** The numerator: entitled and receiving. */
  readonly receiving: number
  /** Nobody can say yet whether they belong below or above the line; in neither number above. */
  readonly unknown: number
  /** Of the unknown, those who receive already. */
  readonly unknownReceiving: number
  /** Of the unknown, those of whom nobody can say whether they have it; never so where grants tell. */
  readonly unknownOpen: number
  /** Receive although the conditions say no: a matter of review, in neither number. */
  readonly outside: number
}

/** Counts of one town; `area` is the county itself for people whose town is unknown. */
export type TownCounts = Counts & { readonly area: AreaCode }

export type AreaCounts = {
  readonly area: AreaCode
  /** People of this county whose town is not known. */
  readonly unplaced: boolean
  readonly counts: Counts
  readonly parts: readonly AreaCounts[]
}

export const nobody: Counts = {
  entitled: 0,
  receiving: 0,
  unknown: 0,
  unknownReceiving: 0,
  unknownOpen: 0,
  outside: 0,
}

export const waiting = (counts: Counts): number => counts.entitled - counts.receiving

export const sum = (all: Iterable<Counts>): Counts => {
  const total = { ...nobody }
  for (const one of all) {
    total.entitled += one.entitled
    total.receiving += one.receiving
    total.unknown += one.unknown
    total.unknownReceiving += one.unknownReceiving
    total.unknownOpen += one.unknownOpen
    total.outside += one.outside
  }
  return total
}

/** Sums towns upwards to `root` (a province, prefecture, county or town). Towns outside the root are not its business. */
export function sumUp(root: AreaCode, towns: readonly TownCounts[]): AreaCounts {
  const within = towns
    .filter((town) => isWithin(town.area, root))
    .toSorted((a, b) => (a.area < b.area ? -1 : 1))
  return node(root, within)
}

/** The lengths of area codes below a province. */
const deeper = [4, 6, 9]

function node(area: AreaCode, towns: readonly TownCounts[]): AreaCounts {
  const next = deeper.find((length) => length > area.length)
  if (next === undefined) return { area, unplaced: false, counts: sum(towns), parts: [] }
  const placed = Map.groupBy(
    towns.filter((town) => town.area.length >= next),
    (town) => town.area.slice(0, next) as AreaCode,
  )
  const unplaced = towns.filter((town) => town.area.length < next)
  const parts: AreaCounts[] = [...placed].map(([below, inside]) => node(below, inside))
  if (unplaced.length > 0) parts.push({ area, unplaced: true, counts: sum(unplaced), parts: [] })
  return { area, unplaced: false, counts: sum(parts.map((part) => part.counts)), parts }
}

/** The tree as a list, parents before their parts. */
export const flatten = (root: AreaCounts): AreaCounts[] => [root, ...root.parts.flatMap(flatten)]

/** No code of a place inside `area` is larger: places are a range of digits, in any collation. */
export const lastIn = (area: AreaCode): string => `${area}999999999999`
