/** A posted form as typed answers, or every problem at once with what was typed kept by the caller. */
import type { AnswerValue, Row } from './answers.ts'
import type { Field, FieldOf } from './field.ts'
import type { Filling } from './filling.ts'
import { type AnswersTo, type Form, fieldsOf } from './form.ts'
import { comparedWith, type Difference, type Origin } from './origin.ts'
import { confirmName, type Posted, postedRows, textAt } from './posted.ts'
import { type FieldProblem, fieldProblem } from './problems.ts'
import { type Reading, read } from './read.ts'
import { type Settled, settle } from './settle.ts'

export type Parsed<F extends Form = Form> =
  | (Omit<Settled, 'answers' | 'problems'> & {
      readonly ok: true
      readonly answers: AnswersTo<F>
      readonly origins: Readonly<Record<string, Origin>>
      readonly differences: readonly Difference[]
    })
  | { readonly ok: false; readonly problems: readonly FieldProblem[] }

/** Cost: one look at each question and each row. */
export function parse<F extends Form>(form: F, posted: Posted, filling: Filling): Parsed<F> {
  const { problems, answers, ...settled } = look(form, posted, filling)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, ...settled, answers: answers as AnswersTo<F>, ...comparedWith(answers, filling) }
}

/** The same without a verdict: what the page shows again while problems remain. */
export function look(form: Form, posted: Posted, filling: Filling): Settled {
  const taken: Taken = { answers: {}, misread: new Map() }
  for (const field of fieldsOf(form)) takeField(field, field.name, { posted, filling, taken })
  return settle(form, taken, filling)
}

type Taken = { answers: Record<string, AnswerValue | null>; misread: Map<string, FieldProblem> }
type Taking = Reading & { readonly taken: Taken }

function takeField(field: Field, at: string, work: Taking): void {
  const known = work.filling.known?.[field.name]
  const said = known && textAt(work.posted, confirmName(at))
  if (known && said === 'right') work.taken.answers[field.name] = known.value
  else if (known && said !== 'changed')
    work.taken.misread.set(at, fieldProblem({ at, label: field.label }, 'form.not-confirmed'))
  else readInto(field, at, work)
}

function readInto(field: Field, at: string, work: Taking): void {
  const { answers, misread } = work.taken
  if (field.kind === 'rows') {
    const rows = readRows(field, at, work)
    if (rows.length > 0) answers[field.name] = rows
    return
  }
  const found = read(field, at, work)
  if ('code' in found) misread.set(at, fieldProblem({ at, label: field.label }, found.code, found.facts))
  else if (found.value !== undefined) answers[field.name] = found.value
}

function readRows(
  { columns }: FieldOf<'rows'>,
  at: string,
  { posted, filling, taken }: Taking,
): readonly Row[] {
  return postedRows(at, posted).map((own, index) => {
    const row: Taken = { answers: {}, misread: taken.misread }
    for (const column of columns)
      readInto(column, `${at}.${index}.${column.name}`, { posted: own, filling, taken: row })
    return row.answers as Row
  })
}
