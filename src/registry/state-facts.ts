/** States something about a person for certain days: a certificate, an income status, a care assessment. */

import type { Tx } from '#access'
import { actorOf } from '#access'
import { allFacts } from '#catalogue'
import type { Day } from '#kernel'
import { refuse } from '#kernel'
import { newId } from '#platform'
import { fits } from '#policy'
import type { DisabilityCategory, DisabilityGrade } from '#standards'
import type { CertificateRow, PersonKey, RecordRow, Source } from './person.ts'
import type { Desk } from './register.ts'
import { lockPersons } from './store-person.ts'
import { refreshProfiles } from './store-profile.ts'
import {
  insertCertificate,
  insertRecord,
  selectCertificates,
  selectRecords,
  supersede,
} from './store-record.ts'
import { tellChanged } from './tell-changed.ts'
import type { Span } from './validity.ts'
import { splice } from './validity.ts'

type About = { readonly key: PersonKey; readonly from: Day; readonly to?: Day | undefined } & Source

export type Statement = About & {
  readonly kind: string
  readonly data: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

export type CertificateStatement = About & {
  readonly status: CertificateRow['status']
  readonly category: DisabilityCategory
  readonly categories: readonly DisabilityCategory[]
  readonly grade: DisabilityGrade
  readonly issued?: Day | undefined
  readonly expires?: Day | undefined
  readonly reissue?: string | undefined
}

/**
 * Records a statement of a kind for its days; what was said about those days before is superseded, other days stay.
 * Saying the same again changes nothing; answers whether something changed. Fields must be those of declared facts
 * (`record.field-unknown`, `record.value-misfit`).
 */
export async function stateRecord(tx: Tx, said: Statement, desk: Desk): Promise<boolean> {
  checkFields(said)
  const person = await lockPerson(tx, said.key)
  const standing = await selectRecords(tx, said.key, { kind: said.kind })
  if (standing.some((row) => spansSame(row, said) && sameData(row.data, said.data))) return false
  const row = { id: newId<'record'>(), kind: said.kind, data: said.data, ...provenance(tx, said, desk) }
  await replaceSpan(tx, { said, desk, standing, table: 'record' }, (r) => insertRecord(tx, person, r), row)
  return true
}

/** Records the state of the certificate from a day on, in the same way. */
export async function stateCertificate(tx: Tx, said: CertificateStatement, desk: Desk): Promise<boolean> {
  const person = await lockPerson(tx, said.key)
  const standing = await selectCertificates(tx, said.key)
  const content = {
    status: said.status,
    category: said.category,
    categories: said.categories,
    grade: said.grade,
    issued: said.issued ?? null,
    expires: said.expires ?? null,
    reissue: said.reissue ?? null,
  }
  if (standing.some((row) => spansSame(row, said) && sameData(contentOf(row, content), content))) return false
  const row = { id: newId<'certificate'>(), ...content, ...provenance(tx, said, desk) }
  await replaceSpan(
    tx,
    { said, desk, standing, table: 'certificate' },
    (r) => insertCertificate(tx, person, r),
    row,
  )
  return true
}

const contentOf = (row: CertificateRow, like: object) =>
  Object.fromEntries(Object.keys(like).map((column) => [column, row[column as keyof CertificateRow]]))

/** The person's rows are locked first, so that two statements about one person follow each other. */
async function lockPerson(tx: Tx, key: PersonKey) {
  const [person] = await lockPersons(tx, key.county, [key.id])
  if (!person || person.closed_on) return refuse('person.not-found')
  return { person: key, area: person.area }
}

const provenance = (tx: Tx, said: About, { clock }: Desk) => ({
  valid_from: said.from,
  valid_to: said.to ?? null,
  source: said.source,
  source_ref: said.sourceRef ?? null,
  recorded_at: clock.now(),
  recorded_by: actorOf(tx),
  superseded_at: null,
})

type Replacing<Row> = {
  said: About
  desk: Desk
  standing: readonly Row[]
  table: 'certificate' | 'record'
}

async function replaceSpan<Row extends RecordRow | CertificateRow>(
  tx: Tx,
  { said, desk, standing, table }: Replacing<Row>,
  ...[insert, incoming]: [insert: (row: Row) => Promise<void>, incoming: Row]
): Promise<void> {
  const at = desk.clock.now()
  const { superseded, remaining } = splice(standing.map(withSpan), said)
  await supersede(tx, table, { person: said.key, ids: superseded.map((row) => row.row.id), at })
  for (const { of, span } of remaining)
    await insert({
      ...of.row,
      id: newId(),
      valid_from: span.from,
      valid_to: span.to ?? null,
      recorded_at: at,
    })
  await insert(incoming)
  await refreshProfiles(tx, said.key.county, { on: desk.clock.today(), persons: [said.key.id] })
  await tellChanged(tx, said.key, desk.clock)
}

const withSpan = <Row extends { valid_from: Day; valid_to: Day | null }>(row: Row): Span & { row: Row } => ({
  from: row.valid_from,
  to: row.valid_to ?? undefined,
  row,
})

/** An open statement says nothing new when an older open one already says it. */
const spansSame = (row: { valid_from: Day; valid_to: Day | null }, said: Span) =>
  said.to === undefined
    ? row.valid_to === null && row.valid_from <= said.from
    : row.valid_from <= said.from && (row.valid_to === null || row.valid_to >= said.to)

const sameData = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>) =>
  Object.keys({ ...a, ...b }).every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]))

function checkFields({ kind, data }: Statement): void {
  const declared = allFacts.filter((fact) => fact.record === kind)
  for (const [field, value] of Object.entries(data)) {
    const fact = declared.find((one) => one.field === field)
    if (!fact) refuse('record.field-unknown', { kind, field })
    if (!fits(fact, value)) refuse('record.value-misfit', { kind, field, value: String(value) })
  }
}
