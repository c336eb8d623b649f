/** Typed answers as the texts of their controls: the inverse of reading. */
import { type Answers, type AnswerValue, idsIn, type Row, sameAnswer } from './answers.ts'
import type { Field, FieldOf } from './field.ts'
import type { Filling } from './filling.ts'
import { type Form, fieldsOf } from './form.ts'
import { confirmName, notKnown, type Posted } from './posted.ts'
import { writeFact } from './write-fact.ts'

/** What a browser would send had the person typed these answers; values on record are confirmed where they agree. */
export function write(form: Form, answers: Answers, known: NonNullable<Filling['known']> = {}): Posted {
  const posted: Record<string, string | readonly string[]> = {}
  for (const field of fieldsOf(form)) {
    const value = answers[field.name]
    if (value === undefined) continue
    const record = known[field.name]
    const agrees = record && sameAnswer(record.value, value)
    if (record) posted[confirmName(field.name)] = agrees ? 'right' : 'changed'
    if (!agrees) Object.assign(posted, writeField(field, field.name, value))
  }
  return posted
}

function writeField(field: Field, at: string, value: AnswerValue | null): Posted {
  if (value === null) return { [at]: notKnown }
  switch (field.kind) {
    case 'fact':
      return writeFact(field, at, value)
    case 'text':
      return { [at]: value as string }
    case 'reference':
      return { [at]: idsIn(value) }
    case 'rows':
      return Object.assign(
        {},
        ...(value as readonly Row[]).map((row, i) => writeRow(field, `${at}.${i}.`, row)),
      )
    case 'consent':
      return value === true ? { [at]: 'yes' } : {}
  }
}

function writeRow({ columns }: FieldOf<'rows'>, prefix: string, row: Row): Posted {
  return Object.assign(
    {},
    ...columns.map((column) => {
      const value = row[column.name]
      return value === undefined ? {} : writeField(column, prefix + column.name, value)
    }),
  )
}
