/** SQL of what lapses: people whose recorded days lie where an answer turns, and what records say on a later day. */

import type { Tx } from '#access'
import { allFacts } from '#catalogue'
import type { AreaCode, CountyCode, Day } from '#kernel'
import { runSql } from '#platform'
import type { Facts, TurnWindow } from '#policy'
import { factsAsOf, type PersonId } from '#registry'
import { rangeOf } from './places.ts'
import { factsIn } from './store-profiles.ts'

export type NearTurn = {
  readonly county: CountyCode
  readonly personId: PersonId
  readonly area: AreaCode
  readonly name: string
  readonly found: readonly number[]
  readonly changesOn: Day | null
  /** Programmes they were confirmed for. */
  readonly confirmed: readonly string[]
  readonly facts: Facts
  readonly householdId: string | null
}

type Near = {
  readonly area: AreaCode
  readonly counties: readonly CountyCode[]
  readonly until: Day
  readonly windows: readonly TurnWindow[]
  /** Those of conditions about everybody in the household: whoever shares one is near the turn as well. */
  readonly householdWindows: readonly TurnWindow[]
  readonly limit: number
}

const keys = allFacts.map(({ key }) => key)
const factsJson = (alias: string) => `jsonb_strip_nulls(to_jsonb(${alias}))`

/** Keys of facts are the program's own, never input. */
export async function selectNearTurns(
  tx: Tx,
  { area, counties, until, windows, householdWindows, limit }: Near,
): Promise<NearTurn[]> {
  const values: unknown[] = [[...counties], ...rangeOf(area), until, limit]
  const bind = (value: unknown) => `$${values.push(value)}::date`
  const within = (alias: string, of: readonly TurnWindow[]) =>
    [
      ...of
        .filter(({ fact }) => keys.includes(fact))
        .map(({ fact, from, to }) => `${alias}.${fact} between ${bind(from)} and ${bind(to)}`),
      `${alias}.changes_on <= $4::date`,
    ].join(' or ')
  const rows = await runSql<Omit<NearTurn, 'facts'> & { facts: Record<string, unknown> }>(tx, {
    text: `select f.county, f.person_id as "personId", f.area, p.name, f.found, r.changes_on as "changesOn",
        r.household_id as "householdId",
        coalesce((select array_agg(c.programme) from needs.candidate c where c.county = f.county
          and c.person_id = f.person_id and c.decision = 'confirmed'), '{}') as confirmed,
        ${factsJson('r')} as facts
      from needs.finding f
      join registry.profile r on r.county = f.county and r.person_id = f.person_id
      join registry.person p on p.county = f.county and p.id = f.person_id and p.closed_on is null
      where f.county = any($1::text[]) and f.area between $2 and $3
        and exists (select from unnest(f.found) as x where mod(x, 1000) < 100)
        and (${within('r', windows)} or (r.county, r.household_id) in (
          select m.county, m.household_id from registry.profile m
          where m.county = any($1::text[]) and m.household_id is not null and (${within('m', householdWindows)})))
      order by f.county, f.area, f.person_id limit $5`,
    values,
  })
  return rows.map(({ facts, ...row }) => ({ ...row, facts: factsIn(facts) }))
}

export type Housemate = Pick<NearTurn, 'county' | 'personId' | 'changesOn' | 'facts'> & {
  readonly householdId: string
}

/** Everybody of these households, by its index; they are the people themselves and who lives with them. */
export async function selectHouseholds(
  tx: Tx,
  people: readonly Pick<NearTurn, 'county' | 'householdId'>[],
): Promise<readonly Housemate[]> {
  const rows = await runSql<Omit<Housemate, 'facts'> & { facts: Record<string, unknown> }>(tx, {
    text: `select m.county, m.person_id as "personId", m.household_id as "householdId", m.changes_on as "changesOn",
        ${factsJson('m')} as facts
      from registry.profile m where m.county = any($1::text[]) and m.household_id = any($2::uuid[])`,
    values: [
      [...new Set(people.map(({ county }) => county))],
      people.flatMap(({ householdId }) => (householdId === null ? [] : [householdId])),
    ],
  })
  return rows.map(({ facts, ...row }) => ({ ...row, facts: factsIn(facts) }))
}

/** What the records say of these people on a day; by index, person by person. */
export async function selectFactsOn(
  tx: Tx,
  on: Day,
  people: readonly Pick<NearTurn, 'county' | 'personId'>[],
): Promise<ReadonlyMap<string, Facts>> {
  const rows = await runSql<{ id: string; facts: Record<string, unknown> }>(tx, {
    text: `select r.person_id as id, ${factsJson('r')} as facts
      from (${factsAsOf({ on }, '$1::text[]')}) as r where r.person_id = any($2::uuid[])`,
    values: [[...new Set(people.map(({ county }) => county))], people.map(({ personId }) => personId)],
  })
  return new Map(rows.map(({ id, facts }) => [id, factsIn(facts)]))
}
