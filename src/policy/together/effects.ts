/** What each kind of relation does to the decision of a programme it bears on. */
import { type Day, type Fen, fen, monthsBetween } from '#kernel'
import type { Facts } from '../fact.ts'
import { type Circumstances, limitOn } from '../ground.ts'
import type { Relation } from '../relation.ts'
import { every, opposite, some, type Truth } from '../truth.ts'
import type { Draft } from './joint.ts'

/** What is known of the programme a relation comes from: whether the person has it, and its money a month. */
export type Other = { readonly has: Truth; readonly monthly: Fen | null }

/** Money of the other that counts; null where it is not known. */
export function counted({ percent }: Relation, { has, monthly }: Other, at: Circumstances): Fen | null {
  const share = percent === undefined ? 100 : limitOn(percent, at)
  if (has === false || monthly === 0) return fen(0)
  return has === null || monthly === null || share === undefined
    ? null
    : fen(Math.floor((monthly * share) / 100))
}

/** Facts with the money of others added to the income they count in; unknown as soon as one of them is. */
export function withIncome(facts: Facts, key: string, money: Fen | null): Facts {
  const own = facts[key]
  if (money === 0) return facts
  return { ...facts, [key]: typeof own === 'number' && money !== null ? own + money : null }
}

/** Whether somebody who took up work is still within the months for which the old benefit goes on. */
export function stillKept({ months, since }: Relation, facts: Facts, at: Circumstances): Truth {
  const limit = months === undefined ? undefined : limitOn(months, at)
  const began = since && facts[since.key]
  if (limit === undefined || typeof began !== 'string') return null
  return began <= at.on && monthsBetween(began as Day, at.on) < limit
}

/** Entitled by the other where not by oneself. `pay` is asked for the amount only then. */
export function opened(draft: Draft, by: Truth, pay: () => Fen | null): Draft {
  if (draft.truth === true) return draft
  const truth = some([draft.truth, by])
  return { truth, amount: truth === true ? pay() : draft.amount }
}

/** Not entitled while the other is had. */
export const closedBy = (draft: Draft, has: Truth): Draft => ({
  ...draft,
  truth: every([draft.truth, opposite(has)]),
})

/** Lowered by the other's money, never below zero. Only monthly money can be lowered by monthly money. */
export function lowered(draft: Draft, money: Fen | null, per: string): Draft {
  if (draft.amount === null || money === 0) return draft
  return {
    ...draft,
    amount: money === null || per !== 'month' ? null : fen(Math.max(0, draft.amount - money)),
  }
}
