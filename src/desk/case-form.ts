/** The questions of an action on a page: drawn, read with files, and asked further when answers bring up more. */
import { type CaseKey, filesFor, offerFile } from '#cases'
import {
  type Answers,
  type Filling,
  type Form,
  type FormView,
  factsIn,
  fieldsOf,
  type Posted,
  parse,
  type QuestionView,
  viewOf,
} from '#forms'
import { type AreaCode, Refusal, refuse } from '#kernel'
import type { Clock } from '#platform'
import type { Action } from '#process'
import type { ActView, Answered, FieldError, SentForm } from '#web'
import type { Around, At } from './case-means.ts'
import { caseProblemWords } from './case-problem.ts'

/** An action without questions has an empty form: a button and nothing more. */
export const formOf = ({ asks, words }: Action, act: string): Form =>
  asks ?? { id: act, title: words, audience: 'officers', sections: [] }

type Here = {
  readonly area: AreaCode
  readonly key: CaseKey | undefined
  /** What the case says already: conditions may read it. */
  readonly answers: Answers
  readonly around: Around
}

/** What an officer may point to and what is known, at this case or at this place. Cost: one look-up of files. */
export async function fillingOf({ tx, today }: At, { area, key, answers, around }: Here): Promise<Filling> {
  const { facts = {}, settings = [], referable = {}, known = {} } = around
  return {
    on: today,
    area,
    settings: [...settings],
    known,
    facts: { ...facts, ...factsIn(answers) },
    referable: { ...referable, file: await filesFor(tx, key) },
  }
}

export type Drawn = { readonly act: string; readonly words: Action['words']; readonly form: Form }

/** The form before anything was sent: what hangs on answers still to come is asked in a second step. */
export function openedForm({ act, words, form }: Drawn, filling: Filling, posted: Posted = {}): ActView {
  const view = askedNow(viewOf(form, { posted, sent: false }, filling), () => false)
  return { act, words, form: view, shown: namesOf(view), further: [], errors: [] }
}

const allOf = (view: FormView): readonly QuestionView[] => view.sections.flatMap(({ questions }) => questions)
const namesOf = (view: FormView) => allOf(view).map(({ at }) => at)

/** Questions that are asked for certain, and those already shown. */
const askedNow = (view: FormView, isShown: (at: string) => boolean): FormView => ({
  ...view,
  sections: view.sections
    .map((section) => ({
      ...section,
      questions: section.questions.filter(({ at, asked }) => asked === 'yes' || isShown(at)),
    }))
    .filter(({ questions }) => questions.length > 0),
})

export type Read = { readonly answers: Answers } | { readonly again: ActView }

type Reading = {
  readonly drawn: Drawn
  readonly filling: Filling
  readonly sent: SentForm
  /** Uploads that were refused, at their questions. */
  readonly refused: readonly FieldError[]
}

/** The answers, or the form again: with every problem, with the questions that came up, or with one row more. */
export function readForm({ drawn, filling, sent, refused }: Reading): Read {
  const { form, act, words } = drawn
  noStrangers(form, sent.texts)
  const isShown = (at: string) => sent.shown.includes(at.split('.')[0] ?? at)
  const view = viewOf(form, { posted: sent.texts, sent: sent.another === undefined }, filling)
  const now = askedNow(view, isShown)
  const further = namesOf(now).filter((at) => !isShown(at))
  const misread = view.problems.filter(({ at }) => isShown(at)).map(({ at, says }) => ({ field: at, says }))
  const errors = [...refused, ...misread.filter(({ field }) => !refused.some((one) => one.field === field))]
  if (sent.another === undefined && further.length === 0 && errors.length === 0) {
    const read = parse(form, sent.texts, filling)
    if (read.ok) return { answers: read.answers }
  }
  const again = markedOnly(now, (at) => isShown(at))
  return {
    again: {
      act,
      words,
      form: withRefused(again, refused),
      shown: namesOf(now),
      further: sent.another === undefined ? further : [],
      errors,
    },
  }
}

/** What was not asked on the page that was sent is not yet wrong for being blank. */
const markedOnly = (view: FormView, isShown: (at: string) => boolean): FormView =>
  eachQuestion(view, (question) => (isShown(question.at) ? question : { ...question, problem: null }))

const withRefused = (view: FormView, refused: readonly FieldError[]): FormView =>
  eachQuestion(view, (question) => {
    const found = refused.find(({ field }) => field === question.at)
    if (!found) return question
    const { zh, en } = found.says
    const problem = { code: 'case.file-kind', facts: {} }
    return { ...question, problem: { at: question.at, problem, says: { zh, en, easy: zh } } }
  })

const eachQuestion = (view: FormView, change: (one: QuestionView) => QuestionView): FormView => ({
  ...view,
  sections: view.sections.map((section) => ({ ...section, questions: section.questions.map(change) })),
})

/** A control the form does not have: a mistyped name is told, not swallowed. */
function noStrangers(form: Form, texts: Posted): void {
  const names = fieldsOf(form).map(({ name }) => name)
  const isOwn = (text: string) =>
    names.some((name) => text === name || text.startsWith(`${name}-`) || text.startsWith(`${name}.`))
  const strange = Object.keys(texts).find((text) => !isOwn(text))
  if (strange !== undefined) refuse('web.unknown-field', { field: strange })
}

type Uploading = { readonly area: AreaCode; readonly form: Form; readonly clock: Clock }

/** Keeps what was uploaded, so that a page with corrections does not lose it; what is not kept is told at its question. */
export async function takeUploads(
  at: At,
  sent: SentForm,
  { area, form, clock }: Uploading,
): Promise<{ readonly sent: SentForm; readonly refused: readonly FieldError[] }> {
  const texts: Record<string, string | readonly string[]> = { ...sent.texts }
  const refused: FieldError[] = []
  const asked = fieldsOf(form).filter((field) => field.kind === 'reference' && field.to === 'file')
  for (const { name } of asked) {
    const ids: string[] = [texts[name] ?? []].flat()
    for (const file of sent.uploads[name] ?? [])
      try {
        ids.push(await offerFile(at.tx, { area, ...file }, clock))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        refused.push({ field: name, says: caseProblemWords(error.problem) ?? rethrow(error) })
      }
    if (ids.length > 0) texts[name] = ids
  }
  return { sent: { ...sent, texts }, refused }
}

const rethrow = (error: unknown): never => {
  throw error
}

/** What was typed, in its form, without a verdict. */
export function typedForm({ act, words, form }: Drawn, sent: Typed, filling: Filling): ActView {
  const view = viewOf(form, { posted: sent.texts, sent: false }, filling)
  const now = askedNow(view, (at) => sent.shown.includes(at))
  return { act, words, form: now, shown: namesOf(now), further: [], errors: [] }
}

type Typed = Pick<SentForm, 'texts' | 'shown'>

/** What was typed for an action that is no longer open, as far as it can be read back. */
export const typedAnswers = (form: Form, posted: Posted, filling: Filling): readonly Answered[] =>
  allOf(viewOf(form, { posted, sent: false }, filling)).flatMap(({ label, control }) => {
    const text = textOf(control)
    return text === '' ? [] : [{ label, value: { zh: text, en: text }, own: true, files: [] }]
  })

function textOf(control: QuestionView['control']): string {
  switch (control.kind) {
    case 'choice':
    case 'pick':
      return control.choices.flatMap(({ chosen, words }) => (chosen ? [words.zh] : [])).join('、')
    case 'line':
    case 'lines':
      return control.value
    case 'day':
      return control.parts
        .map(({ value }) => value)
        .filter((value) => value !== '')
        .join('-')
    case 'files':
      return control.attached.map(({ name }) => name).join('、')
    case 'rows':
    case 'consent':
      return ''
  }
}
