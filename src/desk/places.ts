/** Places as officers' pages name them, and the one an officer may ask for. */
import type { Staff } from '#access'
import type { AreaCode, CountyCode } from '#kernel'
import { countyOf, isWithin, parentOf, refuse } from '#kernel'
import { areaName, childrenOf } from '#standards'

/** 江城区; a place the names do not know (a village, a newer town) is told by the known one around it and its code. */
export function placeName(area: AreaCode): string {
  const name = areaName(area)
  if (name) return name
  const around = parentOf(area)
  return around ? `${placeName(around)} ${area}` : area
}

/** Where somebody lives, from the county down: 江城区 · 南恩街道. */
export function homeName(area: AreaCode): string {
  const county = countyOf(area)
  return county && county !== area ? `${placeName(county)} · ${placeName(area)}` : placeName(area)
}

/** The chosen area, or the officer's own. One outside it is refused (`desk.area-not-yours`), never widened or emptied. */
export function areaAsked(staff: Staff, chosen: AreaCode | undefined): AreaCode {
  if (chosen === undefined) return staff.area
  return isWithin(chosen, staff.area) ? chosen : refuse('desk.area-not-yours', { area: placeName(chosen) })
}

/** The area both know; undefined when they have nothing to do with each other. */
export function shared(a: AreaCode, b: AreaCode): AreaCode | undefined {
  if (isWithin(a, b)) return a
  return isWithin(b, a) ? b : undefined
}

/** The officer's counties that an area touches: the shards a question about it is asked of. */
export const countiesIn = (staff: Staff, area: AreaCode): readonly CountyCode[] =>
  staff.counties.filter((county) => isWithin(county, area) || isWithin(area, county))

type Choice = { readonly code: string; readonly name: string }

/** Areas to narrow a list to: those below the officer's own, and below the chosen one. */
export function areaChoices({ area }: Staff, chosen: AreaCode): readonly Choice[] {
  const open = new Set([area, chosen, parentOf(chosen)])
  const below = (around: AreaCode, depth: number): Choice[] =>
    childrenOf(around).flatMap((code) => [
      { code, name: '　'.repeat(depth) + placeName(code) },
      ...(open.has(code) ? below(code, depth + 1) : []),
    ])
  return below(area, 0)
}
