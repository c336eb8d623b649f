/** People near a turn with whoever lives with them: what is known of all of them now, and on the day their records next change. */
import type { Tx } from '#access'
import type { Day } from '#kernel'
import type { Facts, Household } from '#policy'
import { type Housemate, type NearTurn, selectFactsOn, selectHouseholds } from './store-lapsing.ts'

/** A person's facts and those of the whole household; without one where nobody recorded it. */
export type Known = { readonly facts: Facts; readonly household: Household }

export type InHousehold = NearTurn & {
  readonly now: Known
  /** The first day on which a record of anybody in the household begins or ends, and what will then be known. */
  readonly recordsTurn: { readonly on: Day; readonly after: Known } | undefined
}

/** Cost: the households by their index, and the records of each day on which something changes once. */
export async function withHouseholds(
  tx: Tx,
  near: readonly NearTurn[],
  until: Day,
): Promise<readonly InHousehold[]> {
  const homes = Map.groupBy(await selectHouseholds(tx, near), ({ householdId }) => householdId)
  const together = near.map((person) => membersOf(person, homes))
  const later = await recordsRunningOut(tx, together, until)
  return near.map((person, i) => {
    const members = together[i] as readonly Member[]
    const on = firstChange(members)
    const facts = on === undefined || on > until ? undefined : later.get(on)
    return {
      ...person,
      now: known(person, members, (one) => one.facts),
      recordsTurn:
        on === undefined || !facts
          ? undefined
          : { on, after: known(person, members, (one) => facts.get(one.personId) ?? one.facts) },
    }
  })
}

type Member = Pick<Housemate, 'county' | 'personId' | 'changesOn' | 'facts'>

const membersOf = (person: NearTurn, homes: ReadonlyMap<string, readonly Housemate[]>): readonly Member[] =>
  person.householdId === null
    ? [person]
    : (homes.get(person.householdId) ?? []).filter(({ county }) => county === person.county)

const known = (person: NearTurn, members: readonly Member[], factsOf: (one: Member) => Facts): Known => ({
  facts: factsOf(person),
  household: person.householdId === null ? undefined : members.map(factsOf),
})

const firstChange = (members: readonly Member[]): Day | undefined =>
  members.flatMap(({ changesOn }) => (changesOn === null ? [] : [changesOn])).toSorted()[0]

/** What the records will say of everybody in a household on the day it first changes, a day at a time. */
async function recordsRunningOut(tx: Tx, together: readonly (readonly Member[])[], until: Day) {
  const found = new Map<Day, ReadonlyMap<string, Facts>>()
  for (const [on, homes] of Map.groupBy(together, firstChange))
    if (on !== undefined && on <= until) found.set(on, await selectFactsOn(tx, on, homes.flat()))
  return found
}
