/** SQL of the register of units: rows are added and superseded, never changed or removed. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, Day, Id } from '#kernel'
import type { Instant } from '#platform'
import type { UnitId, UnitKind } from './unit.ts'

export type Said = {
  readonly id: Id<'said'>
  readonly area: AreaCode
  readonly document: string
  readonly at: Instant
  readonly by: string
}

export type UnitRow = {
  readonly id: UnitId
  readonly area: AreaCode
  readonly key: string
  readonly kind: UnitKind
  readonly since: Day
}

export type NameRow = {
  readonly unit: UnitId
  readonly from: Day
  readonly name: string
  readonly short: readonly string[]
  readonly document: string
}

export type EndingRow = { readonly unit: UnitId; readonly lastDay: Day; readonly into: UnitId | null }

export type MembershipRow = {
  readonly group: UnitId
  readonly member: UnitId
  readonly from: Day
  readonly to: Day | null
}

export type MeaningRow = {
  readonly area: AreaCode
  readonly written: string
  readonly units: readonly UnitId[]
}

/** Everything within an area and at the places above it; all without one. */
const around = (area: AreaCode | undefined) => {
  const at = area ?? null
  return sql<boolean>`(${at}::text is null or starts_with(area, ${at}) or starts_with(${at}, area))`
}

export async function selectUnits(tx: Tx, area?: AreaCode): Promise<UnitRow[]> {
  const { rows } = await sql<UnitRow>`select id, area, key, kind, since from units.unit
    where ${around(area)} order by area collate "C", founded_at, key collate "C"`.execute(tx)
  return rows
}

export async function selectNames(tx: Tx, area?: AreaCode): Promise<NameRow[]> {
  const { rows } = await sql<NameRow>`select unit_id as unit, from_day as "from", name, short, document
    from units.name where superseded_at is null and ${around(area)} order by unit_id, from_day`.execute(tx)
  return rows
}

export async function selectEndings(tx: Tx, area?: AreaCode): Promise<EndingRow[]> {
  const { rows } =
    await sql<EndingRow>`select unit_id as unit, last_day as "lastDay", into_id as "into" from units.ending
    where superseded_at is null and ${around(area)}`.execute(tx)
  return rows
}

export async function selectMemberships(tx: Tx, area?: AreaCode): Promise<MembershipRow[]> {
  const { rows } =
    await sql<MembershipRow>`select group_id as "group", member_id as member, from_day as "from", to_day as "to"
    from units.membership where superseded_at is null and ${around(area)}
    order by group_id, from_day, id`.execute(tx)
  return rows
}

export async function selectMeanings(tx: Tx, area?: AreaCode): Promise<MeaningRow[]> {
  const { rows } = await sql<MeaningRow>`select area, written, unit_ids as units from units.meaning
    where superseded_at is null and ${around(area)}`.execute(tx)
  return rows
}

type Kept<R> = R & Said

const json = (rows: readonly object[]) => JSON.stringify(rows)

export async function insertUnits(
  tx: Tx,
  rows: readonly (UnitRow & Pick<Said, 'document' | 'at' | 'by'>)[],
): Promise<void> {
  await sql`insert into units.unit (id, area, key, kind, since, document, founded_at, founded_by)
    select id, area, key, kind, since, document, at, by from jsonb_to_recordset(${json(rows)}::jsonb)
      as r (id text, area text, key text, kind text, since date, document text, at timestamptz, by text)`.execute(
    tx,
  )
}

export async function insertNames(tx: Tx, rows: readonly Kept<NameRow>[]): Promise<void> {
  await sql`insert into units.name (id, unit_id, area, from_day, name, short, document, said_at, said_by)
    select id, unit, area, "from", name, array(select jsonb_array_elements_text(short)), document, at, by
    from jsonb_to_recordset(${json(rows)}::jsonb) as r (id uuid, unit text, area text, "from" date, name text,
      short jsonb, document text, at timestamptz, by text)`.execute(tx)
}

export async function insertEndings(tx: Tx, rows: readonly Kept<EndingRow>[]): Promise<void> {
  await sql`insert into units.ending (id, unit_id, area, last_day, into_id, document, said_at, said_by)
    select id, unit, area, "lastDay", "into", document, at, by
    from jsonb_to_recordset(${json(rows)}::jsonb) as r (id uuid, unit text, area text, "lastDay" date,
      "into" text, document text, at timestamptz, by text)`.execute(tx)
}

export async function insertMemberships(tx: Tx, rows: readonly Kept<MembershipRow>[]): Promise<void> {
  await sql`insert into units.membership
      (id, group_id, area, member_id, from_day, to_day, document, said_at, said_by)
    select id, "group", area, member, "from", "to", document, at, by
    from jsonb_to_recordset(${json(rows)}::jsonb) as r (id uuid, "group" text, area text, member text,
      "from" date, "to" date, document text, at timestamptz, by text)`.execute(tx)
}

export async function insertMeaning(
  tx: Tx,
  row: MeaningRow & Omit<Said, 'document'> & { readonly reason: string },
): Promise<void> {
  await sql`insert into units.meaning (id, area, written, unit_ids, reason, said_at, said_by)
    values (${row.id}, ${row.area}, ${row.written}, ${[...row.units]}::text[], ${row.reason}, ${row.at},
      ${row.by})`.execute(tx)
}

export async function supersedeMeaning(
  tx: Tx,
  { area, written, at }: Pick<MeaningRow, 'area' | 'written'> & Pick<Said, 'at'>,
): Promise<void> {
  await sql`update units.meaning set superseded_at = ${at}
    where area = ${area} and written = ${written} and superseded_at is null`.execute(tx)
}

/** The name said to hold from the same day, when there is one. */
export async function supersedeName(
  tx: Tx,
  { unit, from, at }: Pick<NameRow, 'unit' | 'from'> & Pick<Said, 'at'>,
): Promise<void> {
  await sql`update units.name set superseded_at = ${at}
    where unit_id = ${unit} and from_day = ${from} and superseded_at is null`.execute(tx)
}

export async function supersedeEnding(tx: Tx, unit: UnitId, at: Instant): Promise<void> {
  await sql`update units.ending set superseded_at = ${at}
    where unit_id = ${unit} and superseded_at is null`.execute(tx)
}

export async function supersedeMembership(
  tx: Tx,
  { group, member, from, at }: Omit<MembershipRow, 'to'> & Pick<Said, 'at'>,
): Promise<void> {
  await sql`update units.membership set superseded_at = ${at}
    where group_id = ${group} and member_id = ${member} and from_day = ${from}
      and superseded_at is null`.execute(tx)
}
