/** SQL of stated values: appended, never changed; of a place and period the row nobody has taken the place of counts. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, Day, Id } from '#kernel'
import type { Instant } from '#platform'
import type { IndicatorUnit } from '#policy'
import type { Period } from './period.ts'

export type StatedId = Id<'stated'>

export type StatedValue = {
  readonly id: StatedId
  /** A declared indicator or series, or a row of a plan. */
  readonly subject: string
  readonly area: AreaCode
  readonly period: Period
  /** The last day of the period. */
  readonly on: Day
  readonly unit: IndicatorUnit
  /** As typed: `96.5`. */
  readonly amount: string
  readonly document: string
  readonly documentDay: Day
  readonly note: string | null
  /** Not to be compared with earlier periods. */
  readonly newDefinition: boolean
  readonly published: boolean
  readonly supersedes: StatedId | null
  /** Why it took the place of another. */
  readonly reason: string | null
  readonly statedBy: string
  readonly statedByName: string
  readonly statedAt: Instant
}

export type PublishedStated = Omit<StatedValue, 'amount'> & { readonly amount: string | null }

const columns = sql`s.id, s.subject, s.area, s.period, s.on_day as "on", s.unit, s.amount::text as amount, s.document,
  s.document_day as "documentDay", s.note, s.new_definition as "newDefinition", s.published, s.supersedes, s.reason, s.stated_by as "statedBy",
  s.stated_by_name as "statedByName", s.stated_at as "statedAt"`

const stands = sql`not exists (select 1 from indicators.stated n where n.supersedes = s.id)`

/** What stands of these subjects in these areas, oldest period first. */
export async function listStated(
  tx: Tx,
  { subjects, areas }: { subjects: readonly string[]; areas: readonly AreaCode[] },
): Promise<StatedValue[]> {
  const { rows } = await sql<StatedValue>`select ${columns} from indicators.stated s
    where s.subject = any(${subjects}) and s.area = any(${areas}) and s.amount is not null and ${stands}
    order by s.subject, s.area, s.on_day, s.id`.execute(tx)
  return rows
}

/** Everything ever stated of a place and period, newest first. */
export async function listStatedHistory(
  tx: Tx,
  { subject, area, period }: Pick<StatedValue, 'subject' | 'area' | 'period'>,
): Promise<StatedValue[]> {
  const { rows } = await sql<StatedValue>`select ${columns} from indicators.stated s
    where s.subject = ${subject} and s.area = ${area} and s.period = ${period} and s.amount is not null
    order by s.stated_at desc, s.id desc`.execute(tx)
  return rows
}

/** What stands of the places directly inside an area, for one period. */
export async function listStatedParts(
  tx: Tx,
  { subject, area, period, digits }: Pick<StatedValue, 'subject' | 'area' | 'period'> & { digits: number },
): Promise<StatedValue[]> {
  const { rows } = await sql<StatedValue>`select ${columns} from indicators.stated s
    where s.subject = ${subject} and s.period = ${period} and starts_with(s.area, ${area})
      and length(s.area) = ${digits} and s.amount is not null and ${stands}
    order by s.area`.execute(tx)
  return rows
}

/** What the public sees of an area: the newest published period of each subject; null where it has been withdrawn. */
export async function listPublishedStated(
  tx: Tx,
  { subjects, area }: { subjects: readonly string[]; area: AreaCode },
): Promise<PublishedStated[]> {
  const { rows } =
    await sql<PublishedStated>`select distinct on (s.subject) ${columns} from indicators.stated s
    where s.subject = any(${subjects}) and s.area = ${area} and s.published and not exists (
      select 1 from indicators.stated n where n.supersedes = s.id and n.published)
    order by s.subject, s.on_day desc, s.id desc`.execute(tx)
  return rows
}

/** False when somebody else has stated the same place and period in between. */
export async function addStated(tx: Tx, value: PublishedStated): Promise<boolean> {
  const done =
    await sql`insert into indicators.stated (id, subject, area, period, on_day, unit, amount, document,
      document_day, note, new_definition, published, supersedes, reason, stated_by, stated_by_name, stated_at)
    values (${value.id}, ${value.subject}, ${value.area}, ${value.period}, ${value.on}, ${value.unit},
      ${value.amount}::numeric, ${value.document}, ${value.documentDay}, ${value.note}, ${value.newDefinition}, ${value.published},
      ${value.supersedes}, ${value.reason}, ${value.statedBy}, ${value.statedByName}, ${value.statedAt})
    on conflict do nothing`.execute(tx)
  return done.numAffectedRows === 1n
}

/** Whether this transaction may state figures of an area. */
export async function mayState(tx: Tx, area: AreaCode): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select current_user = 'tongxing_system'
    or coalesce(access.in_area(${area}, 'indicator:state'), false) as may`.execute(tx)
  return rows[0]?.may === true
}
