/** SQL of histories: events appended and read in order, never changed. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode } from '#kernel'
import type { CaseEvent } from '#process'
import type { CaseKey } from './store.ts'

export async function listEvents(tx: Tx, { county, id }: CaseKey): Promise<CaseEvent[]> {
  const { rows } = await sql<{ event: CaseEvent }>`select e.event from cases.event e
    where e.county = ${county} and e.case_id = ${id} order by e.no`.execute(tx)
  return rows.map(({ event }) => event)
}

export type NewEvent = CaseKey & {
  readonly area: AreaCode
  readonly no: number
  readonly by: string
  readonly event: CaseEvent
  readonly duties: readonly string[]
  readonly units: readonly string[]
}

export async function insertEvent(tx: Tx, { event, ...one }: NewEvent): Promise<void> {
  await sql`insert into cases.event (county, case_id, no, area, key, by, at, event, duties, units)
    values (${one.county}, ${one.id}, ${one.no}, ${one.area}, ${event.key}, ${one.by}, ${event.at},
      ${JSON.stringify(event)}::json, ${[...one.duties]}::text[], ${[...one.units]}::text[])`.execute(tx)
}

/** Others take part now: they see what was done before. */
export async function showEventsTo(tx: Tx, { county, id }: CaseKey, units: readonly string[]): Promise<void> {
  await sql`update cases.event set units = ${[...units]}::text[]
    where county = ${county} and case_id = ${id}`.execute(tx)
}

/** Histories of several cases at once, for doctor. */
export async function listEventsOf(
  tx: Tx,
  keys: readonly CaseKey[],
): Promise<ReadonlyMap<string, readonly CaseEvent[]>> {
  const { rows } = await sql<{
    id: string
    event: CaseEvent
  }>`select e.case_id as id, e.event from cases.event e
    where e.county = any(${[...new Set(keys.map(({ county }) => county))]}::text[])
      and e.case_id = any(${keys.map(({ id }) => id)}::uuid[])
    order by e.case_id, e.no`.execute(tx)
  const histories = Map.groupBy(rows, ({ id }) => id)
  return new Map([...histories].map(([id, some]) => [id, some.map(({ event }) => event)]))
}
