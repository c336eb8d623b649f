/** SQL of the profile: columns from declarations, refreshing, facts as of a day, comparison with the records. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import { allFacts } from '#catalogue'
import type { CountyCode, Day } from '#kernel'
import type { Transaction } from '#platform'
import { changedBySql, runSql } from '#platform'
import type { Facts } from '#policy'
import type { AsOf } from './facts-sql.ts'
import { columnTypeOf, factsSql, profileColumns } from './facts-sql.ts'
import type { HouseholdId, PersonId, PersonKey } from './person.ts'

/** Adds a column for every declared fact that has none; the last step of each migration run. */
export async function addFactColumns(tx: Transaction): Promise<void> {
  for (const fact of allFacts)
    await sql`alter table registry.profile add column if not exists ${sql.id(fact.key)} ${sql.raw(columnTypeOf[fact.type])}`.execute(
      tx,
    )
}

const columns = profileColumns.join(', ')
const replaced = profileColumns
  .filter((column) => column !== 'county' && column !== 'person_id')
  .map((column) => `${column} = excluded.${column}`)
  .join(', ')

/** Writes the profiles of these people again from their records. */
export async function refreshProfiles(
  tx: Tx,
  county: CountyCode,
  at: { on: Day; persons: readonly PersonId[] },
) {
  await changedBySql(tx, {
    text: `insert into registry.profile (${columns})
      ${factsSql({ on: at.on }, { counties: '$1::text[]', persons: '$2::uuid[]' })}
      on conflict (county, person_id) do update set ${replaced}`,
    values: [[county], at.persons],
  })
}

/** People of a county whose records say something else from this day on than their profile does. */
export async function listChanging(tx: Tx, county: CountyCode, on: Day): Promise<PersonId[]> {
  const { rows } = await sql<{ person_id: PersonId }>`select person_id from registry.profile
    where county = ${county} and (changes_on <= ${on} or as_of > ${on})`.execute(tx)
  return rows.map((row) => row.person_id)
}

export async function deleteProfile(tx: Tx, { county, id }: PersonKey): Promise<void> {
  await sql`delete from registry.profile where county = ${county} and person_id = ${id}`.execute(tx)
}

type FactsRow = Facts & { person_id: PersonId; household_id: HouseholdId | null }

/** Facts of some people as of a day, read from their records. */
export const selectFacts = (
  tx: Tx,
  asOf: AsOf,
  which: { county: CountyCode; persons: readonly PersonId[] },
) =>
  runSql<FactsRow>(tx, {
    text: factsSql(asOf, { counties: '$1::text[]', persons: '$2::uuid[]' }),
    values: [[which.county], which.persons],
  })

/** Everybody of the person's household who is registered, the person included. */
export async function selectHouseholdMembers(tx: Tx, { county, id }: PersonKey): Promise<PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`select other.id from registry.person me
    join registry.person other on other.county = me.county
      and (other.id = me.id or other.household_id = me.household_id)
    where me.county = ${county} and me.id = ${id} and other.closed_on is null order by other.id`.execute(tx)
  return rows.map((row) => row.id)
}

export type ProfileDifference = { readonly person_id: PersonId; readonly side: 'profile' | 'records' }

/** The day each profile row was computed for is its own business; what it says must hold on `on`. */
const compared = profileColumns.filter((column) => column !== 'as_of').join(', ')

/**
 * Profiles of a county that speak for a day and that the records do not bear out, at most `limit`; empty is what `doctor`
 * wants. Profiles not yet brought to the day are left out: nobody reads them for it.
 */
export const selectDifferences = (tx: Tx, county: CountyCode, at: { on: Day; limit: number }) => {
  const behind = `select person_id from registry.profile
    where county = any($1::text[]) and (changes_on <= $3::date or as_of > $3::date)`
  const computed = `select ${compared} from (${factsSql({ on: at.on }, { counties: '$1::text[]' })}) as records
    where person_id not in (${behind})`
  const kept = `select ${compared} from registry.profile
    where county = any($1::text[]) and person_id not in (${behind})`
  return runSql<ProfileDifference>(tx, {
    text: `(select person_id, 'profile' as side from (${kept} except ${computed}) as a order by person_id limit $2)
      union all (select person_id, 'records' as side from (${computed} except ${kept}) as b order by person_id limit $2)`,
    values: [[county], at.limit, at.on],
  })
}

/** Counties that have people. */
export async function listCounties(tx: Tx): Promise<CountyCode[]> {
  const { rows } = await sql<{
    county: CountyCode
  }>`select distinct county from registry.person order by county`.execute(tx)
  return rows.map((row) => row.county)
}
