/** SQL of what the public may read of a plan: editions, each a document of its own; old ones stay. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { Instant } from '#platform'
import type { PlanId } from './store.ts'

export type Edition<Content> = {
  readonly planId: PlanId
  readonly edition: number
  readonly content: Content
  readonly publishedAt: Instant
}

/** The newest edition of every plan, newest first. One row a plan: the public page costs one look-up. */
export async function listNewestEditions<Content>(tx: Tx): Promise<Edition<Content>[]> {
  const { rows } = await sql<Edition<Content>>`
    select distinct on (plan_id) plan_id as "planId", edition, content, published_at as "publishedAt"
    from plans.publication order by plan_id desc, edition desc`.execute(tx)
  return rows
}

export async function findEdition<Content>(
  tx: Tx,
  planId: PlanId,
  edition: number | null = null,
): Promise<Edition<Content> | undefined> {
  const { rows } = await sql<Edition<Content>>`
    select plan_id as "planId", edition, content, published_at as "publishedAt"
    from plans.publication
    where plan_id = ${planId} and (${edition}::int is null or edition = ${edition}::int)
    order by edition desc limit 1`.execute(tx)
  return rows[0]
}

/** The words of an edition; null where it was published without. One row, and the only reader of the long column. */
export async function findText<Text>(
  tx: Tx,
  { planId, edition }: { planId: PlanId; edition: number },
): Promise<Text | null> {
  const { rows } = await sql<{ text: Text | null }>`
    select text from plans.publication where plan_id = ${planId} and edition = ${edition}`.execute(tx)
  return rows[0]?.text ?? null
}

type Added = {
  readonly planId: PlanId
  readonly edition: number
  readonly content: unknown
  readonly text: unknown
  readonly at: Instant
  readonly by: string
}

/** Two who publish at once: the second is refused by the key and may try again. */
export async function addEdition(tx: Tx, added: Added): Promise<void> {
  const [content, text] = [JSON.stringify(added.content), added.text && JSON.stringify(added.text)]
  await sql`insert into plans.publication (plan_id, edition, content, text, published_at, published_by)
    values (${added.planId}, ${added.edition}, ${content}::jsonb, ${text ?? null}::jsonb, ${added.at}, ${added.by})`.execute(
    tx,
  )
}
