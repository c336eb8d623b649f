/** What an office may be charged with, as data: the duties, and the posts that carry them. */
import type { Words } from '#kernel'

/** Every duty a page, a verb or a row policy may ask for. */
export const duties = {
  'person:read': { zh: '查看人员', en: 'See people' },
  'person:unmask': { zh: '查看完整号码', en: 'See full numbers' },
  'person:change': { zh: '登记和更正人员信息', en: 'Record and correct facts about people' },
  'candidate:read': { zh: '查看待确认名单', en: 'See candidates' },
  'candidate:confirm': { zh: '确认待享受人员', en: 'Confirm candidates' },
  'payrun:make': { zh: '编制发放表', en: 'Make pay runs' },
  'payrun:check': { zh: '核对发放表', en: 'Check pay runs' },
  'payrun:approve': { zh: '审批发放表', en: 'Approve pay runs' },
  'plan:read': { zh: '查看规划任务', en: 'See the plan' },
  'plan:import': { zh: '导入规划文件', en: 'Import plans' },
  'indicator:read': { zh: '查看指标', en: 'See indicators' },
  'sweep:run': { zh: '运行政策找人', en: 'Run sweeps' },
  'whatif:run': { zh: '测算政策调整', en: 'Try out changes of rules' },
  'parameter:set': { zh: '设定待定标准', en: 'Set numbers the plans leave open' },
  'audit:read': { zh: '查看操作记录', en: 'Read the audit trail' },
  'unit:own': { zh: '办理本单位任务', en: 'Act for the own unit' },
  'unit:keep': { zh: '维护单位名录', en: 'Keep the register of units' },
  'plan:supervise': { zh: '督查督办规划落实', en: 'Supervise how the plan is carried out' },
  'plan:instruct': { zh: '对督办事项作出批示', en: 'Instruct on supervised matters' },
  'plan:evaluate': { zh: '组织规划评估和考核', en: 'Run evaluations and assessments' },
  'indicator:state': { zh: '填报指标数值并注明来源', en: 'State figures with their source' },
  'staff:appoint': { zh: '管理工作人员账号', en: 'Appoint staff' },
} as const satisfies Record<string, Words>

export type Duty = keyof typeof duties

export const isDuty = (text: string): text is Duty => Object.hasOwn(duties, text)

type Office = Words & { readonly duties: readonly Duty[] }

const fieldDuties = ['person:read', 'person:change', 'candidate:read', 'candidate:confirm'] as const

/** The usual posts. An account has the duties of its post; nothing is granted by name. */
export const offices = {
  village: { zh: '村（社区）专职委员', en: 'Village disability officer', duties: fieldDuties },
  town: {
    zh: '镇（街道）残联干事',
    en: 'Town officer',
    duties: [...fieldDuties, 'plan:read', 'indicator:read'],
  },
  county: {
    zh: '县（区）残联工作人员',
    en: 'County disability federation officer',
    duties: [
      ...fieldDuties,
      'person:unmask',
      'plan:read',
      'indicator:read',
      'sweep:run',
      'whatif:run',
      'parameter:set',
      'unit:own',
    ],
  },
  'civil-affairs': {
    zh: '县（区）民政局经办人',
    en: 'County civil affairs officer',
    duties: [
      'person:read',
      'person:unmask',
      'candidate:read',
      'payrun:make',
      'payrun:check',
      'plan:read',
      'indicator:read',
      'parameter:set',
      'unit:own',
    ],
  },
  supervisor: {
    zh: '县（区）民政局审批人',
    en: 'County civil affairs supervisor',
    duties: ['person:read', 'payrun:approve', 'plan:read', 'indicator:read', 'whatif:run'],
  },
  committee: {
    zh: '市残工委办公室',
    en: 'Office of the city disability committee',
    duties: [
      'plan:read',
      'plan:import',
      'plan:supervise',
      'plan:evaluate',
      'unit:keep',
      'indicator:read',
      'indicator:state',
      'candidate:read',
      'person:read',
      'sweep:run',
      'whatif:run',
      'parameter:set',
      'audit:read',
    ],
  },
  bureau: {
    zh: '市直部门经办人',
    en: 'Officer of a city bureau',
    duties: ['plan:read', 'indicator:read', 'indicator:state', 'unit:own'],
  },
  leader: {
    zh: '市领导',
    en: 'City leader',
    duties: ['plan:read', 'plan:instruct', 'indicator:read', 'whatif:run'],
  },
  administrator: {
    zh: '系统管理员',
    en: 'System administrator',
    duties: ['staff:appoint', 'audit:read'],
  },
} as const satisfies Record<string, Office>

export type OfficeKey = keyof typeof offices

export const isOffice = (text: string): text is OfficeKey => Object.hasOwn(offices, text)
