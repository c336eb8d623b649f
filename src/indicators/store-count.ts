/** SQL that counts and lists people for an indicator: one condition for the number and for the names behind it. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day } from '#kernel'
import { countyOf, monthOf } from '#kernel'
import type { Decision } from '#needs'
import { runSql } from '#platform'
import { type Indicator, type PeopleQuestion, peopleStatement, type Setting } from '#policy'
import { factsAsOf, type PersonId } from '#registry'
import { lastIn, type TownCounts } from './tree.ts'

export type CountQuestion = {
  readonly indicator: Indicator
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

const groups: Readonly<Record<Group, string>> = {
  waiting: 'q.entitled and r.person_id is null',
  receiving: 'q.entitled and r.person_id is not null',
  unknown: 'q.entitled is null',
  outside: 'not q.entitled and r.person_id is not null',
}

/** Everybody of the area with the verdict of the day, joined with who receives; the parameters that follow start at `next`. */
function peopleWithGrants(question: CountQuestion) {
  const { indicator, on, area, settings = [], facts } = question
  const county = countyOf(area)
  const asked: PeopleQuestion = {
    on,
    settings,
    area,
    verdicts: 'all',
    where: {
      text: '($1::text[] is null or p.county = any($1::text[])) and p.area between $2::text and $3::text',
      values: [county ? [county] : (question.counties ?? null), area, lastIn(area)],
    },
    ...(facts === 'records' ? { columns: { table: `(${factsAsOf({ on })})` } } : {}),
  }
  const { text, values } = peopleStatement(indicator.of, asked)
  const n = values.length
  return {
    from: `(${text}) q left join payments.receiving r on r.county = q.county and r.person_id = q.person_id
      and r.programme = $${n + 1} and r.from_month <= $${n + 2}`,
    values: [...values, indicator.of.id, monthOf(on)],
    next: n + 3,
  }
}

/**
 * Counts per town (per village below one), people without a known town under their county. One statement: one pass over
 * the profile of the area, hashed with the grants of the programme. Grouped by place and verdict first, so that the
 * condition is evaluated once a person and not once a number.
 */
export async function countTowns(tx: Tx, question: CountQuestion): Promise<TownCounts[]> {
  // The grants of a large city fit in this; with the default they are cut in pieces on disk, a sixth more work.
  await sql`set local work_mem = '32MB'`.execute(tx)
  const { from, values, next } = peopleWithGrants(question)
  const count = (when: string) => `coalesce(sum(people) filter (where ${when}), 0)::int`
  return runSql<TownCounts>(tx, {
    text: `select case when length(area) >= $${next}::int then left(area, $${next}::int) else left(area, 6) end as area,
        ${count('entitled')} as entitled,
        ${count('entitled and receives')} as receiving,
        ${count('entitled is null')} as unknown,
        ${count('entitled is null and receives')} as "unknownReceiving",
        ${count('not entitled and receives')} as outside
      from (select q.area, q.entitled, r.person_id is not null as receives, count(*) as people
        from ${from} group by 1, 2, 3) by_verdict
      group by 1`,
    values: [...values, Math.max(9, question.area.length)],
  })
}

export type Listed = {
  readonly county: CountyCode
  readonly area: AreaCode
  readonly id: PersonId
  /** What a human decided about the candidate; null when no sweep has found this person yet. */
  readonly decision: Decision | null
  readonly since: Day | null
}

export type ListQuestion = CountQuestion & {
  readonly group: Group
  /** Only people of the county whose town is not known. */
  readonly unplaced?: boolean | undefined
  readonly after?: { readonly area: AreaCode; readonly id: PersonId } | undefined
  readonly limit: number
  readonly skip?: number | undefined
}

/** A page of the people behind a number, by place, then as registered. Cost: the area from the page's place onwards. */
export function listGroup(tx: Tx, question: ListQuestion): Promise<Listed[]> {
  const { from, values, next } = peopleWithGrants(question)
  const { group, unplaced = false, after, limit, skip = 0 } = question
  return runSql<Listed>(tx, {
    text: `select q.county, q.area, q.person_id as id, e.decision, e.found_on as since from ${from}
      left join needs.entitled e on e.county = q.county and e.person_id = q.person_id and e.programme = $${next - 2}
      where ${groups[group]} and (not $${next}::boolean or q.area = q.county)
        and q.area >= $${next + 1}::text and (q.area > $${next + 1}::text or q.person_id > $${next + 2}::uuid)
      order by q.area, q.person_id limit $${next + 3}::int offset $${next + 4}::int`,
    values: [
      ...values,
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
