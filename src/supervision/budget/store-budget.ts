/** SQL of budget lines, what was paid from them, what came of them, and what audits found. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, Day, Fen, Id } from '#kernel'
import type { PlanId } from '#plans'
import type { Instant } from '#platform'
import type { MoneySource, ResultKind } from './words.ts'

export type LineId = Id<'budget-line'>
export type LineKey = { readonly county: string; readonly id: LineId }

export type BudgetLine = LineKey & {
  readonly area: AreaCode
  readonly unitId: string
  readonly unitName: string
  readonly name: string
  readonly year: number
  readonly source: MoneySource
  readonly amount: Fen
  readonly plan: PlanId | null
  readonly task: string | null
  readonly programme: string | null
  readonly spentBy: 'records' | 'pay-runs'
  readonly registeredAt: Instant
  readonly registeredBy: string
}

/** False when a form that was sent twice has been written already. */
export async function insertLine(tx: Tx, line: BudgetLine): Promise<boolean> {
  const { numAffectedRows } =
    await sql`insert into supervision.budget_line (county, id, area, unit_id, unit_name, name, year, source, amount, plan_id,
      task_key, programme, spent_by, registered_at, registered_by)
    values (${line.county}, ${line.id}, ${line.area}, ${line.unitId}, ${line.unitName}, ${line.name}, ${line.year},
      ${line.source}, ${line.amount}, ${line.plan}, ${line.task}, ${line.programme}, ${line.spentBy}, ${line.registeredAt},
      ${line.registeredBy})
    on conflict (county, id) do nothing`.execute(tx)
  return numAffectedRows === 1n
}

const lineColumns =
  sql.raw(`l.county, l.id, l.area, l.unit_id as "unitId", l.unit_name as "unitName", l.name, l.year, l.source,
  l.amount, l.plan_id as plan, l.task_key as task, l.programme, l.spent_by as "spentBy", l.registered_at as "registeredAt",
  l.registered_by as "registeredBy"`)

export async function findLine(tx: Tx, { county, id }: LineKey): Promise<BudgetLine | undefined> {
  const { rows } = await sql<BudgetLine>`select ${lineColumns} from supervision.budget_line l
    where l.county = ${county} and l.id = ${id}`.execute(tx)
  return rows[0]
}

/** Sums of a line: what records say was paid, and how many findings are open. */
export type LineSums = { readonly recorded: Fen; readonly lastPaid: Day | null; readonly open: number }

export type LineQuestion = {
  readonly year?: number
  readonly plans?: readonly PlanId[]
  readonly keys?: readonly { readonly county: string; readonly id: string }[]
  /** Only lines of places within this one. */
  readonly area?: AreaCode
}

/** Cost: one pass over the lines asked for, two index look-ups a line. */
export async function listLines(
  tx: Tx,
  { year, plans, keys, area }: LineQuestion,
): Promise<(BudgetLine & LineSums)[]> {
  const ids = keys?.map(({ id }) => id) ?? null
  const counties = keys?.map(({ county }) => county) ?? null
  const { rows } = await sql<BudgetLine & LineSums>`
    select ${lineColumns}, coalesce(s.paid, 0)::bigint as recorded, s.last as "lastPaid", coalesce(f.open, 0)::int as open
    from supervision.budget_line l
    left join lateral (select sum(p.amount) as paid, max(p.on_day) as last from supervision.spending p
      where p.county = l.county and p.line_id = l.id and p.takes_back is null
        and not exists (select 1 from supervision.spending b where b.county = p.county and b.takes_back = p.id)) s on true
    left join lateral (select count(*) as open from supervision.line_finding f
      where f.county = l.county and f.line_id = l.id and f.resolved_on is null) f on true
    where (${year ?? null}::int is null or l.year = ${year ?? null}::int)
      and (${plans ?? null}::uuid[] is null or l.plan_id = any(${plans ?? null}::uuid[]))
      and (${counties}::text[] is null or l.county = any(${counties}::text[]))
      and (${ids}::uuid[] is null or l.id = any(${ids}::uuid[]))
      and (${area ?? null}::text is null or starts_with(l.area, ${area ?? null}::text))
    order by l.year desc, l.name collate "C", l.id`.execute(tx)
  return rows
}

export type Spending = {
  readonly id: Id<'spending'>
  readonly on: Day
  readonly amount: Fen
  readonly source: string
  readonly takesBack: Id<'spending'> | null
  readonly at: Instant
  readonly by: string
}

/** False when a form that was sent twice has been written already. */
export async function insertSpending(tx: Tx, line: BudgetLine, paid: Spending): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into supervision.spending
      (county, id, area, unit_id, line_id, on_day, amount, source, takes_back, recorded_at, recorded_by)
    values (${line.county}, ${paid.id}, ${line.area}, ${line.unitId}, ${line.id}, ${paid.on}, ${paid.amount}, ${paid.source},
      ${paid.takesBack}, ${paid.at}, ${paid.by})
    on conflict (county, id) do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** In the order they were written down. */
export async function listSpending(tx: Tx, { county, id }: LineKey): Promise<Spending[]> {
  const { rows } = await sql<Spending>`
    select id, on_day as on, amount, source, takes_back as "takesBack", recorded_at as at, recorded_by as by
    from supervision.spending where county = ${county} and line_id = ${id} order by recorded_at, id`.execute(
    tx,
  )
  return rows
}

export type LineResult = {
  readonly id: Id<'line-result'>
  readonly kind: ResultKind
  readonly on: Day
  readonly quantity: number
  readonly of: number | null
  readonly measuredIn: string
  readonly source: string
  readonly at: Instant
  readonly by: string
}

/** False when a form that was sent twice has been written already. */
export async function insertResult(tx: Tx, line: BudgetLine, result: LineResult): Promise<boolean> {
  const { numAffectedRows } =
    await sql`insert into supervision.line_result (county, id, area, unit_id, line_id, kind, on_day, quantity, of_quantity,
      measured_in, source, recorded_at, recorded_by)
    values (${line.county}, ${result.id}, ${line.area}, ${line.unitId}, ${line.id}, ${result.kind}, ${result.on},
      ${result.quantity}, ${result.of}, ${result.measuredIn}, ${result.source}, ${result.at}, ${result.by})
    on conflict (county, id) do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** Of several lines at once, oldest first. */
export async function listResults(
  tx: Tx,
  lines: readonly LineKey[],
): Promise<(LineResult & { readonly line: LineId })[]> {
  const { rows } = await sql<LineResult & { line: LineId }>`
    select r.id, r.line_id as line, r.kind, r.on_day as on, r.quantity, r.of_quantity as of, r.measured_in as "measuredIn",
      r.source, r.recorded_at as at, r.recorded_by as by
    from supervision.line_result r
    where r.county = any(${[...new Set(lines.map(({ county }) => county))]}::text[])
      and r.line_id = any(${lines.map(({ id }) => id)}::uuid[])
    order by r.on_day, r.id`.execute(tx)
  return rows
}
