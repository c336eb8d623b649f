/** SQL of service standards: versions are added, an item is ended, nothing else changes. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, Day } from '#kernel'
import type { Instant } from '#platform'
import type { StandardVersion } from './version.ts'

export type StatedVersion = StandardVersion & { readonly at: Instant; readonly by: string }

/** False when a version of the item begins on that day already. */
export async function addVersion(tx: Tx, v: StatedVersion): Promise<boolean> {
  const { numAffectedRows } =
    await sql`insert into supervision.service_standard (area, item, in_force_from, ends_on, name,
      standard, facilities, staffing, measures, programmes, source, clause, stated_at, stated_by)
    values (${v.area}, ${v.item}, ${v.from}, ${v.endsOn}, ${v.name}, ${v.standard}, ${v.facilities}, ${v.staffing},
      ${v.measures}, ${[...v.programmes]}::text[], ${v.source}, ${v.clause}, ${v.at}, ${v.by})
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** False when there is no such version, or it has ended. */
export async function endVersion(tx: Tx, version: StandardVersion, endsOn: Day): Promise<boolean> {
  const { numAffectedRows } = await sql`update supervision.service_standard set ends_on = ${endsOn}
    where area = ${version.area} and item = ${version.item} and in_force_from = ${version.from} and ends_on is null`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

/** Every version of the place, of the areas it lies in and of the places in it; some hundreds. */
export async function listVersions(tx: Tx, area: AreaCode): Promise<StatedVersion[]> {
  const { rows } = await sql<StatedVersion>`
    select area, item, in_force_from as "from", ends_on as "endsOn", name, standard, facilities, staffing, measures,
      programmes, source, clause, stated_at as at, stated_by as by
    from supervision.service_standard
    where starts_with(area, ${area}) or starts_with(${area}::text, area)
    order by area, item, in_force_from`.execute(tx)
  return rows
}
