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

/** Tells the news if, and only if, the transaction commits. */
export async function tell(tx: Transaction, { topic, key, payload }: News, clock: Clock): Promise<void> {
  await sql`insert into platform.outbox (id, topic, key, payload, recorded_at)
    values (${newId()}, ${topic}, ${`${topic}:${key}`}, ${JSON.stringify(payload)}::jsonb, ${clock.now()})
    on conflict do nothing`.execute(tx)
}
