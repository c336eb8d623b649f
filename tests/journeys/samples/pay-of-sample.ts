/** Sample pay runs in every state; the totals are the ones the plan publishes. */

import type { Month } from '#kernel'
import { fen, yuan } from '#kernel'
import type { PayRunState, PayRunView } from '#web'
import { county, lineId, nursingSubsidy, personId, runId } from './people-of-sample.ts'

const month = '2020-12' as Month
const toPay = { lines: 35_743, total: fen(35_743 * yuan(235)) }
const tally = (lines: number) => ({ lines, total: fen(lines * yuan(235)) })

const mayBe: Readonly<Record<PayRunState, PayRunView['may']>> = {
  making: [],
  frozen: ['check', 'cancel'],
  checked: ['check', 'settle', 'approve', 'send-back', 'cancel'],
  approved: ['export', 'send-back'],
  exported: ['result'],
  answering: ['result'],
  closed: [],
  cancelled: [],
}

const finding = {
  lineId,
  county,
  personId,
  name: '李示例',
  amount: yuan(235),
  says: { zh: '银行账号与另一人相同（尾号 5521）', en: 'Same bank account as another person (ending 5521)' },
}

const findings = [
  finding,
  {
    ...finding,
    lineId: lineId.replace('e1', 'e2'),
    name: '何示例',
    settled: { how: 'excluded' as const, reason: '家属报告已去世，待核实', by: '陈示例' },
  },
]

const afterCheck: readonly PayRunState[] = ['checked', 'approved', 'exported', 'answering', 'closed']
const afterBank: readonly PayRunState[] = ['answering', 'closed']

export function payRunView(state: PayRunState, more: Partial<PayRunView> = {}): Omit<PayRunView, 'errors'> {
  const waiting = state === 'answering' ? 10_000 : 0
  return {
    id: runId,
    programme: nursingSubsidy,
    month,
    state,
    maker: '陈示例',
    toPay: state === 'making' ? undefined : toPay,
    held: state === 'making' ? undefined : tally(14),
    answers: afterBank.includes(state)
      ? { paid: tally(35_743 - 21 - waiting), failed: tally(21), waiting: tally(waiting) }
      : undefined,
    areas: [
      { kind: 'area', code: '441702', name: '江城区', ...tally(12_001) },
      { kind: 'area', code: '441704', name: '阳东区', ...tally(8_742) },
      { kind: 'area', code: '441781', name: '阳春市', ...tally(14_990) },
      { kind: 'unknown', code: '', name: '', ...tally(10) },
      { kind: 'total', code: '', name: '', ...toPay },
    ],
    findings: afterCheck.includes(state) ? findings : undefined,
    may: mayBe[state],
    sameHand: false,
    fingerprint: ['exported', 'answering', 'closed'].includes(state) ? 'a3f1'.repeat(16) : undefined,
    history: [
      {
        id: '2',
        says: { zh: '名单已固定', en: 'List frozen' },
        at: '2020-12-01T09:12:00+08:00',
        by: '陈示例',
      },
      {
        id: '1',
        says: { zh: '新建批次', en: 'Run opened' },
        at: '2020-12-01T09:10:00+08:00',
        by: '陈示例',
        note: '江城区 12 月',
      },
    ],
    ...more,
  }
}

export const payRunLines = (['closed', 'answering', 'checked', 'making', 'cancelled'] as const).map(
  (state, index) => ({
    id: runId.replace('c1', `c${index + 1}`),
    month,
    programme: nursingSubsidy,
    state,
    lines: state === 'making' ? undefined : toPay.lines,
    total: state === 'making' ? undefined : toPay.total,
    maker: '陈示例',
  }),
)
