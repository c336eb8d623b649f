/** SQL of boards: obligations with the lamp of the day, counted by group or page by page. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#access'
import type { CaseId } from '#cases'
import type { Day } from '#kernel'
import type { ObligationLamp } from '../obligations/lamp.ts'
import type { Obligation } from '../obligations/obligation.ts'
import { obligationColumns } from '../obligations/store-obligation.ts'
import { type BoardQuestion, type Grouping, silentAfter, type Want } from './question.ts'

const caseLamp = (on: Day) =>
  sql`cases.lamp(c.ended, c.late_ended, c.due, c.due_problem, c.soon_from, c.stopped, ${on}::date)`

/** The same as `lampOfObligation`. */
const lamp = (on: Day) =>
  sql<ObligationLamp>`supervision.lamp(${caseLamp(on)}, c.stage, o.kind, v.denies_issued, v.denies_delivered)`

const unsigned = sql<boolean>`c.stage = 'assigned'`
const toCheck = sql<boolean>`c.stage = 'reported'`
const unreported = (on: Day) =>
  sql<boolean>`c.stage = 'working' and coalesce(o.reported_on, c.since) < ${on}::date - ${sql.raw(String(silentAfter))}`

const wanting = (on: Day): Readonly<Record<Want, RawBuilder<boolean>>> => ({
  soon: sql`${lamp(on)} = 'soon'`,
  overdue: sql`${lamp(on)} = 'overdue'`,
  contradicted: sql`${lamp(on)} = 'contradicted'`,
  unreported: unreported(on),
  unsigned,
  reported: toCheck,
})

const from = sql`supervision.obligation o
  join cases.case c using (county, id)
  left join supervision.task_verdict v on v.plan_id = o.plan_id and v.task_key = o.task_key`

const month = sql`coalesce(to_char(o.due, 'YYYY-MM'), 'none')`

/** Only what is asked for stands in the statement, so that a board of one plan reads one plan. */
function where(question: BoardQuestion): RawBuilder<boolean> {
  const { on, counties, plan, area, unit, field, role, want } = question
  const conditions = [
    sql`o.county = any(${[...counties]}::text[])`,
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
    from ${from} where ${where(question)}
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
    from ${from} where ${where(question)} group by 1 order by 1`.execute(tx)
  return rows
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

/** By the day of the obligation, what has none at the end. Cost: the rows of the page, by index, where no lamp is asked for. */
export async function listRows(
  tx: Tx,
  question: BoardQuestion,
  { limit, after }: BoardPage,
): Promise<BoardRow[]> {
  const { on } = question
  const later = after
    ? sql`(coalesce(o.due, 'infinity'), o.id) > (coalesce(${after.due}::date, 'infinity'), ${after.id}::uuid)`
    : sql`true`
  const { rows } = await sql<BoardRow>`
    select ${obligationColumns}, c.title, c.stage, c.since, c.due as "stageDue", c.length, ${lamp(on)} as lamp,
      (${unreported(on)}) as silent, v.issued, v.delivered
    from ${from} where ${where(question)} and ${later}
    order by coalesce(o.due, 'infinity'), o.id limit ${limit}`.execute(tx)
  return rows
}

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
    select o.id, ${lamp(on)} as lamp from ${from}
    where o.county = any(${[...counties]}::text[]) and o.id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, lamp: of }) => [id, of]))
}
