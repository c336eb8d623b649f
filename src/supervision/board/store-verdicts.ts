/** SQL of what the links of tasks told last. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, Day } from '#kernel'
import type { PlanId } from '#plans'
import type { Instant } from '#platform'
import type { TaskVerdict } from './verdicts.ts'

export type AssignedPlan = { readonly plan: PlanId; readonly area: AreaCode }

/** Plans whose obligations are on a board, with the place each was assigned for. One pass over their index; for the nightly round. */
export async function listAssignedPlans(tx: Tx): Promise<AssignedPlan[]> {
  const { rows } = await sql<AssignedPlan>`select distinct plan_id as plan, area from supervision.obligation
    order by plan_id, area`.execute(tx)
  return rows
}

type Replacing = {
  readonly plans: readonly PlanId[]
  readonly verdicts: readonly TaskVerdict[]
  readonly on: Day
  readonly at: Instant
}

/** Rows are never deleted: what nobody tells any more is unknown. */
export async function replaceVerdicts(tx: Tx, { plans, verdicts, on, at }: Replacing): Promise<void> {
  await sql`update supervision.task_verdict set issued = 'unknown', denies_issued = false, delivered = 'unknown',
      denies_delivered = false, on_day = ${on}::date, judged_at = ${at}::timestamptz
    where plan_id = any(${[...plans]}::uuid[])`.execute(tx)
  if (verdicts.length === 0) return repeatVerdicts(tx, plans)
  await sql`insert into supervision.task_verdict (plan_id, task_key, issued, denies_issued, delivered, denies_delivered, on_day,
      judged_at)
    select plan, task, issued, "deniesIssued", delivered, "deniesDelivered", ${on}::date, ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(verdicts)}::jsonb) as x (plan uuid, task text, issued text,
      "deniesIssued" boolean, delivered text, "deniesDelivered" boolean)
    on conflict (plan_id, task_key) do update set issued = excluded.issued, denies_issued = excluded.denies_issued,
      delivered = excluded.delivered, denies_delivered = excluded.denies_delivered, on_day = excluded.on_day,
      judged_at = excluded.judged_at`.execute(tx)
  await repeatVerdicts(tx, plans)
}

/** On the rows boards read, only where it differs. */
async function repeatVerdicts(tx: Tx, plans: readonly PlanId[]): Promise<void> {
  await sql`update supervision.obligation o set denies_issued = v.denies_issued, denies_delivered = v.denies_delivered
    from supervision.task_verdict v
    where o.plan_id = any(${[...plans]}::uuid[]) and v.plan_id = o.plan_id and v.task_key = o.task_key
      and (o.denies_issued, o.denies_delivered) <> (v.denies_issued, v.denies_delivered)`.execute(tx)
}
