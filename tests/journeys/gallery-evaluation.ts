/** The pages of evaluation at the desk, in every state. */
import { createElement as h } from 'react'
import { EvaluationPage } from '../../src/web/workbench/evaluation.tsx'
import { AskedPage } from '../../src/web/workbench/evaluation-asked.tsx'
import { FindingsPage } from '../../src/web/workbench/evaluation-findings.tsx'
import { LettersPage } from '../../src/web/workbench/evaluation-letters.tsx'
import { ReportsPage } from '../../src/web/workbench/evaluation-report.tsx'
import { SamplesPage } from '../../src/web/workbench/evaluation-sample.tsx'
import { EvaluationSurveyPage } from '../../src/web/workbench/evaluation-survey.tsx'
import { EvaluationsPage } from '../../src/web/workbench/evaluations.tsx'
import type { State } from './gallery-state.ts'
import {
  askedView,
  evaluationsView,
  evaluationView,
  findingsView,
  openEvaluation,
  openHead,
  recheckView,
  reportsView,
  samplesView,
  surveyStaffView,
  surveyUnanswered,
} from './samples/evaluation-of-sample.ts'

const path = '/staff/evaluations/x'
const says = { zh: '请填写日历上有的日期', en: 'Enter a date that exists' }
const refused = (form: string, field: string, said = {}) => ({
  typed: { form, said, errors: [{ field, says }] },
})
const drawn = samplesView.samples[1]
const checked = (frame: boolean) => ({ sample: drawn?.id ?? '', check: { frame, draw: frame } })

const rounds: readonly State[] = [
  { name: 'rounds', path: '/staff/evaluations', element: h(EvaluationsPage, evaluationsView) },
  {
    name: 'rounds, none and refused',
    path: '/staff/evaluations',
    element: h(EvaluationsPage, {
      ...evaluationsView,
      rounds: [],
      ...refused('open', 'to', { kind: 'mid' }),
    }),
  },
  { name: 'round frozen', path, element: h(EvaluationPage, { ...evaluationView, told: 'published' }) },
  { name: 'round open', path, element: h(EvaluationPage, openEvaluation) },
  {
    name: 'round open, weights refused',
    path,
    element: h(EvaluationPage, {
      ...openEvaluation,
      ...refused('county', 'document-county', { 'tasks-on-time': '40' }),
    }),
  },
  { name: 'round findings', path: `${path}/findings`, element: h(FindingsPage, findingsView) },
  {
    name: 'round findings, none',
    path: `${path}/findings`,
    element: h(FindingsPage, { ...findingsView, findings: [], ...refused('note', 'found') }),
  },
]

const people: readonly State[] = [
  { name: 'round samples', path: `${path}/sample`, element: h(SamplesPage, samplesView) },
  {
    name: 'round samples, none, refused',
    path: `${path}/sample`,
    element: h(SamplesPage, {
      ...samplesView,
      samples: [],
      ...refused('announce', 'seedOn', { size: '400' }),
    }),
  },
  ...[true, false].map(
    (holds): State => ({
      name: holds ? 'round sample checked' : 'round sample checked, does not hold',
      path: `${path}/sample`,
      element: h(SamplesPage, { ...samplesView, checked: checked(holds) }),
    }),
  ),
  { name: 'round sample list', path: `${path}/sample/y/people`, element: h(AskedPage, askedView) },
  { name: 'round survey', path: `${path}/survey`, element: h(EvaluationSurveyPage, surveyStaffView) },
  {
    name: 'round survey, not opened',
    path: `${path}/survey`,
    element: h(EvaluationSurveyPage, { ...surveyStaffView, survey: null, result: null }),
  },
  {
    name: 'round survey, answer refused',
    path: `${path}/survey`,
    element: h(EvaluationSurveyPage, {
      ...surveyStaffView,
      form: surveyUnanswered,
      ...refused('answer', 'code', { code: '7KQ2', channel: 'paper' }),
    }),
  },
  {
    name: 'round letters',
    path: `${path}/survey/codes`,
    element: h(LettersPage, {
      round: 'x',
      codes: ['7KQ2-M9XD-3HVT', '0A1B-2C3D-4E5F'],
      closesOn: openHead.to,
      phone: '12385',
      host: 'example.gov.cn',
    }),
  },
]

export const evaluationStates: readonly State[] = [
  ...rounds,
  ...people,
  { name: 'round reports', path: `${path}/report`, element: h(ReportsPage, reportsView) },
  {
    name: 'round reports, not frozen',
    path: `${path}/report`,
    element: h(ReportsPage, { head: openHead, reports: [] }),
  },
  {
    name: 'round report checked',
    path: `${path}/report`,
    element: h(ReportsPage, { ...reportsView, recheck: recheckView }),
  },
  {
    name: 'round report, file refused',
    path: `${path}/report`,
    element: h(ReportsPage, { ...reportsView, ...refused('recheck', 'file') }),
  },
]
