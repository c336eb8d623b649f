/** SQL of what offices read of a plan: its head, its tasks by unit, its indicators, its findings. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { Day } from '#kernel'
import type { Instant } from '#platform'
import type { FindingRow, IndicatorRow, TargetRow } from './rows.ts'
import type { PlanId } from './store.ts'

export type PlanSummary = {
  readonly id: PlanId
  readonly documentId: string
  readonly title: string
  readonly issuer: string | null
  readonly from: number | null
  readonly to: number | null
  readonly source: string | null
  readonly reading: string
  readonly readAt: Instant
  readonly tasks: number
  readonly indicators: number
  readonly findings: number
  /** Checking goes on; an office took responsibility; or it did, and the document is read otherwise since. */
  readonly state: 'checking' | 'accepted' | 'reread'
  /** The newest published edition; null while none is. */
  readonly edition: number | null
}

/** Checking goes on; an office took responsibility; or it did, and the document is read otherwise since. */
const state = sql`coalesce((select case when a.reading_sha256 = plan.reading_sha256 then 'accepted' else 'reread' end
      from plans.acceptance a where a.plan_id = plan.id order by a.id desc limit 1), 'checking') as state`

const summary = sql`select plan.id, plan.document_id as "documentId", plan.title, plan.issuer,
    plan.period_from as "from", plan.period_to as "to", plan.source, plan.reading_sha256 as reading,
    plan.read_at as "readAt",
    (select count(*)::int from plans.task where task.plan_id = plan.id) as tasks,
    (select count(*)::int from plans.plan_indicator i where i.plan_id = plan.id) as indicators,
    (select count(*)::int from plans.finding where finding.plan_id = plan.id) as findings,
    ${state},
    (select max(p.edition) from plans.publication p where p.plan_id = plan.id) as edition
  from plans.plan`

/** What lists of choices show, newest first: a look-up a plan and not five. */
export async function listPlanTitles(tx: Tx): Promise<Pick<PlanSummary, 'id' | 'title' | 'state'>[]> {
  const { rows } = await sql<Pick<PlanSummary, 'id' | 'title' | 'state'>>`
    select plan.id, plan.title, ${state} from plans.plan order by plan.id desc`.execute(tx)
  return rows
}

/** Newest first. */
export async function listPlans(tx: Tx): Promise<PlanSummary[]> {
  const { rows } = await sql<PlanSummary>`${summary} order by plan.id desc`.execute(tx)
  return rows
}

export async function findPlan(tx: Tx, plan: PlanId): Promise<PlanSummary | undefined> {
  const { rows } = await sql<PlanSummary>`${summary} where plan.id = ${plan}`.execute(tx)
  return rows[0]
}

export async function findDocument(
  tx: Tx,
  planId: PlanId,
): Promise<
  { name: string; sha256: string; text: string; importedAt: Instant; importedBy: string } | undefined
> {
  const { rows } = await sql<{
    name: string
    sha256: string
    text: string
    importedAt: Instant
    importedBy: string
  }>`
    select document.name, document.sha256, document.text, document.imported_at as "importedAt",
      document.imported_by as "importedBy"
    from plans.document join plans.plan on plan.document_id = document.id where plan.id = ${planId}`.execute(
    tx,
  )
  return rows[0]
}

export type UnitRole = 'lead' | 'coop' | 'named'

export type BoardTask = {
  readonly key: string
  readonly no: string | null
  readonly under: readonly string[]
  readonly heading: string | null
  readonly text: string
  readonly leadKnown: boolean
  readonly lead: readonly string[]
  readonly coop: readonly string[]
  readonly named: readonly string[]
  readonly timing: string | null
  readonly deadline: Day | null
  readonly deadlineKind: string | null
  readonly targets: readonly TargetRow[]
  readonly confidence: number
  readonly line: number | null
}

export type BoardFilter = {
  readonly plan: PlanId
  /** Only tasks this unit has a part in. */
  readonly unit?: string | undefined
  /** Only tasks in which it has this part. */
  readonly role?: UnitRole | undefined
  /** Only tasks due on or before this day. */
  readonly dueBy?: Day | undefined
}

/** In the order of the document. Cost: the tasks of one plan. */
export async function listTasks(tx: Tx, { plan, unit, role, dueBy }: BoardFilter): Promise<BoardTask[]> {
  const { rows } = await sql<BoardTask>`
    select task.key, task.no, task.under, task.confidence, task.heading, task.text, task.lead_known as "leadKnown", task.timing, task.deadline,
      task.deadline_kind as "deadlineKind", task.line, ${unitsAs('lead')}, ${unitsAs('coop')}, ${unitsAs('named')},
      coalesce((select jsonb_agg(jsonb_build_object('text', t.text, 'comparator', t.comparator, 'value', t.value,
          'unit', t.unit, 'byYear', t.by_year) order by t.position)
        from plans.task_target t where t.plan_id = task.plan_id and t.task_key = task.key), '[]'::jsonb) as targets
    from plans.task
    where task.plan_id = ${plan}
      and (${dueBy ?? null}::date is null or task.deadline <= ${dueBy ?? null}::date)
      and (${unit ?? null}::text is null or exists (
        select 1 from plans.task_unit share join plans.unit on unit.id = share.unit_id
        where share.plan_id = task.plan_id and share.task_key = task.key and unit.name = ${unit ?? null}::text
          and (${role ?? null}::text is null or share.role = ${role ?? null}::text)))
    order by task.position`.execute(tx)
  return rows
}

const unitsAs = (role: UnitRole) => sql`coalesce((
  select jsonb_agg(unit.name order by share.position)
  from plans.task_unit share join plans.unit on unit.id = share.unit_id
  where share.plan_id = task.plan_id and share.task_key = task.key and share.role = ${role}), '[]'::jsonb)
  as ${sql.ref(role)}`

export type UnitLoad = {
  readonly id: string
  readonly unit: string
  readonly lead: number
  readonly coop: number
  readonly named: number
  /** Tasks it leads whose deadline is on or before the day. */
  readonly due: number
}

/** Whoever leads most comes first. */
export async function countByUnit(tx: Tx, plan: PlanId, on: Day): Promise<UnitLoad[]> {
  const { rows } = await sql<UnitLoad>`
    select unit.id, unit.name as unit,
      count(*) filter (where share.role = 'lead')::int as lead,
      count(*) filter (where share.role = 'coop')::int as coop,
      count(*) filter (where share.role = 'named')::int as named,
      count(*) filter (where share.role = 'lead' and task.deadline <= ${on}::date)::int as due
    from plans.task_unit share
    join plans.unit on unit.id = share.unit_id
    join plans.task on task.plan_id = share.plan_id and task.key = share.task_key
    where share.plan_id = ${plan}
    group by unit.id, unit.name
    order by lead desc, coop desc, unit.name collate "C"`.execute(tx)
  return rows
}

export async function listIndicators(tx: Tx, plan: PlanId): Promise<IndicatorRow[]> {
  const { rows } = await sql<IndicatorRow>`
    select key, no, name, "group", unit, base_year as "baseYear", base, target_year as "targetYear", target, comparator, value,
      kind, confidence, line
    from plans.plan_indicator where plan_id = ${plan} order by position`.execute(tx)
  return rows
}

export async function listFindings(tx: Tx, plan: PlanId): Promise<FindingRow[]> {
  const { rows } = await sql<FindingRow>`
    select code, zh, en, places from plans.finding where plan_id = ${plan} order by position`.execute(tx)
  return rows
}
