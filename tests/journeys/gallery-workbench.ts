/** Every officers' page in every state. */
import { createElement as h } from 'react'
import type { PayRunState } from '#web'
import { TroublePage } from '../../src/web/trouble.tsx'
import { BoardPage } from '../../src/web/workbench/board.tsx'
import { CandidatePage } from '../../src/web/workbench/candidate.tsx'
import { FailedLinesPage } from '../../src/web/workbench/failed-lines.tsx'
import { GlancePage } from '../../src/web/workbench/glance.tsx'
import { IndicatorPage } from '../../src/web/workbench/indicator.tsx'
import { IndicatorsPage } from '../../src/web/workbench/indicators.tsx'
import { PayRunPage } from '../../src/web/workbench/pay-run.tsx'
import { PayRunsPage } from '../../src/web/workbench/pay-runs.tsx'
import { PeoplePage } from '../../src/web/workbench/people.tsx'
import { PersonPage } from '../../src/web/workbench/person.tsx'
import { RecordFormPage } from '../../src/web/workbench/record-form.tsx'
import { SignedOutPage, SignInPage } from '../../src/web/workbench/sign-in.tsx'
import { SweepPage } from '../../src/web/workbench/sweep.tsx'
import { SweepsPage } from '../../src/web/workbench/sweeps.tsx'
import { WaitingPage } from '../../src/web/workbench/waiting.tsx'
import { WhatIfPage } from '../../src/web/workbench/what-if.tsx'
import { ComparePage } from '../../src/web/workbench/what-if-compare.tsx'
import { WhatIfsPage } from '../../src/web/workbench/what-ifs.tsx'
import { caseStates } from './gallery-cases.ts'
import { evaluationStates } from './gallery-evaluation.ts'
import { foundStates } from './gallery-found.ts'
import { planCheckStates } from './gallery-plan-check.ts'
import type { State } from './gallery-state.ts'
import { statedStates } from './gallery-stated.ts'
import { supervisionStates } from './gallery-supervision.ts'
import { unitStates } from './gallery-units.ts'
import { watchStates } from './gallery-watch.ts'
import { queueView } from './samples/cases-of-sample.ts'
import {
  demoAccounts,
  failedView,
  glanceView,
  sampleProgrammes,
  waitingView,
} from './samples/desk-of-sample.ts'
import { payRunLines, payRunView } from './samples/pay-of-sample.ts'
import { livingSubsidy, officer, sweepId, today } from './samples/people-of-sample.ts'
import { candidateView, peopleView, personView, sweepView, unmaskedView } from './samples/person-of-sample.ts'
import { boardView, indicatorView } from './samples/plan-of-sample.ts'
import { recordFormView } from './samples/record-of-sample.ts'
import { indicatorsView } from './samples/stated-of-sample.ts'
import { compareView, outcomeView, savedLines, scenarioId, whatIfView } from './samples/what-if-of-sample.ts'

const wrong = (field: string) => [
  { field, says: { zh: '请写明原因，至少五个字', en: 'Give the reason, in at least five characters' } },
]
const emptyDay = { year: '', month: '', day: '' }
const typed = { on: emptyDay }
const none = { errors: [] }

const signIn: readonly State[] = [
  {
    name: 'sign in',
    path: '/staff/sign-in',
    visitor: true,
    element: h(SignInPage, { ...none, demoAccounts }),
  },
  {
    name: 'sign in, refused',
    path: '/staff/sign-in',
    visitor: true,
    element: h(SignInPage, { account: 'county', errors: wrong('account'), demoAccounts: [] }),
  },
  { name: 'signed out', path: '/staff/signed-out', visitor: true, element: h(SignedOutPage) },
  {
    name: 'not allowed',
    path: '/staff/pay-runs',
    element: h(TroublePage, {
      status: 403,
      sentence: {
        zh: '这个页面需要职责“编制发放表”，您的账号没有。',
        en: 'This page needs the duty “Make pay runs”.',
      },
    }),
  },
]

const plan: readonly State[] = [
  {
    name: 'glance',
    path: '/staff',
    element: h(GlancePage, { ...glanceView, urgent: queueView.tasks.slice(0, 2) }),
  },
  {
    name: 'glance, nothing waiting',
    path: '/staff',
    element: h(GlancePage, { ...glanceView, work: [], indicators: [], urgent: [] }),
  },
  { name: 'board', path: '/staff/plan', element: h(BoardPage, boardView()) },
  {
    name: 'board, filtered',
    path: '/staff/plan?state=late',
    element: h(BoardPage, boardView({ state: 'late' })),
  },
  {
    name: 'board, nothing matches',
    path: '/staff/plan?field=none',
    element: h(BoardPage, boardView({ field: 'none' })),
  },
  { name: 'indicators', path: '/staff/indicators', element: h(IndicatorsPage, indicatorsView) },
  { name: 'indicator', path: '/staff/indicators/5', element: h(IndicatorPage, indicatorView) },
  {
    name: 'indicator for a leader, without trend',
    path: '/staff/indicators/5',
    element: h(IndicatorPage, { ...indicatorView, trend: [], maySeeWaiting: false }),
  },
  { name: 'waiting', path: '/staff/indicators/5/waiting', element: h(WaitingPage, waitingView()) },
  { name: 'waiting, nobody', path: '/staff/indicators/5/waiting', element: h(WaitingPage, waitingView(0)) },
]

const people: readonly State[] = [
  { name: 'people', path: '/staff/people', element: h(PeoplePage, peopleView()) },
  {
    name: 'people, nobody found',
    path: '/staff/people?name=x',
    element: h(PeoplePage, peopleView({ name: 'x' })),
  },
  { name: 'person', path: '/staff/people/441702/x', element: h(PersonPage, { ...personView, ...none }) },
  {
    name: 'person, no reason given',
    path: '/staff/people/441702/x/unmask',
    element: h(PersonPage, { ...personView, errors: wrong('reason') }),
  },
  {
    name: 'person, numbers in full',
    path: '/staff/people/441702/x/unmask',
    element: h(PersonPage, { ...unmaskedView, ...none }),
  },
  {
    name: 'person, nothing known',
    path: '/staff/people/441702/x',
    element: h(PersonPage, {
      ...personView,
      ...none,
      sex: undefined,
      born: undefined,
      known: [],
      records: [],
      history: [],
      programmes: [],
    }),
  },
  {
    name: 'record',
    path: '/staff/people/441702/x/records/housing',
    element: h(RecordFormPage, recordFormView()),
  },
  {
    name: 'record, refused',
    path: '/staff/people/441702/x/records/housing',
    element: h(RecordFormPage, recordFormView({ income_per_head: '很多', dangerous_home: 'rural' }, true)),
  },
]

const start = {
  programmes: sampleProgrammes,
  chosen: [],
  on: { year: '2020', month: '12', day: '1' },
  errors: [],
}
const sweeps = [
  { id: sweepId, on: today, programmes: [livingSubsidy], state: 'running' as const, startedBy: officer.name },
]
const decided = { state: 'confirmed' as const, by: officer.name, at: '2020-12-01T10:00:00+08:00' }

const sweeping: readonly State[] = [
  { name: 'sweeps', path: '/staff/sweeps', element: h(SweepsPage, { sweeps, start }) },
  {
    name: 'sweeps, start refused',
    path: '/staff/sweeps',
    element: h(SweepsPage, { sweeps: [], start: { ...start, errors: wrong('programme') } }),
  },
  {
    name: 'sweep running',
    path: '/staff/sweeps/x',
    element: h(SweepPage, { ...sweepView('running'), candidates: [], pages: 1 }),
  },
  { name: 'sweep finished', path: '/staff/sweeps/x', element: h(SweepPage, sweepView('finished')) },
  ...(['entitled', 'unknown', 'lapsed'] as const).map((finding) => ({
    name: `candidate ${finding}`,
    path: '/staff/candidates/441702/x',
    element: h(CandidatePage, { ...candidateView({ finding }), typed, ...none }),
  })),
  {
    name: 'candidate, incomplete',
    path: '/staff/candidates/441702/x',
    element: h(CandidatePage, { ...candidateView(), typed, errors: wrong('who') }),
  },
  {
    name: 'candidate decided',
    path: '/staff/candidates/441702/x',
    element: h(CandidatePage, { ...candidateView({ decided }), typed, ...none }),
  },
  {
    name: 'candidate, only looking',
    path: '/staff/candidates/441702/x',
    element: h(CandidatePage, { ...candidateView({ mayDecide: false }), typed, ...none }),
  },
]

const runStates: readonly PayRunState[] = [
  'making',
  'frozen',
  'checked',
  'approved',
  'exported',
  'answering',
  'closed',
  'cancelled',
]

const supposing: readonly State[] = [
  {
    name: 'what if',
    path: '/staff/what-if',
    element: h(WhatIfsPage, { programmes: sampleProgrammes, saved: savedLines }),
  },
  {
    name: 'what if, nothing yet',
    path: '/staff/what-if',
    element: h(WhatIfsPage, { programmes: [], saved: [] }),
  },
  { name: 'what if scenario', path: '/staff/what-if/x', element: h(WhatIfPage, whatIfView) },
  {
    name: 'what if scenario, saved and protected',
    path: '/staff/what-if/x',
    element: h(WhatIfPage, {
      ...whatIfView,
      outcome: outcomeView(true),
      saved: { id: scenarioId, name: '提高到260元', shared: false, mine: true },
    }),
  },
  {
    name: 'what if scenario, loading',
    path: '/staff/what-if/x',
    element: h(WhatIfPage, { ...whatIfView, changes: [], outcome: 'loading' }),
  },
  {
    name: 'what if scenario, not a number',
    path: '/staff/what-if/x',
    element: h(WhatIfPage, { ...whatIfView, outcome: undefined, errors: wrong('d.amount') }),
  },
  { name: 'what if compared', path: '/staff/what-if/compare', element: h(ComparePage, compareView) },
]

const paying: readonly State[] = [
  {
    name: 'pay runs',
    path: '/staff/pay-runs',
    element: h(PayRunsPage, { runs: payRunLines, open: { programmes: sampleProgrammes, ...none } }),
  },
  {
    name: 'pay runs, refused',
    path: '/staff/pay-runs',
    element: h(PayRunsPage, {
      runs: [],
      open: { programmes: sampleProgrammes, month: '12', errors: wrong('month') },
    }),
  },
  ...runStates.map((state) => ({
    name: `pay run ${state}`,
    path: '/staff/pay-runs/x',
    element: h(PayRunPage, { ...payRunView(state), ...none }),
  })),
  {
    name: 'pay run, same hand',
    path: '/staff/pay-runs/x',
    element: h(PayRunPage, {
      ...payRunView('checked', { may: [], sameHand: true }),
      errors: wrong('cancel-reason'),
    }),
  },
  { name: 'failed lines', path: '/staff/pay-runs/x/failed', element: h(FailedLinesPage, failedView) },
]

export const workbenchStates: readonly State[] = [
  ...signIn,
  ...plan,
  ...caseStates,
  ...statedStates,
  ...evaluationStates,
  ...supervisionStates,
  ...watchStates,
  ...foundStates,
  ...unitStates,
  ...planCheckStates,
  ...people,
  ...sweeping,
  ...supposing,
  ...paying,
]
