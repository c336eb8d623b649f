/** What one programme comes to when the others are looked at with it. */
import { type Fen, fen } from '#kernel'
import type { Rhythm } from '../amount.ts'
import type { Decision } from '../compile.ts'
import type { Relation } from '../relation.ts'
import { type Truth, verdictOf } from '../truth.ts'

/** A decision on its way: the relations change it one after another. */
export type Draft = { readonly truth: Truth; readonly amount: Fen | null }

/** A relation that changed something, and from what to what. */
export type Effect = { readonly relation: Relation; readonly was: Decision; readonly now: Decision }

export type Joint = {
  readonly programme: string
  readonly per: Rhythm
  /** As if there were no other programme. */
  readonly alone: Decision
  readonly together: Decision
  readonly changed: readonly Effect[]
}

/** What is known beside the facts. */
export type Known = {
  /**
   * Programmes that are really paid to the person. Given, only these (and what `shown` shows) bear on others; without it,
   * whatever the person is entitled to does.
   */
  readonly receives?: ReadonlySet<string>
  /** What no record shows is left aside: for telling what is certainly had beside a payment, not for deciding a right. */
  readonly recordedOnly?: boolean
  /** Which ones the person chose, where only one of several can be had. */
  readonly chosen?: ReadonlySet<string>
}

const nothing = fen(0)

export const decisionOf = ({ truth, amount }: Draft): Decision => ({
  verdict: verdictOf(truth),
  amountFen: truth === null ? null : truth ? amount : nothing,
})

/** The amount as money a month; null where nobody can say, such as for money whose rhythm is not stated. */
export function monthly({ truth, amount }: Draft, per: Rhythm): Fen | null {
  if (truth === false) return nothing
  if (truth === null || amount === null) return null
  if (amount === 0 || per === 'month') return amount
  return per === 'year' ? fen(Math.floor(amount / 12)) : null
}
