/** Which version of a service standard is in force on a day, and whether a programme stands on it. */
import { type AreaCode, type Day, isWithin } from '#kernel'
import { type Programme, variantOn } from '#policy'

export type StandardVersion = {
  readonly area: AreaCode
  /** Short and lasting: `care-at-home`. */
  readonly item: string
  readonly from: Day
  /** The day from which the item is no longer offered as a basic public service; null while it is. */
  readonly endsOn: Day | null
  readonly name: string
  readonly standard: string
  readonly facilities: string | null
  readonly staffing: string | null
  readonly measures: string | null
  /** Programmes of the catalogue it is the standard of. */
  readonly programmes: readonly string[]
  /** Source and clause as the catalogue cites them. */
  readonly source: string
  readonly clause: string
}

/** The newest version of each item of this place itself that has begun and has not ended. */
export function inForce(versions: readonly StandardVersion[], on: Day): StandardVersion[] {
  const newest = new Map<string, StandardVersion>()
  for (const version of versions.filter(({ from }) => from <= on)) {
    const key = `${version.area} ${version.item}`
    if (version.from > (newest.get(key)?.from ?? '')) newest.set(key, version)
  }
  return [...newest.values()].filter(({ endsOn }) => endsOn === null || on < endsOn)
}

export type StandardCheck = {
  readonly item: string
  /**
   * `current`: cites the version in force; `outdated`: cites an earlier one only; `ended`: what it cites is no longer in the
   * catalogue; `uncited`: the standard names the programme, the programme does not cite it; `no-rule`: the programme has no
   * rule at the place on the day.
   */
  readonly standing: 'current' | 'outdated' | 'ended' | 'uncited' | 'no-rule'
  readonly version: StandardVersion
}

/** For each item that names the programme. A standard of a wider area is for the places in it. Cost: one pass over the versions. */
export function checkStandards(
  programme: Programme,
  versions: readonly StandardVersion[],
  { on, area }: { readonly on: Day; readonly area: AreaCode },
): StandardCheck[] {
  const own = versions.filter(
    (one) => isWithin(area, one.area) && one.programmes.includes(programme.id) && one.from <= on,
  )
  const basis = variantOn(programme, on, area)?.basis
  const cites = ({ source, clause }: StandardVersion) =>
    basis?.some((one) => one.source === source && one.clause === clause) ?? false
  return [...Map.groupBy(own, (one) => `${one.area} ${one.item}`).values()].map((ofItem) => {
    const [current] = inForce(ofItem, on)
    const [newest] = ofItem.toSorted((a, b) => (a.from < b.from ? 1 : -1)) as [StandardVersion]
    const version = current ?? newest
    const standing = (): StandardCheck['standing'] => {
      if (!basis) return 'no-rule'
      if (current && cites(current)) return 'current'
      if (!ofItem.some(cites)) return 'uncited'
      return current ? 'outdated' : 'ended'
    }
    return { item: version.item, standing: standing(), version }
  })
}
