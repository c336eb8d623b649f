/** One person's page: what is known and who said it, what they are entitled to and why, what has happened. */
import { hasDuty, maskBankAccount, maskIdNumber, maskPhone, type Vault } from '#access'
import { ageOn, refuse, type Words } from '#kernel'
import { besideOf } from '#needs'
import { sayValue } from '#policy'
import { findFile, openNumbers, type Person } from '#registry'
import type { PeopleDesk, SensitiveNumbers } from '#web'
import { certificateState, disabilityWords } from './certificate.ts'
import { citeInto } from './clauses.ts'
import { sex } from './declared.ts'
import { namesOf } from './hands.ts'
import { knownGroups } from './known-facts.ts'
import { grantsWithSteps, personHistory } from './person-history.ts'
import { explainAll, programmeOf, waitingCandidacies } from './person-programmes.ts'
import { handsOf, recordsOf } from './person-records.ts'
import { homeName } from './places.ts'

export type PersonView = Awaited<ReturnType<PeopleDesk['person']>>
type At = Parameters<PeopleDesk['person']>[0]
type Key = Parameters<PeopleDesk['person']>[1]

/** The person's file, or the same `person.not-found` for nobody and for somebody of another area. */
export const fileOf = async ({ tx }: Pick<At, 'tx'>, { county, id }: Key) =>
  (await findFile(tx, { county, id: id as Person['id'] }, { history: true })) ?? refuse('person.not-found')

export async function personView(
  at: At,
  key: Key,
  numbers: (person: Person) => Promise<SensitiveNumbers>,
): Promise<PersonView> {
  const { tx, staff, today } = at
  const file = await fileOf(at, key)
  const { person } = file
  const { facts, household, answers } = await explainAll(tx, person, today)
  const grants = await grantsWithSteps(tx, person)
  const waiting = await waitingCandidacies(at, person)
  const besides = await besideOf(tx, person, { on: today })
  const cite = await citeInto(tx)
  const nameOf = await namesOf(tx, handsOf(file))
  return {
    county: person.county,
    id: person.id,
    name: person.name,
    sex: sayValue(sex, person.sex),
    born: { on: person.born, age: ageOn(person.born, today) },
    areaName: homeName(person.area),
    household: person.household_id === null ? undefined : householdWords(household.length),
    disability: disabilityWords(facts),
    certificate: certificateState(facts, today),
    numbers: await numbers(person),
    mayUnmask: hasDuty(staff, 'person:unmask'),
    on: today,
    programmes: answers.map((one) => programmeOf(one, { grants, waiting, besides, cite })),
    known: knownGroups(facts),
    mayState: hasDuty(staff, 'person:change') && person.closed_on === null,
    records: recordsOf(file, nameOf),
    history: await personHistory(tx, person, grants),
  }
}

const householdWords = (people: number): Words => ({
  zh: `同户登记 ${people} 人`,
  en: `${people} registered in the household`,
})

/** Opened only to be hidden again. */
export function maskedNumbers(person: Person, vault: Vault): SensitiveNumbers {
  const { idNumber, phone, account } = openNumbers(person, vault)
  return {
    shown: 'masked',
    idNumber: maskIdNumber(idNumber),
    phone: phone === null ? undefined : maskPhone(phone),
    bankAccount: account === null ? undefined : maskBankAccount(account),
  }
}
