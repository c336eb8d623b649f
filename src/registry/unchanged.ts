/** Compares what a file says with what stands, in memory, so that taking over the same file again writes nothing. */

import type { Tx, Vault } from '#access'
import type { CountyCode } from '#kernel'
import type { IncomingPerson } from './incoming.ts'
import { saysAll, statementsOf } from './incoming.ts'
import type { CertificateRow, Person, PersonId, RecordRow } from './person.ts'
import { selectStanding } from './store-batch.ts'

type Pair = { readonly id: PersonId; readonly given: IncomingPerson; readonly county: CountyCode }

type Standing = {
  readonly person: Person
  readonly certificates: readonly CertificateRow[]
  readonly records: readonly RecordRow[]
}

/** The people about whom a file says something that does not stand. */
export async function differing(
  tx: Tx,
  county: CountyCode,
  { people, vault }: { people: readonly Pair[]; vault: Vault },
): Promise<Map<PersonId, true>> {
  const { persons, certificates, records } = await selectStanding(
    tx,
    county,
    people.map((one) => one.id),
  )
  const personOf = new Map(persons.map((row) => [row.id, row]))
  const certificatesOf = Map.groupBy(certificates, (row) => row.person_id)
  const recordsOf = Map.groupBy(records, (row) => row.person_id)
  const different = new Map<PersonId, true>()
  for (const { id, given, county: asked } of people) {
    const person = personOf.get(id)
    const mine = { certificates: certificatesOf.get(id) ?? [], records: recordsOf.get(id) ?? [] }
    const same = person && asked === county && stands(given, { person, ...mine }, vault)
    if (!same) different.set(id, true)
  }
  return different
}

const stands = (given: IncomingPerson, standing: Standing, vault: Vault): boolean =>
  samePerson(given, standing.person, vault) &&
  (!given.certificate || standing.certificates.some((row) => sameCertificate(given, row))) &&
  statementsOf(given).every((one) =>
    standing.records.some((row) => row.valid_to === null && saysAll(row, one)),
  )

/** A detail the file does not give is no difference. */
function samePerson(given: IncomingPerson, row: Person, vault: Vault): boolean {
  const number = (field: 'phone' | 'bank-account', sealed: string | null) =>
    sealed === null ? null : vault.open(field, row.id, sealed)
  const same = <T>(said: T | undefined, kept: () => T | null) => said === undefined || said === kept()
  return (
    given.name === row.name &&
    given.area === row.area &&
    same(given.residence, () => row.residence) &&
    same(given.account?.bank, () => row.bank) &&
    same(given.phone, () => number('phone', row.phone_sealed)) &&
    same(given.account?.number, () => number('bank-account', row.account_sealed))
  )
}

function sameCertificate({ certificate: said }: IncomingPerson, row: CertificateRow): boolean {
  return (
    said !== undefined &&
    row.valid_to === null &&
    said.status === row.status &&
    said.category === row.category &&
    said.grade === row.grade &&
    JSON.stringify(said.categories) === JSON.stringify(row.categories) &&
    (said.issued ?? null) === row.issued &&
    (said.expires ?? null) === row.expires &&
    (said.reissue ?? null) === row.reissue
  )
}
