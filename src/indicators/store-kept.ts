/** SQL of kept measurements: appended, never changed; the newest of a period counts. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day, Id, Month } from '#kernel'
import type { Instant } from '#platform'
import type { Definition } from './definition.ts'
import type { Freshness } from './freshness.ts'
import { lastIn, type TownCounts } from './tree.ts'

export type MeasurementId = Id<'measurement'>

export type Measurement = {
  readonly id: MeasurementId
  readonly indicator: string
  /** The place whose rule was measured. */
  readonly root: AreaCode
  readonly period: Month
  readonly on: Day
  /** Names the definition it was counted by. */
  readonly definition: string
  readonly freshness: Freshness
  readonly measuredAt: Instant
}

const columns = sql`id, indicator, root, period, on_day as "on", definition, freshness, measured_at as "measuredAt"`

/** The newest measurement of an indicator whose place holds the area; of one day, or of any. */
export async function findMeasurement(
  tx: Tx,
  { indicator, area, on = null }: { indicator: string; area: AreaCode; on?: Day | null },
): Promise<Measurement | undefined> {
  const { rows } = await sql<Measurement>`select ${columns} from indicators.measurement
    where indicator = ${indicator} and starts_with(${area}, root) and (${on}::date is null or on_day = ${on}::date)
    order by period desc, on_day desc, id desc limit 1`.execute(tx)
  return rows[0]
}

/** Counts of the towns of an area that this transaction may see. */
export async function listMeasured(
  tx: Tx,
  { measurement, area }: { measurement: MeasurementId; area: AreaCode },
): Promise<TownCounts[]> {
  const { rows } = await sql<TownCounts>`
    select area, entitled, receiving, unknown, unknown_receiving as "unknownReceiving",
      unknown_open as "unknownOpen", outside
    from indicators.measured
    where measurement_id = ${measurement} and area between ${area} and ${lastIn(area)}
      and (length(${area}) < 6 or county = left(${area}, 6))
    order by area collate "C"`.execute(tx)
  return rows
}

/** The definition first: rows that refer to it are spread over the machines afterwards. */
export async function addMeasurement(
  tx: Tx,
  added: Omit<Measurement, 'definition'> & {
    readonly definition: Definition
    readonly towns: readonly TownCounts[]
  },
): Promise<void> {
  const { definition } = added
  await sql`insert into indicators.definition (indicator, sha256, declared, first_used_at)
    values (${added.indicator}, ${definition.sha256}, ${JSON.stringify(definition.declared)}::jsonb, ${added.measuredAt})
    on conflict (indicator, sha256) do nothing`.execute(tx)
  await sql`insert into indicators.measurement
      (id, indicator, root, period, on_day, definition, freshness, measured_at)
    values (${added.id}, ${added.indicator}, ${added.root}, ${added.period}, ${added.on}, ${definition.sha256},
      ${JSON.stringify(added.freshness)}::jsonb, ${added.measuredAt})`.execute(tx)
  const rows = added.towns.map((town) => ({ ...town, county: town.area.slice(0, 6) as CountyCode }))
  await sql`insert into indicators.measured
      (county, measurement_id, area, entitled, receiving, unknown, unknown_receiving, unknown_open, outside)
    select county, ${added.id}::uuid, area, entitled, receiving, unknown, "unknownReceiving", "unknownOpen", outside
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (county text, area text, entitled int, receiving int,
      unknown int, "unknownReceiving" int, "unknownOpen" int, outside int)`.execute(tx)
}

export type TrendRow = {
  readonly period: Month
  readonly on: Day
  readonly definition: string
  readonly measuredAt: Instant
  readonly entitled: number
  readonly receiving: number
  readonly unknown: number
  readonly unknownReceiving: number
  readonly unknownOpen: number
  readonly outside: number
}

/** Sums over an area, the newest measurement of each period, oldest period first; of all these indicators in one statement. */
export async function listTrends(
  tx: Tx,
  { indicators, area }: { indicators: readonly string[]; area: AreaCode },
): Promise<(TrendRow & { readonly indicator: string })[]> {
  const { rows } = await sql<TrendRow & { indicator: string }>`
    select m.indicator, m.period, m.on_day as "on", m.definition, m.measured_at as "measuredAt",
      sum(t.entitled)::int as entitled, sum(t.receiving)::int as receiving, sum(t.unknown)::int as unknown,
      sum(t.unknown_receiving)::int as "unknownReceiving", sum(t.unknown_open)::int as "unknownOpen",
      sum(t.outside)::int as outside
    from (select distinct on (indicator, period) id, indicator, period, on_day, definition, measured_at
      from indicators.measurement where indicator = any(${indicators}) and starts_with(${area}, root)
      order by indicator, period, on_day desc, id desc) m
    join indicators.measured t on t.measurement_id = m.id
    where t.area between ${area} and ${lastIn(area)} and (length(${area}) < 6 or t.county = left(${area}, 6))
    group by m.indicator, m.id, m.period, m.on_day, m.definition, m.measured_at
    order by m.indicator, m.period`.execute(tx)
  return rows
}
