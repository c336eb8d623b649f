/** Where the unit stands that a plan writes with a place before its name: 市民政局, 河东区民政局, 省残联. Pure. */
import { type AreaCode, levelOf, parentOf } from '#kernel'
import { areaName, childrenOf } from '#standards'

/** What is left of a name at a place it may belong to. */
export type Placed = { readonly area: AreaCode; readonly rest: string }

/** The longest reading of the place first; a name without a place belongs to the plan's own. */
export function placesOf(written: string, own: AreaCode): readonly Placed[] {
  const named = [own, ...above(own), ...childrenOf(own)].flatMap((area) =>
    callsOf(area).flatMap((call) => cut(written, call, area)),
  )
  const byLevel = levels(own).flatMap(([call, area]) => cut(written, call, area))
  return [
    ...named.toSorted((a, b) => a.rest.length - b.rest.length),
    ...byLevel,
    { area: own, rest: written },
  ]
}

const cut = (written: string, call: string, area: AreaCode): Placed[] =>
  written.startsWith(call) && written.length >= call.length + 2
    ? [{ area, rest: written.slice(call.length) }]
    : []

function above(area: AreaCode): AreaCode[] {
  const parent = parentOf(area)
  return parent ? [parent, ...above(parent)] : []
}

const callsOf = (area: AreaCode): string[] => {
  const name = areaName(area)
  return name === undefined ? [] : [name]
}

/** One sign for a level means the plan's own place or the one above it of that level; never one of several below. */
function levels(own: AreaCode): [string, AreaCode][] {
  const self = [...(areaName(own) ?? '')].at(-1)
  const signs: Readonly<Record<string, string>> = {
    province: '省',
    prefecture: '市州盟',
    county: '县区旗',
    town: '镇乡',
    village: '村',
  }
  return [
    ...(self === undefined ? [] : [[self, own] as [string, AreaCode]]),
    ...[own, ...above(own)].flatMap((area) =>
      [...(signs[levelOf(area)] ?? '')]
        // 市 in the plan of a county-level city is the city itself.
        .filter((sign) => area === own || sign !== self)
        .map((sign) => [sign, area] as [string, AreaCode]),
    ),
  ]
}
