/** Corrections by people, laid over the rows of a reading: they win over every reading and say when their ground moved. */
import { good, type Result, wrong } from '#kernel'
import type { PlanRows } from './rows.ts'

/** A value a row may hold. */
export type FieldValue = string | number | boolean | null | readonly string[]

export type Correction = {
  readonly row: string
  readonly field: string
  /** What the document was read as when the person corrected it. */
  readonly was: FieldValue
  readonly value: FieldValue
}

export type Corrected = {
  readonly rows: PlanRows
  /** The row is no longer in the reading: shown to a person, never dropped. */
  readonly homeless: readonly Correction[]
  /** The reading now says something else than when it was corrected; the correction still counts, a person should look. */
  readonly moved: readonly Correction[]
}

type Fields = Readonly<Record<string, unknown>> & { readonly key: string }

const correctable = {
  plan: ['title', 'issuer', 'from', 'to'],
  task: ['no', 'heading', 'text', 'lead', 'coop', 'named', 'leadKnown', 'timing', 'deadline', 'deadlineKind'],
  indicator: [
    'no',
    'name',
    'unit',
    'baseYear',
    'base',
    'targetYear',
    'target',
    'comparator',
    'value',
    'kind',
  ],
} as const

/** The value of a field as it stands (`plan.row-unknown`, `plan.field-fixed`). */
export function fieldOf(rows: PlanRows, row: string, field: string): Result<FieldValue> {
  const found = find(rows, row)
  if (!found) return wrong('plan.row-unknown', { row })
  const open = fieldsOf(row)
  if (!open.includes(field)) return wrong('plan.field-fixed', { row, field, open: open.join(' ') })
  return good(found[field] as FieldValue)
}

/** Only what a reader of the document may have got wrong; keys and places are not open to correction. */
const fieldsOf = (row: string): readonly string[] => {
  const kind = row.split(':')[0] ?? ''
  return Object.hasOwn(correctable, kind) ? correctable[kind as keyof typeof correctable] : []
}

const find = (rows: PlanRows, key: string): Fields | undefined =>
  [rows.head, ...rows.tasks, ...rows.indicators].find((row) => row.key === key)

/** Later corrections of the same field come later in the list and win. */
export function applyCorrections(read: PlanRows, corrections: readonly Correction[]): Corrected {
  const last = new Map(corrections.map((one) => [`${one.row} ${one.field}`, one]))
  const kept = [...last.values()]
  const homeless = kept.filter(({ row, field }) => !fieldOf(read, row, field).ok)
  const placed = kept.filter((one) => !homeless.includes(one))
  const moved = placed.filter(({ row, field, was }) => !same(find(read, row)?.[field], was))
  const byRow = Map.groupBy(placed, ({ row }) => row)
  const mend = <R extends { readonly key: string }>(row: R): R => {
    const changes = Object.fromEntries((byRow.get(row.key) ?? []).map(({ field, value }) => [field, value]))
    return { ...row, ...changes, ...leadSettled(changes) }
  }
  const rows: PlanRows = {
    ...read,
    head: mend(read.head),
    tasks: read.tasks.map(mend),
    indicators: read.indicators.map(mend),
  }
  return { rows, homeless, moved }
}

/** Naming the lead settles that it is known. */
const leadSettled = (changes: Readonly<Record<string, FieldValue>>) =>
  Array.isArray(changes.lead) && !('leadKnown' in changes) ? { leadKnown: changes.lead.length > 0 } : {}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
