/** What happened to a pay run, in the words its page uses for the steps. */
import type { Words } from '#kernel'
import type { RunAct } from '#payments'

export const runActTold: Readonly<Record<RunAct, Words>> = {
  opened: { zh: '新建批次', en: 'opened' },
  frozen: { zh: '固定名单', en: 'list frozen' },
  checked: { zh: '核对', en: 'checked' },
  settled: { zh: '处理核对发现', en: 'finding settled' },
  approved: { zh: '批准', en: 'approved' },
  'sent-back': { zh: '退回核对', en: 'sent back' },
  exported: { zh: '生成银行文件', en: 'bank file written' },
  answered: { zh: '导入银行回单', en: 'bank’s answer read' },
  cancelled: { zh: '作废', en: 'cancelled' },
}
