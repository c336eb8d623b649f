/** The satisfaction survey: one page without scripts, without a session, answered with the code of a letter. */

import type { FormView } from '#forms'
import type { PlainWords, Words } from '#kernel'
import { type Contact, ContactList } from '../parts/contacts.tsx'
import { ErrorSummary, type FieldError } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { PortalPage } from '../parts/portal-page.tsx'
import { SurveyQuestions, surveyErrors } from '../parts/survey-questions.tsx'
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
  const errors: readonly FieldError[] = [
    ...(codeError ? [{ field: 'code', says: codeError }] : []),
    ...surveyErrors(form),
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
        <SurveyQuestions form={form} />
        <Button>{say(words.send)}</Button>
      </DeedForm>
    </PortalPage>
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
