/** Reads what an officer typed to put a value right into fields of the row; what cannot be read comes back with a sentence. */
import { z } from 'zod'
import type { Day } from '#kernel'
import type { FieldError } from '../parts/error-summary.tsx'
import { importWords as words } from '../words/plan-import-page.ts'
import type { PutRightFields } from './plan-import-forms.tsx'
import type { UnitPart } from './plan-import-units.tsx'
import { unitParts } from './plan-import-units.tsx'
import type { ValueKind } from './plan-import-value.tsx'
import { dayBits, dayFrom, typedDay } from './typed-day.ts'

/** Tasks can be long passages. */
const longText = z.string('text').trim().max(20_000, 'text').optional()
const shortText = z.string('text').trim().max(500, 'text').optional()

const several = <T extends z.ZodType<string>>(one: T) =>
  z
    .union([one.transform((each) => [each]), z.array(one).max(300)])
    .optional()
    .transform((all) => all ?? [])

const partField: z.ZodType<UnitPart> = z.enum(unitParts)

export const typedFields = {
  text: longText,
  from: shortText,
  to: shortText,
  unit: several(z.string().max(500)),
  part: several(partField),
  addUnit: shortText,
  newUnit: shortText,
  addPart: z.enum(['lead', 'coop']).optional(),
  deadlineKind: z.enum(['completed', 'policy-issued', 'ongoing']).optional(),
  no: shortText,
  heading: longText,
  comparator: z.enum(['>=', '>', '=', '<', '<=', '≈']).optional(),
  value: shortText,
  byYear: shortText,
  name: shortText,
  kind: shortText,
  base: shortText,
  baseYear: shortText,
  target: shortText,
  targetYear: shortText,
  ...dayBits('on'),
}

export type Said = z.output<z.ZodObject<typeof typedFields>>

export type TypedField = {
  readonly field: string
  readonly value: string | number | null | readonly string[]
}

export type TypedValue = { readonly fields: readonly TypedField[]; readonly errors: readonly FieldError[] }

/** A text, or null when the field was emptied. */
const text = (field: string, said: string | undefined): TypedField => ({ field, value: said ?? null })

type Reading = { readonly fields: TypedField[]; readonly errors: FieldError[] }

function year(into: Reading, field: string, said: string | undefined) {
  if (said !== undefined && !/^(?:19|20)\d\d$/.test(said)) into.errors.push({ field, says: words.yearWrong })
  into.fields.push({ field, value: said === undefined ? null : Number(said) })
}

function decimal(into: Reading, field: string, said: string | undefined) {
  if (said !== undefined && !/^-?\d{1,15}(?:\.\d{1,6})?$/.test(said))
    into.errors.push({ field, says: words.numberWrong })
  into.fields.push(text(field, said))
}

function needed(into: Reading, field: string, said: string | undefined) {
  if (said === undefined) into.errors.push({ field, says: words.titleNeeded })
  into.fields.push({ field, value: said ?? '' })
}

/** How each kind of value is read. */
const readers: Record<ValueKind, (into: Reading, said: Said) => void> = {
  planTitle: (into, { text: said }) => {
    if (said === undefined) into.errors.push({ field: 'text', says: words.titleNeeded })
    into.fields.push({ field: 'title', value: said ?? '' })
  },
  issuer: (into, said) => into.fields.push(text('issuer', said.text)),
  period: (into, said) => {
    year(into, 'from', said.from)
    year(into, 'to', said.to)
  },
  units: readUnits,
  when: readDeadline,
  words: (into, said) => {
    into.fields.push(text('no', said.no), text('heading', said.heading))
    needed(into, 'text', said.text)
  },
  measure: (into, said) => {
    needed(into, 'text', said.text)
    into.fields.push(text('comparator', said.comparator), text('unit', said.unit[0]))
    decimal(into, 'value', said.value)
    year(into, 'byYear', said.byYear)
  },
  name: (into, said) => {
    needed(into, 'name', said.name)
    into.fields.push(text('no', said.no), text('unit', said.unit[0]), text('kind', said.kind))
  },
  base: (into, said) => {
    into.fields.push(text('base', said.base))
    year(into, 'baseYear', said.baseYear)
  },
  target: (into, said) => {
    into.fields.push(text('target', said.target), text('comparator', said.comparator))
    decimal(into, 'value', said.value)
    year(into, 'targetYear', said.targetYear)
  },
}

export function readTyped(kind: ValueKind, said: Said): TypedValue {
  const into: Reading = { fields: [], errors: [] }
  readers[kind](into, said)
  return into
}

/** The form again with what was typed instead of what is kept. */
export function retyped(fields: PutRightFields, said: Said): PutRightFields {
  const { kind } = fields
  switch (kind) {
    case 'text':
      return { kind, text: said.text ?? '' }
    case 'when':
      return { kind, of: said.deadlineKind ?? '', on: typedDay(said, 'on') }
    case 'units': {
      const units = said.unit.map((name, index) => ({ name, part: said.part[index] ?? ('none' as const) }))
      const { addUnit = '', newUnit = '', addPart = '' } = said
      return { ...fields, units, addUnit, newUnit, addPart }
    }
    default: {
      const typed: Readonly<Record<string, string | readonly string[] | undefined>> = {
        ...said,
        unit: said.unit[0],
        kindOf: said.kind,
      }
      const text = (name: string) => [typed[name] ?? ''].flat().join('')
      const names = Object.keys(fields).filter((name) => name !== 'kind')
      return { ...fields, ...Object.fromEntries(names.map((name) => [name, text(name)])) }
    }
  }
}

/** Leads and cooperating units in the order of the form; the unit added comes last. */
function readUnits(into: Reading, { unit, part, addUnit, newUnit, addPart }: Said) {
  const added = newUnit ?? addUnit
  if (added !== undefined && addPart === undefined)
    into.errors.push({ field: 'addPart', says: words.partNeeded })
  const parts: readonly (readonly [string, UnitPart])[] = [
    ...unit.map((name, index) => [name, part[index] ?? 'none'] as const),
    ...(added && addPart ? [[added, addPart] as const] : []),
  ]
  const having = (wanted: UnitPart) => [
    ...new Set(parts.flatMap(([name, part]) => (part === wanted ? [name] : []))),
  ]
  into.fields.push({ field: 'lead', value: having('lead') }, { field: 'coop', value: having('coop') })
  into.fields.push({ field: 'named', value: having('named') })
}

function readDeadline(into: Reading, said: Said) {
  const typed = typedDay(said, 'on')
  const on: Day | undefined = dayFrom(typed)
  const empty = typed.year === '' && typed.month === '' && typed.day === ''
  if (!on && !empty) into.errors.push({ field: 'on', says: words.dayWrong })
  const dated = said.deadlineKind === 'completed' || said.deadlineKind === 'policy-issued'
  if (dated && empty) into.errors.push({ field: 'on', says: words.dayMissing })
  into.fields.push({ field: 'deadline', value: on ?? null }, text('deadlineKind', said.deadlineKind))
}
