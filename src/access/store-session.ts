/** SQL of sessions and of the waiting times after failed sign-ins. */
import { sql } from 'kysely'
import type { Day } from '#kernel'
import type { Instant } from '#platform'
import type { Tx } from './scope.ts'
import type { SessionRow } from './store-staff.ts'

export type NewSession = {
  readonly tokenHash: string
  readonly staffId: string
  readonly postId: string
  readonly at: Instant
  readonly expiresAt: Instant
}

export async function insertSession(tx: Tx, session: NewSession): Promise<void> {
  await sql`insert into access.session (token_hash, staff_id, post_id, started_at, seen_at, expires_at)
    values (${session.tokenHash}, ${session.staffId}, ${session.postId}, ${session.at}, ${session.at},
      ${session.expiresAt})`.execute(tx)
}

/** The session with its holder and post, while both last. */
export async function findSession(tx: Tx, tokenHash: string, on: Day): Promise<SessionRow | undefined> {
  const { rows } = await sql<SessionRow>`
    select s.staff_id, t.name, t.demo, s.post_id, p.office, p.area, p.unit, s.seen_at, s.expires_at
    from access.session s
    join access.staff t on t.id = s.staff_id and t.left_at is null and t.sessions_from <= s.started_at
    join access.post p on p.id = s.post_id and p.since <= ${on} and (p.until is null or p.until >= ${on})
    where s.token_hash = ${tokenHash}`.execute(tx)
  return rows[0]
}

export async function touchSession(tx: Tx, tokenHash: string, at: Instant): Promise<void> {
  await sql`update access.session set seen_at = ${at} where token_hash = ${tokenHash}`.execute(tx)
}

export async function deleteSession(tx: Tx, tokenHash: string): Promise<void> {
  await sql`delete from access.session where token_hash = ${tokenHash}`.execute(tx)
}

/** What has no meaning any more; both by index. */
export async function deleteExpired(tx: Tx, at: Instant): Promise<void> {
  await sql`delete from access.session where expires_at < ${at}`.execute(tx)
  await sql`delete from access.sign_in_delay where last_at < ${at}::timestamptz - interval '1 day'`.execute(
    tx,
  )
}

export type Delay = { readonly failures: number; readonly last_at: Instant; readonly next_at: Instant }

/** Locked, so that guesses sent at the same moment are counted one by one. */
export async function lockDelay(tx: Tx, key: string, at: Instant): Promise<Delay> {
  await sql`insert into access.sign_in_delay (key, failures, last_at, next_at)
    values (${key}, 0, ${at}, ${at}) on conflict (key) do nothing`.execute(tx)
  const { rows } = await sql<Delay>`select failures, last_at, next_at from access.sign_in_delay
    where key = ${key} for update`.execute(tx)
  return rows[0] ?? { failures: 0, last_at: at, next_at: at }
}

export async function setDelay(tx: Tx, key: string, delay: Delay): Promise<void> {
  await sql`update access.sign_in_delay
    set failures = ${delay.failures}, last_at = ${delay.last_at}, next_at = ${delay.next_at}
    where key = ${key}`.execute(tx)
}

export async function forgetDelay(tx: Tx, key: string): Promise<void> {
  await sql`delete from access.sign_in_delay where key = ${key}`.execute(tx)
}
