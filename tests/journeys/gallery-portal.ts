/** Every citizen page in every state. */
import { createElement as h } from 'react'
import { AccessibilityPage } from '../../src/web/portal/accessibility.tsx'
import { BenefitsCheckPage } from '../../src/web/portal/benefits-check.tsx'
import { BenefitsQuestionPage } from '../../src/web/portal/benefits-question.tsx'
import { BenefitsResultPage } from '../../src/web/portal/benefits-result.tsx'
import { BenefitsStartPage } from '../../src/web/portal/benefits-start.tsx'
import { DisplayPage } from '../../src/web/portal/display.tsx'
import { HomePage } from '../../src/web/portal/home.tsx'
import { PlanPage } from '../../src/web/portal/plan.tsx'
import { PlanIndicatorPage } from '../../src/web/portal/plan-indicator.tsx'
import { TroublePage } from '../../src/web/trouble.tsx'
import type { State } from './gallery-state.ts'
import { contacts, programmes, publicIndicator } from './samples/counter-of-sample.ts'
import { today } from './samples/people-of-sample.ts'
import { planTitle, planView } from './samples/plan-of-sample.ts'
import { programmeResult, questions } from './samples/questions-of-sample.ts'

const emptyDay = { year: '', month: '', day: '' }
const answers = {
  certificate_status: 'issued',
  certificate_expires: '2027-05-09',
  disability_categories: 'mental.vision',
  disability_grade: 'unknown',
}
const given = questions.flatMap((question) => {
  const answer = (answers as Record<string, string>)[question.key]
  return answer ? [{ question, answer }] : []
})
const matters = programmes.map((programme) => programme.name)

const asked = questions.flatMap((question): State[] => {
  const view = { question, before: { certificate_status: 'issued' }, atMost: 3, matters, typed: emptyDay }
  const error = {
    field: question.key,
    says: { zh: '请选择一项；不知道就选“不知道”', en: 'Choose one answer' },
  }
  return [
    { name: `question ${question.key}`, path: '/benefits/ask', element: h(BenefitsQuestionPage, view) },
    {
      name: `question ${question.key}, not understood`,
      path: '/benefits/ask',
      element: h(BenefitsQuestionPage, { ...view, error, typed: { year: '19xx', month: '13', day: '' } }),
    },
  ]
})

const results = (['yes', 'no', 'unknown'] as const).map(
  (verdict): State => ({
    name: `result ${verdict}`,
    path: '/benefits/result',
    element: h(BenefitsResultPage, {
      on: today,
      programmes: [
        programmeResult('living-subsidy', verdict, answers),
        programmeResult('nursing-subsidy', verdict, answers),
      ],
      given,
      answers,
      contacts,
    }),
  }),
)

const troubles = ([400, 403, 404, 409, 429, 500, 503] as const).map(
  (status): State => ({
    name: `trouble ${status}`,
    path: '/nowhere',
    element: h(TroublePage, {
      status,
      sentence: {
        zh: '网址或表单里的“area”写成了“44x”，系统读不懂。',
        en: '“area” was given as “44x”, which cannot be read.',
      },
      code: status === 500 ? 'TX-7K3M9Q' : undefined,
    }),
  }),
)

export const portalStates: readonly State[] = [
  {
    name: 'home',
    path: '/',
    element: h(HomePage, {
      plan: { title: planTitle, tasks: 35, indicators: 11, counts: planView().counts },
      programmes,
      contacts,
    }),
  },
  { name: 'home without a plan', path: '/', element: h(HomePage, { programmes, contacts }) },
  { name: 'benefits', path: '/benefits', element: h(BenefitsStartPage, { programmes }) },
  ...asked,
  { name: 'check answers', path: '/benefits/check', element: h(BenefitsCheckPage, { given, answers }) },
  ...results,
  { name: 'plan', path: '/plan', element: h(PlanPage, planView()) },
  { name: 'plan, late ones', path: '/plan?state=late', element: h(PlanPage, planView({ state: 'late' })) },
  {
    name: 'plan, nothing matches',
    path: '/plan?field=none',
    element: h(PlanPage, planView({ field: 'none' })),
  },
  { name: 'plan indicator', path: '/plan/indicators/5', element: h(PlanIndicatorPage, publicIndicator) },
  { name: 'display', path: '/display', element: h(DisplayPage, { saved: false }) },
  { name: 'display saved', path: '/display?saved=yes', element: h(DisplayPage, { saved: true }) },
  { name: 'accessibility', path: '/accessibility', element: h(AccessibilityPage, { contacts }) },
  ...troubles,
]
