/** The sentences for cells of a ledger that cannot be taken in. */
import type { ProblemWords } from '#kernel'

export const ledgerProblems = {
  'ledger.not-a-ledger': {
    status: 422,
    zh: ({ missing }) =>
      `这个文件不是从台账导出的：缺少“${missing}”一栏。请用“导出台账”得到的文件填写后再导入。`,
    en: ({ missing }) =>
      `This file was not written by the ledger: it has no column “${missing}”. Export the ledger, fill that file in and import it.`,
  },
  'ledger.key-changed': {
    status: 422,
    zh: ({ cell, value }) =>
      `${cell} 的编号“${value}”，或同一行的版本、导出日期，不是导出时的样子。请从原文件恢复这一行后再导入。`,
    en: ({ cell, value }) =>
      `The key “${value}” in ${cell}, or the version or day of its row, is not as it was exported. Restore the row and import again.`,
  },
  'ledger.unknown-row': {
    status: 404,
    zh: ({ cell }) => `${cell} 所指的任务不存在，或不在您的辖区和职责范围内。请删去这一行。`,
    en: ({ cell }) =>
      `The obligation of ${cell} does not exist, or lies outside your area and duties. Remove the row.`,
  },
  'ledger.not-editable': {
    status: 422,
    zh: ({ cell, column, value, kept }) =>
      `${cell}“${column}”由系统计算或由办理过程产生，不能在台账中改为“${value}”，现为“${kept}”。请恢复原值；需要调整的，请在任务页面办理。`,
    en: ({ cell, column, value, kept }) =>
      `${cell} (${column}) comes from the history and cannot be changed to “${value}” in the ledger; it is “${kept}”. Restore it, or act on the page of the obligation.`,
  },
} satisfies ProblemWords
