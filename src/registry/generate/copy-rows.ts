/** Synthetic people as rows of the register, ready for COPY. */
import type { Sealing, Vault } from '#access'
import type { CopyRows } from '../copy-binary.ts'
import { CopyMessage } from '../copy-into.ts'
import { beginnings, shared } from './cells.ts'
import type { Population } from './columns.ts'
import { standing } from './facts.ts'
import type { IdWords } from './ids.ts'
import { idWords, rowNumber } from './ids.ts'
import type { SyntheticPerson, SyntheticRecord } from './person.ts'
import { countedPersonAt, householdAt } from './person.ts'
import type { Page } from './portrait/portrait.ts'
import { portraitist } from './portrait/portrait.ts'
import { addPortrait, addPortraitFacts } from './portrait/rows.ts'
import type { LoadedTable } from './tables.ts'
import { columnListOf, tableNames } from './tables.ts'

type Given = { readonly population: Population; readonly vault: Vault }

type Writing = Given & {
  readonly draw: ((i: number) => readonly Page[]) | undefined
  readonly begin: ReturnType<typeof beginnings>
  readonly of: Readonly<Record<LoadedTable, CopyRows>>
}

/** Messages for COPY; tables without rows are left out. */
export type Written = Partial<Record<LoadedTable, Uint8Array<ArrayBuffer>>>

/** What may be handed to another thread instead of being copied. */
export const memoryOf = (written: Written | undefined): ArrayBuffer[] =>
  Object.values(written ?? {}).map((bytes) => bytes.buffer)

/** People `from` to `to` (not included); `taken` are messages that are no longer needed and may be written over. */
export type Range = { readonly from: number; readonly to: number; readonly taken?: Written | undefined }

/** Writes the rows of ranges of people and of the households that begin among them. Cost: about 10 µs a person. */
export function rangeWriter(given: Given): (range: Range) => Written {
  const begin = beginnings(given.population)
  const { portrait = false } = given.population.spec
  const draw = portrait ? portraitist(given.population) : undefined
  return ({ from, to, taken }) => {
    const messages = tableNames.map((table) => {
      const into = { table: `registry.${table}`, columns: columnListOf(table, portrait) }
      return [table, new CopyMessage(into, taken?.[table]?.buffer)] as const
    })
    const of = Object.fromEntries(messages.map(([table, { rows }]) => [table, rows])) as Writing['of']
    addRange({ ...given, draw, begin, of }, from, to)
    const filled = messages.filter(([, { rows }]) => !rows.isEmpty)
    return Object.fromEntries(filled.map(([table, message]) => [table, message.finish()]))
  }
}

/** People whose numbers are sealed in one go: enough to share the price, few enough to be forgotten young. */
const together = 400

function addRange(writing: Writing, from: number, to: number): void {
  const { household } = writing.population.columns
  for (let i = from; i < to; i++) {
    const own = household[i] ?? -1
    if (own >= 0 && household[i - 1] !== own) addHousehold(writing, own)
  }
  for (let at = from; at < to; at += together) addPeople(writing, at, Math.min(at + together, to))
}

function addPeople(writing: Writing, from: number, to: number): void {
  const people = Array.from({ length: to - from }, (_, n) => countedPersonAt(writing.population, from + n))
  const sealed = sealNumbers(people, writing.vault)
  for (const [n, person] of people.entries()) addPerson(writing, from + n, { person, sealed })
}

/** The sealed numbers of people in their order: identity number, phone where there is one, account where there is one. */
function sealNumbers(people: readonly SyntheticPerson<number>[], vault: Vault): IterableIterator<string> {
  const numbers: Sealing[] = []
  for (const { id: owner, residentId, phone, account } of people) {
    numbers.push({ field: 'id-number', owner, plain: residentId })
    if (phone) numbers.push({ field: 'phone', owner, plain: phone })
    if (account) numbers.push({ field: 'bank-account', owner, plain: account.number })
  }
  return vault.sealMany(numbers).values()
}

function addHousehold({ of, begin, population }: Writing, n: number): void {
  const { place, size } = householdAt(population, n)
  const id = idWords(population, rowNumber('household', n), ids.household)
  of.household
    .cell(begin.household[place] as Uint8Array)
    .uuid(id)
    .smallint(size)
}

/** Somebody whose rows are written. */
type Subject = {
  readonly i: number
  readonly place: number
  readonly person: SyntheticPerson<number>
  readonly id: IdWords
  readonly household: IdWords | null
}

/** Room for the ids of the rows being written; they are copied at once. */
const ids = {
  person: new Uint32Array(4),
  household: new Uint32Array(4),
  row: new Uint32Array(4),
}

type Next = { readonly person: SyntheticPerson<number>; readonly sealed: Iterator<string> }

function addPerson(writing: Writing, i: number, { person, sealed }: Next): void {
  const { population, of, begin } = writing
  const id = idWords(population, rowNumber('person', i), ids.person)
  const household =
    person.household < 0 ? null : idWords(population, rowNumber('household', person.household), ids.household)
  const place = population.columns.place[i] ?? 0
  const subject = { i, place, person, id, household }
  const index = writing.vault.index('id-number', person.residentId)
  addPersonRow(writing, subject, { index, sealed })
  addCertificate(writing, subject)
  const portrait = writing.draw?.(i)
  const into = { rows: of.record, begin: begin.record[place] as Uint8Array, population, i, person: id }
  if (portrait) addPortrait(into, portrait)
  else if (person.incomeStatus) addRecord(writing, subject, ['income-status', person.incomeStatus])
  if (person.careAssessment) addRecord(writing, subject, ['care-assessment', person.careAssessment])
  addProfile(writing, subject)
  if (portrait) addPortraitFacts(of.profile, portrait)
  of.person_key
    .cell(begin.person_key[place] as Uint8Array)
    .ascii(index)
    .uuid(id)
}

function addPersonRow(
  { of, begin, population }: Writing,
  { person: p, place, i, id, household }: Subject,
  { index, sealed }: { index: string; sealed: Iterator<string> },
): void {
  const row = of.person
    .cell(begin.person[place] as Uint8Array)
    .uuid(id)
    .uuid(household)
  row.text(p.name).ascii(p.nameKey).ascii(p.sex).day(p.born).ascii(orNull(p.residence))
  row.ascii(sealed.next().value as string).ascii(index)
  row.ascii(p.phone ? (sealed.next().value as string) : null)
  if (p.account) row.ascii(sealed.next().value as string).cell(textCell(p.account.bank))
  else row.ascii(null).ascii(null)
  row.ascii(`${population.spec.seed}:${i}`)
}

const orNull = <T>(value: T | undefined): T | null => value ?? null

const textCell = shared<string>((rows, text) => rows.text(text))
const textsCell = shared<readonly string[]>((rows, texts) => rows.texts(texts))

function addCertificate({ of, begin, population }: Writing, { i, person, id, place }: Subject): void {
  const { certificate: c } = person
  const own = idWords(population, rowNumber('certificate', i), ids.row)
  const row = of.certificate
    .cell(begin.certificate[place] as Uint8Array)
    .uuid(own)
    .uuid(id)
  row.ascii(c.status).ascii(c.category).cell(textsCell(c.categories)).smallint(c.grade)
  row.day(c.issued).day(orNull(c.expires)).ascii(orNull(c.reissue)).day(c.from)
}

type Kind = 'income-status' | 'care-assessment'

/** The data of a record are the same object for all who share them, and belong to one kind. */
const saidCell = {
  'income-status': shared<object>((rows, data) => rows.ascii('income-status').json(JSON.stringify(data))),
  'care-assessment': shared<object>((rows, data) => rows.ascii('care-assessment').json(JSON.stringify(data))),
}

function addRecord(
  { of, begin, population }: Writing,
  { i, id, place }: Subject,
  [kind, said]: [Kind, SyntheticRecord<number>],
): void {
  const own = idWords(population, rowNumber(kind, i), ids.row)
  const row = of.record
    .cell(begin.record[place] as Uint8Array)
    .uuid(own)
    .uuid(id)
  row.cell(saidCell[kind](said.data)).day(said.from).day(orNull(said.to))
}

/** What recomputation would find, written directly in the order of `statedFacts`; a test compares the two. */
function addProfile({ of, begin, population }: Writing, { person: p, place, id, household }: Subject): void {
  const { certificate: c } = p
  // An assessment that had run out before the day changes nothing any more.
  const care = standing(p.careAssessment, population.today)
  const income = standing(p.incomeStatus, population.today)?.data.relief_status as string | undefined
  const needsCare = care?.data.needs_long_term_care as boolean | undefined
  const row = of.profile
    .cell(begin.profile[place] as Uint8Array)
    .uuid(id)
    .uuid(household)
  row.day(care?.to === undefined ? null : care.to + 1)
  row.day(p.born).ascii(p.sex).ascii(orNull(p.residence)).ascii(c.status).day(orNull(c.expires))
  row.cell(textsCell(c.categories)).integer(c.grade).ascii(orNull(income)).boolean(orNull(needsCare))
}
