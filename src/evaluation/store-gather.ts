/** SQL of what a round is made of: obligations with their cases and evidence, slips and disputes, people by county. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { CaseKey } from '#cases'
import type { AreaCode, CountyCode, Day } from '#kernel'
import type { PlanId } from '#plans'
import type { ObligationLamp } from '#supervision'

export type ObligationRow = {
  readonly plan: PlanId
  readonly task: string
  readonly unit: string
  readonly unitName: string
  readonly role: 'lead' | 'coop' | 'named'
  readonly stage: string
  /** Whether what it runs by has a day: a document to be issued, work to be done. */
  readonly dated: boolean
  readonly due: Day | null
  readonly reportedOn: Day | null
  readonly lamp: ObligationLamp
  /** What records and documents say of the thing promised. */
  readonly says: 'done' | 'under-way' | 'not-yet' | 'unknown'
}

export type ObligationQuestion = { readonly area: AreaCode; readonly plan: PlanId | null; readonly on: Day }

/** Obligations of an area and everything below it, those taken over by others left out. One pass over the rows in reach. */
export async function listObligationRows(
  tx: Tx,
  { area, plan, on }: ObligationQuestion,
): Promise<ObligationRow[]> {
  const { rows } = await sql<ObligationRow>`
    select o.plan_id as plan, o.task_key as task, o.unit_id as unit, o.unit_name as "unitName", o.role, c.stage,
      o.kind in ('issued', 'done') as dated, o.due, o.reported_on as "reportedOn",
      supervision.lamp(cases.lamp(c.ended, c.late_ended, c.due, c.due_problem, c.soon_from, c.stopped, ${on}::date),
        c.stage, o.kind, coalesce(v.denies_issued, false), coalesce(v.denies_delivered, false)) as lamp,
      coalesce(case when o.kind = 'issued' then v.issued else v.delivered end, 'unknown') as says
    from supervision.obligation o
    join cases.case c using (county, id)
    left join supervision.task_verdict v on v.plan_id = o.plan_id and v.task_key = o.task_key
    where starts_with(o.area, ${area}) and (${plan}::uuid is null or o.plan_id = ${plan}::uuid)
      and c.stage not in ('superseded', 'merged', 'let-off')
    order by o.plan_id, o.position, o.unit_id collate "C"`.execute(tx)
  return rows
}

export type SupervisedCase = CaseKey & {
  readonly process: 'slip' | 'figure-dispute'
  readonly title: string
  readonly since: Day
  readonly ended: boolean
  readonly lateEnded: boolean
  readonly overdue: boolean
}

/** Slips and disputes begun in the years of the round, those that were dropped or withdrawn left out. */
export async function listSupervised(
  tx: Tx,
  { area, from, on }: { readonly area: AreaCode; readonly from: Day; readonly on: Day },
): Promise<SupervisedCase[]> {
  const { rows } = await sql<SupervisedCase>`
    select c.county, c.id, c.process, c.title, c.began as since, c.ended is not null as ended, c.late_ended as "lateEnded",
      c.ended is null and coalesce(c.due < ${on}::date, false) as overdue
    from cases.case c
    where c.process in ('slip', 'figure-dispute') and starts_with(c.area, ${area}) and c.began between ${from} and ${on}
      and c.stage not in ('dropped', 'withdrawn')
    order by c.process, c.began, c.id`.execute(tx)
  return rows
}

/** People whose certificate holds on the day, by county. One pass over the profiles of the area. */
export async function countHolders(
  tx: Tx,
  {
    area,
    on,
    counties,
  }: { readonly area: AreaCode; readonly on: Day; readonly counties: readonly CountyCode[] },
): Promise<ReadonlyMap<AreaCode, number>> {
  const { rows } = await sql<{ county: AreaCode; people: number }>`
    select p.county, count(*)::int as people from registry.profile p
    where p.county = any(${[...counties]}::text[]) and starts_with(p.area, ${area})
      and p.certificate_status = 'issued' and p.certificate_expires >= ${on}::date
    group by p.county`.execute(tx)
  return new Map(rows.map(({ county, people }) => [county, people]))
}

/** Whether people can be seen here at all; if not, no count of them is a count. */
export async function seesPeople(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ sees: boolean }>`
    select current_user = 'tongxing_system' or coalesce(access.has_duty('person:read'), false) as sees`.execute(
    tx,
  )
  return rows[0]?.sees === true
}
