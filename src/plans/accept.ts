/** Accepting a plan: an office takes responsibility for it as it reads, naming what nobody knows and is knowingly left open. */
import { actorOf, record, type Tx } from '#access'
import { refuse } from '#kernel'
import { type Clock, newId } from '#platform'
import { type Review, review, valueKey } from './review.ts'
import type { PlanReading } from './rows.ts'
import { findReading, holdPlan, listCorrections, type PlanId } from './store.ts'
import { type Acceptance, addAcceptance, findAcceptance } from './store-acceptance.ts'
import { findPlan, type PlanSummary } from './store-board.ts'

export type PlanUnderReview = {
  readonly plan: PlanSummary
  readonly review: Review
  readonly acceptance: Acceptance | undefined
}

/** How far the checking has come. Cost: the kept reading of one plan, parsed and laid out once. */
export async function reviewPlan(tx: Tx, plan: PlanId): Promise<PlanUnderReview> {
  const kept = await findPlan(tx, plan)
  if (!kept) return refuse('plan.unknown', { plan })
  const reading = (await findReading(tx, plan, kept.reading)) as PlanReading
  return {
    plan: kept,
    review: review(reading, await listCorrections(tx, plan)),
    acceptance: await findAcceptance(tx, plan),
  }
}

/** What must be known and is not; `leaveOpen` names all of it, or says `all` where nobody is there to be asked. */
export type Accepting = {
  readonly plan: PlanId
  /** Keys `row.aspect` the person saw and leaves open. */
  readonly leaveOpen: readonly string[] | 'all'
}

/** Refuses when something unknown was not named; accepting the same again adds nothing. */
export async function acceptPlan(
  tx: Tx,
  { plan, leaveOpen }: Accepting,
  { clock }: { readonly clock: Clock },
): Promise<Acceptance> {
  await holdPlan(tx, plan)
  const { plan: kept, review: standing, acceptance: last } = await reviewPlan(tx, plan)
  const unseen = standing.unknown.filter(
    ({ row, aspect }) => leaveOpen !== 'all' && !leaveOpen.includes(valueKey(row, aspect)),
  )
  if (unseen.length > 0) refuse('plan.unknown-left', { count: unseen.length })
  const accepted: Acceptance = {
    reading: kept.reading,
    leftOpen: standing.unknown.map(({ row, aspect }) => ({ row, aspect })),
    unchecked: standing.toCheck.length - standing.unknown.length,
    at: clock.now(),
    by: actorOf(tx),
  }
  if (last && sameAcceptance(last, accepted)) return last
  await addAcceptance(tx, { ...accepted, id: newId(), planId: plan })
  const facts = { leftOpen: accepted.leftOpen.length, unchecked: accepted.unchecked }
  await record(tx, { event: 'plan.accepted', subject: plan, facts }, clock)
  return accepted
}

const open = ({ leftOpen }: Acceptance) => leftOpen.map(({ row, aspect }) => valueKey(row, aspect)).join('\n')

const sameAcceptance = (a: Acceptance, b: Acceptance) =>
  a.reading === b.reading && a.unchecked === b.unchecked && open(a) === open(b)
