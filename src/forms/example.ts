/** Made-up answers that a form accepts: for walks through processes, demonstrations and laws. */
import { addDays, type Day } from '#kernel'
import type { Fact, FactValue } from '#policy'
import type { Answers, AnswerValue, Row } from './answers.ts'
import type { Field, FieldOf } from './field.ts'
import { type Above, type Filling, holds, withinRow } from './filling.ts'
import { type AnswersTo, type Form, fieldsOf } from './form.ts'

/** Chooses one of `n`, from 0; always 0 gives the plainest example. */
export type Pick = (n: number) => number

const plainest: Pick = () => 0

/** Answers every question that is asked; with a `pick`, those that may be left blank only sometimes. */
export const exampleAnswers = <F extends Form>(form: F, filling: Filling, pick = plainest): AnswersTo<F> =>
  examples(fieldsOf(form), filling, pick) as AnswersTo<F>

function examples(fields: readonly Field[], filling: Filling, pick: Pick): Answers {
  const answers: Record<string, AnswerValue | null> = {}
  const notAsked = new Set<string>()
  const above = { answers, notAsked }
  for (const field of fields) {
    if (field.shownIf !== null && holds(field.shownIf, above, filling) === 'no') notAsked.add(field.name)
    else if (field.needed === true || pick(3) < 2 || mustBe(field, above, filling))
      answers[field.name] = example(field, rowFilling(field, answers, filling), pick)
  }
  return answers
}

const rowFilling = (field: Field, answers: Answers, filling: Filling) =>
  field.kind === 'rows' ? withinRow(field.columns, answers, filling) : filling

const mustBe = ({ needed }: Field, above: Above, filling: Filling) =>
  typeof needed !== 'boolean' && holds(needed, above, filling) === 'yes'

function example(field: Field, filling: Filling, pick: Pick): AnswerValue {
  switch (field.kind) {
    case 'fact':
      return factExample(field.fact, filling.on, pick)
    case 'text':
      return `${'某某事项说明'.repeat(Math.ceil(field.min / 6))}${pick(10)}`.slice(
        0,
        Math.max(field.min, field.max),
      )
    case 'reference':
      return referenceExample(field, filling, pick)
    case 'rows':
      return Array.from(
        { length: Math.max(1, field.atLeast) + pick(2) },
        () => examples(field.columns, filling, pick) as Row,
      )
    case 'consent':
      return true
  }
}

function factExample({ type, values, min = 0, max = 1_000_000 }: Fact, on: Day, pick: Pick): FactValue {
  const named = Object.keys(values)
  switch (type) {
    case 'yes-no':
      return pick(2) === 0
    case 'one-of':
      return named[pick(named.length)] ?? ''
    case 'set-of':
      return named.filter((_, i) => i === 0 || pick(2) === 1)
    case 'day':
      return addDays(on, 20 + pick(20))
    case 'number':
      return named.length > 0 ? Number(named[pick(named.length)]) : min + pick(Math.min(50, max - min + 1))
    case 'money':
      return min + pick(Math.min(5000, max - min + 1))
  }
}

function referenceExample(
  { to, many, atLeast }: FieldOf<'reference'>,
  { referable }: Filling,
  pick: Pick,
): AnswerValue {
  const all = [...(referable?.[to]?.values() ?? [])]
  const from = pick(Math.max(1, all.length - atLeast + 1))
  const chosen = all.slice(from, from + Math.max(1, atLeast))
  const [first] = chosen
  if (!first) throw new RangeError(`no ${to} to point to`)
  return many ? chosen : first
}
