/** What sources of money, results and findings are called. */
import type { Words } from '#kernel'

export const moneySources = {
  fiscal: { zh: '财政资金', en: 'fiscal funds' },
  'employment-security': { zh: '残疾人就业保障金', en: 'employment security fund' },
  lottery: { zh: '彩票公益金', en: 'lottery fund for public welfare' },
  donation: { zh: '社会捐赠', en: 'donations' },
  other: { zh: '其他资金', en: 'other funds' },
} as const satisfies Record<string, Words>

export type MoneySource = keyof typeof moneySources

export const resultKinds = {
  demand: { zh: '需求量', en: 'demand' },
  output: { zh: '完成量', en: 'output' },
  satisfaction: { zh: '满意度', en: 'satisfaction' },
} as const satisfies Record<string, Words>

export type ResultKind = keyof typeof resultKinds

export const findingKinds = {
  audit: { zh: '审计', en: 'audit' },
  evaluation: { zh: '绩效评价', en: 'performance evaluation' },
} as const satisfies Record<string, Words>

export type FindingKind = keyof typeof findingKinds
