/** Synthetic people as rows of the register, ready for COPY. */

import type { Sealing, Vault } from '#access'
import { allFacts } from '#catalogue'
import type { Day } from '#kernel'
import type { Instant } from '#platform'
import type { Fact, Facts } from '#policy'
import { CopyRows, microsecondsOf } from '../copy-binary.ts'
import { profileColumns } from '../facts-sql.ts'
import type { Population } from './columns.ts'
import { factsAt } from './facts.ts'
import type { IdWords } from './ids.ts'
import { idWords, rowNumber } from './ids.ts'
import type { SyntheticPerson, SyntheticRecord } from './person.ts'
import { householdAt, personAt } from './person.ts'

/** Tables in the order they are written, with the columns of their rows. */
export const loadedTables = {
  household: 'county, id, area, size, source, recorded_at',
  person:
    'county, id, area, household_id, name, name_key, sex, born, residence, id_number_sealed, id_number_index, phone_sealed, account_sealed, bank, valid_from, source, source_ref, recorded_at, recorded_by',
  certificate:
    'county, id, person_id, area, status, category, categories, grade, issued, expires, reissue, valid_from, source, recorded_at, recorded_by',
  record: 'county, id, person_id, area, kind, valid_from, valid_to, data, source, recorded_at, recorded_by',
  profile: profileColumns.join(', '),
  person_key: 'key, county, person_id, area',
} as const

export type LoadedTable = keyof typeof loadedTables

export const source = 'synthetic'
const by = 'system:population'

type Writing = {
  readonly population: Population
  readonly vault: Vault
  /** When the rows are said to have been recorded: the beginning of the population's day. */
  readonly at: Instant
}

type Rows = { readonly of: Record<LoadedTable, CopyRows>; readonly stamp: Uint8Array }

/** Rows for people `from` to `to` (not included) and for the households that begin among them. */
export function copyRows(writing: Writing, from: number, to: number): Record<LoadedTable, CopyRows> {
  const of = {
    household: new CopyRows(),
    person: new CopyRows(),
    certificate: new CopyRows(),
    record: new CopyRows(),
    profile: new CopyRows(),
    person_key: new CopyRows(),
  }
  const rows: Rows = { of, stamp: new CopyRows().bigint(microsecondsOf(writing.at)).asCell() }
  const { household } = writing.population.columns
  for (let i = from; i < to; i++) {
    const own = household[i] ?? -1
    if (own >= 0 && household[i - 1] !== own) addHousehold(rows, writing, own)
  }
  for (let at = from; at < to; at += together) addPeople(rows, writing, [at, Math.min(at + together, to)])
  return of
}

/** People whose numbers are sealed in one go: enough to share the price, few enough to be forgotten young. */
const together = 400

function addPeople(rows: Rows, writing: Writing, [from, to]: readonly [number, number]): void {
  const people = Array.from({ length: to - from }, (_, n) => personAt(writing.population, from + n))
  const sealed = sealNumbers(people, writing.vault)
  for (const [n, person] of people.entries()) addPerson(rows, writing, [from + n, person, sealed])
}

/** The sealed numbers of people in their order: identity number, phone where there is one, account where there is one. */
function sealNumbers(people: readonly SyntheticPerson[], vault: Vault): IterableIterator<string> {
  const numbers: Sealing[] = []
  for (const { id: owner, residentId, phone, account } of people) {
    numbers.push({ field: 'id-number', owner, plain: residentId })
    if (phone) numbers.push({ field: 'phone', owner, plain: phone })
    if (account) numbers.push({ field: 'bank-account', owner, plain: account.number })
  }
  return vault.sealMany(numbers).values()
}

function addHousehold({ of, stamp }: Rows, { population }: Writing, n: number): void {
  const { county, area, size } = householdAt(population, n)
  const id = idWords(population, rowNumber('household', n), ids.household)
  of.household.row(6).ascii(county).uuid(id).ascii(area).smallint(size).ascii(source).cell(stamp)
}

/** Somebody whose rows are written, and the sealed numbers of those who come next. */
type Subject = {
  readonly i: number
  readonly person: SyntheticPerson
  readonly id: IdWords
  readonly household: IdWords | null
  readonly sealed: Iterator<string>
}

/** Room for the ids of the rows being written; they are copied at once. */
const ids = {
  person: new Uint32Array(4),
  household: new Uint32Array(4),
  row: new Uint32Array(4),
}

function addPerson(
  rows: Rows,
  writing: Writing,
  [i, person, sealed]: [number, SyntheticPerson, Iterator<string>],
) {
  const { population } = writing
  const id = idWords(population, rowNumber('person', i), ids.person)
  const household =
    person.household < 0 ? null : idWords(population, rowNumber('household', person.household), ids.household)
  const subject = { i, person, id, household, sealed }
  const index = writing.vault.index('id-number', person.residentId)
  addPersonRow(rows, writing, { subject, index })
  addCertificate(rows, writing, subject)
  if (person.incomeStatus) addRecord(rows, writing, [subject, 'incomeStatus', person.incomeStatus])
  if (person.careAssessment) addRecord(rows, writing, [subject, 'careAssessment', person.careAssessment])
  addProfile(rows, subject, population.spec.on)
  rows.of.person_key.row(4).ascii(index).ascii(person.county).uuid(id).ascii(person.area)
}

function addPersonRow(
  rows: Rows,
  { population: { spec } }: Writing,
  { subject: { person: p, i, id, household, sealed }, index }: { subject: Subject; index: string },
): void {
  const row = rows.of.person.row(19).ascii(p.county).uuid(id).ascii(p.area).uuid(household)
  row.text(p.name).ascii(p.nameKey).ascii(p.sex).day(p.born).ascii(orNull(p.residence))
  row.ascii(sealed.next().value as string).ascii(index)
  row.ascii(p.phone ? (sealed.next().value as string) : null)
  if (p.account) row.ascii(sealed.next().value as string).cell(textCell(p.account.bank))
  else row.ascii(null).ascii(null)
  row.day(spec.on).ascii(source).ascii(`${spec.seed}:${i}`).cell(rows.stamp).ascii(by)
}

const orNull = <T>(value: T | undefined): T | null => value ?? null

/** Cells of values that many people share, by the value itself. */
function shared<Value>(write: (rows: CopyRows, value: Value) => void): (value: Value) => Uint8Array {
  const cells = new Map<Value, Uint8Array>()
  return (value) => {
    let cell = cells.get(value)
    if (!cell) {
      const rows = new CopyRows()
      write(rows, value)
      cells.set(value, (cell = rows.asCell()))
    }
    return cell
  }
}

const textCell = shared<string>((rows, text) => rows.text(text))
const textsCell = shared<readonly string[]>((rows, texts) => rows.texts(texts))
const jsonCell = shared<object>((rows, data) => rows.json(JSON.stringify(data)))

function addCertificate({ of, stamp }: Rows, { population }: Writing, { i, person, id }: Subject): void {
  const { certificate: c } = person
  const own = idWords(population, rowNumber('certificate', i), ids.row)
  const row = of.certificate.row(15).ascii(person.county).uuid(own).uuid(id).ascii(person.area)
  row.ascii(c.status).ascii(c.category).cell(textsCell(c.categories)).smallint(c.grade)
  row.day(c.issued).day(orNull(c.expires)).ascii(orNull(c.reissue)).day(c.from)
  row.ascii(source).cell(stamp).ascii(by)
}

const kindOf = { incomeStatus: 'income-status', careAssessment: 'care-assessment' } as const

function addRecord(
  { of, stamp }: Rows,
  { population }: Writing,
  [{ i, person, id }, kind, said]: [Subject, keyof typeof kindOf, SyntheticRecord],
): void {
  const own = idWords(population, rowNumber(kind, i), ids.row)
  const row = of.record.row(11).ascii(person.county).uuid(own).uuid(id).ascii(person.area)
  row.ascii(kindOf[kind]).day(said.from).day(orNull(said.to)).cell(jsonCell(said.data))
  row.ascii(source).cell(stamp).ascii(by)
}

/** What recomputation would find, written directly; a test compares the two. */
function addProfile({ of }: Rows, { person: p, id, household }: Subject, on: Day): void {
  const { facts, changesOn } = factsAt(p, on)
  const row = of.profile.row(profileColumns.length)
  row.ascii(p.county).uuid(id).ascii(p.area).uuid(household).day(on).day(orNull(changesOn))
  for (const fact of allFacts as readonly Fact[]) addFact(row, fact, facts)
}

function addFact(row: CopyRows, fact: Fact, facts: Facts): void {
  const value = facts[fact.key] ?? null
  switch (fact.type) {
    case 'yes-no':
      return void row.boolean(value as boolean | null)
    case 'number':
      return void row.integer(value as number | null)
    case 'money':
      return void row.bigint(value === null ? null : BigInt(value as number))
    case 'day':
      return void row.day(value as Day | null)
    case 'one-of':
      return void row.ascii(value as string | null)
    case 'set-of':
      return void (value === null ? row.texts(null) : row.cell(textsCell(value as readonly string[])))
  }
}
