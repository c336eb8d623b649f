/** The questions of a survey, in whole sentences; every one is a choice. */
import type { FormView, QuestionView } from '#forms'
import { surveyWords as words } from '../words/survey-page.ts'
import { Choice } from './choice.tsx'
import type { FieldError } from './error-summary.tsx'

const questionsOf = (form: FormView) => form.sections.flatMap(({ questions }) => questions)

export const surveyErrors = (form: FormView): readonly FieldError[] =>
  questionsOf(form).flatMap(({ at, problem }) => (problem ? [{ field: at, says: problem.says }] : []))

export const SurveyQuestions = ({ form }: { form: FormView }) => (
  <>
    {questionsOf(form).map((question) => (
      <Asked key={question.at} question={question} />
    ))}
  </>
)

/** The whole question, not its short name. */
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
