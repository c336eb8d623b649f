/** The survey of a round: opening it, letters, answers typed for somebody, and results with small groups protected. */
import { Notice } from '../parts/notice.tsx'
import { useReader } from '../reader.tsx'
import { surveyStaffWords as words } from '../words/survey-staff-page.ts'
import { EvaluationFrame } from './evaluation-frame.tsx'
import { CodesForm, OpenForm, TypingForm } from './evaluation-survey-forms.tsx'
import { SurveyResults } from './evaluation-survey-results.tsx'
import type { SurveyStaffView } from './evaluation-view.ts'
import type { TypedForm } from './typed-form.ts'

export type View = SurveyStaffView & {
  readonly typed?: TypedForm | undefined
  readonly told?: 'taken' | undefined
}

export function EvaluationSurveyPage(view: View) {
  const { say, format } = useReader()
  const { head, survey, result, typed, told } = view
  return (
    <EvaluationFrame head={head} part="survey" typed={typed}>
      {told && <Notice tone="good" title={say(words.taken)} id="told" />}
      <p className="column">{say(words.lead)}</p>
      {survey === null ? (
        <OpenForm view={view} />
      ) : (
        <>
          <p>{say(words.days(format.day(survey.opensOn), format.day(survey.closesOn)))}</p>
          {result && <SurveyResults view={{ ...view, result }} />}
          <CodesForm view={view} survey={survey} />
          <TypingForm view={view} survey={survey} />
        </>
      )}
    </EvaluationFrame>
  )
}
