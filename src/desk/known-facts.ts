/** What the records know of a person, kind by kind; what they do not know, by name only. */
import type { Facts } from '#policy'
import { officeCheck } from '#policy'
import type { KnownGroup } from '#web'
import { valueWords } from './dates-told.ts'
import { factsOfKind, isStatedHere, kindWords, recordKinds } from './record-kinds.ts'

/** Cost: one look at each declared fact. */
export function knownGroups(facts: Facts): KnownGroup[] {
  return recordKinds
    .map((kind) => {
      const told = factsOfKind(kind).map((fact) => ({ fact, value: facts[fact.key] ?? null }))
      return {
        kind,
        name: kindWords(kind),
        known: told.flatMap(({ fact, value }) =>
          value === null ? [] : [{ label: fact.label, value: valueWords(fact, value) }],
        ),
        unknown: told.flatMap(({ fact, value }) => (value === null ? [fact.label] : [])),
        mayState: isStatedHere(kind),
      }
    })
    .filter(({ kind, known }) => kind !== officeCheck || known.length > 0)
}
