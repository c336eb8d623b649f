/** The facts rules read: of one person, of a household, for a day, as known then or now. */

import type { Tx } from '#access'
import { allFacts } from '#catalogue'
import type { CountyCode, Day } from '#kernel'
import type { Facts } from '#policy'
import type { AsOf } from './facts-sql.ts'
import { factsSql } from './facts-sql.ts'
import type { PersonId, PersonKey } from './person.ts'
import { listChanging, refreshProfiles, selectFacts, selectHouseholdMembers } from './store-profile.ts'

const keys = allFacts.map((fact) => fact.key)

/** Only the declared facts of a row; null stays null: nobody has recorded it. */
const onlyFacts = (row: Facts): Facts => Object.fromEntries(keys.map((key) => [key, row[key] ?? null]))

/** A person's facts on a day; undefined when nobody of this id was known in the county then. */
export async function factsOf(tx: Tx, person: PersonKey, asOf: AsOf): Promise<Facts | undefined> {
  const [row] = await selectFacts(tx, asOf, { county: person.county, persons: [person.id] })
  return row && onlyFacts(row)
}

/** Facts of everybody registered in the person's household, the person first. */
export async function householdFactsOf(tx: Tx, person: PersonKey, asOf: AsOf): Promise<Facts[]> {
  const ids = await selectHouseholdMembers(tx, person)
  const rows = await selectFacts(tx, asOf, { county: person.county, persons: ids })
  const first = (id: PersonId) => (id === person.id ? 0 : 1)
  return rows.toSorted((a, b) => first(a.person_id) - first(b.person_id)).map(onlyFacts)
}

/**
 * A table expression to stand where `registry.profile` stands, for any day and any state of knowledge:
 * `select … from (factsAsOf({ on })) as profile`. Counties are given as text of SQL (`$1::text[]`) to keep it to their
 * shards. Cost: one pass over the records; the profile itself is the answer for the day it was refreshed for.
 */
export const factsAsOf = (asOf: AsOf, counties?: string): string =>
  factsSql(asOf, counties === undefined ? {} : { counties })

/** Whether the profiles of a county may be read for a day; if not, `rollProfiles` or `factsAsOf`. */
export const profilesHold = async (tx: Tx, county: CountyCode, on: Day): Promise<boolean> =>
  (await listChanging(tx, county, on)).length === 0

/** Brings the profiles of a county to a day: only people whose records begin or end in between. Answers how many. */
export async function rollProfiles(tx: Tx, county: CountyCode, on: Day): Promise<number> {
  const persons = await listChanging(tx, county, on)
  for (let at = 0; at < persons.length; at += 5000)
    await refreshProfiles(tx, county, { on, persons: persons.slice(at, at + 5000) })
  return persons.length
}

export type { AsOf }
