/** A rule brought to a day and a place: which variant holds there, its condition and its amount. */
import { type Circumstances, type Ground, ground } from './ground.ts'
import { type GroundAmount, groundAmount } from './pay.ts'
import { type Variant, variantOn } from './programme.ts'
import { isProgramme, type Rule } from './walk.ts'

export type Brought = {
  readonly eligible: Ground
  readonly amount: GroundAmount | null
  readonly variant: Variant | null
}

/** Undefined when no rule is written down for the place and day. */
export function brought(rule: Rule, at: Circumstances): Brought | undefined {
  if (!isProgramme(rule)) return { eligible: ground(rule, at), amount: null, variant: null }
  const variant = variantOn(rule, at.on, at.area)
  if (!variant) return undefined
  return { eligible: ground(variant.eligible, at), amount: groundAmount(variant.amount, at), variant }
}
