/** SQL of circulars: written once, never changed. */
import { sql } from 'kysely'
import { actorOf, type Tx } from '#access'
import type { Instant } from '#platform'
import type { Circular, CircularLine } from './circular.ts'

/** False when the number is taken. Two statements. */
export async function insertCircular(
  tx: Tx,
  circular: Circular & { readonly at: Instant },
  lines: readonly CircularLine[],
): Promise<boolean> {
  const { county, id, area, number, title, on, opening, at } = circular
  const units = [...new Set(lines.map(({ unit }) => unit))]
  const { numAffectedRows } = await sql`
    insert into supervision.circular (county, id, area, number, title, on_day, opening, issued_at, issued_by, units)
    values (${county}, ${id}, ${area}, ${number}, ${title}, ${on}, ${opening}, ${at}, ${actorOf(tx)}, ${units}::text[])
    on conflict do nothing`.execute(tx)
  if (numAffectedRows !== 1n) return false
  const rows = lines.map(({ case: { id: caseId }, ...line }) => ({ ...line, caseId }))
  await sql`insert into supervision.circular_line (county, circular_id, no, unit_id, unit_name, case_id, length, process,
      title, stage, lamp, denied, due, units)
    select ${county}, ${id}::uuid, no, unit, "unitName", "caseId", length, process, title, stage, lamp, denied, due, ${units}::text[]
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x (no integer, unit text, "unitName" text, "caseId" uuid,
      length integer, process text, title text, stage text, lamp text, denied boolean, due date)`.execute(tx)
  return true
}

const columns = sql.raw('county, id, area, number, title, on_day as "on", opening')

export async function findCircular(
  tx: Tx,
  { county, id }: Pick<Circular, 'county' | 'id'>,
): Promise<Circular | undefined> {
  const { rows } = await sql<Circular>`select ${columns} from supervision.circular
    where county = ${county} and id = ${id}`.execute(tx)
  return rows[0]
}

/** Newest first. */
export async function listCirculars(tx: Tx, counties: readonly string[]): Promise<Circular[]> {
  const { rows } = await sql<Circular>`select ${columns} from supervision.circular
    where county = any(${[...counties]}::text[]) order by id desc limit 200`.execute(tx)
  return rows
}

export async function listLines(
  tx: Tx,
  { county, id }: Pick<Circular, 'county' | 'id'>,
): Promise<CircularLine[]> {
  const { rows } = await sql<CircularLine>`select no, unit_id as unit, unit_name as "unitName",
      jsonb_build_object('county', county, 'id', case_id) as "case", length, process, title, stage, lamp, denied, due
    from supervision.circular_line where county = ${county} and circular_id = ${id} order by no`.execute(tx)
  return rows
}
