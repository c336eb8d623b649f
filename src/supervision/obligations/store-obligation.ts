/** SQL of obligations: what the case does not know, and the columns that follow it. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { CaseKey } from '#cases'
import type { AreaCode } from '#kernel'
import type { PlanId } from '#plans'
import type { Standing } from './difference.ts'
import type { Model, Obligation, ObligationKind, Wanted } from './obligation.ts'

export const obligationColumns =
  sql.raw(`o.county, o.id, o.area, o.plan_id as plan, o.task_key as task, o.named_unit as named, o.unit_id as unit,
  o.unit_name as "unitName", o.role, o.model, o.field, o.position, o.timing, o.plan_kind as "planKind", o.plan_due as "planDue",
  o.kind, o.due, o.reported_on as "reportedOn"`)

/** All of a plan, in the order of the document. */
export async function listOfPlan(tx: Tx, county: string, plan: PlanId): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select ${obligationColumns}, c.stage, c.ended is not null as ended, c.length
    from supervision.obligation o join cases.case c using (county, id)
    where o.county = ${county} and o.plan_id = ${plan}
    order by o.position, o.named_unit collate "C"`.execute(tx)
  return rows
}

/** Two who assign one plan at once follow one another. */
export async function holdForAssigning(tx: Tx, plan: PlanId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`supervision.assign ${plan}`}, 0))`.execute(tx)
}

export type NewObligation = CaseKey & Wanted & { readonly area: AreaCode; readonly plan: PlanId }

export async function insertObligations(tx: Tx, added: readonly NewObligation[]): Promise<void> {
  if (added.length === 0) return
  await sql`insert into supervision.obligation (county, id, area, plan_id, task_key, named_unit, role, model, field, position,
      timing, plan_kind, plan_due, unit_id, unit_name, kind, due)
    select county, id, area, plan, task, unit, role, model, field, position, timing, kind, due, unit, "unitName", kind, due
    from jsonb_to_recordset(${JSON.stringify(added)}::jsonb) as x (county text, id uuid, area text, plan uuid, task text,
      unit text, "unitName" text, role text, model text, field text, position integer, timing text, kind text, due date)`.execute(
    tx,
  )
}

export type Placing = CaseKey &
  Pick<Wanted, 'role' | 'model' | 'field' | 'position' | 'timing' | 'kind' | 'due'>

/** What the plan says of them now. */
export async function placeObligations(tx: Tx, placed: readonly Placing[]): Promise<void> {
  const [first] = placed
  if (!first) return
  await sql`update supervision.obligation o set role = x.role, model = x.model, field = x.field, position = x.position,
      timing = x.timing, plan_kind = x.kind, plan_due = x.due
    from jsonb_to_recordset(${JSON.stringify(placed)}::jsonb) as x (id uuid, role text, model text, field text,
      position integer, timing text, kind text, due date)
    where o.county = ${first.county} and o.id = x.id`.execute(tx)
}

/** What follows the case. */
export type Following = Pick<Obligation, 'unit' | 'unitName' | 'due' | 'reportedOn'> & {
  readonly kind: ObligationKind
}

export async function followCase(tx: Tx, { county, id }: CaseKey, now: Following): Promise<void> {
  await sql`update supervision.obligation set unit_id = ${now.unit}, unit_name = ${now.unitName}, kind = ${now.kind},
      due = ${now.due}::date, reported_on = ${now.reportedOn}::date
    where county = ${county} and id = ${id}`.execute(tx)
}

/** On what the document's lead stands, by the key of the task. The reading tells; what people corrected keeps its model. */
export async function listModels(tx: Tx, plan: PlanId): Promise<ReadonlyMap<string, Model>> {
  const { rows } = await sql<{ task: string; basis: string }>`
    select t.key as task, r.value ->> 'leadBasis' as basis
    from plans.plan p
    join plans.reading g on g.plan_id = p.id and g.sha256 = p.reading_sha256
    cross join jsonb_array_elements(g.content -> 'tasks') r (value)
    join plans.task t on t.plan_id = p.id and t.line = (r.value -> 'at' ->> 'line')::int and t.text = r.value ->> 'text'
    where p.id = ${plan}`.execute(tx)
  return new Map(rows.map(({ task, basis }) => [task, modelOf[basis] ?? 'jointly']))
}

const modelOf: Readonly<Record<string, Model>> = {
  column: 'lead-coop',
  wording: 'lead-coop',
  'parent-heading': 'lead-coop',
  'only-unit': 'lead-coop',
  'first-is-lead': 'first-leads',
  bold: 'bold-leads',
  'bold-lost': 'bold-leads',
}

export type RowAmiss = { readonly county: string; readonly id: string; readonly what: 'no-case' | 'no-row' }

/** Cases of the process without a row, rows whose case is of another process. */
export async function listUnpaired(tx: Tx): Promise<RowAmiss[]> {
  const { rows } = await sql<RowAmiss>`
    select c.county, c.id, 'no-row' as what from cases.case c
      left join supervision.obligation o using (county, id)
    where c.process = 'obligation' and o.id is null
    union all
    select o.county, o.id, 'no-case' from supervision.obligation o join cases.case c using (county, id)
    where c.process <> 'obligation'
    order by 1, 2 limit 1000`.execute(tx)
  return rows
}

export type KeptFollowing = CaseKey & Following

export async function listFollowing(
  tx: Tx,
  after: CaseKey | undefined,
  limit: number,
): Promise<KeptFollowing[]> {
  const { rows } = await sql<KeptFollowing>`
    select o.county, o.id, o.unit_id as unit, o.unit_name as "unitName", o.kind, o.due, o.reported_on as "reportedOn"
    from supervision.obligation o
    where (o.county, o.id) > (${after?.county ?? ''}, ${after?.id ?? '00000000-0000-0000-0000-000000000000'}::uuid)
    order by o.county, o.id limit ${limit}`.execute(tx)
  return rows
}
