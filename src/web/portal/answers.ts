/** Reads answers out of an address: strictly, because a mistyped answer must never pass for another one. */

import type { Day, Words } from '#kernel'
import { parseDay, refuse } from '#kernel'
import { strayDay } from '#policy'
import type { TypedDay } from '../parts/day-input.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { benefitsWords as words } from '../words/benefits-page.ts'
import type { Answers, Control, Question } from './questions.ts'
import { dontKnow, noneOfThese, optionsOf, ticked, toTick } from './questions.ts'

type Said = Readonly<Record<string, unknown>>

/** What came of one question's form: an answer in its canonical text, or why it is none. */
export type Heard = { readonly answer: string } | { readonly error: FieldError; readonly typed: TypedDay }

const two = (text: string) => text.padStart(2, '0')
const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

/** Digits as people type them: full-width too. */
const plainDigits = (text: string) => text.replace(/[０-９]/g, (d) => String(d.charCodeAt(0) - 0xff10))

function isAnswer(control: Control, text: string, today: Day): boolean {
  if (text === dontKnow) return true
  if (control.kind === 'day') return dayIn(control, text, today) === 'fits'
  if (control.kind === 'number')
    return /^\d{1,6}$/.test(text) && Number(text) >= control.min && Number(text) <= control.max
  const known = optionsOf(control).map((option) => option.value)
  const chosen = control.kind === 'set-of' ? text.split('.') : [text]
  return chosen.every((value) => known.includes(value)) && new Set(chosen).size === chosen.length
}

type DayControl = Extract<Control, { kind: 'day' }>

function dayIn(control: DayControl, text: string, today: Day): 'fits' | 'no-day' | 'stray' {
  const read = parseDay(text)
  if (!read.ok) return 'no-day'
  const { happened = false } = control
  return strayDay({ happened }, read.value, today) ? 'stray' : 'fits'
}

/** The answers an address carries; an answer that is none, or a fact nobody asks, is refused. */
export function readAnswers(questions: readonly Question[], said: Said, today: Day): Answers {
  const answers: Record<string, string> = {}
  for (const [key, value] of Object.entries(said)) {
    const question = questions.find((q) => q.key === key)
    if (!question) return refuse('web.unknown-field', { field: key })
    const text = textOf(value)
    if (!isAnswer(question.control, text, today))
      return refuse('web.malformed', { field: key, value: text.slice(0, 80) })
    answers[key] = text
  }
  return answers
}

/** Takes the questions just answered (`asking`) out of what was said; the rest are answers given before. */
export function splitAsked(asked: readonly Question[], said: Said): { before: Said; now: Said } {
  const own = (name: string) =>
    name === ticked || asked.some(({ key }) => name === key || name.startsWith(`${key}-`))
  const entries = Object.entries(said)
  return {
    before: Object.fromEntries(entries.filter(([name]) => !own(name))),
    now: Object.fromEntries(entries.filter(([name]) => own(name))),
  }
}

const mistakes: Readonly<Record<Exclude<Control['kind'], 'number' | 'day'>, Words>> = {
  'yes-no': words.chooseOne,
  'one-of': words.chooseOne,
  'set-of': words.chooseSome,
}

function mistakeIn(control: Control, answer: string, today: Day): Words {
  if (control.kind === 'number') return words.writeNumber(control)
  if (control.kind !== 'day') return mistakes[control.kind]
  if (dayIn(control, answer, today) === 'no-day') return words.writeDay
  return control.happened ? words.dayHappened : words.dayTooEarly
}

function typedDay(question: Question, now: Said): TypedDay {
  const bit = (part: string) => plainDigits(textOf(now[`${question.key}-${part}`]))
  return { year: bit('year'), month: bit('month'), day: bit('day') }
}

/** Hears the form of one question. A chosen "I don't know" wins over half-typed fields. */
export function hear(question: Question, now: Said, today: Day): Heard {
  const { key, control } = question
  const chosen = now[key]
  const typed = typedDay(question, now)
  const said =
    chosen === undefined && control.kind === 'day'
      ? `${typed.year}-${two(typed.month)}-${two(typed.day)}`
      : Array.isArray(chosen)
        ? [...chosen]
            .map(String)
            .toSorted((a, b) => (a < b ? -1 : 1))
            .join('.')
        : plainDigits(textOf(chosen))
  const answer = said.split('.').includes(dontKnow) ? dontKnow : said
  if (isAnswer(control, answer, today)) return { answer }
  return { error: { field: key, says: mistakeIn(control, answer, today) }, typed }
}

/** What came of a page: the answers in canonical text, or everything there is to correct at once. */
export type HeardPage = {
  readonly answers: Answers
  readonly errors: readonly FieldError[]
  /** As it was typed, to be shown again. */
  readonly typed: Readonly<Record<string, TypedDay>>
  readonly chosen: Readonly<Record<string, string>>
}

/** Hears every question of a page. */
export function hearPage(asked: readonly Question[], now: Said, today: Day): HeardPage {
  const boxes = toTick(asked)
  const answers: Record<string, string> = {}
  const typed: Record<string, TypedDay> = {}
  const errors: FieldError[] = []
  for (const question of asked.filter((one) => !boxes.includes(one))) {
    const heard = hear(question, now, today)
    if ('answer' in heard) answers[question.key] = heard.answer
    else {
      errors.push(heard.error)
      typed[question.key] = heard.typed
    }
  }
  const heard = hearTicks(boxes, now[ticked])
  if (heard.error) errors.push(heard.error)
  return { answers: { ...answers, ...heard.answers }, errors, typed, chosen: chosenIn(asked, now) }
}

/** Ticked is yes and left out is no, but only once something was ticked: an empty list says nothing. */
function hearTicks(boxes: readonly Question[], said: unknown): { answers: Answers; error?: FieldError } {
  if (boxes.length === 0) return { answers: {} }
  const marks = (Array.isArray(said) ? said : [said]).filter((mark) => typeof mark === 'string')
  const known = [...boxes.map(({ key }) => key), noneOfThese, dontKnow]
  const others = marks.filter((mark) => mark !== noneOfThese)
  if (marks.length === 0 || !marks.every((mark) => known.includes(mark)))
    return { answers: {}, error: { field: ticked, says: words.tickSome } }
  if (others.length > 0 && others.length < marks.length)
    return { answers: {}, error: { field: ticked, says: words.tickNoneOrSome } }
  const rest = marks.includes(dontKnow) ? dontKnow : 'no'
  return {
    answers: Object.fromEntries(boxes.map(({ key }) => [key, marks.includes(key) ? 'yes' : rest])),
  }
}

const chosenIn = (asked: readonly Question[], now: Said) => {
  const fields = [ticked, ...asked.map(({ key }) => key)]
  return Object.fromEntries(
    fields.flatMap((field) => {
      const said = now[field]
      return said === undefined ? [] : [[field, [said].flat().map(String).join('.')] as const]
    }),
  )
}
