/** Finds people: by id, identity number or certificate number; and everything the register holds about one. */
import type { Tx, Vault } from '#access'
import { isId } from '#kernel'
import { normaliseNumber, parseCertificateNumber, parseResidentId } from '#standards'
import type { CertificateRow, Person, PersonKey, RecordRow } from './person.ts'
import { selectKeys, selectPerson, selectPersonById } from './store-person.ts'
import { selectCertificates, selectRecords } from './store-record.ts'

/**
 * The person meant by a text: an id of ours, an identity number, or a certificate number (whose first 18 characters are
 * the identity number). Undefined when nobody the actor may see is meant. One look-up in the directory.
 */
export async function findPerson(tx: Tx, text: string, vault: Vault): Promise<PersonKey | undefined> {
  const trimmed = text.trim().toLowerCase()
  if (isId(trimmed)) return selectPersonById(tx, trimmed)
  const number = normaliseNumber(text)
  const valid = number.length === 18 ? parseResidentId(number) : parseCertificateNumber(number)
  if (!valid.ok) return undefined
  const [found] = await selectKeys(tx, [vault.index('id-number', number.slice(0, 18))])
  return found && { county: found.county, id: found.id }
}

/** What the person page shows; numbers stay sealed until somebody opens them. */
export type PersonFile = {
  readonly person: Person
  /** Newest first; with superseded ones only in the history. */
  readonly certificates: readonly CertificateRow[]
  readonly records: readonly RecordRow[]
}

/** Everything the register says about a person, each with its source; with `history` also what it no longer says. */
export async function findFile(
  tx: Tx,
  key: PersonKey,
  { history = false }: { history?: boolean } = {},
): Promise<PersonFile | undefined> {
  const person = await selectPerson(tx, key)
  if (!person) return undefined
  const certificates = await selectCertificates(tx, key, history)
  const records = await selectRecords(tx, key, { withSuperseded: history })
  return { person, certificates, records }
}

/** The numbers of a person in clear, for masking or for a desk that may unmask; opening is audited by the caller. */
export function openNumbers(person: Person, vault: Vault) {
  const open = (field: 'phone' | 'bank-account', sealed: string | null) =>
    sealed === null ? null : vault.open(field, person.id, sealed)
  return {
    idNumber: vault.open('id-number', person.id, person.id_number_sealed),
    phone: open('phone', person.phone_sealed),
    account: open('bank-account', person.account_sealed),
  }
}
