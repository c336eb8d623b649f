/** SQL of published values: what anybody may read of an indicator. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, Day, Id, Month } from '#kernel'
import type { Instant } from '#platform'
import type { Measurement } from './store-kept.ts'

export type PublicationId = Id<'publication'>

export type Publication = {
  readonly id: PublicationId
  readonly indicator: string
  readonly root: AreaCode
  readonly period: Month
  readonly on: Day
  readonly smallBelow: number
  readonly publishedAt: Instant
}

/** A row of a published table; null is “not shown, a small group is protected”. */
export type PublishedValue = {
  readonly area: AreaCode
  readonly unplaced: boolean
  readonly entitled: number | null
  readonly receiving: number | null
  readonly unknown: number | null
}

export async function addPublication(
  tx: Tx,
  added: {
    readonly id: PublicationId
    readonly of: Measurement
    readonly smallBelow: number
    readonly values: readonly PublishedValue[]
    readonly at: Instant
  },
): Promise<boolean> {
  const { id, of, smallBelow, values, at } = added
  const done = await sql`insert into indicators.publication
      (id, indicator, root, period, on_day, measurement_id, small_below, published_at)
    values (${id}, ${of.indicator}, ${of.root}, ${of.period}, ${of.on}, ${of.id}, ${smallBelow}, ${at})
    on conflict (measurement_id, small_below) do nothing`.execute(tx)
  if (done.numAffectedRows !== 1n) return false
  await sql`insert into indicators.published_value
      (publication_id, area, unplaced, position, entitled, receiving, unknown)
    select ${id}::uuid, area, unplaced, position, entitled, receiving, unknown
    from jsonb_to_recordset(${JSON.stringify(values.map((value, position) => ({ ...value, position })))}::jsonb)
      as r (area text, unplaced boolean, position int, entitled int, receiving int, unknown int)`.execute(tx)
  return true
}

const columns = sql`id, indicator, root, period, on_day as "on", small_below as "smallBelow",
  published_at as "publishedAt"`

/** The newest publication of every indicator and place. */
export async function listNewestPublications(tx: Tx): Promise<Publication[]> {
  const { rows } = await sql<Publication>`
    select distinct on (indicator, root) ${columns} from indicators.publication
    order by indicator, root, period desc, on_day desc, id desc`.execute(tx)
  return rows
}

/** Parents before their parts, as the table is read. */
export async function listPublishedValues(tx: Tx, publication: PublicationId): Promise<PublishedValue[]> {
  const { rows } = await sql<PublishedValue>`
    select area, unplaced, entitled, receiving, unknown from indicators.published_value
    where publication_id = ${publication} order by position`.execute(tx)
  return rows
}

/** The whole places only, of several publications at once: what a page of promises needs. */
export async function listRootValues(tx: Tx): Promise<(Publication & PublishedValue)[]> {
  const { rows } = await sql<Publication & PublishedValue>`
    select p.*, v.area, v.unplaced, v.entitled, v.receiving, v.unknown
    from (select distinct on (indicator, root) ${columns} from indicators.publication
      order by indicator, root, period desc, on_day desc, id desc) p
    join indicators.published_value v on v.publication_id = p.id and v.area = p.root and not v.unplaced`.execute(
    tx,
  )
  return rows
}

/** One area over time, the newest publication of each period, oldest first. */
export async function listPublishedTrend(
  tx: Tx,
  { indicator, area }: { indicator: string; area: AreaCode },
): Promise<(PublishedValue & { readonly period: Month; readonly on: Day })[]> {
  const { rows } = await sql<PublishedValue & { period: Month; on: Day }>`
    select p.period, p.on_day as "on", v.area, v.unplaced, v.entitled, v.receiving, v.unknown
    from (select distinct on (period) id, period, on_day from indicators.publication
      where indicator = ${indicator} and starts_with(${area}, root) order by period, on_day desc, id desc) p
    join indicators.published_value v on v.publication_id = p.id and v.area = ${area} and not v.unplaced
    order by p.period`.execute(tx)
  return rows
}
