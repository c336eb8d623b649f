/** A form ready to be drawn as accessible HTML: every control with its name, words, state and problem. */
import type { Day, Words } from '#kernel'
import { type Condition, explain } from '#policy'
import { type Control, controlOf } from './control.ts'
import type { Field, FieldOf } from './field.ts'
import type { Filling } from './filling.ts'
import type { Form } from './form.ts'
import { look } from './parse.ts'
import { confirmName, type Posted, postedRows, textAt } from './posted.ts'
import type { FieldProblem } from './problems.ts'
import { sayAnswer } from './say.ts'
import type { Settled, Standing } from './settle.ts'

export type QuestionView = Standing & {
  /** Name of the control and of the place a problem links to. */
  readonly at: string
  readonly label: Words
  readonly question: Words
  readonly hint: Words | null
  /** Said before a question that is asked only sometimes, while that cannot be told. */
  readonly onlyIf: Words | null
  /** When it must be answered, while that cannot be told. */
  readonly neededIf: Words | null
  readonly control: Control
  readonly rows: readonly (readonly QuestionView[])[]
  /** The questions of one row more, where another one may be added. */
  readonly blank: readonly QuestionView[]
  readonly known: KnownView | null
  readonly problem: FieldProblem | null
}

/** A value on record, to be confirmed or corrected. */
export type KnownView = {
  readonly name: string
  readonly value: Words
  readonly source: Words
  readonly on: Day
  readonly said: 'right' | 'changed' | null
}

export type FormView = {
  readonly id: string
  readonly title: Words
  readonly sections: readonly { readonly title: Words; readonly questions: readonly QuestionView[] }[]
  /** In the order of the questions, for the summary at the top. */
  readonly problems: readonly FieldProblem[]
}

/** What was typed, and whether the person has sent it: problems are told after sending, not before. */
export type Typed = { readonly posted: Posted; readonly sent: boolean }

type Drawing = Pick<Typed, 'posted'> & {
  readonly filling: Filling
  readonly standing: Settled['standing']
  readonly problems: ReadonlyMap<string, FieldProblem>
}

export function viewOf(form: Form, { posted, sent }: Typed, filling: Filling): FormView {
  const settled = look(form, posted, filling)
  const problems = sent ? settled.problems : []
  const { standing } = settled
  const drawing = { posted, standing, filling, problems: new Map(problems.map((one) => [one.at, one])) }
  const sections = form.sections.map(({ title, fields }) => ({
    title,
    questions: fields
      .filter(({ name }) => settled.standing[name]?.asked !== 'no')
      .map((field) => questionView(field, field.name, drawing)),
  }))
  return {
    id: form.id,
    title: form.title,
    sections: sections.filter(({ questions }) => questions.length > 0),
    problems,
  }
}

function questionView(field: Field, at: string, drawing: Drawing): QuestionView {
  const { label, question, hint } = field
  const standing = drawing.standing[at] ?? { asked: 'yes', needed: 'unknown' }
  return {
    ...standing,
    at,
    label,
    question,
    hint,
    onlyIf: field.shownIf && standing.asked === 'unknown' ? conditionWords(field.shownIf, drawing) : null,
    neededIf:
      typeof field.needed === 'object' && standing.needed === 'unknown'
        ? conditionWords(field.needed, drawing)
        : null,
    control: controlOf(field, at, drawing),
    rows: field.kind === 'rows' ? rowViews(field, at, drawing) : [],
    blank: field.kind === 'rows' ? blankRow(field, at, drawing) : [],
    known: knownView(field, at, drawing),
    problem: drawing.problems.get(at) ?? null,
  }
}

const conditionWords = (condition: Condition, { filling }: Drawing): Words =>
  explain(condition, {}, filling).reasons.words

function knownView(field: Field, at: string, { posted, filling }: Drawing): KnownView | null {
  const known = filling.known?.[field.name]
  if (!known) return null
  const said = textAt(posted, confirmName(at))
  return {
    name: confirmName(at),
    value: sayAnswer(field, known.value),
    source: known.source,
    on: known.on,
    said: said === 'right' || said === 'changed' ? said : null,
  }
}

/** None when the list is full. */
function blankRow({ columns, atMost }: FieldOf<'rows'>, at: string, drawing: Drawing) {
  const filled = postedRows(at, drawing.posted).length
  return filled < atMost
    ? columns.map((field) => questionView(field, `${at}.${filled}.${field.name}`, { ...drawing, posted: {} }))
    : []
}

/** The rows filled in; whether to offer one blank row more is the page's choice. */
function rowViews({ columns }: FieldOf<'rows'>, at: string, drawing: Drawing): QuestionView['rows'] {
  return postedRows(at, drawing.posted).map((posted, index) =>
    columns
      .map((field) => ({ field, at: `${at}.${index}.${field.name}` }))
      .filter((cell) => drawing.standing[cell.at]?.asked !== 'no')
      .map((cell) => questionView(cell.field, cell.at, { ...drawing, posted })),
  )
}
