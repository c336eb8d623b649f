/** Slips, documents, pledges, meetings, the budget and a task, in every state. */
import { createElement as h } from 'react'
import type { Words } from '#kernel'
import { lineWords } from '../../src/web/words/budget-line-page.ts'
import { ledgerWords } from '../../src/web/words/ledger-page.ts'
import { meetingWords } from '../../src/web/words/meeting-page.ts'
import { meetingsWords } from '../../src/web/words/meetings-page.ts'
import { watchWords } from '../../src/web/words/watch-words.ts'
import { yearPledgesWords } from '../../src/web/words/year-pledges-page.ts'
import { BudgetPage } from '../../src/web/workbench/budget.tsx'
import { BudgetLinePage } from '../../src/web/workbench/budget-line.tsx'
import { DocumentsPage } from '../../src/web/workbench/documents.tsx'
import { LedgerPage } from '../../src/web/workbench/ledger.tsx'
import { MeetingPage } from '../../src/web/workbench/meeting.tsx'
import { MeetingsPage } from '../../src/web/workbench/meetings.tsx'
import { SlipsPage } from '../../src/web/workbench/slips.tsx'
import { TaskPage } from '../../src/web/workbench/task.tsx'
import { YearPledgesPage } from '../../src/web/workbench/year-pledges.tsx'
import type { State } from './gallery-state.ts'
import { meetingsView, meetingView, plannedMeeting } from './samples/meetings-of-sample.ts'
import { budgetView, lineView } from './samples/money-of-sample.ts'
import { pledgesView } from './samples/pledges-of-year.ts'
import { documentLines, ledgerTaken, slipLines, taskView } from './samples/watch-of-sample.ts'

const path = '/staff/supervision'
const office = { maySupervise: true }
const said: Readonly<Record<string, Words>> = {
  unit: watchWords.unitMissing,
  drafter: watchWords.unitMissing,
  title: meetingsWords.nameMissing,
  items: meetingsWords.itemsMissing,
  quantity: yearPledgesWords.quantityMissing,
  countedIn: yearPledgesWords.countedInMissing,
  money: watchWords.moneyMissing,
  amount: watchWords.moneyMissing,
  decided: meetingWords.decidedMissing,
  reason: lineWords.reasonMissing,
}
/** Each field with the sentence its route would say. */
const wrong = (form: string, ...names: readonly string[]) => ({
  form,
  said: {},
  errors: names.map((field) => ({
    field,
    says: said[field.slice(0, field.search(/-|$/))] ?? watchWords.dayMissing,
  })),
})

const slips: readonly State[] = [
  {
    name: 'slips',
    path: `${path}/slips?which=all`,
    element: h(SlipsPage, { which: 'all', slips: slipLines, next: '2025-12-31 x', mayRaise: true }),
  },
  {
    name: 'slips, none open',
    path: `${path}/slips`,
    element: h(SlipsPage, { which: 'open', slips: [], next: undefined, mayRaise: false }),
  },
]

const documents: readonly State[] = [
  {
    name: 'policy documents',
    path: `${path}/documents`,
    element: h(DocumentsPage, { documents: documentLines }),
  },
  { name: 'policy documents, none', path: `${path}/documents`, element: h(DocumentsPage, { documents: [] }) },
]

const pledges: readonly State[] = [
  {
    name: 'year of pledges',
    path: `${path}/pledges`,
    element: h(YearPledgesPage, { ...pledgesView, ...office, told: 'registered' }),
  },
  {
    name: 'year of pledges, mistaken',
    path: `${path}/pledges`,
    element: h(YearPledgesPage, {
      ...pledgesView,
      ...office,
      pledges: [],
      published: undefined,
      typed: wrong('register', 'title', 'unit', 'quantity', 'countedIn', 'due', 'money'),
    }),
  },
]

const meetings: readonly State[] = [
  {
    name: 'meetings',
    path: `${path}/meetings`,
    element: h(MeetingsPage, {
      ...meetingsView,
      ...office,
      typed: wrong('plan', 'title', 'planned', 'items'),
    }),
  },
  {
    name: 'meetings, standing one missing',
    path: `${path}/meetings`,
    element: h(MeetingsPage, { ...meetingsView, standing: 'missing', meetings: [], maySupervise: false }),
  },
  {
    name: 'meeting held',
    path: `${path}/meetings/4417/x`,
    element: h(MeetingPage, {
      ...meetingView,
      ...office,
      told: false,
      typed: wrong('decide', 'decided', 'unit', 'due'),
    }),
  },
  {
    name: 'meeting planned',
    path: `${path}/meetings/4417/x`,
    element: h(MeetingPage, { ...plannedMeeting, ...office, told: true }),
  },
]

const [paid] = lineView.spending
const budget: readonly State[] = [
  {
    name: 'budget',
    path: `${path}/budget`,
    element: h(BudgetPage, { ...budgetView, mayRegister: true, typed: wrong('register', 'name', 'amount') }),
  },
  {
    name: 'budget, none',
    path: `${path}/budget`,
    element: h(BudgetPage, { ...budgetView, lines: [], compared: [], mayRegister: false }),
  },
  {
    name: 'budget line',
    path: `${path}/budget/4417/x`,
    element: h(BudgetLinePage, {
      ...lineView,
      mayFind: true,
      told: true,
      typed: wrong(`take-back-${paid?.id}`, `reason-${paid?.id}`),
    }),
  },
  {
    name: 'budget line of pay runs',
    path: `${path}/budget/4417/x`,
    element: h(BudgetLinePage, {
      ...lineView,
      mayRecord: false,
      mayFind: false,
      told: false,
      line: { ...lineView.line, spentBy: 'pay-runs', spent: null },
      results: [],
      findings: [],
    }),
  },
]

const task: readonly State[] = [
  {
    name: 'supervised task',
    path: `${path}/tasks/x/y`,
    element: h(TaskPage, {
      ...taskView,
      ...office,
      told: false,
      typed: wrong('w0', 'title-w0', 'drafter-w0', 'due-w0'),
    }),
  },
  {
    name: 'supervised task of a unit',
    path: `${path}/tasks/x/y`,
    element: h(TaskPage, {
      ...taskView,
      maySupervise: false,
      told: true,
      links: [],
      obligations: [],
      suggestions: [],
      refused: [],
    }),
  },
]

const ledger: readonly State[] = [
  {
    name: 'ledger taken in',
    path: `${path}/ledger`,
    element: h(LedgerPage, { taken: ledgerTaken }),
  },
  {
    name: 'ledger missing',
    path: `${path}/ledger`,
    element: h(LedgerPage, { problem: ledgerWords.fileMissing }),
  },
]

export const watchStates: readonly State[] = [
  ...ledger,
  ...slips,
  ...documents,
  ...pledges,
  ...meetings,
  ...budget,
  ...task,
]
