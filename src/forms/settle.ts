/** Which questions are asked, which must be answered, and whether the answers will do. Every problem at once. */
import type { Words } from '#kernel'
import type { Verdict } from '#policy'
import type { Answers, AnswerValue, Row } from './answers.ts'
import type { Field } from './field.ts'
import { type Above, type Filling, holds, withinRow } from './filling.ts'
import { type Form, fieldsOf } from './form.ts'
import { judge } from './judge.ts'
import { type FieldProblem, fieldProblem } from './problems.ts'

/** A question nobody could answer yet: the officer sees it, the person is not refused for it. */
export type OpenQuestion = {
  readonly at: string
  readonly label: Words
  readonly why: 'not-known' | 'cannot-tell'
}

export type Settled = {
  /** Answers to questions that are asked, in the order of the form. */
  readonly answers: Answers
  readonly problems: readonly FieldProblem[]
  readonly open: readonly OpenQuestion[]
  /** Answered, but not asked as things stand. */
  readonly unasked: readonly string[]
  /** By place: whether the question is asked, whether it must be answered. */
  readonly standing: Readonly<Record<string, Standing>>
}

export type Standing = { readonly asked: Verdict; readonly needed: Verdict }

type Writable = {
  answers: Record<string, AnswerValue | null>
  problems: FieldProblem[]
  open: OpenQuestion[]
  unasked: string[]
  standing: Record<string, Standing>
  notAsked: Set<string>
}

/** What was given to one list of questions; `misread` are answers that could not even be read, by place. */
export type Given = {
  readonly answers: Answers
  readonly prefix: string
  readonly misread: ReadonlyMap<string, FieldProblem>
}

const verdict = (needed: Field['needed'], above: Above, filling: Filling): Verdict =>
  typeof needed === 'boolean' ? (needed ? 'yes' : 'no') : holds(needed, above, filling)

/**
 * One pass in the order of the form: a condition reads only the answers above it, and only those to questions that
 * are asked. Cost: one condition a question.
 */
export function settleFields(fields: readonly Field[], given: Given, filling: Filling): Settled {
  const settled: Writable = {
    answers: {},
    problems: [],
    open: [],
    unasked: [],
    standing: {},
    notAsked: new Set(),
  }
  for (const field of fields) settleField(field, { given, filling, settled })
  return settled
}

type Work = { readonly given: Given; readonly filling: Filling; readonly settled: Writable }

function settleField(field: Field, { given, filling, settled }: Work): void {
  const at = given.prefix + field.name
  const value = given.answers[field.name]
  const asked = field.shownIf ? holds(field.shownIf, settled, filling) : 'yes'
  const needed = both(asked, verdict(field.needed, settled, filling))
  settled.standing[at] = { asked, needed }
  if (asked === 'no') {
    settled.notAsked.add(field.name)
    if (value !== undefined) settled.unasked.push(at)
    return
  }
  const misread = given.misread.get(at)
  if (misread) settled.problems.push(misread)
  else if (value === undefined) leaveBlank(field, { at, needed, settled })
  else if (value === null) notKnown(field, { at, settled })
  else take(field, { at, value, filling, given, settled })
}

const both = (a: Verdict, b: Verdict): Verdict =>
  a === 'no' || b === 'no' ? 'no' : a === 'yes' && b === 'yes' ? 'yes' : 'unknown'

type Place = { readonly at: string; readonly settled: Writable }

function leaveBlank({ label, kind }: Field, { at, needed, settled }: Place & { needed: Verdict }): void {
  if (needed === 'yes')
    settled.problems.push(
      fieldProblem({ at, label }, kind === 'consent' ? 'form.consent-needed' : 'form.missing'),
    )
  if (needed === 'unknown') settled.open.push({ at, label, why: 'cannot-tell' })
}

function notKnown(field: Field, { at, settled }: Place): void {
  const { label } = field
  if (field.kind === 'fact' && field.mayNotKnow) {
    settled.answers[field.name] = null
    settled.open.push({ at, label, why: 'not-known' })
  } else settled.problems.push(fieldProblem({ at, label }, 'form.missing'))
}

function take(field: Field, { at, value, ...work }: Work & { at: string; value: AnswerValue }): void {
  const { settled, filling } = work
  const problems = judge({ field, at }, value, filling)
  settled.problems.push(...problems)
  const isRows = field.kind === 'rows' && Array.isArray(value)
  const taken = isRows ? settleRows(field.columns, { ...work, at, rows: value as readonly Row[] }) : value
  // What does not fit decides nothing about other questions.
  if (problems.length === 0) settled.answers[field.name] = taken
}

/** Each row is a small form of its own; its conditions read its own cells and the answers above. */
function settleRows(
  columns: readonly Field[],
  { at, rows, given, filling, settled }: Work & { at: string; rows: readonly Row[] },
) {
  return rows.map((row, index) => {
    const place = { answers: row, prefix: `${at}.${index}.`, misread: given.misread }
    const one = settleFields(columns, place, withinRow(columns, settled.answers, filling))
    settled.problems.push(...one.problems)
    settled.open.push(...one.open)
    settled.unasked.push(...one.unasked)
    Object.assign(settled.standing, one.standing)
    return one.answers as Row
  })
}

const nothingMisread: ReadonlyMap<string, FieldProblem> = new Map()

type Raw = Pick<Given, 'answers'> & Partial<Pick<Given, 'misread'>>

/** Typed answers held against the form: from a program, from a history, or from a page once they are read. */
export function settle(form: Form, { answers, misread = nothingMisread }: Raw, filling: Filling): Settled {
  const fields = fieldsOf(form)
  const settled = settleFields(fields, { answers, prefix: '', misread }, filling)
  const names = new Set(fields.map(({ name }) => name))
  const strange = Object.keys(answers).filter((name) => !names.has(name))
  const problems = strange.map((field) =>
    fieldProblem({ at: field, label: form.title }, 'form.unknown-field', { field, form: form.id }),
  )
  return { ...settled, problems: [...settled.problems, ...problems] }
}
