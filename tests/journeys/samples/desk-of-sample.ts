/** The desk of the sample site: remembers what was decided, so that journeys can be walked to their end. */

import type { Tx } from '#access'
import { areaCode, good, refuse, wrong } from '#kernel'
import type { Desk, PayRunState } from '#web'
import { sampleCaseDesk } from './cases-of-sample.ts'
import { contacts } from './counter-of-sample.ts'
import { sampleEvaluationDesk } from './evaluation-of-sample.ts'
import { findingDesk } from './found-of-sample.ts'
import { payRunLines, payRunView } from './pay-of-sample.ts'
import {
  county,
  livingSubsidy,
  nursingSubsidy,
  officer,
  personId,
  runId,
  sweepId,
  today,
} from './people-of-sample.ts'
import { candidateView, peopleView, personView, sweepView, unmaskedView } from './person-of-sample.ts'
import { checkSample, planCheckId, planLines } from './plan-check-of-sample.ts'
import { boardView, indicatorView, lines } from './plan-of-sample.ts'
import { sampleWalk } from './questions-of-sample.ts'
import { recordFormView } from './record-of-sample.ts'
import { indicatorsView, sampleStatedDesk } from './stated-of-sample.ts'
import { sampleSupervisionDesk } from './supervision-of-sample.ts'
import { sampleUnitsDesk } from './units-of-sample.ts'
import { sampleWatchDesk } from './watch-of-sample.ts'
import { compareView, savedLines, scenarioId, whatIfView } from './what-if-of-sample.ts'

export const sampleProgrammes = [
  { id: 'living-subsidy', name: livingSubsidy },
  { id: 'nursing-subsidy', name: nursingSubsidy },
]

export const glanceView: Awaited<ReturnType<Desk['glance']>> = {
  areaName: '江城区',
  asOf: today,
  work: [
    { says: { zh: '待确认的人', en: 'Candidates to confirm' }, count: 1254, to: `/staff/sweeps/${sweepId}` },
    {
      says: { zh: '银行退回的补贴', en: 'Payments the bank sent back' },
      count: 21,
      to: `/staff/pay-runs/${runId}/failed`,
    },
    { says: { zh: '证件三个月内到期', en: 'Certificates about to lapse' }, count: 0, to: '/staff/people' },
  ],
  numbers: [
    { says: { zh: '持证残疾人', en: 'Certificate holders' }, count: 21_480, to: '/staff/people' },
    { says: { zh: '领生活补贴', en: 'On the living subsidy' }, count: 5210 },
    {
      says: { zh: '领护理补贴', en: 'On the nursing subsidy' },
      count: 12_001,
      note: { zh: '其中暂停 14 人', en: '14 of them paused' },
    },
    { says: { zh: '所在乡镇不明', en: 'Town unknown' }, count: 47 },
  ],
  indicators: lines.slice(2, 4),
}

export const waitingView = (total = 1254): Awaited<ReturnType<Desk['waiting']>> => ({
  indicator: { no: '5', name: '重度残疾人护理补贴覆盖率' },
  area: { code: '441702', name: '江城区' },
  total,
  people: total
    ? ['黄示例', '梁示例', '麦示例'].map((name, index) => ({
        county,
        id: personId.replace('a1', `a${index + 2}`),
        name,
        areaName: '城南街道',
        missing: { zh: '符合条件，还没有确认发放', en: 'Entitled, not yet confirmed' },
        since: index ? today : undefined,
      }))
    : [],
  page: 1,
  pages: total ? 26 : 1,
})

export const failedView: Awaited<ReturnType<Desk['failedLines']>> = {
  run: { id: runId, programme: nursingSubsidy, month: payRunView('closed').month },
  lines: ['黄示例', '麦示例'].map((name, index) => ({
    county,
    id: `018f0000-0000-7000-8000-0000000000e${index}`,
    personId,
    name,
    areaName: '城南街道',
    amount: payRunView('closed').toPay?.total ?? (0 as never),
    reason: '账号户名不符',
  })),
  page: 1,
  pages: 1,
}

export const demoAccounts: Desk['demoAccounts'] = [
  {
    account: 'county',
    password: 'tongxing-demo',
    office: { zh: '县（区）残联工作人员', en: 'County disability federation officer' },
    areaName: '江城区',
  },
  {
    account: 'leader',
    password: 'tongxing-demo',
    office: { zh: '市领导', en: 'City leader' },
    areaName: '阳江市',
  },
]

export const sessionCookie = 'session=sample'

const nothing = async () => {}

/** A fresh desk with nothing decided. */
export function sampleDesk(): Desk {
  let run: PayRunState = 'frozen'
  let decided: ReturnType<typeof candidateView>['decided']
  const step = (to: PayRunState) => async () => {
    run = to
  }
  const decide = (state: 'confirmed' | 'setAside') => async () => {
    decided = { state, by: officer.name, at: '2020-12-01T10:00:00+08:00' }
  }
  return {
    demoAccounts,
    signIn: async ({ account, password }) =>
      account === 'county' && password === 'tongxing-demo'
        ? good({ cookie: `${sessionCookie}; Path=/; HttpOnly; SameSite=Lax` })
        : wrong('sign-in.refused'),
    signOut: async () => ({ cookie: 'session=; Path=/; Max-Age=0' }),
    ...sampleCaseDesk(),
    ...sampleSupervisionDesk(),
    ...sampleWatchDesk,
    ...sampleUnitsDesk,
    glance: async () => glanceView,
    board: async (_at, filter) => boardView(filter),
    indicators: async () => indicatorsView,
    ...sampleStatedDesk,
    ...sampleEvaluationDesk,
    indicator: async () => indicatorView,
    waiting: async () => waitingView(),
    inOwnScope: (_staff, work) => work({} as Tx),
    plans: async () => ({ plans: planLines }),
    takeIn: async () => ({ id: planCheckId, outcome: 'new' }),
    readAgain: async () => 'same',
    checkPlan: (_at, query) => checkSample('bold-lost', query),
    originalFile: async () => refuse('web.not-found'),
    kindOfValue: () => 'units',
    confirmValue: async () => undefined,
    lookThrough: async () => undefined,
    takeBack: nothing,
    strikeOut: nothing,
    putRight: async () => true,
    nextToCheck: async () => 'task:二（一）3.units',
    addTask: async () => 'task:+3-4.units',
    acceptPlan: nothing,
    publishPlan: nothing,
    people: async (_at, { page, ...query }) => peopleView(query, page),
    person: async (_at, { id }) => (id === personId ? personView : refuse('web.not-found')),
    recordForm: async () => recordFormView(),
    stateRecord: async (_at, { fields }) => ({
      refused: fields['stated_source'] ? undefined : recordFormView(fields, true),
    }),
    unmask: async () => unmaskedView,
    visit: async () => ({
      name: personView.name,
      place: areaCode('441702001'),
      placeName: personView.areaName,
      contacts,
      walk: sampleWalk,
    }),
    sweeps: async () => ({
      sweeps: [
        {
          id: sweepId,
          on: today,
          programmes: [livingSubsidy, nursingSubsidy],
          state: 'finished',
          people: 68_230,
          toConfirm: 1254,
          startedBy: officer.name,
        },
      ],
      programmes: sampleProgrammes,
    }),
    startSweep: async () => ({ id: sweepId }),
    sweep: async (_at, { state }) => sweepView('finished', state),
    candidate: async (_at, { id }) => candidateView({ id, decided }),
    confirm: decide('confirmed'),
    setAside: decide('setAside'),
    reopen: async () => {
      decided = undefined
    },
    ...findingDesk(),
    whatIfs: async () => ({ programmes: sampleProgrammes, saved: savedLines }),
    whatIf: async () => whatIfView,
    savedWhatIf: async () => whatIfView,
    compareWhatIfs: async () => compareView,
    saveWhatIf: async () => ({ id: scenarioId }),
    changeWhatIf: nothing,
    draftWhatIf: async () => ({ name: 'draft.ts', text: 'export const draft = {}' }),
    payRuns: async () => ({ runs: payRunLines, programmes: sampleProgrammes }),
    openRun: async () => ({ id: runId }),
    payRun: async () => payRunView(run),
    failedLines: async () => failedView,
    check: step('checked'),
    settle: nothing,
    approve: step('approved'),
    sendBack: step('frozen'),
    cancel: step('cancelled'),
    writeBankFile: step('exported'),
    bankFile: async () => ({
      name: '2020-12 护理补贴.csv',
      type: 'text/csv',
      body: new TextEncoder().encode('sample\n'),
    }),
    readAnswer: step('answering'),
  }
}
