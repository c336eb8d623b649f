/** Sample slips, documents, pledges, meetings, budget lines and one task with all that can be said of it. */

import { policyDocument, slip } from '#catalogue'
import { day } from '#kernel'
import type { LedgerTaken, PolicyLine, SlipLine, TaskView, WatchDesk } from '#web'
import { meetingsView, meetingView, plannedMeeting } from './meetings-of-sample.ts'
import { budgetView, line, lineView } from './money-of-sample.ts'
import { pledgesView } from './pledges-of-year.ts'
import { supervisionView } from './supervision-of-sample.ts'
import { caseHere, county, idOf, task, units } from './watched-ends.ts'

export const slipLines: readonly SlipLine[] = [
  {
    ...caseHere(1),
    title: '补贴未按时发放的督办',
    units: ['民政局'],
    about: {
      words: { zh: '1. 补贴按时足额发放（民政局）', en: '1. 补贴按时足额发放（民政局）' },
      to: '/staff/queue',
    },
    stage: slip.stages.working.words,
    lamp: 'overdue',
    due: day('2025-12-01'),
    ended: null,
  },
  {
    ...caseHere(2),
    title: '无障碍坡道整改',
    units: [],
    about: undefined,
    stage: slip.stages.raised.words,
    lamp: 'no-limit',
    due: null,
    ended: null,
  },
  {
    ...caseHere(3),
    title: '服务点迟迟没有启用',
    units: ['卫生健康局', '残联'],
    about: { words: { zh: '助残实事', en: 'A pledge' } },
    stage: slip.stages.closed.words,
    lamp: 'ended-late',
    due: null,
    ended: day('2025-11-20'),
  },
]

export const documentLines: readonly PolicyLine[] = [
  {
    ...caseHere(11),
    title: '阳江市残疾人康复机构管理办法',
    tasks: [{ ...task, delivered: 'unknown' }],
    drafter: '民政局',
    stage: policyDocument.stages.working.words,
    lamp: 'soon',
    due: day('2025-12-31'),
    issues: [],
  },
  {
    ...caseHere(12),
    title: '阳江市残疾人辅助器具补贴办法',
    tasks: [
      { ...task, task: 'task:5', name: '5. 辅助器具适配补贴', delivered: 'under-way' },
      { ...task, task: 'task:9', name: '9. 康复服务就近可得', delivered: 'not-yet' },
    ],
    drafter: '残联',
    stage: policyDocument.stages.issued.words,
    lamp: 'running',
    due: day('2025-06-30'),
    issues: [{ number: '阳残联〔2025〕12号', on: day('2025-06-20'), reviewBy: day('2030-06-20') }],
  },
  {
    ...caseHere(13),
    title: '基本公共服务目录（残疾人部分）',
    tasks: [],
    drafter: null,
    stage: policyDocument.stages.needed.words,
    lamp: 'overdue',
    due: null,
    issues: [],
  },
]

export const taskView: TaskView = {
  ...task,
  text: '2025年底前制定残疾人康复机构管理办法，康复服务覆盖率达到85%以上。',
  timing: null,
  due: day('2025-12-31'),
  obligations: supervisionView.rows.slice(1, 3),
  issued: 'under-way',
  delivered: 'unknown',
  links: [
    {
      kind: 'policy-document',
      id: `${county}/${idOf(11)}`,
      name: '阳江市残疾人康复机构管理办法',
      origin: 'registered',
      to: '/staff/queue',
      tells: [{ about: 'issued', says: 'under-way', firstHand: true, day: null }],
    },
    {
      kind: 'plan-indicator',
      id: 'indicator:3',
      name: '残疾人基本康复服务覆盖率',
      origin: 'confirmed',
      tells: [{ about: 'delivered', says: 'done', firstHand: false, day: day('2025-09-30') }],
    },
    { kind: 'programme', id: 'x', name: '辅助器具适配', origin: 'cited', tells: [] },
  ],
  suggestions: [
    {
      kind: 'pledge',
      id: `${county}/${idOf(22)}`,
      name: '新增 10 个社区康复点',
      covered: 62,
      because: [
        { words: '康复', names: 3, tasks: 5 },
        { words: '社区', names: 1, tasks: 2 },
      ],
    },
  ],
  refused: [{ kind: 'indicator', id: 'y', name: '托养服务人数', reason: '口径不同' }],
  wanted: [
    {
      id: 'words:残疾人康复机构管理办法',
      title: '残疾人康复机构管理办法',
      words: '制定残疾人康复机构管理办法',
      kind: 'measure',
      strength: 'certain',
      due: day('2025-12-31'),
    },
  ],
  others: [
    { kind: 'indicator', id: 'z', name: '康复服务率' },
    { kind: 'budget-line', id: `${county}/${idOf(41)}`, name: line.name },
  ],
  units,
}

export const ledgerTaken: LedgerTaken = {
  rows: 48,
  acted: 3,
  again: 1,
  refused: [
    {
      cell: 'J7',
      says: {
        zh: 'J7“完成期限”由系统计算或由办理过程产生，不能在台账中修改。',
        en: 'J7 comes from the history and cannot be changed in the ledger.',
      },
    },
  ],
}

const nothing = async () => {}

export const sampleWatchDesk: WatchDesk = {
  slips: async (_at, { which }) => ({
    which,
    slips: slipLines.filter(({ ended }) => which === 'all' || ended === null),
    next: undefined,
  }),
  documents: async () => documentLines,
  yearPledges: async (_at, year) => ({ ...pledgesView, year }),
  registerPledge: async () => caseHere(21),
  publishPledges: nothing,
  meetings: async (_at, year) => ({ ...meetingsView, year }),
  meeting: async (_at, { id }) => (id === plannedMeeting.meeting.id ? plannedMeeting : meetingView),
  planMeeting: async () => caseHere(33),
  holdMeeting: nothing,
  decideAt: nothing,
  budget: async (_at, year) => ({ ...budgetView, year }),
  budgetLine: async () => lineView,
  registerLine: async () => caseHere(41),
  recordSpending: nothing,
  takeBackSpending: nothing,
  recordResult: nothing,
  recordFinding: nothing,
  resolveFinding: nothing,
  ledger: async () => ({ name: 'ledger.xlsx', type: 'application/octet-stream', body: new Uint8Array() }),
  takeLedger: async () => ledgerTaken,
  task: async () => taskView,
  decideLink: nothing,
  registerDocument: nothing,
}
