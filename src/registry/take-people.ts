/** Takes over what a file says about many people: new ones are registered, known ones change only where it differs. */

import type { Sealing, Tx, Vault } from '#access'
import { actorOf } from '#access'
import type { CountyCode, Day, Problem } from '#kernel'
import { countyOf, Refusal, refuse } from '#kernel'
import { newId } from '#platform'
import { residentIdParts } from '#standards'
import type { IncomingPerson } from './incoming.ts'
import { laidOver, statementsOf } from './incoming.ts'
import { nameKey } from './name-key.ts'
import type { PersonId, PersonKey } from './person.ts'
import type { Desk } from './register.ts'
import { changePerson } from './register.ts'
import { stateCertificate, stateRecord } from './state-facts.ts'
import { insertMany, planForBatch } from './store-batch.ts'
import { selectKeys } from './store-person.ts'
import { refreshProfiles } from './store-profile.ts'
import { selectRecords } from './store-record.ts'
import { differing } from './unchanged.ts'

export type Taking = {
  /** The day from which the file's statements hold. */
  readonly from: Day
  readonly source: string
  /** Where in the source each person stands, in the order of the people. */
  readonly refs: readonly string[]
}

export type Taken =
  | { readonly outcome: 'new' | 'changed' | 'same' }
  | { readonly outcome: 'refused'; readonly problem: Problem }

type Incoming = {
  readonly given: IncomingPerson
  readonly index: string
  readonly ref: string
  readonly county: CountyCode
}

/**
 * Takes a batch of people (a few thousand) in one transaction; answers for each in order. New people cost one insert a
 * table for all; known people are compared in memory, and only those who differ are written one by one.
 */
export async function takePeople(
  tx: Tx,
  people: readonly IncomingPerson[],
  how: Taking & { desk: Desk },
): Promise<Taken[]> {
  await planForBatch(tx)
  const batch = people.map(
    (given, at): Incoming => ({
      given,
      index: how.desk.vault.index('id-number', given.residentId),
      ref: how.refs[at] ?? '',
      county: countyOf(given.area) ?? refuse('person.county-missing', { area: given.area }),
    }),
  )
  const keys = new Map(
    (
      await selectKeys(
        tx,
        batch.map((one) => one.index),
      )
    ).map((row) => [row.key, row]),
  )
  const outcomes = new Map<Incoming, Taken>()
  const [known, fresh] = [
    batch.filter((one) => keys.has(one.index)),
    batch.filter((one) => !keys.has(one.index)),
  ]
  await registerMany(tx, fresh, how)
  for (const one of fresh) outcomes.set(one, { outcome: 'new' })
  for (const [county, mine] of Map.groupBy(known, (one) => keys.get(one.index)?.county as CountyCode)) {
    const paired = mine.map((one) => ({ ...one, id: keys.get(one.index)?.id as PersonId, home: county }))
    const different = await differing(tx, county, { people: paired, vault: how.desk.vault })
    for (const [at, one] of mine.entries()) {
      const pair = paired[at]
      const changes = pair && different.get(pair.id)
      outcomes.set(one, pair && changes ? await change(tx, pair, how) : { outcome: 'same' })
    }
  }
  return batch.map((one) => outcomes.get(one) ?? { outcome: 'same' })
}

async function registerMany(tx: Tx, fresh: readonly Incoming[], how: Taking & { desk: Desk }): Promise<void> {
  const given = fresh.map((one) => ({ ...one, id: newId<'person'>() }))
  const sealed = sealNumbers(given, how.desk.vault)
  const rows = given.map((one) => rowsOf(one, sealed, how.from))
  const entered = await insertMany(tx, 'person_key', { rows: rows.map((row) => row.key) })
  // Somebody registered one of them in this very moment; the batch is tried again by the caller.
  if (entered !== fresh.length) refuse('person.registered-already')
  const said = { source: how.source, recorded_at: how.desk.clock.now(), recorded_by: actorOf(tx) }
  const shared = { ...said, valid_from: how.from }
  const persons = rows.map((row) => row.person)
  await insertMany(tx, 'person', { rows: persons, shared: { ...shared, version: 1 } })
  await insertMany(tx, 'certificate', { rows: rows.flatMap((row) => row.certificates), shared: said })
  await insertMany(tx, 'record', { rows: rows.flatMap((row) => row.records), shared })
  for (const [county, mine] of Map.groupBy(persons, (row) => row.county))
    await refreshProfiles(tx, county, { on: how.desk.clock.today(), persons: mine.map((row) => row.id) })
}

type New = Incoming & { readonly id: PersonId }

/** The numbers of all new people, sealed together: identity number, phone and account of each, as far as given. */
function sealNumbers(people: readonly New[], vault: Vault): Iterator<string> {
  const numbers = people.flatMap(({ id: owner, given: { residentId, phone, account } }): Sealing[] => [
    { field: 'id-number', owner, plain: residentId },
    ...(phone ? [{ field: 'phone', owner, plain: phone } as const] : []),
    ...(account ? [{ field: 'bank-account', owner, plain: account.number } as const] : []),
  ])
  return vault.sealMany(numbers).values()
}

/** The rows of one new person, who takes the own sealed numbers from those of all. */
function rowsOf({ given, index, ref, county, id }: New, sealed: Iterator<string>, from: Day) {
  const next = () => sealed.next().value as string
  const { name, residentId, area, residence, phone, account, certificate } = given
  const { born, sex } = residentIdParts(residentId)
  const about = { county, person_id: id, area, source_ref: ref }
  const person = {
    county,
    id,
    area,
    name,
    name_key: nameKey(name),
    born,
    sex,
    residence,
    id_number_sealed: next(),
    id_number_index: index,
    phone_sealed: phone && next(),
    account_sealed: account && next(),
    bank: account?.bank,
    source_ref: ref,
  }
  return {
    key: { key: index, county, person_id: id, area },
    person,
    certificates: certificate
      ? [{ id: newId<'certificate'>(), ...about, ...certificate, valid_from: certificate.issued ?? from }]
      : [],
    records: statementsOf(given).map((one) => ({ id: newId<'record'>(), ...about, ...one })),
  }
}

/** A known person whose file row says something else: the ordinary verbs, one by one. */
async function change(
  tx: Tx,
  { given, ref, home, id }: Incoming & { id: PersonId; home: CountyCode },
  how: Taking & { desk: Desk },
): Promise<Taken> {
  const key: PersonKey = { county: home, id }
  const said = { key, from: how.from, source: how.source, sourceRef: ref }
  const { name, area, residence, phone, account, certificate } = given
  try {
    const did = [
      await changePerson(tx, { ...said, change: { name, area, residence, phone, account } }, how.desk),
    ]
    if (certificate) {
      const from = certificate.issued ?? how.from
      did.push(await stateCertificate(tx, { ...said, ...certificate, from }, how.desk))
    }
    for (const one of statementsOf(given)) {
      const standing = await selectRecords(tx, key, { kind: one.kind })
      const open = standing.find((row) => row.valid_to === null)
      did.push(await stateRecord(tx, { ...said, ...laidOver(open, one) }, how.desk))
    }
    return { outcome: did.includes(true) ? 'changed' : 'same' }
  } catch (error) {
    // Only refusals made before anything was written come here; a broken statement breaks the batch.
    if (error instanceof Refusal) return { outcome: 'refused', problem: error.problem }
    throw error
  }
}
