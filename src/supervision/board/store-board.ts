/** SQL of boards: obligations with the lamp of the day, counted by group or page by page. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#access'
import type { CaseId } from '#cases'
import type { Day } from '#kernel'
import type { PlanId } from '#plans'
import type { ObligationLamp } from '../obligations/lamp.ts'
import type { Obligation } from '../obligations/obligation.ts'
import { obligationColumns } from '../obligations/store-obligation.ts'
import { type BoardQuestion, type Grouping, silentAfter, type Want } from './question.ts'

const caseLamp = (on: Day) =>
  sql`cases.lamp(o.ended, o.late_ended, o.stage_due, o.due_problem, o.soon_from, o.stopped, ${on}::date)`

/** The same as `lampOfObligation`. */
const lamp = (on: Day) =>
  sql<ObligationLamp>`supervision.lamp(${caseLamp(on)}, o.stage, o.kind, o.denies_issued, o.denies_delivered)`

const unsigned = sql<boolean>`o.stage = 'assigned'`
const toCheck = sql<boolean>`o.stage = 'reported'`
const unreported = (on: Day) =>
  sql<boolean>`o.stage = 'working' and coalesce(o.reported_on, o.since) < ${on}::date - ${sql.raw(String(silentAfter))}`

const wanting = (on: Day): Readonly<Record<Want, RawBuilder<boolean>>> => ({
  soon: sql`${lamp(on)} = 'soon'`,
  overdue: sql`${lamp(on)} = 'overdue'`,
  contradicted: sql`${lamp(on)} = 'contradicted'`,
  unreported: unreported(on),
  unsigned,
  reported: toCheck,
})

const month = sql`coalesce(to_char(o.due, 'YYYY-MM'), 'none')`

/** One county is asked for by its name: then the index gives the rows in their order. */
const countyIn = (counties: readonly string[]): RawBuilder<boolean> =>
  counties.length === 1 ? sql`o.county = ${counties[0]}` : sql`o.county = any(${[...counties]}::text[])`

/** Only what is asked for stands in the statement, so that a board of one plan reads one plan. */
function where(question: BoardQuestion): RawBuilder<boolean> {
  const { on, counties, plan, area, unit, field, role, want } = question
  const conditions = [
    countyIn(counties),
    ...(plan === undefined ? [] : [sql`o.plan_id = ${plan}::uuid`]),
    ...(area === undefined ? [] : [sql`starts_with(o.area, ${area})`]),
    ...(unit === undefined ? [] : [sql`o.unit_id = ${unit}`]),
    ...(field === undefined ? [] : [sql`o.field = ${field}`]),
    ...(role === undefined ? [] : [sql`o.role = ${role}`]),
    ...(question.month === undefined ? [] : [sql`${month} = ${question.month}`]),
    ...(question.lamp === undefined ? [] : [sql`${lamp(on)} = ${question.lamp}`]),
    ...(want === undefined ? [] : [sql`(${wanting(on)[want]})`]),
  ]
  return sql<boolean>`${sql.join(conditions, sql` and `)}`
}

const groupKeys: Readonly<Record<Grouping, RawBuilder<string>>> = {
  plan: sql`o.plan_id::text`,
  unit: sql`o.unit_id`,
  field: sql`o.field`,
  month: sql`${month}`,
  area: sql`o.area`,
}

export type CountRow = {
  readonly group: string
  readonly name: string
  readonly lamp: ObligationLamp
  readonly obligations: number
  readonly unsigned: number
  readonly unreported: number
  readonly reported: number
}

/** Cost: one pass over the obligations asked for. */
export async function countGroups(tx: Tx, question: BoardQuestion, by: Grouping): Promise<CountRow[]> {
  const { on } = question
  const { rows } = await sql<CountRow>`
    select ${groupKeys[by]} as "group", min(o.unit_name) as name, ${lamp(on)} as lamp, count(*)::int as obligations,
      count(*) filter (where ${unsigned})::int as unsigned,
      count(*) filter (where ${unreported(on)})::int as unreported,
      count(*) filter (where ${toCheck})::int as reported
    from supervision.obligation o where ${where(question)}
    group by 1, 3 order by 1, 3`.execute(tx)
  return rows
}

/** All of them by lamp. Cost: one pass. */
export async function countLamps(
  tx: Tx,
  question: BoardQuestion,
): Promise<{ lamp: ObligationLamp; obligations: number }[]> {
  const { rows } = await sql<{ lamp: ObligationLamp; obligations: number }>`
    select ${lamp(question.on)} as lamp, count(*)::int as obligations
    from supervision.obligation o where ${where(question)} group by 1 order by 1`.execute(tx)
  return rows
}

/** Plans with obligations one may see, a step down an index each. */
export async function plansOnBoard(tx: Tx, counties: readonly string[]): Promise<PlanId[]> {
  const { rows } = await sql<{ id: PlanId }>`select plan.id from plans.plan where exists (
    select 1 from supervision.obligation o where o.plan_id = plan.id and ${countyIn(counties)})`.execute(tx)
  return rows.map(({ id }) => id)
}

export type BoardRow = Obligation & {
  readonly title: string
  readonly stage: string
  readonly since: Day
  /** The last day of the stage it is in; `due` is the day of the obligation itself. */
  readonly stageDue: Day | null
  readonly length: number
  readonly lamp: ObligationLamp
  readonly silent: boolean
  readonly issued: string | null
  readonly delivered: string | null
}

export type BoardPage = {
  readonly limit: number
  readonly after?: { readonly due: Day | null; readonly id: CaseId }
}

/** By the day of the obligation, what has none at the end. Cost: the rows of the page in each county, by index, where nothing rare is asked for. */
export async function listRows(
  tx: Tx,
  question: BoardQuestion,
  { limit, after }: BoardPage,
): Promise<BoardRow[]> {
  const { on } = question
  const later = after
    ? sql`(coalesce(o.due, 'infinity'), o.id) > (coalesce(${after.due}::date, 'infinity'), ${after.id}::uuid)`
    : sql`true`
  const order = sql`coalesce(o.due, 'infinity'), o.id limit ${limit}`
  // A page of each county first: no index gives the order over several.
  const pages = ordered(question).map(
    (
      counties,
    ) => sql`(select * from supervision.obligation o where ${where({ ...question, counties })} and ${later}
      order by ${order})`,
  )
  if (pages.length === 0) return []
  const { rows } = await sql<BoardRow>`
    with page as materialized (
      select * from (${sql.join(pages, sql` union all `)}) o order by ${order}
    )
    select ${rowColumns(on)} from page o ${withCase} order by coalesce(o.due, 'infinity'), o.id`.execute(tx)
  return rows
}

const rowColumns = (
  on: Day,
) => sql`${obligationColumns}, c.title, o.stage, o.since, o.stage_due as "stageDue", c.length,
  ${lamp(on)} as lamp, (${unreported(on)}) as silent, v.issued, v.delivered`

const withCase = sql`join cases.case c on c.county = o.county and c.id = o.id
  left join supervision.task_verdict v on v.plan_id = o.plan_id and v.task_key = o.task_key`

type Known = { readonly on: Day; readonly counties: readonly string[]; readonly ids: readonly string[] }

/** Obligations one already knows, as the board shows them. */
export async function listById(tx: Tx, { on, counties, ids }: Known): Promise<BoardRow[]> {
  const { rows } = await sql<BoardRow>`select ${rowColumns(on)} from supervision.obligation o ${withCase}
    where ${countyIn(counties)} and o.id = any(${[...ids]}::uuid[])`.execute(tx)
  return rows
}

/** One plan or unit is few rows; what is asked of them needs no order of its own. */
const ordered = ({ counties, plan, unit }: BoardQuestion): readonly (readonly string[])[] =>
  counties.length > 0 && (plan !== undefined || unit !== undefined)
    ? [counties]
    : counties.map((one) => [one])

/** Of obligations one already knows. */
export async function listLamps(
  tx: Tx,
  {
    on,
    counties,
    ids,
  }: { readonly on: Day; readonly counties: readonly string[]; readonly ids: readonly string[] },
): Promise<ReadonlyMap<string, ObligationLamp>> {
  const { rows } = await sql<{ id: string; lamp: ObligationLamp }>`
    select o.id, ${lamp(on)} as lamp from supervision.obligation o
    where o.county = any(${[...counties]}::text[]) and o.id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, lamp: of }) => [id, of]))
}
