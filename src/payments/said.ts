/** How states, acts and holds are said; web and command line show the same words. */
import type { Fen, Words } from '#kernel'
import { formatYuan } from '#kernel'
import type { GrantAct, GrantState } from './grant.ts'
import type { Hold, LineState } from './line.ts'
import type { RunAct, RunState } from './run.ts'

export const runStateWords: Readonly<Record<RunState, Words>> = {
  making: { zh: '正在编制', en: 'being made' },
  frozen: { zh: '名册已固定', en: 'frozen' },
  checked: { zh: '已核对', en: 'checked' },
  approved: { zh: '已审批', en: 'approved' },
  exported: { zh: '已送银行', en: 'with the bank' },
  answering: { zh: '部分回盘', en: 'answered in part' },
  closed: { zh: '已办结', en: 'closed' },
  cancelled: { zh: '已作废', en: 'cancelled' },
}

export const runActWords: Readonly<Record<RunAct, Words>> = {
  opened: { zh: '新建批次', en: 'opened' },
  frozen: { zh: '固定名册', en: 'list frozen' },
  checked: { zh: '核对', en: 'checked' },
  settled: { zh: '处理核对发现', en: 'finding settled' },
  approved: { zh: '审批', en: 'approved' },
  'sent-back': { zh: '退回核对', en: 'sent back' },
  exported: { zh: '生成银行文件', en: 'bank file written' },
  answered: { zh: '导入银行回盘', en: 'bank’s answer read' },
  cancelled: { zh: '作废', en: 'cancelled' },
}

export const grantStateNames: Readonly<Record<GrantState, Words>> = {
  active: { zh: '享受中', en: 'active' },
  paused: { zh: '已停发', en: 'paused' },
  ended: { zh: '已终止', en: 'ended' },
}

export const grantActWords: Readonly<Record<GrantAct, Words>> = {
  granted: { zh: '给予', en: 'granted' },
  paused: { zh: '停发', en: 'paused' },
  resumed: { zh: '复发', en: 'resumed' },
  ended: { zh: '终止', en: 'ended' },
}

export const lineStateWords: Readonly<Record<LineState, Words>> = {
  included: { zh: '列入发放', en: 'included' },
  held: { zh: '暂不发放', en: 'held' },
  excluded: { zh: '已剔除', en: 'excluded' },
  paid: { zh: '已发放', en: 'paid' },
  failed: { zh: '发放失败', en: 'failed' },
  returned: { zh: '银行退回', en: 'returned' },
  cancelled: { zh: '已作废', en: 'cancelled' },
}

export const holdWords: Readonly<Record<Hold, Words>> = {
  paused: { zh: '已停发', en: 'Paused' },
  'person-closed': { zh: '人员已注销或迁出', en: 'Left the register' },
  'not-entitled': { zh: '不再符合条件', en: 'No longer entitled' },
  'entitlement-unknown': { zh: '资格不能判定，缺少记录', en: 'Entitlement unknown: a record is missing' },
  'amount-unknown': { zh: '当月标准未确定', en: 'No rate is set for the month' },
}

type Fact = string | number | undefined

const said = (words: Readonly<Record<string, Words>>, key: Fact): Words =>
  words[String(key)] ?? { zh: String(key), en: String(key) }

export const stateWords = (state: Fact): Words => said(runStateWords, state)
export const actWords = (act: Fact): Words => said({ ...grantActWords, ...runActWords }, act)
export const grantStateWords = (state: Fact): Words => said(grantStateNames, state)
export const yuanOf = (amount: Fact): string => formatYuan(Number(amount) as Fen)
