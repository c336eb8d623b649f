/** SQL of the delivery of news. All of it runs as the system. */
import { sql } from 'kysely'
import type { Instant } from './clock.ts'
import type { Transaction } from './database.ts'

export type Told = { readonly id: string; readonly topic: string; readonly payload: Record<string, unknown> }
export type Due = Told & { readonly subscriber: string; readonly attempts: number }
export type DeadLetter = Due & { readonly settled_at: Instant; readonly last_error: string | null }

/** News nobody has been assigned yet; other runners skip what this one holds. */
export async function takeTold(tx: Transaction): Promise<Told[]> {
  const { rows } = await sql<Told>`select id, topic, payload from platform.outbox
    where dispatched_at is null order by id limit 100 for update skip locked`.execute(tx)
  return rows
}

export async function assign(
  tx: Transaction,
  id: string,
  { subscribers, at }: { readonly subscribers: readonly string[]; readonly at: Instant },
): Promise<void> {
  for (const subscriber of subscribers)
    await sql`insert into platform.delivery (outbox_id, subscriber, due_at)
      values (${id}, ${subscriber}, ${at})`.execute(tx)
  await sql`update platform.outbox set dispatched_at = ${at} where id = ${id}`.execute(tx)
}

/** One delivery whose time has come, locked. */
export async function takeDue(tx: Transaction, at: Instant): Promise<Due | undefined> {
  const { rows } = await sql<Due>`
    select d.outbox_id as id, d.subscriber, d.attempts, o.topic, o.payload
    from platform.delivery d join platform.outbox o on o.id = d.outbox_id
    where d.state = 'waiting' and d.due_at <= ${at}
    order by d.due_at, d.outbox_id limit 1 for update of d skip locked`.execute(tx)
  return rows[0]
}

export async function settle(tx: Transaction, due: Due, at: Instant): Promise<void> {
  await sql`update platform.delivery set state = 'done', attempts = ${due.attempts + 1}, settled_at = ${at},
    last_error = null where outbox_id = ${due.id} and subscriber = ${due.subscriber}`.execute(tx)
}

export type Failure = {
  readonly error: string
  readonly at: Instant
  /** When to try again; undefined gives up. */
  readonly again: Instant | undefined
}

export async function postpone(tx: Transaction, due: Due, { error, at, again }: Failure): Promise<void> {
  await sql`update platform.delivery
    set state = ${again ? 'waiting' : 'dead'}, attempts = ${due.attempts + 1}, due_at = ${again ?? at},
      settled_at = ${again ? null : at}, last_error = ${error.slice(0, 2000)}
    where outbox_id = ${due.id} and subscriber = ${due.subscriber} and state = 'waiting'`.execute(tx)
}

/** What was given up, for somebody to look at. */
export async function listDead(tx: Transaction): Promise<DeadLetter[]> {
  const { rows } = await sql<DeadLetter>`
    select d.outbox_id as id, d.subscriber, d.attempts, d.settled_at, d.last_error, o.topic, o.payload
    from platform.delivery d join platform.outbox o on o.id = d.outbox_id
    where d.state = 'dead' order by d.settled_at desc limit 500`.execute(tx)
  return rows
}

/** Tries a given-up delivery again from the start. */
export async function revive(tx: Transaction, id: string, { at }: { readonly at: Instant }): Promise<void> {
  await sql`update platform.delivery set state = 'waiting', attempts = 0, due_at = ${at}, settled_at = null
    where outbox_id = ${id} and state = 'dead'`.execute(tx)
}
