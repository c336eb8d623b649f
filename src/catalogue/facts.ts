/** Every fact of the catalogue in one list: the columns of the profile and the questions of the portal come from here. */
import type { Fact, FactsOf } from '#policy'
import * as care from './facts/care.ts'
import * as certificate from './facts/certificate.ts'
import * as person from './facts/person.ts'
import * as relief from './facts/relief.ts'

export const allFacts = [
  person.born,
  person.sex,
  person.residence,
  certificate.status,
  certificate.expires,
  certificate.categories,
  certificate.grade,
  relief.status,
  care.needsLongTermCare,
] as const satisfies readonly Fact[]

/** Facts about a person, typed: an unknown key or value does not compile. */
export type PersonFacts = FactsOf<typeof allFacts>

export type FactKey = (typeof allFacts)[number]['key']

export const findFact = (key: string): Fact | undefined => allFacts.find((fact) => fact.key === key)
