/** Puts the people into towns and households. */

import type { Chance } from './chance.ts'
import { asked, pick } from './chance.ts'
import type { Columns, Households } from './columns.ts'
import { membersShares, missing, othersShares } from './shares.ts'

/** Fills `place` and `household`; members of a household are neighbours in the numbering and live in one town. */
export function settle(columns: Columns, counts: readonly number[], chance: Chance): Households {
  const places = new Uint32Array(new SharedArrayBuffer(columns.people * 4))
  const sizes = new Uint8Array(new SharedArrayBuffer(columns.people))
  let [person, household] = [0, 0]
  for (const [place, people] of counts.entries()) {
    const end = person + people
    while (person < end) {
      const known = chance(person, asked.hasHousehold) >= missing.household
      const members = known
        ? Math.min(end - person, 1 + pick(membersShares, chance(person, asked.householdMembers)))
        : 1
      columns.place.fill(place, person, person + members)
      if (known) {
        columns.household.fill(household, person, person + members)
        places[household] = place
        sizes[household] = members + pick(othersShares, chance(person, asked.householdSize))
        household++
      }
      person += members
    }
  }
  return { count: household, place: places, size: sizes }
}
