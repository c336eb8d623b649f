/** Sample boards, an assignment with questions, a circular and late tasks to explain. */
import { obligation } from '#catalogue'
import { day } from '#kernel'
import { type ObligationLamp, obligationLamps } from '#supervision'
import type {
  AssignedView,
  CircularView,
  GroupLine,
  LampCounts,
  ObligationLine,
  SupervisionDesk,
  SupervisionView,
  TellView,
} from '#web'
import { planTitle } from './plan-of-sample.ts'

const plan = { id: '019a0000-0000-7000-8000-000000000001', title: planTitle }
const caseId = (n: number) => `019a0000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`

const lit = (some: Partial<Record<ObligationLamp, number>>): LampCounts =>
  Object.fromEntries(obligationLamps.map((lamp) => [lamp, some[lamp] ?? 0])) as LampCounts

const groups: readonly GroupLine[] = [
  ['阳江市民政局', { overdue: 2, soon: 1, running: 6, ended: 3 }, 0, 1, 2] as const,
  ['阳江市卫生健康局', { contradicted: 1, running: 7, 'no-limit': 2 }, 1, 0, 1] as const,
  ['阳江市残联', { overdue: 1, running: 12, ended: 9, 'ended-late': 1 }, 0, 0, 0] as const,
  ['阳江市文化广电旅游体育局', { running: 3 }, 3, 0, 0] as const,
].map(([name, lamps, unsigned, unreported, reported]) => ({
  filter: { by: 'unit', unit: `4417:${name.slice(3)}` },
  name: { zh: name, en: name },
  obligations: Object.values(lamps).reduce((sum, n) => sum + n, 0),
  lamps: lit(lamps),
  unsigned,
  unreported,
  reported,
}))

const { stages } = obligation
const rows: readonly ObligationLine[] = (
  [
    ['1. 补贴按时足额发放（民政局）', 'overdue', stages.working.words, day('2025-06-30'), false, undefined],
    [
      '9. 康复服务就近可得（卫生健康局）',
      'contradicted',
      stages.reported.words,
      day('2025-12-31'),
      false,
      false,
    ],
    ['12. 制定康复机构管理办法（民政局）', 'soon', stages.working.words, day('2025-12-05'), true, undefined],
    ['20. 培训后稳定上岗（残联）', 'running', stages.assigned.words, null, false, true],
  ] as const
).map(([title, lamp, stage, due, silent, delivered], n) => ({
  county: '4417',
  id: caseId(n),
  title,
  unit: title.slice(title.indexOf('（') + 1, -1),
  role: { zh: '牵头', en: 'lead' },
  stage,
  lamp,
  due,
  timing: due === null ? '持续推进' : null,
  reportedOn: n === 0 ? null : day('2025-03-31'),
  silent,
  issued: n === 2 ? false : undefined,
  delivered,
  task: `task:${n + 1}`,
  plan: plan.id,
}))

export const supervisionView: SupervisionView = {
  filter: { by: 'unit' },
  own: false,
  plans: [plan, { ...plan, id: '019a0000-0000-7000-8000-000000000002', title: '江城区实施意见' }],
  lamps: lit({
    overdue: 3,
    contradicted: 1,
    soon: 1,
    running: 28,
    'no-limit': 2,
    'ended-late': 1,
    ended: 12,
  }),
  groups,
  rows,
  next: '2025-12-31 x',
  further: false,
  assignable: [plan],
}

export const nothingAssigned: SupervisionView = {
  ...supervisionView,
  plans: [],
  lamps: lit({}),
  groups: [],
  rows: [],
  next: undefined,
}

export const ownBoard: SupervisionView = {
  ...supervisionView,
  own: true,
  filter: { by: 'plan' },
  groups: groups.slice(1, 2),
  rows: rows.slice(1, 2),
  assignable: [],
}

export const assignedView: AssignedView = {
  plan,
  begun: 48,
  noted: 1,
  rebased: 0,
  letOff: 0,
  questions: [
    {
      task: '7. 无障碍环境建设',
      says: { zh: '单位名录里找不到“市城管委”', en: '“市城管委” is not in the register of units' },
      near: ['城市管理和综合执法局'],
    },
    {
      task: '15. 文化进家庭',
      says: { zh: '规划没有写明谁牵头', en: 'the plan does not say who leads' },
      near: [],
    },
  ],
  waiting: [{ task: '3. 照护送到家', unit: '民政局', what: 'rebase' }],
  incomplete: true,
}

export const circularView: CircularView = {
  county: '4417',
  id: caseId(90),
  number: '阳残工委办〔2025〕6号',
  title: '关于三季度规划任务落实情况的通报',
  on: day('2025-10-10'),
  opening: '现将截至十月十日尚未按期落实的任务通报如下，请有关单位抓紧办理。',
  lines: rows.slice(0, 3).map((row, n) => ({
    county: row.county,
    id: row.id,
    unit: row.unit,
    title: row.title,
    was: { stage: row.stage, lamp: row.lamp },
    now: n === 2 ? null : { stage: stages.done.words, lamp: 'ended-late' },
    holds: n !== 1,
  })),
}

export const tellView: TellView = {
  plan,
  late: [
    { task: 'task:1', heading: '1. 补贴按时足额发放', lamp: 'overdue', why: '' },
    {
      task: 'task:9',
      heading: '9. 康复服务就近可得',
      lamp: 'contradicted',
      why: '两个镇的服务点三月底前启用。',
    },
  ],
  others: 33,
}

export const sampleSupervisionDesk = (): SupervisionDesk => ({
  supervision: async (_at, query) => {
    const { after: _, ...filter } = query
    return { ...supervisionView, filter }
  },
  assignPlan: async () => assignedView,
  urge: async () => ({ urged: 2, ended: 0 }),
  circulars: async () => [circularView],
  circular: async () => circularView,
  issueCircular: async () => circularView,
  draftStandings: async () => tellView,
  publishStandings: async () => day('2025-12-20'),
})
