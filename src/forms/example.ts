/** Made-up answers that a form accepts: for walks through processes, demonstrations and laws. */
import type { Answers, AnswerValue, Row } from './answers.ts'
import { factExample, type Pick, referenceExample } from './example-values.ts'
import type { Field } from './field.ts'
import { type Above, type Filling, holds, withinRow } from './filling.ts'
import { type AnswersTo, type Form, fieldsOf } from './form.ts'

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
