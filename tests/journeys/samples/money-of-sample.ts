/** Sample budget lines, one with all that is recorded of it. */

import { day, yuan } from '#kernel'
import type { BudgetView, LineView } from '#web'
import { caseHere, idOf, task, units } from './watched-ends.ts'

export const line = {
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
