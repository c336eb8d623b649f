/** How far the checking of a plan has come: each value with its standing, what is still to be looked at, what nobody knows. */
import { linesOfAdded } from './added-task.ts'
import { aspectsOf, kindOf, type RowKind, targetKey } from './aspects.ts'
import { applyCorrections, type Corrected, ownerOf, sameValue, struckIn } from './correct.ts'
import { type Because, type Evidence, evidenceOf, type Place, type Sureness } from './evidence.ts'
import type { FieldValue } from './field.ts'
import { findRow } from './field.ts'
import { isSettled } from './finding-settled.ts'
import { layOut } from './lay-out.ts'
import type { FindingRow, PlanReading, PlanRows } from './rows.ts'
import type { KeptCorrection } from './store.ts'

/** `moved`: a person settled it, and the document is read otherwise since. */
export type Standing = Sureness | 'confirmed' | 'corrected' | 'moved'

export type ReviewedValue = {
  readonly row: string
  readonly aspect: string
  readonly standing: Standing
  /** How sure the reader was, whatever people said since. */
  readonly sure: Sureness
  readonly because: readonly Because[]
  readonly places: readonly Place[]
  /** What people said of its fields, newest of each. */
  readonly said: readonly KeptCorrection[]
}

export type ReviewedFinding = FindingRow & {
  readonly key: string
  /** `settled`: corrections have removed what it was about. `noted`: a person has seen it and leaves it. */
  readonly standing: 'open' | 'settled' | 'noted'
  readonly note?: KeptCorrection | undefined
}

export type Review = {
  readonly rows: PlanRows
  /** The same with struck rows in their places; forms read it. */
  readonly mended: PlanRows
  /** By `row.aspect`, in the order of the document. Struck rows are not among them. */
  readonly values: ReadonlyMap<string, ReviewedValue>
  readonly places: ReadonlyMap<string, Place>
  readonly findings: readonly ReviewedFinding[]
  /** Keys of rows a person has looked through as a whole. */
  readonly checked: ReadonlySet<string>
  /** Everything people said that counts now. */
  readonly active: readonly KeptCorrection[]
  readonly struck: readonly StruckRow[]
  readonly homeless: readonly KeptCorrection[]
  readonly moved: readonly KeptCorrection[]
  /** Values a person should look at: unsure, unknown, or moved. */
  readonly toCheck: readonly ReviewedValue[]
  /** Of those, what must be known before the plan can be accepted without leaving it open. */
  readonly unknown: readonly ReviewedValue[]
}

export type StruckRow = {
  readonly key: string
  readonly kind: RowKind
  readonly words: string
  readonly by: KeptCorrection
}

export const valueKey = (row: string, aspect: string): string => `${row}.${aspect}`

/** Pure. Cost: the values of the reading and the corrections, a few times each. */
export function review(reading: PlanReading, corrections: readonly KeptCorrection[]): Review {
  const found = layOut(reading)
  const evidence = evidenceOf(reading, found)
  const corrected = applyCorrections(found, corrections)
  const { rows, mended, active, homeless, moved } = corrected
  const checked = new Set(
    active.flatMap((one) => (one.field === 'checked' && !moved.includes(one) ? [one.row] : [])),
  )
  const standing = standingOf(corrected, checked)
  const values = new Map(
    [...valuesOf(mended, struckIn(active))].map((value) => {
      const key = valueKey(value.row, value.aspect)
      return [key, standing(value, evidence.values.get(key) ?? asAdded(value))]
    }),
  )
  const all = [...values.values()]
  return {
    rows,
    mended,
    values,
    places: evidence.rows,
    findings: found.findings.map((finding) => reviewFinding(finding, corrected)),
    checked,
    active,
    struck: struckRows(mended, active),
    homeless,
    moved,
    toCheck: all.filter(
      (one) => one.standing === 'check' || one.standing === 'unknown' || one.standing === 'moved',
    ),
    unknown: all.filter((one) => one.standing === 'unknown'),
  }
}

type Value = { readonly row: string; readonly aspect: string; readonly fields: readonly string[] }

/** Every value of the rows that stand. */
function* valuesOf({ tasks, indicators }: PlanRows, struck: ReadonlySet<string>): Iterable<Value> {
  yield* valuesOfRow('plan')
  for (const { key, targets } of tasks.filter((task) => !struck.has(task.key))) {
    yield* valuesOfRow(key)
    const keys = targets.map((_, index) => targetKey(key, index))
    for (const target of keys) if (!struck.has(target)) yield* valuesOfRow(target)
  }
  for (const { key } of indicators) if (!struck.has(key)) yield* valuesOfRow(key)
}

function* valuesOfRow(row: string): Iterable<Value> {
  const kind = kindOf(row)
  for (const [aspect, fields] of kind ? aspectsOf(kind) : []) yield { row, aspect, fields }
}

/** A task a person added: its words are the person's, its units are asked, nothing else need be known. */
const asAdded = ({ row, aspect }: Value): Evidence => ({
  places: [],
  sure: !linesOfAdded(row) || aspect === 'words' ? 'certain' : aspect === 'units' ? 'unknown' : 'unstated',
  because: [],
})

function standingOf({ active, moved, mended }: Corrected<KeptCorrection>, checked: ReadonlySet<string>) {
  const byRow = Map.groupBy(active, ({ row }) => row)
  return ({ row, aspect, fields }: Value, evidence: Evidence): ReviewedValue => {
    const said = (byRow.get(row) ?? []).filter(({ field }) => fields.includes(field))
    const { sure, because, places } = evidence
    const whole = checked.has(ownerOf(row)) && sure === 'check'
    const told = said.length > 0 ? toldBy(said, moved) : whole ? 'confirmed' : sure
    // Neither confirming nor correcting something beside it makes known what nobody knows.
    const standing = isMissing(mended, row, aspect) && told !== 'moved' ? 'unknown' : told
    return { row, aspect, standing, sure, because, places, said }
  }
}

/** Must be known, and is not. */
function isMissing(rows: PlanRows, row: string, aspect: string): boolean {
  const now = findRow(rows, row)
  switch (`${kindOf(row)}.${aspect}`) {
    case 'plan.title':
      return !now?.['title']
    case 'plan.issuer':
      return !now?.['issuer']
    case 'plan.period':
      return now?.['from'] === null || now?.['to'] === null
    case 'task.units':
      return now?.['leadKnown'] === false
    case 'indicator.target':
      return !now?.['target']
    default:
      return false
  }
}

function toldBy(said: readonly KeptCorrection[], moved: readonly KeptCorrection[]): Standing {
  if (said.some((one) => moved.includes(one))) return 'moved'
  return said.some(({ was, value }) => !sameValue(was, value)) ? 'corrected' : 'confirmed'
}

function reviewFinding(
  finding: PlanRows['findings'][number],
  { rows, active, moved }: Corrected<KeptCorrection>,
): ReviewedFinding {
  const note = active.find(({ row, field }) => row === finding.key && field === 'noted')
  if (isSettled(finding.code, rows)) return { ...finding, standing: 'settled', note }
  return { ...finding, standing: note && !moved.includes(note) ? 'noted' : 'open', note }
}

const isSaid = (words: unknown): words is string => typeof words === 'string' && words !== ''

function struckRows(mended: PlanRows, active: readonly KeptCorrection[]): StruckRow[] {
  return active.flatMap((by) => {
    const [row, kind] = [by.field === 'struck' ? findRow(mended, by.row) : undefined, kindOf(by.row)]
    if (!row || !kind) return []
    const words = ['heading', 'text', 'name'].map((field) => row[field])
    return [{ key: by.row, kind, words: words.find(isSaid) ?? by.row, by }]
  })
}

/** A field as it reads now, for a form. */
export const valueNow = ({ mended }: Pick<Review, 'mended'>, row: string, field: string): FieldValue =>
  (findRow(mended, row)?.[field] ?? null) as FieldValue
