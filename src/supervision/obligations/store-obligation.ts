/** SQL of obligations: what the case does not know, and the columns that follow it. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { CaseKey } from '#cases'
import type { AreaCode, Day } from '#kernel'
import type { PlanId } from '#plans'
import type { Standing } from './difference.ts'
import type { Model, Obligation, Wanted } from './obligation.ts'

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
      timing, plan_kind, plan_due, unit_id, unit_name, kind, due, stage, since, ended, late_ended, stage_due, due_problem,
      soon_from, stopped, denies_issued, denies_delivered)
    select x.county, x.id, x.area, x.plan, x.task, x.unit, x.role, x.model, x.field, x.position, x.timing, x.kind, x.due, x.unit,
      x."unitName", x.kind, x.due, c.stage, c.since, c.ended, c.late_ended, c.due, c.due_problem, c.soon_from, c.stopped,
      coalesce(v.denies_issued, false), coalesce(v.denies_delivered, false)
    from jsonb_to_recordset(${JSON.stringify(added)}::jsonb) as x (county text, id uuid, area text, plan uuid, task text,
      unit text, "unitName" text, role text, model text, field text, position integer, timing text, kind text, due date)
    join cases.case c on c.county = x.county and c.id = x.id
    left join supervision.task_verdict v on v.plan_id = x.plan and v.task_key = x.task`.execute(tx)
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

/** What follows the case: who answers, by when, when somebody last reported, and what the lamp is made of. */
export type Following = Pick<Obligation, 'unit' | 'unitName' | 'kind' | 'due' | 'reportedOn'> & {
  readonly stage: string
  readonly since: Day
  readonly ended: Day | null
  readonly lateEnded: boolean
  readonly stageDue: Day | null
  readonly dueProblem: string | null
  readonly soonFrom: Day | null
  readonly stopped: boolean
}

export const followCase = (tx: Tx, key: CaseKey, now: Following): Promise<void> =>
  followMany(tx, [{ ...key, ...now }])

/** Of one county, in one statement. */
export async function followMany(tx: Tx, many: readonly (CaseKey & Following)[]): Promise<void> {
  const [first] = many
  if (!first) return
  await sql`update supervision.obligation o set unit_id = x.unit, unit_name = x."unitName", kind = x.kind, due = x.due,
      reported_on = x."reportedOn", stage = x.stage, since = x.since, ended = x.ended, late_ended = x."lateEnded",
      stage_due = x."stageDue", due_problem = x."dueProblem", soon_from = x."soonFrom", stopped = x.stopped
    from jsonb_to_recordset(${JSON.stringify(many)}::jsonb) as x (id uuid, unit text, "unitName" text, kind text, due date,
      "reportedOn" date, stage text, since date, ended date, "lateEnded" boolean, "stageDue" date, "dueProblem" text,
      "soonFrom" date, stopped boolean)
    where o.county = ${first.county} and o.id = x.id`.execute(tx)
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

export type RowAmiss = {
  readonly county: string
  readonly id: string
  readonly what: 'no-case' | 'no-row' | 'differs'
}

/** Cases of the process without a row, rows of another process, rows whose lamp is made of something else than the case's or the verdict's. */
export async function listUnpaired(tx: Tx): Promise<RowAmiss[]> {
  const { rows } = await sql<RowAmiss>`
    select c.county, c.id, 'no-row' as what from cases.case c
      left join supervision.obligation o using (county, id)
    where c.process = 'obligation' and o.id is null
    union all
    select o.county, o.id, case when c.process <> 'obligation' then 'no-case' else 'differs' end
    from supervision.obligation o join cases.case c using (county, id)
      left join supervision.task_verdict v on v.plan_id = o.plan_id and v.task_key = o.task_key
    where c.process <> 'obligation'
      or (o.stage, o.since, o.ended, o.late_ended, o.stage_due, o.due_problem, o.soon_from, o.stopped, o.denies_issued,
          o.denies_delivered)
        is distinct from (c.stage, c.since, c.ended, c.late_ended, c.due, c.due_problem, c.soon_from, c.stopped,
          coalesce(v.denies_issued, false), coalesce(v.denies_delivered, false))
    order by 1, 2 limit 1000`.execute(tx)
  return rows
}

export type Answering = Pick<Obligation, 'unit' | 'unitName' | 'kind' | 'due' | 'reportedOn'>

export async function listAnswering(
  tx: Tx,
  after: CaseKey | undefined,
  limit: number,
): Promise<(CaseKey & Answering)[]> {
  const { rows } = await sql<CaseKey & Answering>`
    select o.county, o.id, o.unit_id as unit, o.unit_name as "unitName", o.kind, o.due, o.reported_on as "reportedOn"
    from supervision.obligation o
    where (o.county, o.id) > (${after?.county ?? ''}, ${after?.id ?? '00000000-0000-0000-0000-000000000000'}::uuid)
    order by o.county, o.id limit ${limit}`.execute(tx)
  return rows
}
