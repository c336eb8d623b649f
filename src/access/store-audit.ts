/** SQL of the audit trail. */
import { sql } from 'kysely'
import type { Instant } from '#platform'
import type { Tx } from './scope.ts'

export type Lane = {
  readonly county: string
  readonly lane: number
  readonly length: number
  readonly hash: string
}

export type AuditRow = {
  readonly county: string
  readonly lane: number
  readonly number: number
  readonly area: string
  readonly at: Instant
  readonly actor: string
  readonly event: string
  readonly subject: string | null
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
  readonly hash: string
}

/** What a row says, before its place in a lane is known. `content` is all of it in the one form that is hashed. */
export type Unsealed = Omit<AuditRow, 'lane' | 'number' | 'hash'> & { readonly content: string }

/** Appends to a lane nobody writes in at this moment, and holds it until the end of the transaction; false when every
 * lane is held. One statement, so that an audited deed costs one message more than an unaudited one. */
export async function appendToFreeLane(tx: Tx, row: Unsealed): Promise<boolean> {
  const done = await sql`
    with head as materialized (
      select lane, length, hash from access.audit_lane
      where county = ${row.county} order by lane limit 1 for update skip locked
    ), next as (
      select lane, length + 1 as number, encode(sha256(convert_to(
        concat_ws(e'\n', hash, lane, length + 1, ${row.content}::text), 'UTF8')), 'hex') as hash
      from head
    ), kept as (
      insert into access.audit (county, lane, number, area, at, actor, event, subject, facts, hash)
      select ${row.county}, lane, number, ${row.area}, ${row.at}::timestamptz, ${row.actor}, ${row.event},
        ${row.subject}::text, ${JSON.stringify(row.facts)}::jsonb, hash from next
    )
    update access.audit_lane l set length = next.number, hash = next.hash
    from next where l.county = ${row.county} and l.lane = next.lane`.execute(tx)
  return done.numAffectedRows === 1n
}

export async function openLane(tx: Tx, lane: Lane): Promise<void> {
  await sql`insert into access.audit_lane (county, lane, length, hash)
    values (${lane.county}, ${lane.lane}, ${lane.length}, ${lane.hash})`.execute(tx)
}

export async function listLanes(tx: Tx): Promise<Lane[]> {
  const { rows } = await sql<Lane>`select county, lane, length, hash from access.audit_lane
    order by county collate "C", lane`.execute(tx)
  return rows
}

/** Lanes that have rows, whether or not a head is left of them. */
export async function listLanesOfRows(tx: Tx): Promise<{ county: string; lane: number }[]> {
  const { rows } = await sql<{ county: string; lane: number }>`select county, lane from access.audit
    group by county, lane order by county collate "C", lane`.execute(tx)
  return rows
}

/** The next rows of a lane after a number. */
export async function listRowsAfter(
  tx: Tx,
  lane: { county: string; lane: number },
  [number, limit]: readonly [number: number, limit: number],
): Promise<AuditRow[]> {
  const { rows } = await sql<AuditRow>`
    select county, lane, number, area, at, actor, event, subject, facts, hash from access.audit
    where county = ${lane.county} and lane = ${lane.lane} and number > ${number}
    order by number limit ${limit}`.execute(tx)
  return rows
}

/** What was done to one subject, newest first. */
export async function listAuditOf(tx: Tx, county: string, subject: string): Promise<AuditRow[]> {
  const { rows } = await sql<AuditRow>`
    select county, lane, number, area, at, actor, event, subject, facts, hash from access.audit
    where county = ${county} and subject = ${subject} order by at desc, number desc limit 500`.execute(tx)
  return rows
}
