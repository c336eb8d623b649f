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

/** A lane nobody writes in at this moment, locked until the end of the transaction. */
export async function takeFreeLane(tx: Tx, county: string): Promise<Lane | undefined> {
  const { rows } = await sql<Lane>`
    select county, lane, length, hash from access.audit_lane
    where county = ${county} order by lane limit 1 for update skip locked`.execute(tx)
  return rows[0]
}

export async function openLane(tx: Tx, lane: Lane): Promise<void> {
  await sql`insert into access.audit_lane (county, lane, length, hash)
    values (${lane.county}, ${lane.lane}, ${lane.length}, ${lane.hash})`.execute(tx)
}

export async function advanceLane(tx: Tx, row: AuditRow): Promise<void> {
  await sql`update access.audit_lane set length = ${row.number}, hash = ${row.hash}
    where county = ${row.county} and lane = ${row.lane}`.execute(tx)
}

export async function appendRow(tx: Tx, row: AuditRow): Promise<void> {
  await sql`insert into access.audit (county, lane, number, area, at, actor, event, subject, facts, hash)
    values (${row.county}, ${row.lane}, ${row.number}, ${row.area}, ${row.at}, ${row.actor}, ${row.event},
      ${row.subject}, ${JSON.stringify(row.facts)}::jsonb, ${row.hash})`.execute(tx)
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
