/** SQL of the files plans came in, kept byte for byte beside their text. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { Problem } from '#kernel'
import type { Instant } from '#platform'
import type { PlanId } from './store.ts'

export type OriginalFormat = 'txt' | 'md' | 'html' | 'docx' | 'pdf'

export type NewOriginal = {
  readonly documentId: string
  readonly sha256: string
  readonly name: string
  readonly format: OriginalFormat
  readonly bytes: Uint8Array
  /** What could not be carried over into the text. */
  readonly warnings: readonly Problem[]
  readonly at: Instant
  readonly by: string
}

/** Keeps the file; the same bytes for the same document are kept once. Returns whether it was new. */
export async function addOriginal(tx: Tx, original: NewOriginal): Promise<boolean> {
  const { documentId, sha256, name, format, bytes, warnings, at, by } = original
  const added =
    await sql`insert into plans.original (document_id, sha256, name, format, bytes, warnings, added_at, added_by)
    values (${documentId}, ${sha256}, ${name}, ${format}, ${Buffer.from(bytes)},
      ${JSON.stringify(warnings)}::jsonb, ${at}, ${by})
    on conflict (document_id, sha256) do nothing`.execute(tx)
  return added.numAffectedRows === 1n
}

export type Original = {
  readonly sha256: string
  readonly name: string
  readonly format: OriginalFormat
  readonly size: number
  readonly warnings: readonly Problem[]
  readonly addedAt: Instant
  readonly addedBy: string
}

/** Oldest first, without their bytes. */
export async function listOriginals(tx: Tx, plan: PlanId): Promise<Original[]> {
  const { rows } = await sql<Original>`
    select original.sha256, original.name, original.format, octet_length(original.bytes) as size,
      original.warnings,
      original.added_at as "addedAt", original.added_by as "addedBy"
    from plans.original join plans.plan on plan.document_id = original.document_id
    where plan.id = ${plan} order by original.added_at, original.sha256`.execute(tx)
  return rows
}

/** The file itself, to be handed back as it came. */
export async function findOriginal(
  tx: Tx,
  plan: PlanId,
  sha256: string,
): Promise<{ name: string; format: OriginalFormat; bytes: Uint8Array<ArrayBuffer> } | undefined> {
  const { rows } = await sql<{ name: string; format: OriginalFormat; bytes: Uint8Array }>`
    select original.name, original.format, original.bytes
    from plans.original join plans.plan on plan.document_id = original.document_id
    where plan.id = ${plan} and original.sha256 = ${sha256}`.execute(tx)
  const found = rows[0]
  return found && { ...found, bytes: new Uint8Array(found.bytes) }
}
