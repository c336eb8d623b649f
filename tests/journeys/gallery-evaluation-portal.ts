/** The survey and the published evaluations as anybody meets them, in every state. */
import { createElement as h } from 'react'
import { evaluationProblems } from '#evaluation'
import { EvaluationPage, EvaluationsPage } from '../../src/web/portal/evaluations.tsx'
import { type SurveyEnd, SurveyEndPage, SurveyPage } from '../../src/web/portal/survey.tsx'
import type { State } from './gallery-state.ts'
import { publishedEvaluation, surveyForm, surveyUnanswered } from './samples/evaluation-of-sample.ts'

const contacts = [
  {
    name: { zh: '残疾人服务热线', en: 'Disability service line', easy: '残疾人热线' },
    phone: '12385',
  },
]
const mistyped = evaluationProblems['evaluation.code-mistyped']

export const evaluationPortalStates: readonly State[] = [
  {
    name: 'survey',
    path: '/survey/7KQ2-M9XD-3HVT',
    element: h(SurveyPage, { form: surveyForm, code: '7KQ2-M9XD-3HVT' }),
  },
  {
    name: 'survey, not understood',
    path: '/survey',
    element: h(SurveyPage, {
      form: surveyUnanswered,
      code: '7KQ2',
      codeError: { zh: mistyped.zh(), en: mistyped.en() },
    }),
  },
  ...(['thanks', 'used', 'closed'] as const).map(
    (end: SurveyEnd): State => ({
      name: `survey ${end}`,
      path: '/survey',
      element: h(SurveyEndPage, { end, contacts }),
    }),
  ),
  {
    name: 'evaluations published',
    path: '/plan/evaluations',
    element: h(EvaluationsPage, { rounds: [publishedEvaluation] }),
  },
  {
    name: 'evaluations, none published',
    path: '/plan/evaluations',
    element: h(EvaluationsPage, { rounds: [] }),
  },
  {
    name: 'evaluation published',
    path: '/plan/evaluations/x',
    element: h(EvaluationPage, { published: publishedEvaluation }),
  },
]
