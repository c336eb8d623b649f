/** SQL that writes and reads many people at once: one statement a table, whatever the number of rows. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { CountyCode } from '#kernel'
import type { CertificateRow, Person, PersonId, RecordRow } from './person.ts'

const personColumns =
  'county, id, area, household_id, name, name_key, sex, born, residence, id_number_sealed, id_number_index, phone_sealed, account_sealed, bank, valid_from, source, source_ref, recorded_at, recorded_by, version'
const saidColumns = 'valid_from, valid_to, source, source_ref, recorded_at, recorded_by'

const batches = {
  person: personColumns,
  person_key: 'key, county, person_id, area',
  certificate: `county, id, person_id, area, status, category, categories, grade, issued, expires, reissue, ${saidColumns}`,
  record: `county, id, person_id, area, kind, data, ${saidColumns}`,
} as const

/**
 * For the rest of the transaction people are looked up one by one through their keys, by this process alone: a batch is
 * small beside the register, but while a register is filled the planner's statistics are always those of yesterday, and
 * starting a second process costs more than a batch.
 */
export async function planForBatch(tx: Tx): Promise<void> {
  for (const setting of ['enable_seqscan', 'jit', 'max_parallel_workers_per_gather'])
    await sql.raw(`set local ${setting} = ${setting.startsWith('max') ? '0' : 'off'}`).execute(tx)
}

/** Inserts rows given as objects of the table's columns; answers how many went in. An entry in the directory that is
 * there already is passed over. */
export async function insertMany(
  tx: Tx,
  table: keyof typeof batches,
  rows: readonly object[],
): Promise<number> {
  if (rows.length === 0) return 0
  const columns = sql.raw(batches[table])
  const passOver = sql.raw(table === 'person_key' ? 'on conflict (key) do nothing' : '')
  const done = await sql`insert into registry.${sql.raw(table)} (${columns})
    select ${columns} from json_populate_recordset(null::registry.${sql.raw(table)}, ${JSON.stringify(rows)}::json)
    ${passOver}`.execute(tx)
  return Number(done.numAffectedRows ?? 0n)
}

/** What stands about these people of a county. */
export async function selectStanding(tx: Tx, county: CountyCode, ids: readonly PersonId[]) {
  const persons = await sql<Person>`select ${sql.raw(personColumns)}, closed_on, moved_to from registry.person
    where county = ${county} and id = any(${[...ids]}::uuid[])`.execute(tx)
  const certificates = await sql<CertificateRow & { person_id: PersonId }>`
    select id, person_id, status, category, categories, grade, issued, expires, reissue, ${sql.raw(saidColumns)},
      superseded_at
    from registry.certificate
    where county = ${county} and person_id = any(${[...ids]}::uuid[]) and superseded_at is null`.execute(tx)
  const records = await sql<RecordRow & { person_id: PersonId }>`
    select id, person_id, kind, data, ${sql.raw(saidColumns)}, superseded_at from registry.record
    where county = ${county} and person_id = any(${[...ids]}::uuid[]) and superseded_at is null
      and kind <> 'person'`.execute(tx)
  return { persons: persons.rows, certificates: certificates.rows, records: records.rows }
}
