/** The records a person's facts come from, in words, each with who said it and when. */
import type { Words } from '#kernel'
import type { FactValue } from '#policy'
import type { CertificateRow, PersonFile, RecordRow } from '#registry'
import type { PersonRecord } from '#web'
import { valueWords } from './dates-told.ts'
import { localTime } from './local-time.ts'
import { factsOfKind, kindWords } from './record-kinds.ts'

/** Every declared field of the record with its value. */
function saysOf(kind: string, data: Readonly<Record<string, unknown>>): Words {
  const said = factsOfKind(kind)
    .filter(({ field }) => data[field] !== undefined && data[field] !== null)
    .map((fact) => ({ label: fact.label, value: valueWords(fact, data[fact.field] as FactValue) }))
  return {
    zh: said.map(({ label, value }) => `${label.zh}：${value.zh}`).join('；'),
    en: said.map(({ label, value }) => `${label.en}: ${value.en}`).join('; '),
  }
}

const sources: Readonly<Record<string, string>> = { synthetic: '虚拟人口（演示用）' }

type Said = Pick<
  RecordRow,
  'valid_from' | 'valid_to' | 'source' | 'source_ref' | 'recorded_at' | 'recorded_by' | 'superseded_at'
> & { readonly id: string }

type Shown = (said: Said, kind: string, data: object) => PersonRecord

const shownBy =
  (nameOf: (hand: string) => string): Shown =>
  (said, kind, data) => ({
    id: said.id,
    kind: kindWords(kind),
    says: saysOf(kind, data as Readonly<Record<string, unknown>>),
    validFrom: said.valid_from,
    validTo: said.valid_to ?? undefined,
    source: (sources[said.source] ?? said.source) + (said.source_ref ? ` ${said.source_ref}` : ''),
    recordedAt: localTime(said.recorded_at),
    recordedBy: nameOf(said.recorded_by),
    superseded: said.superseded_at !== null,
  })

/** The hands that wrote them. */
export const handsOf = ({ person, certificates, records }: PersonFile): string[] =>
  [person, ...certificates, ...records].map(({ recorded_by }) => recorded_by)

/** What holds comes first, what has been superseded last. */
export function recordsOf(
  { person, certificates, records }: PersonFile,
  nameOf: (hand: string) => string,
): PersonRecord[] {
  const shown = shownBy(nameOf)
  const all = [
    shown({ ...person, valid_to: person.closed_on, superseded_at: null }, 'person', person),
    ...certificates.map((row: CertificateRow) => shown(row, 'certificate', row)),
    ...records.map((row) => shown(row, row.kind, row.data)),
  ]
  return all.toSorted((a, b) => Number(a.superseded) - Number(b.superseded))
}
