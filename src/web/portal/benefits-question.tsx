/** One question a page, with "I don't know" as an answer and the answers so far in the address. */
import type { PlainWords } from '#kernel'
import { Choice } from '../parts/choice.tsx'
import type { TypedDay } from '../parts/day-input.tsx'
import { DayInput } from '../parts/day-input.tsx'
import { Details } from '../parts/details.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { AskForm, Button } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { PortalPage } from '../parts/portal-page.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { benefitsWords as words } from '../words/benefits-page.ts'
import { shell } from '../words/shell.ts'
import type { Answers, Question } from './questions.ts'
import { dontKnow, optionsOf } from './questions.ts'

export type BenefitsQuestionView = {
  readonly question: Question
  /** The answers given to the questions before this one. */
  readonly before: Answers
  /** The questions still open after this one, at most. */
  readonly atMost: number
  /** The programmes this answer can still change. */
  readonly matters: readonly PlainWords[]
  /** What was answered here before, or typed and not understood. */
  readonly answer?: string | undefined
  readonly typed: TypedDay
  readonly error?: FieldError | undefined
}

export function BenefitsQuestionPage(view: BenefitsQuestionView) {
  const { say, link } = useReader()
  const { question, before, error } = view
  const back = Object.keys(before).at(-1)
  return (
    <PortalPage
      title={say(question.question)}
      section="benefits"
      failed={error !== undefined}
      crumbs={[
        { to: paths.home(), words: shell.home },
        { to: paths.benefits(), words: words.title },
      ]}
    >
      <div className="column">
        {error && <ErrorSummary errors={[error]} />}
        <p className="progress">
          {say(words.progress(Object.keys(before).length + 1))}
          {view.atMost > 0 && <> · {say(words.atMost(view.atMost))}</>}
        </p>
        <AskForm action={paths.benefitsAsk()}>
          {Object.entries(before).map(([key, value]) => (
            <input key={key} type="hidden" name={key} value={value} />
          ))}
          <input type="hidden" name="asking" value={question.key} />
          <Asked view={view} />
          <Button>{say(words.continue)}</Button>
        </AskForm>
        <WhyAsked matters={view.matters} />
        {back && (
          <p>
            <a href={link(paths.benefitsAsk({ ...before, [back]: undefined }))}>{say(words.back)}</a>
          </p>
        )}
      </div>
    </PortalPage>
  )
}

/** The control that fits the fact; days and numbers get "I don't know" as a box of its own. */
function Asked({ view: { question, answer, typed, error } }: { view: BenefitsQuestionView }) {
  const { key, control, question: label, hint } = question
  const field = { name: key, label, hint, error: error?.says, asHeading: true }
  const unknown = { value: dontKnow, words: words.unknown }
  if (control.kind === 'day' || control.kind === 'number')
    return (
      <>
        {control.kind === 'day' ? (
          <DayInput {...field} typed={typed} />
        ) : (
          <NumberAsked field={field} answer={answer === dontKnow ? undefined : answer} />
        )}
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

type NumberFacts = {
  field: {
    name: string
    label: PlainWords
    hint?: PlainWords | undefined
    error?: FieldError['says'] | undefined
  }
  answer: string | undefined
}

function NumberAsked({ field, answer }: NumberFacts) {
  const { say } = useReader()
  return (
    <>
      <h1>{say(field.label)}</h1>
      <TextInput {...field} value={answer} numeric width="narrow" autoComplete="off" />
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

function WhyAsked({ matters }: { matters: readonly PlainWords[] }) {
  const { say } = useReader()
  if (matters.length === 0) return null
  return (
    <Details summary={say(words.whyAsked)}>
      <p>{say(words.whyAskedText)}</p>
      <ul>
        {matters.map((name) => (
          <li key={name.zh}>{say(name)}</li>
        ))}
      </ul>
    </Details>
  )
}
