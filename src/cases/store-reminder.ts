/** SQL of reminders: what is due soon or overdue and was not told today; noted once a day for each task. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, Day } from '#kernel'
import type { Lamp } from '#process'
import type { CaseKey } from './store.ts'

export type Unreminded = CaseKey & {
  readonly holder: string
  readonly area: AreaCode
  readonly process: string
  readonly title: string
  readonly duty: string | null
  readonly due: Day | null
  readonly lamp: Lamp
  readonly claimedBy: string | null
  readonly duties: readonly string[]
}

/** The most overdue first. Cost: one pass over the open tasks whose lamp says soon or overdue. */
export async function listUnreminded(tx: Tx, on: Day, limit: number): Promise<Unreminded[]> {
  const { rows } =
    await sql<Unreminded>`select t.county, t.case_id as id, t.holder, t.area, t.process, t.title, t.duty,
      t.due, cases.lamp(null, false, t.due, t.due_problem, t.soon_from, t.stopped, ${on}::date) as lamp,
      t.claimed_by as "claimedBy", t.duties
    from cases.task t
    left join cases.reminder r
      on r.county = t.county and r.case_id = t.case_id and r.holder = t.holder and r.on_day = ${on}::date
    where (t.soon_from <= ${on}::date or t.due < ${on}::date) and t.due_problem is null and r.on_day is null
    order by t.due, t.case_id, t.holder limit ${limit}`.execute(tx)
  return rows
}

type Noted = Unreminded & { readonly on: Day; readonly level: string; readonly heard: readonly string[] }

/** False when another round has noted it meanwhile. */
export async function insertReminder(
  tx: Tx,
  { county, id, holder, on, area, level, heard }: Noted,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`insert into cases.reminder (county, case_id, holder, on_day, area, level, heard)
    values (${county}, ${id}, ${holder}, ${on}, ${area}, ${level}, ${[...heard]}::text[])
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}
