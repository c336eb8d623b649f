/** Everything needed to ask rules of one person: facts, place, household, numbers. */
import type { Tx } from '#access'
import type { Day } from '#kernel'
import type { Setting } from '#policy'
import { factsOf, householdFactsOf, type PersonKey } from '#registry'
import { selectProfiles } from './store-profiles.ts'

type Asking = { readonly on: Day; readonly settings: readonly Setting[] }

/** From the profiles of the household in one look-up where they hold on the day (as they do right after a change), else from the records. */
export async function askableOn(tx: Tx, person: PersonKey, { on, settings }: Asking) {
  const rows = await selectProfiles(tx, { county: person.county, personId: person.id })
  const own = rows.find(({ personId }) => personId === person.id)
  if (!own) return undefined
  const together = own.householdId !== null
  const holds = rows.every(({ asOf, changesOn }) => asOf <= on && (changesOn === null || changesOn > on))
  const facts = holds ? own.facts : await factsOf(tx, person, { on })
  if (!facts) return undefined
  const question = { on, area: own.area, settings }
  if (!together) return { facts, question }
  const household = holds ? rows.map((row) => row.facts) : await householdFactsOf(tx, person, { on })
  return { facts, question: { ...question, household } }
}

export type Askable = NonNullable<Awaited<ReturnType<typeof askableOn>>>
