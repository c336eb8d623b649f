/** The places among which a rule differs, most precise first, each with the rule as it is there. */
import type { AreaCode } from '#kernel'
import { type Brought, brought } from './brought.ts'
import type { Circumstances } from './ground.ts'
import { placesOf, type Rule } from './walk.ts'

/** Everywhere. */
export const anywhere = '' as AreaCode

export type Segment = {
  /** An area belongs to the first segment whose place it lies in; the last segment takes the rest. */
  readonly place: AreaCode
  readonly brought: Brought | undefined
}

/** The pieces of an area (`at.area`; use `anywhere` for all people) in which a rule is one and the same. */
export function segmentsOf(rule: Rule, at: Circumstances): readonly Segment[] {
  const inside = placesOf(rule, at.settings).filter((place) => place !== at.area && place.startsWith(at.area))
  return [...inside, at.area].map((place) => ({ place, brought: brought(rule, { ...at, area: place }) }))
}
