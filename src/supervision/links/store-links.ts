/** SQL of what people said of links. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { PlanId } from '#plans'
import type { Decision } from './settle.ts'

export type NewDecision = Decision & { readonly rowId: string; readonly plan: PlanId }

export async function addDecision(tx: Tx, decision: NewDecision): Promise<void> {
  await sql`insert into supervision.link_decision
      (id, plan_id, task_key, kind, target, verdict, found, reason, decided_at, decided_by)
    values (${decision.rowId}, ${decision.plan}, ${decision.task}, ${decision.kind}, ${decision.id}, ${decision.verdict},
      ${JSON.stringify(decision.found)}::jsonb, ${decision.reason}, ${decision.at}, ${decision.by})`.execute(
    tx,
  )
}

export type PlanDecision = Decision & { readonly plan: PlanId }

/** Oldest first. Cost: one index range a plan. */
export async function listDecisions(tx: Tx, plans: readonly PlanId[]): Promise<PlanDecision[]> {
  const { rows } = await sql<PlanDecision>`
    select plan_id as plan, task_key as task, kind, target as id, verdict, found, reason, decided_at as at, decided_by as by
    from supervision.link_decision where plan_id = any(${[...plans]}::uuid[]) order by plan_id, id`.execute(
    tx,
  )
  return rows
}
