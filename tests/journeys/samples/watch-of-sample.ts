/** Sample slips, documents, pledges, meetings, budget lines and one task with all that can be said of it. */
import { decision, pledge, policyDocument, slip } from '#catalogue'
import { day, yuan } from '#kernel'
import type {
  BudgetView,
  LedgerTaken,
  LineView,
  MeetingLine,
  MeetingsView,
  NamedTask,
  PolicyLine,
  SlipLine,
  TaskView,
  WatchDesk,
  YearPledgesView,
} from '#web'
import { planTitle } from './plan-of-sample.ts'
import { supervisionView } from './supervision-of-sample.ts'

const county = '4417'
const idOf = (n: number) => `019b0000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`
const plan = '019a0000-0000-7000-8000-000000000001'
const caseHere = (n: number) => ({ county, id: idOf(n) })

export const task: NamedTask = {
  plan,
  task: 'task:12',
  name: '12. 制定康复机构管理办法',
  planTitle,
}

const units = ['残联', '民政局', '卫生健康局', '教育局'].map((name) => ({ id: `4417:${name}`, name }))

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

export const pledgesView: YearPledgesView = {
  year: 2025,
  own: 3,
  published: { edition: 1, on: day('2025-07-10') },
  units,
  tasks: [task],
  pledges: [
    {
      ...caseHere(21),
      title: '为 200 户困难重度残疾人家庭做无障碍改造',
      owner: '残联',
      quantity: 200,
      countedIn: '户',
      due: day('2025-10-31'),
      budget: yuan(900000),
      stage: pledge.stages.verified.words,
      lamp: 'ended',
      reported: { soFar: 205, on: day('2025-10-28'), evidence: 4 },
      found: { quantity: 198, on: day('2025-11-15') },
      standing: 'short',
    },
    {
      ...caseHere(22),
      title: '新增 10 个社区康复点',
      owner: '卫生健康局',
      quantity: 10,
      countedIn: '个',
      due: day('2025-12-31'),
      budget: null,
      stage: pledge.stages.working.words,
      lamp: 'soon',
      reported: { soFar: 6, on: day('2025-09-30'), evidence: 0 },
      found: null,
      standing: 'open',
    },
    {
      ...caseHere(23),
      title: '培训 50 名手语翻译',
      owner: null,
      quantity: null,
      countedIn: '',
      due: null,
      budget: null,
      stage: pledge.stages.registered.words,
      lamp: 'running',
      reported: null,
      found: null,
      standing: 'open',
    },
  ],
}

const meetings: readonly MeetingLine[] = [
  {
    ...caseHere(31),
    kind: 'committee',
    title: '残工委全体会议',
    items: ['听取上半年规划落实情况', '研究康复机构管理办法'],
    plannedOn: day('2025-07-15'),
    heldOn: day('2025-07-18'),
    minutes: '阳残工委〔2025〕3号',
    decisions: [
      {
        ...caseHere(32),
        title: '年底前启用全部社区康复点（卫生健康局）',
        stage: decision.stages.working.words,
        lamp: 'overdue',
        due: day('2025-11-30'),
      },
    ],
  },
  {
    ...caseHere(33),
    kind: 'standing',
    title: '市政府常务会议',
    items: ['研究残疾人事业发展'],
    plannedOn: day('2025-12-20'),
    heldOn: null,
    minutes: null,
    decisions: [],
  },
]

export const meetingsView: MeetingsView = { year: 2025, place: '阳江市', standing: 'planned', meetings }
export const meetingView = { meeting: meetings[0] as MeetingLine, units }
export const plannedMeeting = { meeting: meetings[1] as MeetingLine, units }

const line = {
  ...caseHere(41),
  name: '残疾人家庭无障碍改造',
  unit: '残联',
  year: 2025,
  source: 'fiscal',
  amount: yuan(900000),
  spent: yuan(450000.5),
  spentBy: 'records',
  openFindings: 1,
} as const

export const budgetView: BudgetView = {
  year: 2025,
  units,
  programmes: [{ id: 'nursing-subsidy', name: '重度残疾人护理补贴' }],
  tasks: [task],
  lines: [
    line,
    {
      ...line,
      ...caseHere(42),
      name: '重度残疾人护理补贴',
      unit: '民政局',
      source: 'lottery',
      amount: yuan(12000000),
      spent: null,
      spentBy: 'pay-runs',
      openFindings: 0,
    },
  ],
  compared: [
    {
      ...caseHere(41),
      name: line.name,
      demand: { quantity: 420, measuredIn: '户' },
      met: { part: 198, whole: 420 },
      costOfOne: { part: 45000050, whole: 198, measuredIn: '户' },
      content: { part: 88, whole: 96 },
      place: { demand: 1, effect: 1, satisfaction: 1 },
    },
    {
      ...caseHere(42),
      name: '重度残疾人护理补贴',
      demand: null,
      met: null,
      costOfOne: null,
      content: null,
      place: { demand: null, effect: null, satisfaction: null },
    },
  ],
}

export const lineView: LineView = {
  mayRecord: true,
  line,
  spending: [
    {
      id: idOf(51),
      on: day('2025-05-06'),
      amount: yuan(450000.5),
      source: '记账凭证 5-012',
      takenBack: null,
    },
    {
      id: idOf(52),
      on: day('2025-06-06'),
      amount: yuan(45000),
      source: '记账凭证 6-003',
      takenBack: '重复登记',
    },
  ],
  results: [
    {
      id: idOf(61),
      kind: 'demand',
      on: day('2025-01-15'),
      quantity: 420,
      of: null,
      measuredIn: '户',
      source: '需求调查',
    },
    {
      id: idOf(62),
      kind: 'satisfaction',
      on: day('2025-11-20'),
      quantity: 88,
      of: 96,
      measuredIn: '人',
      source: '电话回访',
    },
  ],
  findings: [
    {
      id: idOf(71),
      kind: 'audit',
      on: day('2025-09-01'),
      foundBy: '市审计局',
      finding: '两户改造后没有验收记录',
      resolved: null,
    },
    {
      id: idOf(72),
      kind: 'evaluation',
      on: day('2025-08-01'),
      foundBy: '第三方评估机构',
      finding: '改造标准没有公开',
      resolved: { on: day('2025-08-20'), how: '已在网站公开', evidence: '阳残联〔2025〕15号' },
    },
  ],
}

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
