/** SQL that counts and lists people for indicators: one judgement of a person for the number and for the names behind it. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day } from '#kernel'
import { countyOf, monthOf } from '#kernel'
import type { Decision } from '#needs'
import { runSql } from '#platform'
import { type Indicator, type Setting, verdictsStatement } from '#policy'
import { factsAsOf, type PersonId } from '#registry'
import { type Alike, grantsJoined, judgement, keysOf, townCounts } from './judge.ts'
import { lastIn, type TownCounts } from './tree.ts'

export type CountQuestion = {
  readonly indicators: readonly Indicator[]
  readonly on: Day
  readonly area: AreaCode
  /** On a cluster only the machines of these counties are asked; a county, town or village names its own. */
  readonly counties?: readonly CountyCode[] | undefined
  /** Numbers offices have set where sources leave them open. */
  readonly settings?: readonly Setting[] | undefined
  /** Profiles that hold on the day, or what the records said then (slower). */
  readonly facts: 'profile' | 'records'
}

/** Who of the people is meant: the numbers of `Counts`, one by one. */
export type Group = 'waiting' | 'receiving' | 'unknown' | 'outside'

/**
 * Everybody of the area with a judgement `c<n>` for each indicator (see `judge.ts`), as a piece of SQL; its parameters come
 * first, those that follow start at `next`.
 */
function judged({ indicators, on, area, counties, settings = [], facts }: CountQuestion) {
  const county = countyOf(area)
  const asked = county ? [county] : (counties ?? null)
  const { text, values } = verdictsStatement(indicators, {
    on,
    settings,
    area,
    where: {
      // The counties of the area are said as well: people and grants of other counties are not even read.
      text: `($1::text[] is null or p.county = any($1::text[])) and p.area between $2::text and $3::text
        and p.county between $4::text and $3::text`,
      values: [asked, area, lastIn(area), area.slice(0, 6)],
    },
    ...(facts === 'records' ? { columns: { table: `(${factsAsOf({ on })})` } } : {}),
  })
  const programmes = indicators.flatMap((one) => (one.counts === 'receiving' ? [one.of.id] : []))
  const codes = indicators.map((one, n) => `${judgement(one, n, programmes)} as c${n}`)
  const n = values.length
  const grants = grantsJoined(programmes, { programmes: n + 1, month: n + 2, counties: n + 3 })
  return {
    from: `(select q.county, q.person_id, q.area, ${codes.join(', ')} from (${text}) q ${grants}) j`,
    values: programmes.length > 0 ? [...values, programmes, monthOf(on), ...countiesOf(area)] : values,
    next: n + (programmes.length > 0 ? 5 : 1),
  }
}

/** The first and the last county of an area, by their codes. */
const countiesOf = (area: AreaCode): readonly [string, string] => [area.slice(0, 6), lastIn(area)]

/**
 * Counts per town (per village below one), people without a known town under their county, of every indicator by its id. One
 * statement: one pass over the profile of the area, whatever the number of indicators.
 */
export async function countTowns(
  tx: Tx,
  question: CountQuestion,
): Promise<ReadonlyMap<string, readonly TownCounts[]>> {
  if (question.indicators.length === 0) return new Map()
  // Grants of a large city fit in this; compiling so many expressions would cost more than it saves.
  await sql`set local work_mem = '64MB'`.execute(tx)
  await sql`set local jit = off`.execute(tx)
  const { from, values } = judged(question)
  const keys = keysOf(question.indicators.length)
  // Each judgement stands in one key, so it is made once a person; what is alike is counted by several processes at once.
  const rows = await runSql<Alike>(tx, {
    text: `select j.area, count(*)::int as people, ${keys.map((key, k) => `${key} as k${k}`).join(', ')}
      from ${from} group by j.area, ${keys.map((_, k) => `k${k}`).join(', ')}`,
    values,
  })
  const digits = Math.max(9, question.area.length)
  return new Map(question.indicators.map(({ id }, n) => [id, townCounts(rows, n, digits)]))
}

export type Listed = {
  readonly county: CountyCode
  readonly area: AreaCode
  readonly id: PersonId
  /** What a human decided about the candidate; null when no sweep has found this person yet. */
  readonly decision: Decision | null
  readonly since: Day | null
}

export type ListQuestion = Omit<CountQuestion, 'indicators'> & {
  readonly indicator: Indicator
  readonly group: Group
  /** Only people of the county whose town is not known. */
  readonly unplaced?: boolean | undefined
  readonly after?: { readonly area: AreaCode; readonly id: PersonId } | undefined
  readonly limit: number
  readonly skip?: number | undefined
}

const codesOf: Readonly<Record<Group, readonly number[]>> = {
  waiting: [1],
  receiving: [2],
  unknown: [3, 4, 5],
  outside: [6],
}

/** A page of the people behind a number, by place, then as registered. Cost: the area from the page's place onwards. */
export function listGroup(tx: Tx, { indicator, ...question }: ListQuestion): Promise<Listed[]> {
  const { from, values, next } = judged({ ...question, indicators: [indicator] })
  const { group, unplaced = false, after, limit, skip = 0 } = question
  return runSql<Listed>(tx, {
    text: `select j.county, j.area, j.person_id as id, e.decision, e.found_on as since from ${from}
      left join needs.entitled e on e.county = j.county and e.person_id = j.person_id and e.programme = $${next}
      where j.c0 = any($${next + 1}::int[]) and (not $${next + 2}::boolean or j.area = j.county)
        and j.area >= $${next + 3}::text and (j.area > $${next + 3}::text or j.person_id > $${next + 4}::uuid)
      order by j.area, j.person_id limit $${next + 5}::int offset $${next + 6}::int`,
    values: [
      ...values,
      indicator.of.id,
      codesOf[group],
      unplaced,
      after?.area ?? '',
      after?.id ?? '00000000-0000-0000-0000-000000000000',
      limit,
      skip,
    ],
  })
}

/** Whether the profiles of an area may be read for a day: each was made on or before it and nothing has changed since. */
export async function profilesSpeakFor(
  tx: Tx,
  { on, area, counties }: Pick<CountQuestion, 'on' | 'area' | 'counties'>,
): Promise<boolean> {
  const county = countyOf(area)
  const asked = county ? [county] : (counties ?? null)
  const { rows } = await sql<{ silent: boolean }>`select exists (
      select 1 from registry.profile p
      where (${asked}::text[] is null or p.county = any(${asked}::text[]))
        and p.area between ${area} and ${lastIn(area)} and (p.as_of > ${on}::date or p.changes_on <= ${on}::date)
    ) as silent`.execute(tx)
  return rows[0]?.silent === false
}

/** Whether this transaction sees people at all; if not, every list would be empty and every count zero. */
export async function seesPeople(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ sees: boolean }>`
    select current_user = 'tongxing_system' or coalesce(access.has_duty('person:read'), false) as sees`.execute(
    tx,
  )
  return rows[0]?.sees === true
}
