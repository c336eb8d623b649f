/** Synthetic people as rows of the register, ready for COPY. */
import { allFacts } from '#catalogue'
import type { Vault } from '#access'
import type { Day } from '#kernel'
import type { Fact, Facts } from '#policy'
import type { Instant } from '#platform'
import { CopyRows, microsecondsOf } from '../copy-binary.ts'
import { profileColumns } from '../facts-sql.ts'
import type { Population } from './columns.ts'
import { factsAt } from './facts.ts'
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

type Rows = { readonly of: Record<LoadedTable, CopyRows>; readonly at: bigint }

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
  const rows: Rows = { of, at: microsecondsOf(writing.at) }
  const { household } = writing.population.columns
  for (let i = from; i < to; i++) {
    const own = household[i] ?? -1
    if (own >= 0 && household[i - 1] !== own) addHousehold(rows, writing, own)
    addPerson(rows, writing, i)
  }
  return of
}

function addHousehold({ of, at }: Rows, { population }: Writing, n: number): void {
  const { county, id, area, size } = householdAt(population, n)
  of.household.row(6).ascii(county).uuid(id).ascii(area).smallint(size).ascii(source).bigint(at)
}

function addPerson(rows: Rows, writing: Writing, i: number): void {
  const { population, vault } = writing
  const p = personAt(population, i)
  const index = vault.index('id-number', p.residentId)
  rows.of.person
    .row(19)
    .ascii(p.county)
    .uuid(p.id)
    .ascii(p.area)
    .uuid(p.householdId ?? null)
  rows.of.person
    .text(p.name)
    .ascii(p.nameKey)
    .ascii(p.sex)
    .day(p.born)
    .ascii(p.residence ?? null)
  addNumbers(rows.of.person, p, { vault, index })
  rows.of.person.day(population.spec.on).ascii(source).ascii(`${population.spec.seed}:${i}`)
  rows.of.person.bigint(rows.at).ascii(by)
  addCertificate(rows, p)
  if (p.incomeStatus) addRecord(rows, p, ['income-status', p.incomeStatus])
  if (p.careAssessment) addRecord(rows, p, ['care-assessment', p.careAssessment])
  addProfile(rows, p, population.spec.on)
  rows.of.person_key.row(4).ascii(index).ascii(p.county).uuid(p.id).ascii(p.area)
}

function addNumbers(
  row: CopyRows,
  p: SyntheticPerson,
  { vault, index }: { vault: Vault; index: string },
): void {
  row.ascii(vault.seal('id-number', p.id, p.residentId)).ascii(index)
  row.ascii(p.phone ? vault.seal('phone', p.id, p.phone) : null)
  row.ascii(p.account ? vault.seal('bank-account', p.id, p.account.number) : null)
  row.text(p.account?.bank ?? null)
}

function addCertificate({ of, at }: Rows, { certificate: c, ...p }: SyntheticPerson): void {
  of.certificate.row(15).ascii(p.county).uuid(c.id).uuid(p.id).ascii(p.area).ascii(c.status).ascii(c.category)
  of.certificate
    .texts(c.categories)
    .smallint(c.grade)
    .day(c.issued)
    .day(c.expires ?? null)
  of.certificate
    .ascii(c.reissue ?? null)
    .day(c.from)
    .ascii(source)
    .bigint(at)
    .ascii(by)
}

function addRecord(
  { of, at }: Rows,
  p: SyntheticPerson,
  [kind, r]: [kind: string, record: SyntheticRecord & { id: string }],
): void {
  of.record.row(11).ascii(p.county).uuid(r.id).uuid(p.id).ascii(p.area).ascii(kind).day(r.from)
  of.record
    .day(r.to ?? null)
    .json(JSON.stringify(r.data))
    .ascii(source)
    .bigint(at)
    .ascii(by)
}

/** What recomputation would find, written directly; a test compares the two. */
function addProfile({ of }: Rows, p: SyntheticPerson, on: Day): void {
  const { facts, changesOn } = factsAt(p, on)
  const row = of.profile.row(profileColumns.length)
  row
    .ascii(p.county)
    .uuid(p.id)
    .ascii(p.area)
    .uuid(p.householdId ?? null)
    .day(on)
    .day(changesOn ?? null)
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
      return void row.texts(value as readonly string[] | null)
  }
}
