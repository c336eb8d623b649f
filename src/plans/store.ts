/** SQL of imported plans: documents, readings, corrections, and the rows made of them. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { Id } from '#kernel'
import type { Instant } from '#platform'
import type { Correction } from './correct.ts'
import type { PlanHead } from './rows.ts'

export type PlanId = Id<'plan'>

export type NewDocument = {
  readonly id: string
  readonly sha256: string
  readonly name: string
  readonly text: string
  readonly at: Instant
  readonly by: string
}

/** Adds the document, or does nothing when its text is here already. */
export async function addDocument(tx: Tx, { id, sha256, name, text, at, by }: NewDocument): Promise<void> {
  await sql`insert into plans.document (id, sha256, name, text, imported_at, imported_by)
    values (${id}, ${sha256}, ${name}, ${text}, ${at}, ${by})
    on conflict (sha256) do nothing`.execute(tx)
}

export async function findPlanOfText(
  tx: Tx,
  sha256: string,
): Promise<{ documentId: string; planId: PlanId | null; reading: string | null } | undefined> {
  const { rows } = await sql<{ documentId: string; planId: PlanId | null; reading: string | null }>`
    select document.id as "documentId", plan.id as "planId", plan.reading_sha256 as reading
    from plans.document left join plans.plan on plan.document_id = document.id
    where document.sha256 = ${sha256}`.execute(tx)
  return rows[0]
}

export type PlanState = {
  readonly id: PlanId
  readonly documentId: string
  readonly head: Omit<PlanHead, 'key'>
  readonly source: string | null
  readonly reading: string
  readonly readAt: Instant
}

/** Writes the head of a plan as it now reads. */
export async function putPlan(
  tx: Tx,
  { id, documentId, head, source, reading, readAt }: PlanState,
): Promise<void> {
  await sql`insert into plans.plan
      (id, document_id, title, issuer, period_from, period_to, source, reading_sha256, read_at)
    values (${id}, ${documentId}, ${head.title}, ${head.issuer}, ${head.from}, ${head.to}, ${source}, ${reading}, ${readAt})
    on conflict (id) do update set title = excluded.title, issuer = excluded.issuer,
      period_from = excluded.period_from, period_to = excluded.period_to, source = excluded.source,
      reading_sha256 = excluded.reading_sha256, read_at = excluded.read_at`.execute(tx)
}

/** Keeps the reading; the same reading again is kept once. Returns whether it was new. */
export async function addReading(
  tx: Tx,
  reading: { planId: PlanId; sha256: string; content: string; at: Instant },
): Promise<boolean> {
  const added = await sql`insert into plans.reading (plan_id, sha256, content, read_at)
    values (${reading.planId}, ${reading.sha256}, ${reading.content}::jsonb, ${reading.at})
    on conflict (plan_id, sha256) do nothing`.execute(tx)
  return added.numAffectedRows === 1n
}

export async function findReading(tx: Tx, planId: PlanId, sha256: string): Promise<unknown> {
  const { rows } = await sql<{ content: unknown }>`
    select content from plans.reading where plan_id = ${planId} and sha256 = ${sha256}`.execute(tx)
  return rows[0]?.content
}

export type KeptCorrection = Correction & {
  readonly id: string
  readonly withdrawn: boolean
  readonly reason: string
  readonly at: Instant
  readonly by: string
}

/** Oldest first, so that the last one of a field counts. */
export async function listCorrections(tx: Tx, planId: PlanId): Promise<KeptCorrection[]> {
  const { rows } = await sql<KeptCorrection>`
    select id, row_key as row, field, was, value, withdrawn, reason, corrected_at as at, corrected_by as by
    from plans.correction where plan_id = ${planId} order by id`.execute(tx)
  return rows
}

/** Cost: one statement, however many fields. */
export async function addCorrections(
  tx: Tx,
  planId: PlanId,
  added: readonly KeptCorrection[],
): Promise<void> {
  await sql`insert into plans.correction
      (id, plan_id, row_key, field, was, value, withdrawn, reason, corrected_at, corrected_by)
    select id, ${planId}::uuid, "row", field, coalesce(was, 'null'), coalesce(value, 'null'), withdrawn, reason, at, by
    from jsonb_to_recordset(${JSON.stringify(added)}::jsonb) as r (id uuid, "row" text, field text, was jsonb,
      value jsonb, withdrawn boolean, reason text, at timestamptz, by text)`.execute(tx)
}

/** Two who correct a plan at once follow one another: each sees what the other said before the rows are written again. */
export async function holdPlan(tx: Tx, planId: PlanId): Promise<void> {
  await sql`select id from plans.plan where id = ${planId} for update`.execute(tx)
}
