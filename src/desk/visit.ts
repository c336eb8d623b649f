/** An officer's visit: the conversation starts from what the records know of the person and asks only the rest. */
import { factsOf, householdFactsOf } from '#registry'
import type { PeopleDesk } from '#web'
import { walkOf } from './benefits.ts'
import { contacts } from './counter.ts'
import type { keptConversations } from './kept-conversations.ts'
import { fileOf } from './person-view.ts'
import { homeName } from './places.ts'

/** Nothing answered here changes a record: what the visit finds is recorded where records are kept. */
export const visitWith =
  (conversations: ReturnType<typeof keptConversations>): PeopleDesk['visit'] =>
  async (at, key) => {
    const { tx, today } = at
    const { person } = await fileOf(at, key)
    const facts = (await factsOf(tx, person, { on: today })) ?? {}
    const household = await householdFactsOf(tx, person, { on: today })
    const recorded = household.length > 0 ? { facts, household } : { facts }
    return {
      name: person.name,
      place: person.area,
      placeName: homeName(person.area),
      contacts,
      walk: walkOf(conversations, recorded),
    }
  }
