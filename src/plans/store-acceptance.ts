/** SQL of accepting a plan: who took responsibility for which reading, and what was knowingly left open. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { Instant } from '#platform'
import type { PlanId } from './store.ts'

/** A value nobody knew when the plan was accepted: the row and which of its aspects. */
export type LeftOpen = { readonly row: string; readonly aspect: string }

export type Acceptance = {
  readonly reading: string
  readonly leftOpen: readonly LeftOpen[]
  readonly unchecked: number
  readonly at: Instant
  readonly by: string
}

export async function addAcceptance(
  tx: Tx,
  added: Acceptance & { readonly id: string; readonly planId: PlanId },
): Promise<void> {
  await sql`insert into plans.acceptance
      (id, plan_id, reading_sha256, left_open, unchecked, accepted_at, accepted_by)
    values (${added.id}, ${added.planId}, ${added.reading}, ${JSON.stringify(added.leftOpen)}::jsonb,
      ${added.unchecked}, ${added.at}, ${added.by})`.execute(tx)
}

/** The newest one of a plan. */
export async function findAcceptance(tx: Tx, planId: PlanId): Promise<Acceptance | undefined> {
  const { rows } = await sql<Acceptance>`
    select reading_sha256 as reading, left_open as "leftOpen", unchecked, accepted_at as at, accepted_by as by
    from plans.acceptance where plan_id = ${planId} order by id desc limit 1`.execute(tx)
  return rows[0]
}
