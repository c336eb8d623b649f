/** Whose hand acts on a case: an officer for the unit of the post, a person, or another case. */
import type { Staff } from '#access'
import { offices, unitOf } from '#access'
import type { Reference } from '#forms'
import { type AreaCode, isWithin, refuse } from '#kernel'
import type { Actor } from '#process'

export type Hand =
  | Staff
  | { readonly kind: 'person'; readonly id: string; readonly name: string; readonly through?: Reference }
  | { readonly kind: 'case'; readonly id: string; readonly name: string; readonly process: string }

/** As processes know actors. */
export function actingAs(hand: Hand): Actor {
  if (hand.kind !== 'staff') return { ...hand, duties: [] }
  const { kind, id, name, duties } = hand
  return { kind, id, name, duties, unit: unitOf(hand) ?? officeOf(hand) }
}

/** A post outside of any unit acts for its office at the place. */
const officeOf = ({ area, office }: Staff): Reference => ({
  id: `${area}:${office ?? ''}`,
  name: Object.entries(offices).find(([key]) => key === office)?.[1].zh ?? '',
})

/** In the history's own column: the name row security compares with the scope. */
export const signatureOf = (hand: Hand): string => `${hand.kind}:${hand.id}`

/** Where the audit trail notes the deed: at the case, or at the officer's own place when the case belongs to a larger area. */
export const notedAt = (hand: Hand, area: AreaCode): AreaCode =>
  hand.kind === 'staff' && !isWithin(area, hand.area) ? hand.area : area

/** An officer acts in the own name: the scope of the transaction and the hand must be the same. */
export function checkHand(hand: Hand, scope: string): void {
  if (scope.startsWith('staff:') && scope !== signatureOf(hand)) refuse('case.foreign-hand')
}
