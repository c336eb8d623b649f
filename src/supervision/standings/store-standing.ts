/** SQL of what is published of obligations: today's lamps of a plan, and the editions the public reads. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { Day } from '#kernel'
import type { PlanId } from '#plans'
import type { Instant } from '#platform'
import type { TaskStanding, UnitOfTask } from './standing.ts'

/** In the order of the document, leads first. One statement over the obligations of a plan. */
export async function listUnitsOfPlan(tx: Tx, plan: PlanId, on: Day): Promise<UnitOfTask[]> {
  const { rows } = await sql<UnitOfTask>`
    select o.task_key as task, o.unit_name as unit, o.role, c.stage, o.due, o.reported_on as "reportedOn",
      supervision.lamp(
        cases.lamp(c.ended, c.late_ended, c.due, c.due_problem, c.soon_from, c.stopped, ${on}::date), c.stage, o.kind,
        coalesce(v.denies_issued, false), coalesce(v.denies_delivered, false)) as lamp
    from supervision.obligation o
    join cases.case c using (county, id)
    left join supervision.task_verdict v on v.plan_id = o.plan_id and v.task_key = o.task_key
    where o.plan_id = ${plan}
    order by o.position, o.role <> 'lead', o.unit_name collate "C"`.execute(tx)
  return rows
}

export type StandingEdition = {
  readonly plan: PlanId
  readonly edition: number
  readonly on: Day
  readonly tasks: readonly TaskStanding[]
  readonly publishedAt: Instant
}

/** The newest edition, or the one asked for; the public may call it. */
export async function findEdition(
  tx: Tx,
  plan: PlanId,
  edition?: number,
): Promise<StandingEdition | undefined> {
  const { rows } = await sql<StandingEdition>`
    select plan_id as plan, edition, on_day as "on", content as tasks, published_at as "publishedAt"
    from supervision.standing_publication
    where plan_id = ${plan} and (${edition ?? null}::int is null or edition = ${edition ?? null}::int)
    order by edition desc limit 1`.execute(tx)
  return rows[0]
}

export type EditionHead = Pick<StandingEdition, 'edition' | 'on' | 'publishedAt'>

export async function listEditions(tx: Tx, plan: PlanId): Promise<EditionHead[]> {
  const { rows } = await sql<EditionHead>`
    select edition, on_day as "on", published_at as "publishedAt" from supervision.standing_publication
    where plan_id = ${plan} order by edition desc`.execute(tx)
  return rows
}

/** Two who publish at once: the second is refused by the key and may try again. */
export async function addEdition(tx: Tx, added: StandingEdition, by: string): Promise<void> {
  await sql`insert into supervision.standing_publication (plan_id, edition, on_day, content, published_at, published_by)
    values (${added.plan}, ${added.edition}, ${added.on}, ${JSON.stringify(added.tasks)}::jsonb, ${added.publishedAt},
      ${by})`.execute(tx)
}
