/** Registers people and changes what the register says about them. The version before is kept as a record. */

import type { Tx, Vault } from '#access'
import { actorOf } from '#access'
import type { AreaCode, Day } from '#kernel'
import { addDays, countyOf, refuse } from '#kernel'
import type { Clock } from '#platform'
import { newId } from '#platform'
import type { ResidentId } from '#standards'
import { residentIdParts } from '#standards'
import { nameKey } from './name-key.ts'
import type { HouseholdId, Person, PersonId, PersonKey, RecordRow, Residence, Source } from './person.ts'
import {
  insertHousehold,
  insertKey,
  insertPerson,
  lockPersons,
  moveKey,
  moveRows,
  replacePerson,
} from './store-person.ts'
import { refreshProfiles } from './store-profile.ts'
import { insertRecord } from './store-record.ts'
import { tellChanged } from './tell-changed.ts'

/** What the verbs of the register need besides the transaction. */
export type Desk = { readonly vault: Vault; readonly clock: Clock }

export type Account = { readonly bank: string; readonly number: string }

/** What may be said about a person in person; born and sex are the identity number's. */
export type PersonDetails = {
  readonly name: string
  readonly residentId: ResidentId
  readonly area: AreaCode
  readonly householdId?: HouseholdId | undefined
  readonly residence?: Residence | undefined
  readonly phone?: string | undefined
  readonly account?: Account | undefined
}

/** Enters a new person; refuses (`person.registered-already`) when the number is known, wherever that may be. */
export async function registerPerson(
  tx: Tx,
  given: PersonDetails & Source & { from: Day },
  desk: Desk,
): Promise<PersonKey> {
  const county = countyOf(given.area) ?? refuse('person.county-missing', { area: given.area })
  const person: Person = {
    county,
    id: newId<'person'>(),
    area: given.area,
    household_id: given.householdId ?? null,
    version: 1,
    closed_on: null,
    moved_to: null,
    ...blankNumbers,
    ...stated(tx, given, desk),
    id_number_index: desk.vault.index('id-number', given.residentId),
  }
  const sealed = seal(person.id, given, desk.vault)
  if (!(await insertKey(tx, person.id_number_index, person))) refuse('person.registered-already')
  await insertPerson(tx, { ...person, ...sealed })
  await refreshProfiles(tx, county, { on: desk.clock.today(), persons: [person.id] })
  await tellChanged(tx, { county, id: person.id }, desk.clock)
  return { county, id: person.id }
}

const blankNumbers = { id_number_sealed: '', phone_sealed: null, account_sealed: null, bank: null }

/** The open part of the row. */
function stated(tx: Tx, given: PersonDetails & Source & { from: Day }, { clock }: Desk) {
  const { born, sex } = residentIdParts(given.residentId)
  return {
    name: given.name,
    name_key: nameKey(given.name),
    born,
    sex,
    residence: given.residence ?? null,
    valid_from: given.from,
    source: given.source,
    source_ref: given.sourceRef ?? null,
    recorded_at: clock.now(),
    recorded_by: actorOf(tx),
  }
}

const seal = (id: PersonId, given: PersonDetails, vault: Vault) => ({
  id_number_sealed: vault.seal('id-number', id, given.residentId),
  phone_sealed: given.phone === undefined ? null : vault.seal('phone', id, given.phone),
  account_sealed: given.account === undefined ? null : vault.seal('bank-account', id, given.account.number),
  bank: given.account?.bank ?? null,
})

export type PersonChange = Partial<Omit<PersonDetails, 'residentId'>>

/**
 * Changes what is said about a person from a day on; a day on or before the standing one corrects it. Details that are
 * not given stay. Nothing is written when nothing differs; answers whether something did.
 */
export async function changePerson(
  tx: Tx,
  { key, change, ...said }: { key: PersonKey; change: PersonChange; from: Day } & Source,
  desk: Desk,
): Promise<boolean> {
  const [before] = await lockPersons(tx, key.county, [key.id])
  if (!before || before.closed_on) return refuse('person.not-found')
  const area = change.area ?? before.area
  if (countyOf(area) !== key.county) refuse('person.other-county', { area })
  const after: Person = { ...before, ...changed(before, change, desk.vault), area }
  if (sameContent(before, after)) return false
  await keepVersion(tx, before, { from: said.from, desk })
  const standing = {
    valid_from: said.from,
    source: said.source,
    source_ref: said.sourceRef ?? null,
    recorded_at: desk.clock.now(),
    recorded_by: actorOf(tx),
  }
  if (!(await replacePerson(tx, { ...after, ...standing }))) refuse('person.changed-meanwhile')
  if (area !== before.area) {
    await moveRows(tx, key, area)
    await moveKey(tx, before.id_number_index, { county: key.county, area })
  }
  await refreshProfiles(tx, key.county, { on: desk.clock.today(), persons: [key.id] })
  await tellChanged(tx, key, desk.clock)
  return true
}

function changed(before: Person, change: PersonChange, vault: Vault): Partial<Person> {
  const sealed = (field: 'phone' | 'bank-account', plain: string, old: string | null) =>
    old !== null && vault.open(field, before.id, old) === plain ? old : vault.seal(field, before.id, plain)
  return {
    ...(change.name === undefined ? {} : { name: change.name, name_key: nameKey(change.name) }),
    ...(change.householdId === undefined ? {} : { household_id: change.householdId }),
    ...(change.residence === undefined ? {} : { residence: change.residence }),
    ...(change.phone === undefined
      ? {}
      : { phone_sealed: sealed('phone', change.phone, before.phone_sealed) }),
    ...(change.account === undefined
      ? {}
      : {
          account_sealed: sealed('bank-account', change.account.number, before.account_sealed),
          bank: change.account.bank,
        }),
  }
}

const contents = [
  'name',
  'area',
  'household_id',
  'residence',
  'phone_sealed',
  'account_sealed',
  'bank',
] as const

/** A number that did not change kept its seal, so the seals can be compared. */
const sameContent = (a: Person, b: Person) => contents.every((column) => a[column] === b[column])

/** The standing version goes into the records: as superseded knowledge, and for the days before the change as valid. */
async function keepVersion(tx: Tx, before: Person, { from, desk }: { from: Day; desk: Desk }) {
  const now = desk.clock.now()
  const { county, id, area, recorded_at, recorded_by, source, source_ref, valid_from, ...content } = before
  const { closed_on: _c, moved_to: _m, version: _v, id_number_index: _i, ...data } = content
  const row = { kind: 'person', data, valid_from, source, source_ref, recorded_by }
  const write = (rest: Pick<RecordRow, 'recorded_at' | 'valid_to' | 'superseded_at'>) =>
    insertRecord(tx, { person: { county, id }, area }, { id: newId<'record'>(), ...row, ...rest })
  await write({ recorded_at, valid_to: null, superseded_at: now })
  if (from > valid_from) await write({ recorded_at: now, valid_to: addDays(from, -1), superseded_at: null })
}

/** Makes a household for people who turn out to live together. */
export async function registerHousehold(
  tx: Tx,
  given: { area: AreaCode; size?: number | undefined; source: string },
  { clock }: Desk,
): Promise<HouseholdId> {
  const county = countyOf(given.area) ?? refuse('person.county-missing', { area: given.area })
  const id = newId<'household'>()
  const row = { county, id, area: given.area, size: given.size ?? null, source: given.source }
  await insertHousehold(tx, { ...row, recorded_at: clock.now() })
  return id
}
