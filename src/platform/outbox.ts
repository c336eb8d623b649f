/** News for other domains, written in the transaction that makes it true and delivered after it. */
import { sql } from 'kysely'
import type { Clock } from './clock.ts'
import type { Transaction } from './database.ts'
import { newId } from './new-id.ts'

export type News = {
  /** `case.decided`: domain and past participle. */
  readonly topic: string
  /** Names the happening: the same key told twice is told once. */
  readonly key: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** Many at once, in one statement. */
export async function tellAll(tx: Transaction, news: readonly News[], clock: Clock): Promise<void> {
  if (news.length === 0) return
  const rows = news.map(({ topic, key, payload }) => ({
    id: newId(),
    topic,
    key: `${topic}:${key}`,
    payload,
  }))
  await sql`insert into platform.outbox (id, topic, key, payload, recorded_at)
    select id, topic, key, payload, ${clock.now()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x (id uuid, topic text, key text, payload jsonb)
    on conflict do nothing`.execute(tx)
}

/** Tells the news if, and only if, the transaction commits. */
export async function tell(tx: Transaction, { topic, key, payload }: News, clock: Clock): Promise<void> {
  await sql`insert into platform.outbox (id, topic, key, payload, recorded_at)
    values (${newId()}, ${topic}, ${`${topic}:${key}`}, ${JSON.stringify(payload)}::jsonb, ${clock.now()})
    on conflict do nothing`.execute(tx)
}
