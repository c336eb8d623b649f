/** SQL of many cases begun at once: every table in one statement. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { CaseEvent } from '#process'
import type { Projection } from './projection.ts'
import { caseColumns, type KeptCase, type NewCase } from './store.ts'

export type New = NewCase & { readonly history: readonly CaseEvent[]; readonly projection: Projection }

/** Of these commands those that have begun a case. */
export async function findBegunAmong(
  tx: Tx,
  county: string,
  beginKeys: readonly string[],
): Promise<ReadonlyMap<string, KeptCase>> {
  const { rows } = await sql<KeptCase & { beginKey: string }>`
    select ${caseColumns}, c.begin_key as "beginKey" from cases.case c
    where c.county = ${county} and c.begin_key = any(${[...beginKeys]}::text[])`.execute(tx)
  return new Map(rows.map(({ beginKey, ...kept }) => [beginKey, kept]))
}

/** The ids that were not begun by somebody else at the same moment. */
export async function insertCases(tx: Tx, begun: readonly New[]): Promise<readonly string[]> {
  if (begun.length === 0) return []
  const rows = begun.map(({ projection: { row, state, duties, units }, ...one }) => ({
    ...row,
    county: one.county,
    id: one.id,
    area: one.area,
    title: one.title,
    about: one.about,
    beginKey: one.beginKey,
    told: state.steps.length,
    duties,
    units,
  }))
  const { rows: inserted } = await sql<{ id: string }>`
    insert into cases.case (county, id, area, process, version, begin_key, title, about, length, stage, since, began,
      ended, late_ended, due, due_problem, soon_from, stopped, passes_on, told, computed_on, duties, units)
    select county, id, area, process, version, "beginKey", title, about, length, stage, since, began, ended, "lateEnded",
      due, "dueProblem", "soonFrom", stopped, "passesOn", told, "computedOn", duties, units
    from json_to_recordset(${JSON.stringify(rows)}::json) as x (county text, id uuid, area text, process text,
      version integer, "beginKey" text, title text, about text, length integer, stage text, since date, began date,
      ended date, "lateEnded" boolean, due date, "dueProblem" text, "soonFrom" date, stopped boolean, "passesOn" date,
      told integer, "computedOn" date, duties text[], units text[])
    on conflict do nothing returning id`.execute(tx)
  return inserted.map(({ id }) => id)
}

/** A json column of a json text keeps the order of the answers. */
export async function insertFirstEvents(tx: Tx, begun: readonly New[], by: string): Promise<void> {
  const rows = begun.flatMap(({ county, id, area, history, projection: { duties, units } }) =>
    history.map((event, i) => ({
      county,
      id,
      no: i + 1,
      area,
      key: event.key,
      at: event.at,
      event,
      duties,
      units,
    })),
  )
  if (rows.length === 0) return
  await sql`insert into cases.event (county, case_id, no, area, key, by, at, event, duties, units)
    select county, id, no, area, key, ${by}::text, at, event, duties, units
    from json_to_recordset(${JSON.stringify(rows)}::json) as x (county text, id uuid, no integer, area text, key text,
      at timestamptz, event json, duties text[], units text[])`.execute(tx)
}

export async function insertFirstTasks(tx: Tx, begun: readonly New[]): Promise<void> {
  const rows = begun.flatMap(({ county, id, area, title, projection: { row, tasks, duties, units } }) =>
    tasks.map((task) => ({
      ...task,
      county,
      id,
      area,
      title,
      process: row.process,
      stage: row.stage,
      since: row.since,
      duties,
      units,
    })),
  )
  if (rows.length === 0) return
  await sql`insert into cases.task (county, case_id, holder, area, process, title, stage, duty, since, due, due_problem,
      soon_from, stopped, duties, units)
    select county, id, holder, area, process, title, stage, duty, since, due, "dueProblem", "soonFrom", stopped, duties, units
    from json_to_recordset(${JSON.stringify(rows)}::json) as x (county text, id uuid, holder text, area text, process text,
      title text, stage text, duty text, since date, due date, "dueProblem" text, "soonFrom" date, stopped boolean,
      duties text[], units text[])`.execute(tx)
}
