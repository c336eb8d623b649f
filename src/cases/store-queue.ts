/** SQL of queues: tasks in the order of their last days, with the lamp of the day; and counts of lamps over many cases. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, Day } from '#kernel'
import type { Lamp } from '#process'
import type { CaseId } from './store.ts'

export type Queued = {
  readonly county: string
  readonly id: CaseId
  readonly holder: string
  readonly area: AreaCode
  readonly process: string
  readonly title: string
  readonly stage: string
  readonly since: Day
  readonly due: Day | null
  readonly lamp: Lamp
  readonly claimedBy: string | null
  readonly claimedName: string | null
}

export type After = Pick<Queued, 'due' | 'id' | 'holder'>

/** Whose queue: the tasks of a unit or person (of some duties only), or those any unit of the area with the duty may take. */
export type Whose =
  | { readonly holder: string; readonly duties?: readonly string[] }
  | { readonly duty: string }

export type QueueQuestion = {
  readonly on: Day
  /** The counties to look in; the code of the city or province itself for its own cases. */
  readonly counties: readonly string[]
  /** Several are one queue: who is of a unit and has duties of her own. */
  readonly of: Whose | readonly Whose[]
  readonly process?: string
  readonly lamp?: Lamp
  /** Only what this colleague has taken on. */
  readonly claimedBy?: string
  readonly limit: number
  readonly after?: After
}

const lampOf = (alias: 't' | 'c', on: Day) =>
  alias === 't'
    ? sql<Lamp>`cases.lamp(null, false, t.due, t.due_problem, t.soon_from, t.stopped, ${on}::date)`
    : sql<Lamp>`cases.lamp(c.ended, c.late_ended, c.due, c.due_problem, c.soon_from, c.stopped, ${on}::date)`

const isWhose = (of: Whose) => {
  if (!('holder' in of)) return sql<boolean>`t.duty = ${of.duty} and t.holder = ''`
  const duties = of.duties ? sql`and t.duty = any(${[...of.duties]}::text[])` : sql``
  return sql<boolean>`t.holder = ${of.holder} ${duties}`
}

const allOf = (of: QueueQuestion['of']): readonly Whose[] => ('length' in of ? of : [of])

/** The next last day first, what has none at the end. Cost: the rows of the page for each of `of`, by index; a lamp is filtered on the way. */
export async function listQueue(tx: Tx, question: QueueQuestion): Promise<Queued[]> {
  const { on, of, after, limit, process = null, lamp = null, claimedBy = null } = question
  const order = sql`coalesce(due, 'infinity'), id, holder`
  const from = after
    ? sql`(coalesce(t.due, 'infinity'), t.case_id, t.holder)
        > (coalesce(${after.due}::date, 'infinity'), ${after.id}::uuid, ${after.holder}::text)`
    : sql`true`
  const branches = allOf(of).map(
    (whose) => sql`(select t.county, t.case_id as id, t.holder, t.area, t.process, t.title, t.stage,
      t.since, t.due, ${lampOf('t', on)} as lamp, t.claimed_by as "claimedBy", t.claimed_name as "claimedName"
    from cases.task t
    where ${isWhose(whose)} and ${from} and t.county = any(${[...question.counties]}::text[])
      and (${process}::text is null or t.process = ${process})
      and (${lamp}::text is null or ${lampOf('t', on)} = ${lamp})
      and (${claimedBy}::text is null or t.claimed_by = ${claimedBy})
    order by coalesce(t.due, 'infinity'), t.case_id, t.holder limit ${limit})`,
  )
  if (branches.length === 0) return []
  const all = sql.join(branches, sql` union all `)
  const { rows } = await sql<Queued>`select * from (${all}) queue order by ${order} limit ${limit}`.execute(
    tx,
  )
  return rows
}

export type QueueCount = {
  readonly process: string
  readonly lamp: Lamp
  readonly mine: boolean
  readonly tasks: number
}

type CountQuestion = Pick<QueueQuestion, 'on' | 'counties' | 'of'> & { readonly claimer: string }

/** One queue by process, lamp, and whether `claimer` has taken it on. Cost: one pass over the tasks of the queue. */
export async function countQueue(
  tx: Tx,
  { on, counties, of, claimer }: CountQuestion,
): Promise<QueueCount[]> {
  const any = allOf(of).map((whose) => sql`(${isWhose(whose)})`)
  if (any.length === 0) return []
  const { rows } =
    await sql<QueueCount>`select t.process, ${lampOf('t', on)} as lamp, t.claimed_by is not distinct from ${claimer} as mine,
      count(*)::int as tasks
    from cases.task t
    where (${sql.join(any, sql` or `)}) and t.county = any(${[...counties]}::text[])
    group by 1, 2, 3 order by 1, 2, 3`.execute(tx)
  return rows
}

type UrgentQuestion = Pick<QueueQuestion, 'on' | 'counties' | 'of' | 'limit'> & {
  /** A task due after this day is due soon for no process. */
  readonly until: Day
}

/** How many tasks of a queue are overdue or due soon; more than `limit` are not counted. Cost: those due until that day, by index. */
export async function countUrgent(
  tx: Tx,
  { on, until, counties, of, limit }: UrgentQuestion,
): Promise<number> {
  const branches = allOf(of).map(
    (whose) => sql`(select 1 from cases.task t
    where ${isWhose(whose)} and coalesce(t.due, 'infinity') <= ${until}::date
      and ${lampOf('t', on)} in ('overdue', 'soon') and t.county = any(${[...counties]}::text[])
    limit ${limit})`,
  )
  if (branches.length === 0) return 0
  const { rows } = await sql<{ tasks: number }>`select least(count(*), ${limit}::int)::int as tasks
    from (${sql.join(branches, sql` union all `)}) urgent`.execute(tx)
  return rows[0]?.tasks ?? 0
}

export type LampCount = {
  readonly process: string
  readonly holder: string
  readonly lamp: Lamp
  readonly cases: number
}

export type LampQuestion = {
  readonly on: Day
  readonly counties: readonly string[]
  readonly processes: readonly string[]
}

/** What every unit owes, by lamp. Cost: one pass over the open tasks in reach. */
export async function countTasks(tx: Tx, { on, counties, processes }: LampQuestion): Promise<LampCount[]> {
  const { rows } =
    await sql<LampCount>`select t.process, t.holder, ${lampOf('t', on)} as lamp, count(*)::int as cases
    from cases.task t
    where t.county = any(${[...counties]}::text[]) and t.process = any(${[...processes]}::text[])
    group by 1, 2, 3 order by 1, 2, 3`.execute(tx)
  return rows
}

export type AreaCount = {
  readonly process: string
  readonly area: AreaCode
  readonly lamp: Lamp
  readonly cases: number
}

/** Cases by area and lamp, ended ones too. Cost: one pass over the cases in reach. */
export async function countCases(tx: Tx, { on, counties, processes }: LampQuestion): Promise<AreaCount[]> {
  const { rows } =
    await sql<AreaCount>`select c.process, c.area, ${lampOf('c', on)} as lamp, count(*)::int as cases
    from cases.case c
    where c.county = any(${[...counties]}::text[]) and c.process = any(${[...processes]}::text[])
    group by 1, 2, 3 order by 1, 2, 3`.execute(tx)
  return rows
}

/** Lamps of cases one already knows, thousands at once. */
export async function lampsOf(
  tx: Tx,
  { on, counties, ids }: { on: Day; counties: readonly string[]; ids: readonly string[] },
): Promise<ReadonlyMap<string, Lamp>> {
  const { rows } = await sql<{
    id: string
    lamp: Lamp
  }>`select c.id, ${lampOf('c', on)} as lamp from cases.case c
    where c.county = any(${[...counties]}::text[]) and c.id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, lamp }) => [id, lamp]))
}
