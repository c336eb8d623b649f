/** SQL of certificates and other records: rows are added and superseded, never changed or removed. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode } from '#kernel'
import type { CertificateRow, PersonKey, RecordRow } from './person.ts'

type OfPerson = { readonly person: PersonKey; readonly area: AreaCode }

const said = sql.raw('valid_from, valid_to, source, source_ref, recorded_at, recorded_by, superseded_at')

/** Certificates of a person, current ones first; superseded ones only when asked for. */
export async function selectCertificates(
  tx: Tx,
  { county, id }: PersonKey,
  withSuperseded = false,
): Promise<CertificateRow[]> {
  const { rows } = await sql<CertificateRow>`
    select id, status, category, categories, grade, issued, expires, reissue, ${said} from registry.certificate
    where county = ${county} and person_id = ${id} and (${withSuperseded} or superseded_at is null)
    order by valid_from desc, recorded_at desc, id desc`.execute(tx)
  return rows
}

/** Records of a person, of one kind or of all. */
export async function selectRecords(
  tx: Tx,
  { county, id }: PersonKey,
  which: { kind?: string; withSuperseded?: boolean } = {},
): Promise<RecordRow[]> {
  const { rows } = await sql<RecordRow>`select id, kind, data, ${said} from registry.record
    where county = ${county} and person_id = ${id}
      and (${which.kind ?? null}::text is null or kind = ${which.kind ?? null})
      and (${which.withSuperseded ?? false} or superseded_at is null)
    order by kind, valid_from desc, recorded_at desc, id desc`.execute(tx)
  return rows
}

export async function insertCertificate(
  tx: Tx,
  { person, area }: OfPerson,
  c: CertificateRow,
): Promise<void> {
  await sql`insert into registry.certificate (county, id, person_id, area, status, category, categories, grade,
      issued, expires, reissue, ${said})
    values (${person.county}, ${c.id}, ${person.id}, ${area}, ${c.status}, ${c.category}, ${[...c.categories]},
      ${c.grade}, ${c.issued}, ${c.expires}, ${c.reissue}, ${c.valid_from}, ${c.valid_to}, ${c.source},
      ${c.source_ref}, ${c.recorded_at}, ${c.recorded_by}, ${c.superseded_at})`.execute(tx)
}

export async function insertRecord(tx: Tx, { person, area }: OfPerson, r: RecordRow): Promise<void> {
  await sql`insert into registry.record (county, id, person_id, area, kind, data, ${said})
    values (${person.county}, ${r.id}, ${person.id}, ${area}, ${r.kind}, ${JSON.stringify(r.data)}::jsonb,
      ${r.valid_from}, ${r.valid_to}, ${r.source}, ${r.source_ref}, ${r.recorded_at}, ${r.recorded_by},
      ${r.superseded_at})`.execute(tx)
}

/** Marks rows as superseded; the rows stay. */
export async function supersede(
  tx: Tx,
  table: 'certificate' | 'record',
  rows: { person: PersonKey; ids: readonly string[]; at: string },
): Promise<void> {
  if (rows.ids.length === 0) return
  await sql`update registry.${sql.raw(table)} set superseded_at = ${rows.at}
    where county = ${rows.person.county} and id = any(${[...rows.ids]}::uuid[]) and superseded_at is null`.execute(
    tx,
  )
}
