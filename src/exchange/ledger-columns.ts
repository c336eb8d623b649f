/** The ledger 台账 of obligations as a table: which columns it has, what stands in them, and which of them a person may fill in. */
import type { Day } from '#kernel'
import { type BoardRow, obligationLampWords, roles } from '#supervision'

/** What the ledger tells of an obligation beside its row: what the plan and the stage are called. */
export type LedgerRow = BoardRow & {
  readonly planTitle: string
  readonly stageName: string
  readonly on: Day
}

type Column = {
  readonly head: string
  /** What the export writes; a cell people fill in is empty. */
  readonly says: (row: LedgerRow) => string
  /** The action a filled cell becomes, and the answer its text is. */
  readonly becomes?: { readonly action: string; readonly answer: string }
}

const told = (head: string, says: Column['says']): Column => ({ head, says })
const asked = (head: string, action: string, answer: string): Column => ({
  head,
  says: () => '',
  becomes: { action, answer },
})

/** In the order of the sheet; the heads are the keys by which a file is known again. */
export const ledgerColumns = [
  told('编号', ({ county, id }) => `${county}/${id}`),
  told('版本', ({ length }) => String(length)),
  told('导出日期', ({ on }) => on),
  told('规划', ({ planTitle }) => planTitle),
  told('任务', ({ title }) => title),
  told('领域', ({ field }) => field),
  told('责任单位', ({ unitName }) => unitName),
  told('分工', ({ role }) => roles[role].zh),
  told('规划时限', ({ timing }) => timing ?? ''),
  told('完成期限', ({ due }) => due ?? ''),
  told('办理环节', ({ stageName }) => stageName),
  told('环节期限', ({ stageDue }) => stageDue ?? ''),
  told('状态', ({ lamp }) => obligationLampWords[lamp].zh),
  told('最近反馈', ({ reportedOn }) => reportedOn ?? ''),
  asked('催办内容（填写即催办）', 'urge', 'urging'),
  asked('备注（填写即备注）', 'annotate', 'note'),
] as const satisfies readonly Column[]

/** As spreadsheets call a column: A … Z, AA. */
export const columnLetter = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : `${columnLetter(Math.floor(at / 26) - 1)}${columnLetter(at % 26)}`
