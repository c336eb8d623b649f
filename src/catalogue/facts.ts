/** Every fact of the catalogue: columns of the profile, questions of the portal, and what organisations are asked. */
import type { Fact, FactsOf } from '#policy'
import { isOfPeople } from '#policy'
import { assistanceFacts } from './assistance/facts.ts'
import { careFacts } from './care/facts.ts'
import { cultureFacts } from './culture/facts.ts'
import { devicesFacts } from './devices/facts.ts'
import { educationFacts } from './education/facts.ts'
import { employmentFacts } from './employment/facts.ts'
import { serviceFacts } from './facts/armed-service.ts'
import { benefitFacts } from './facts/benefits.ts'
import { careFacts as assessedCareFacts } from './facts/care.ts'
import { certificateFacts } from './facts/certificate.ts'
import { employerFacts } from './facts/employer.ts'
import { familyFacts } from './facts/family.ts'
import { healthFacts } from './facts/health.ts'
import { householdFacts } from './facts/household.ts'
import { housingFacts as ownHousingFacts } from './facts/housing.ts'
import { incomeFacts } from './facts/income.ts'
import { institutionFacts } from './facts/institution.ts'
import { insuranceFacts as enrolmentFacts } from './facts/insurance.ts'
import { personFacts } from './facts/person.ts'
import { reliefFacts } from './facts/relief.ts'
import { schoolingFacts } from './facts/schooling.ts'
import { workFacts } from './facts/work.ts'
import { housingFacts } from './housing/facts.ts'
import { insuranceFacts } from './insurance/facts.ts'
import { openConditions } from './programmes.ts'
import { rehabilitationFacts } from './rehabilitation/facts.ts'
import { rightsFacts } from './rights/facts.ts'
import { societyFacts } from './society/facts.ts'

const declared = [
  ...personFacts,
  ...certificateFacts,
  ...reliefFacts,
  ...assessedCareFacts,
  ...incomeFacts,
  ...householdFacts,
  ...ownHousingFacts,
  ...workFacts,
  ...schoolingFacts,
  ...enrolmentFacts,
  ...healthFacts,
  ...familyFacts,
  ...serviceFacts,
  ...benefitFacts,
  ...employerFacts,
  ...institutionFacts,
  ...assistanceFacts,
  ...insuranceFacts,
  ...careFacts,
  ...housingFacts,
  ...rehabilitationFacts,
  ...devicesFacts,
  ...educationFacts,
  ...employmentFacts,
  ...cultureFacts,
  ...rightsFacts,
  ...societyFacts,
] as const satisfies readonly Fact[]

/** What offices find about an applicant where a plan leaves a condition open. */
const checks = openConditions.map(({ check }) => check)

/** Declared and checked alike; `programmes` that are not about people read some of these too. */
export const everyFact: readonly Fact[] = [...declared, ...checks]

/** Facts about people: the columns of the profile, in which the register answers. */
export const allFacts: readonly Fact[] = everyFact.filter(({ about }) => isOfPeople(about))

/** Facts of those who are not in the register (employers, institutions, teachers): given with the question, never stored there. */
export const givenFacts: readonly Fact[] = everyFact.filter(({ about }) => !isOfPeople(about))

/** Declared facts, typed: an unknown key or value does not compile. */
export type PersonFacts = FactsOf<typeof declared>

export type FactKey = (typeof declared)[number]['key']

const byKey = new Map(everyFact.map((fact) => [fact.key, fact]))

export const findFact = (key: string): Fact | undefined => byKey.get(key)
