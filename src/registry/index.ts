/** People and what is recorded about them: who said it, when, for which days; the profile rules read; the synthetic population. */
export type { AsOf } from './facts.ts'
export { factsAsOf, factsOf, householdFactsOf, profilesHold, rollProfiles } from './facts.ts'
export type { PersonFile } from './find.ts'
export { findFile, findPerson, openNumbers } from './find.ts'
export type { PopulationSpec, Quotas } from './generate/columns.ts'
export type { Loaded } from './generate/load.ts'
export { loadPopulation } from './generate/load.ts'
export type { Preset } from './generate/presets.ts'
export { isPreset, presets } from './generate/presets.ts'
export type { IncomingCertificate, IncomingPerson } from './incoming.ts'
export type { CountyMove } from './move-county.ts'
export { moveCounty } from './move-county.ts'
export { nameKey } from './name-key.ts'
export { nameSearch } from './name-search.ts'
export type {
  CertificateRow,
  HouseholdId,
  ListedPerson,
  Person,
  PersonId,
  PersonKey,
  RecordRow,
  Residence,
  Source,
} from './person.ts'
export { registryProblems } from './problems.ts'
export type { Account, Desk, PersonChange, PersonDetails } from './register.ts'
export { changePerson, registerHousehold, registerPerson } from './register.ts'
export type { CertificateStatement, Statement } from './state-facts.ts'
export { stateCertificate, stateRecord } from './state-facts.ts'
export type { PeopleOrder, PersonLine } from './store-list.ts'
export { countPeople, listPeople } from './store-list.ts'
export { selectListed as listPersons, selectPage as listPage, someoneIsRegistered } from './store-person.ts'
export type { ProfileDifference } from './store-profile.ts'
export { addFactColumns, listCounties, selectDifferences as compareProfiles } from './store-profile.ts'
export type { Taken, Taking } from './take-people.ts'
export { takePeople } from './take-people.ts'
