/** Where the synthetic people live: the real towns of an area, weighted as towns usually are. */
import type { AreaCode, CountyCode } from '#kernel'
import { isCounty, refuse } from '#kernel'
import { areaName, childrenOf } from '#standards'
import { asked, bits } from './chance.ts'
import { missing } from './shares.ts'

/** A town (or a county standing for "town unknown") and how many of the people live there. */
export type PlaceShare = { readonly area: AreaCode; readonly county: CountyCode; readonly people: number }

/** Counties in an area, in code order; the area itself when it is a county. */
export function countiesOf(area: AreaCode): CountyCode[] {
  if (area.length > 6 || areaName(area) === undefined) return refuse('population.area-unknown', { area })
  return isCounty(area) ? [area] : childrenOf(area).flatMap(countiesOf)
}

/** Splits people over the towns of an area by weight; the parts add up exactly. */
export function apportionTowns(area: AreaCode, people: number, seed: number): PlaceShare[] {
  const places = countiesOf(area).flatMap((county) => {
    const towns = childrenOf(county).map((town) => ({ area: town, county, weight: weightOf(town, seed) }))
    const total = towns.reduce((sum, town) => sum + town.weight, 0) || 60
    return [{ area: county, county, weight: total * missing.town }, ...towns]
  })
  const counts = apportion(
    places.map((place) => place.weight),
    people,
  )
  return places.map(({ area: at, county }, i) => ({ area: at, county, people: counts[i] ?? 0 }))
}

/** Street offices are larger than towns; forest farms and mines are tiny; nobody is registered in a prison. */
function weightOf(town: AreaCode, seed: number): number {
  const name = areaName(town) ?? ''
  if (/监狱|看守所|虚拟/.test(name)) return 0
  const spread = 0.5 + bits(seed, Number(town), asked.townWeight) / 0x1_0000_0000
  if (/(林场|农场|原种场|矿区?|园区|开发区|分场|水库)$/.test(name)) return 1.5 * spread
  if (/街道/.test(name)) return 70 * spread
  return (town.endsWith('100') ? 80 : 45) * spread
}

/** Whole parts proportional to weights, adding up to the total (largest remainder). */
export function apportion(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  const exact = weights.map((weight) => (weight / sum) * total)
  const parts = exact.map(Math.floor)
  const left = total - parts.reduce((a, b) => a + b, 0)
  const order = exact
    .map((value, at) => ({ at, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.at - b.at)
  for (const { at } of order.slice(0, left)) parts[at] = (parts[at] ?? 0) + 1
  return parts
}
