/** The satisfaction survey: one page without scripts, without a session, answered with the code of a letter. */
import type { FormView, QuestionView } from '#forms'
import type { PlainWords, Words } from '#kernel'
import { Choice } from '../parts/choice.tsx'
import { type Contact, ContactList } from '../parts/contacts.tsx'
import { ErrorSummary, type FieldError } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { PortalPage } from '../parts/portal-page.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { surveyWords as words } from '../words/survey-page.ts'

export type SurveyView = {
  readonly form: FormView
  readonly code: string
  /** What is wrong with the code. */
  readonly codeError?: Words | undefined
}

export function SurveyPage({ form, code, codeError }: SurveyView) {
  const { say } = useReader()
  const questions = form.sections.flatMap((section) => section.questions)
  const errors: readonly FieldError[] = [
    ...(codeError ? [{ field: 'code', says: codeError }] : []),
    ...questions.flatMap(({ at, problem }) => (problem ? [{ field: at, says: problem.says }] : [])),
  ]
  return (
    <PortalPage title={say(words.title)} failed={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <h1>{say(words.title)}</h1>
      <p className="lede">{say(words.lead)}</p>
      <section className="column">
        <h2>{say(words.helpTitle)}</h2>
        <p>{say(words.help)}</p>
      </section>
      <DeedForm action={paths.survey()} className="column">
        <TextInput
          name="code"
          label={words.code}
          hint={words.codeHint}
          value={code}
          error={codeError}
          autoComplete="off"
        />
        {questions.map((question) => (
          <Asked key={question.at} question={question} />
        ))}
        <Button>{say(words.send)}</Button>
      </DeedForm>
    </PortalPage>
  )
}

/** The whole question, not its short name; every question of a survey is a choice. */
function Asked({ question: { at, question, needed, control, problem } }: { question: QuestionView }) {
  if (control.kind !== 'choice') return null
  const hint = control.many ? words.several : needed === 'no' ? words.mayLeave : undefined
  return (
    <Choice
      name={at}
      label={question}
      hint={hint}
      error={problem?.says}
      options={control.choices}
      chosen={control.choices.filter(({ chosen }) => chosen).map(({ value }) => value)}
      many={control.many}
    />
  )
}

export type SurveyEnd = 'thanks' | 'used' | 'closed'

const ends: Readonly<Record<SurveyEnd, { readonly title: PlainWords; readonly says: PlainWords }>> = {
  thanks: { title: words.thanksTitle, says: words.thanks },
  used: { title: words.usedTitle, says: words.used },
  closed: { title: words.closedTitle, says: words.closed },
}

export function SurveyEndPage({ end, contacts }: { end: SurveyEnd; contacts: readonly Contact[] }) {
  const { say } = useReader()
  const { title, says } = ends[end]
  return (
    <PortalPage title={say(title)}>
      <h1>{say(title)}</h1>
      <p className="lede">{say(says)}</p>
      <ContactList contacts={contacts} />
    </PortalPage>
  )
}
