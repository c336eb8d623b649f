/** SQL that writes and reads many people at once: one statement a table, whatever the number of rows. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { CountyCode } from '#kernel'
import { runSql } from '#platform'
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

/**
 * Inserts rows given as objects of the table's columns; what all of them share is sent and read once. Answers how many
 * went in. An entry in the directory that is there already is passed over.
 */
export async function insertMany(
  tx: Tx,
  table: keyof typeof batches,
  { rows, shared = {} }: { rows: readonly object[]; shared?: object },
): Promise<number> {
  if (rows.length === 0) return 0
  const columns = batches[table].split(', ')
  const values = columns.map((column) => (column in shared ? `s.${column}` : `r.${column}`))
  const [into, like] = [sql.raw(`registry.${table}`), sql.raw(`null::registry.${table}`)]
  const passOver = sql.raw(table === 'person_key' ? 'on conflict (key) do nothing' : '')
  const done = await sql`insert into ${into} (${sql.raw(batches[table])})
    select ${sql.raw(values.join(', '))} from json_populate_recordset(${like}, ${JSON.stringify(rows)}::json) r,
      json_populate_record(${like}, ${JSON.stringify(shared)}::json) s
    ${passOver}`.execute(tx)
  return Number(done.numAffectedRows ?? 0n)
}

/**
 * What stands about these people of a county. Each is looked up through the keys, whatever the planner believes about
 * tables that are just being filled: `offset 0` keeps it from reading the county instead.
 */
export async function selectStanding(tx: Tx, county: CountyCode, ids: readonly PersonId[]) {
  const one = (table: 'person' | 'certificate' | 'record', columns: string, which: string) =>
    `select row.* from unnest($2::uuid[]) asked(id) cross join lateral
      (select ${columns} from registry.${table} where county = $1 and ${which} offset 0) row`
  const read = <Row>(text: string) => runSql<Row>(tx, { text, values: [county, ids] })
  const persons = await read<Person>(one('person', `${personColumns}, closed_on, moved_to`, 'id = asked.id'))
  const certificates = await read<CertificateRow & { person_id: PersonId }>(
    one(
      'certificate',
      `id, person_id, status, category, categories, grade, issued, expires, reissue, ${saidColumns}, superseded_at`,
      'person_id = asked.id and superseded_at is null',
    ),
  )
  const records = await read<RecordRow & { person_id: PersonId }>(
    one(
      'record',
      `id, person_id, kind, data, ${saidColumns}, superseded_at`,
      `person_id = asked.id and superseded_at is null and kind <> 'person'`,
    ),
  )
  return { persons, certificates, records }
}
