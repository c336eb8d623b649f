/** SQL of the numbers offices have set: rows are added and superseded, never changed or removed. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, Day, Id } from '#kernel'
import type { Instant } from '#platform'

export type SettingRow = {
  readonly id: Id<'setting'>
  readonly parameter: string
  readonly area: AreaCode
  readonly from_day: Day
  readonly to_day: Day | null
  readonly value: number
  readonly document: string
  readonly set_by: string
  readonly set_at: Instant
}

/** What was known at an instant; what is known now without one. A handful of rows a parameter and place. */
export async function selectSettings(tx: Tx, knownAt?: Instant): Promise<SettingRow[]> {
  const at = knownAt ?? null
  const { rows } = await sql<SettingRow>`
    select id, parameter, area, from_day, to_day, value, document, set_by, set_at from parameters.setting
    where case when ${at}::timestamptz is null then superseded_at is null
      else set_at <= ${at} and (superseded_at is null or superseded_at > ${at}) end
    order by parameter, area, from_day`.execute(tx)
  return rows
}

export async function insertSetting(tx: Tx, row: SettingRow): Promise<void> {
  await sql`insert into parameters.setting
      (id, parameter, area, from_day, to_day, value, document, set_by, set_at)
    values (${row.id}, ${row.parameter}, ${row.area}, ${row.from_day}, ${row.to_day}, ${row.value},
      ${row.document}, ${row.set_by}, ${row.set_at})`.execute(tx)
}

export async function supersedeSetting(tx: Tx, id: Id<'setting'>, at: Instant): Promise<void> {
  await sql`update parameters.setting set superseded_at = ${at}
    where id = ${id} and superseded_at is null`.execute(tx)
}
