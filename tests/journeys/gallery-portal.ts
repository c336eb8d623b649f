/** Every citizen page in every state. */
import { createElement as h } from 'react'
import { AccessibilityPage } from '../../src/web/portal/accessibility.tsx'
import { BenefitsCheckPage, type BenefitsCheckView } from '../../src/web/portal/benefits-check.tsx'
import { BenefitsPreparePage } from '../../src/web/portal/benefits-prepare.tsx'
import { BenefitsQuestionPage } from '../../src/web/portal/benefits-question.tsx'
import { BenefitsResultPage } from '../../src/web/portal/benefits-result.tsx'
import { BenefitsStartPage } from '../../src/web/portal/benefits-start.tsx'
import { BenefitsWhyPage } from '../../src/web/portal/benefits-why.tsx'
import { DisplayPage } from '../../src/web/portal/display.tsx'
import { HomePage } from '../../src/web/portal/home.tsx'
import { PlanPage } from '../../src/web/portal/plan.tsx'
import { PlanIndicatorPage } from '../../src/web/portal/plan-indicator.tsx'
import { PlanTextPage } from '../../src/web/portal/plan-text.tsx'
import { PledgesPage } from '../../src/web/portal/pledges.tsx'
import { ProgrammePage } from '../../src/web/portal/programme.tsx'
import { ProgrammesPage } from '../../src/web/portal/programmes.tsx'
import { TroublePage } from '../../src/web/trouble.tsx'
import { evaluationPortalStates } from './gallery-evaluation-portal.ts'
import type { State } from './gallery-state.ts'
import {
  contacts,
  programmes,
  publicIndicator,
  sampleCounter,
  sampleList,
  samplePlaces,
  sampleProgramme,
} from './samples/counter-of-sample.ts'
import { today } from './samples/people-of-sample.ts'
import { planTitle, planView, planViewWithStandings } from './samples/plan-of-sample.ts'
import { planTextView } from './samples/plan-text-of-sample.ts'
import { pledgesView } from './samples/pledges-of-sample.ts'
import { preparation, programmeResult, questions, resultFor } from './samples/questions-of-sample.ts'

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

const way: BenefitsCheckView['way'] = {
  base: '/benefits',
  usual: { place: sampleCounter.place, on: today },
  contacts,
  placeName: samplePlaces[0].name,
}
const told = { way, asked: { errand: { asker: 'me', ...way.usual }, answers } } as const
const standings = { certain: [], possible: matters, out: matters }
const plainPage = { way, asked: { ...told.asked, answers: { certificate_status: 'issued' } }, chosen: {} }

const asked = questions.flatMap((question): State[] => {
  const view = {
    ...plainPage,
    page: { questions: [question], matters, before: [['certificate_status']], standings },
  }
  const error = {
    field: question.key,
    says: { zh: '请选择一项；不知道就选“不知道”', en: 'Choose one answer' },
  }
  const typed = { [question.key]: { year: '19xx', month: '13', day: '' } }
  return [
    {
      name: `question ${question.key}`,
      path: '/benefits/ask',
      element: h(BenefitsQuestionPage, { ...view, typed: {}, errors: [] }),
    },
    {
      name: `question ${question.key}, not understood`,
      path: '/benefits/ask',
      element: h(BenefitsQuestionPage, { ...view, errors: [error], typed }),
    },
  ]
})

const yesNo = { kind: 'yes-no' } as const
const boxes = ['needs_rehabilitation', 'needs_long_term_care', 'needs_home_modification'].map((key) => ({
  key,
  question: { zh: `${key}？`, en: `${key}?`, easy: `${key}？` },
  label: { zh: '需要照护', en: 'Needs care', easy: '要人照顾' },
  yes: { zh: '需要照护', en: 'needs care', easy: '要人照顾' },
  control: yesNo,
}))

const together: State[] = [
  [],
  [{ field: 'ticked', says: { zh: '请至少勾选一项', en: 'Choose at least one' } }],
].map(
  (errors): State => ({
    name: errors.length === 0 ? 'questions together' : 'questions together, not understood',
    path: '/benefits/ask',
    element: h(BenefitsQuestionPage, {
      ...plainPage,
      way: { ...way, ended: today },
      page: {
        theme: { zh: '关于健康和照护', en: 'About health and care', easy: '说说身体和照顾' },
        questions: [...questions.slice(1, 4), ...boxes],
        matters,
        before: [],
        standings,
      },
      typed: {},
      errors,
    }),
  }),
)

const results = (['yes', 'no', 'unknown'] as const).flatMap((verdict): State[] => [
  {
    name: `result ${verdict}`,
    path: '/benefits/result',
    element: h(BenefitsResultPage, { ...told, ...resultFor(verdict, answers), given, contacts }),
  },
  {
    name: `why ${verdict}`,
    path: '/benefits/why',
    element: h(BenefitsWhyPage, {
      ...told,
      programme: programmeResult('living-subsidy', verdict, answers),
      contacts,
    }),
  },
])

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

/** The one page whose length is the document's. */
export const planTextState = 'plan in full'

export const portalStates: readonly State[] = [
  {
    name: 'home',
    path: '/',
    element: h(HomePage, {
      plan: { title: planTitle, tasks: 35, indicators: 11, counts: planView().counts },
      programmes,
      count: 12,
      contacts,
    }),
  },
  { name: 'home without a plan', path: '/', element: h(HomePage, { programmes, count: 2, contacts }) },
  { name: 'benefits', path: '/benefits', element: h(BenefitsStartPage, { places: samplePlaces }) },
  ...asked,
  ...together,
  {
    name: 'check answers',
    path: '/benefits/check',
    element: h(BenefitsCheckPage, { ...told, given, supposed: [] }),
  },
  {
    name: 'list to take along',
    path: '/benefits/prepare',
    element: h(BenefitsPreparePage, { ...told, ...preparation, picks: ['living-subsidy'], contacts }),
  },
  { name: 'programmes', path: '/programmes', element: h(ProgrammesPage, sampleList) },
  { name: 'programme', path: '/programmes/living-subsidy', element: h(ProgrammePage, sampleProgramme) },
  ...results,
  { name: 'plan', path: '/plan', element: h(PlanPage, planView()) },
  {
    name: 'plan with where units stand',
    path: '/plan?standing=3',
    element: h(PlanPage, planViewWithStandings()),
  },
  { name: planTextState, path: '/plan/text', element: h(PlanTextPage, planTextView) },
  { name: 'pledges of a year', path: '/plan/pledges', element: h(PledgesPage, pledgesView) },
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
  ...evaluationPortalStates,
  ...troubles,
]
