/** SQL of the profiles of one person and whoever shares the household. */

import type { Tx } from '#access'
import { allFacts } from '#catalogue'
import type { AreaCode, CountyCode, Day } from '#kernel'
import { runSql } from '#platform'
import type { Facts } from '#policy'
import type { PersonId } from '#registry'

export type Profile = {
  readonly personId: PersonId
  readonly area: AreaCode
  readonly householdId: string | null
  readonly asOf: Day
  readonly changesOn: Day | null
  readonly facts: Facts
}

const keys = allFacts.map(({ key }) => key)

/** A row as JSON has only what is known; every other fact is null: nobody recorded it. */
export const factsIn = (row: Readonly<Record<string, unknown>>): Facts =>
  Object.fromEntries(keys.map((key) => [key, (row[key] ?? null) as Facts[string]]))

/** Nobody for a person who has left the register. By key, the household by its index. */
export async function selectProfiles(
  tx: Tx,
  { county, personId }: { readonly county: CountyCode; readonly personId: PersonId },
): Promise<Profile[]> {
  const rows = await runSql<Omit<Profile, 'facts'> & { facts: Record<string, unknown> }>(tx, {
    text: `select r.person_id as "personId", r.area, r.household_id as "householdId", r.as_of as "asOf",
        r.changes_on as "changesOn", jsonb_strip_nulls(to_jsonb(r)) as facts
      from registry.person me
      join registry.person o on o.county = me.county and (o.id = me.id or o.household_id = me.household_id)
      join registry.profile r on r.county = o.county and r.person_id = o.id
      where me.county = $1 and me.id = $2 and me.closed_on is null and o.closed_on is null`,
    values: [county, personId],
  })
  return rows.map(({ facts, ...row }) => ({ ...row, facts: factsIn(facts) }))
}
