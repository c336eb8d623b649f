/** The controls that fit the facts of a page: a lone question as the page's heading, yes-or-no ones together as boxes. */
import type { Words } from '#kernel'
import { Choice } from '../parts/choice.tsx'
import type { TypedDay } from '../parts/day-input.tsx'
import { DayInput, emptyDay } from '../parts/day-input.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { useReader } from '../reader.tsx'
import { benefitsWords as words } from '../words/benefits-page.ts'
import type { Question } from './questions.ts'
import { dontKnow, noneOfThese, optionsOf, ticked, toTick } from './questions.ts'

type Fields = {
  readonly questions: readonly Question[]
  readonly asHeading: boolean
  readonly chosen: Readonly<Record<string, string>>
  readonly typed: Readonly<Record<string, TypedDay>>
  readonly errors: readonly FieldError[]
}

const unknown = { value: dontKnow, words: words.unknown }

export function QuestionFields(fields: Fields) {
  const boxes = toTick(fields.questions)
  return (
    <>
      {fields.questions
        .filter((question) => !boxes.includes(question))
        .map((question) => (
          <Asked key={question.key} question={question} fields={fields} />
        ))}
      {boxes.length > 0 && (
        <Choice
          name={ticked}
          label={words.tickLabel}
          hint={words.tickHint}
          error={errorOf(fields.errors, ticked)}
          many
          options={[
            ...boxes.map(({ key, yes, label }) => ({ value: key, words: yes ?? label })),
            { value: noneOfThese, words: words.noneOfThese },
            { value: dontKnow, words: words.restUnknown },
          ]}
          chosen={fields.chosen[ticked]?.split('.') ?? []}
        />
      )}
    </>
  )
}

/** Days and numbers get "I don't know" as a box of its own. */
function Asked({ question, fields }: { question: Question; fields: Fields }) {
  const { key, control, question: label, hint } = question
  const answer = fields.chosen[key]
  const error = errorOf(fields.errors, key)
  const field = { name: key, label, hint, error, asHeading: fields.asHeading }
  if (control.kind === 'day')
    return (
      <>
        <DayInput {...field} typed={fields.typed[key] ?? typedFrom(answer)} />
        <UnknownBox name={key} checked={answer === dontKnow} />
      </>
    )
  if (control.kind === 'number')
    return (
      <>
        <NumberAsked field={field} unit={control.unit} answer={answer === dontKnow ? undefined : answer} />
        <UnknownBox name={key} checked={answer === dontKnow} />
      </>
    )
  return (
    <Choice
      {...field}
      options={[...optionsOf(control), unknown]}
      chosen={answer?.split('.') ?? []}
      many={control.kind === 'set-of'}
    />
  )
}

function typedFrom(answer: string | undefined): TypedDay {
  const [year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(answer ?? '')?.slice(1) ?? []
  return year && month && day ? { year, month, day } : emptyDay
}

type NumberField = {
  readonly name: string
  readonly label: Words
  readonly hint?: Words | undefined
  readonly error?: Words | undefined
  readonly asHeading: boolean
}

function NumberAsked({
  field,
  unit,
  answer,
}: {
  field: NumberField
  unit: Words | undefined
  answer: string | undefined
}) {
  const { say } = useReader()
  const { asHeading, ...facts } = field
  return (
    <>
      {asHeading && <h1>{say(field.label)}</h1>}
      <TextInput
        {...facts}
        hint={unit ? words.inUnit(unit) : facts.hint}
        value={answer}
        numeric
        width="narrow"
        autoComplete="off"
      />
    </>
  )
}

function UnknownBox({ name, checked }: { name: string; checked: boolean }) {
  const { say } = useReader()
  const id = `${name}-unknown`
  return (
    <div className="choice">
      <input type="checkbox" id={id} name={name} value={dontKnow} defaultChecked={checked} />
      <label htmlFor={id}>{say(words.unknown)}</label>
    </div>
  )
}
