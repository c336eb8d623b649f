/** SQL of files: offered by whoever uploads them, attached by the act that names them, handed back byte for byte. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import { actorOf } from '#access'
import type { Reference } from '#forms'
import type { AreaCode, Id } from '#kernel'
import { type CaseKey, countyKey } from './store.ts'

export type AttachmentId = Id<'attachment'>

export type NewAttachment = {
  readonly id: AttachmentId
  readonly area: AreaCode
  readonly sha256: string
  readonly name: string
  readonly kind: string
  readonly bytes: Uint8Array
  readonly at: string
}

export async function insertAttachment(tx: Tx, file: NewAttachment): Promise<void> {
  const { id, area, sha256, name, kind, bytes, at } = file
  await sql`insert into cases.attachment (county, id, area, sha256, name, kind, bytes, added_by, added_at, duties, units)
    values (${countyKey(area)}, ${id}, ${area}, ${sha256}, ${name}, ${kind}, ${Buffer.from(bytes)}, ${actorOf(tx)},
      ${at}, '{}', '{}')`.execute(tx)
}

/** What the actor may point to: the files of the case, and the own ones not attached to any. */
export async function filesFor(tx: Tx, key: CaseKey | undefined): Promise<ReadonlyMap<string, Reference>> {
  const { rows } = await sql<Reference>`select a.id, a.name from cases.attachment a
    where a.case_id is null and a.added_by = ${actorOf(tx)}
    union all select a.id, a.name from cases.attachment a
    where a.county = ${key?.county ?? ''} and a.case_id = ${key?.id ?? null}::uuid`.execute(tx)
  return new Map(rows.map((file) => [file.id, file]))
}

type Reach = { readonly duties: readonly string[]; readonly units: readonly string[] }

export async function attachFiles(
  tx: Tx,
  { county, id }: CaseKey,
  { named, duties, units }: Reach & { readonly named: readonly string[] },
): Promise<void> {
  await sql`update cases.attachment set case_id = ${id}, duties = ${[...duties]}::text[], units = ${[...units]}::text[]
    where county = ${county} and case_id is null and added_by = ${actorOf(tx)}
      and id::text = any(${[...named]}::text[])`.execute(tx)
}

export async function showFilesTo(tx: Tx, { county, id }: CaseKey, units: readonly string[]): Promise<void> {
  await sql`update cases.attachment set units = ${[...units]}::text[]
    where county = ${county} and case_id = ${id}`.execute(tx)
}

export type Attachment = {
  readonly id: AttachmentId
  readonly name: string
  readonly kind: string
  readonly size: number
  readonly sha256: string
  readonly addedAt: string
}

export async function listAttachments(tx: Tx, { county, id }: CaseKey): Promise<Attachment[]> {
  const { rows } = await sql<Attachment>`select a.id, a.name, a.kind, octet_length(a.bytes) as size, a.sha256,
      a.added_at as "addedAt"
    from cases.attachment a where a.county = ${county} and a.case_id = ${id} order by a.added_at, a.id`.execute(
    tx,
  )
  return rows
}

export async function findAttachment(
  tx: Tx,
  county: string,
  id: AttachmentId,
): Promise<{ name: string; kind: string; bytes: Uint8Array<ArrayBuffer> } | undefined> {
  const { rows } = await sql<{ name: string; kind: string; bytes: Uint8Array }>`select a.name, a.kind, a.bytes
    from cases.attachment a where a.county = ${county} and a.id = ${id}`.execute(tx)
  const [found] = rows
  return found && { ...found, bytes: new Uint8Array(found.bytes) }
}
