/** SQL of who is in office on a day: of a unit, over an area, or still here at all. Only the system and who appoints see posts. */
import { sql } from 'kysely'
import type { AreaCode, Day } from '#kernel'
import type { Tx } from './scope.ts'

export type Officer = { readonly staff: string; readonly office: string; readonly area: AreaCode }

/** Those with a post in any area that contains this one, the nearest first; of one unit, or of all. A handful of rows. */
export async function listOfficers(
  tx: Tx,
  { on, area, unit = null }: { readonly on: Day; readonly area: AreaCode; readonly unit?: string | null },
): Promise<Officer[]> {
  const { rows } = await sql<Officer>`select p.staff_id as staff, p.office, p.area
    from access.post p join access.staff s on s.id = p.staff_id
    where s.left_at is null and p.since <= ${on} and (p.until is null or p.until >= ${on})
      and starts_with(${area}, p.area) and (${unit}::text is null or p.unit = ${unit} and p.area = ${area})
    order by length(p.area) desc, p.since, p.id`.execute(tx)
  return rows
}

/** Still employed, with a post on the day. */
export async function isInOffice(tx: Tx, staff: string, on: Day): Promise<boolean> {
  const { rows } = await sql`select 1 from access.post p join access.staff s on s.id = p.staff_id
    where p.staff_id::text = ${staff} and s.left_at is null
      and p.since <= ${on} and (p.until is null or p.until >= ${on}) limit 1`.execute(tx)
  return rows.length > 0
}
