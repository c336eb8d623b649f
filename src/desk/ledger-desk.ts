/** The ledger at the desk: the obligations of a filter as a workbook, and filled cells as actions in their histories. */
import type { World } from '#cases'
import { exchangeProblems, exportLedger, importLedger } from '#exchange'
import { type Problem, type ProblemWords, Refusal, type Words } from '#kernel'
import type { LedgerDesk } from '#web'
import { caseProblemWords } from './case-problem.ts'
import { questionOf } from './supervision-board.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const ledgerDesk = ({ world }: { readonly world: World }): LedgerDesk => ({
  async ledger(at, filter) {
    const body = await exportLedger(at.tx, world, questionOf(at, filter))
    return { name: `任务落实台账 ${at.today}.xlsx`, type: xlsx, body }
  },
  async takeLedger(at, file) {
    try {
      const { refused, ...report } = await importLedger(at.tx, world, { ...file, by: at.staff })
      return { ...report, refused: refused.map(({ cell, problem }) => ({ cell, says: sayRefused(problem) })) }
    } catch (error) {
      const problem = error instanceof Refusal ? fileProblem(error.problem) : undefined
      if (!problem) throw error
      return { problem }
    }
  },
})

/** What is wrong with the file itself; anything else is not for the page of the upload. */
function fileProblem({ code, facts }: Problem): Words | undefined {
  const known: ProblemWords = exchangeProblems
  const words = known[code]
  return words && { zh: words.zh(facts), en: words.en(facts) }
}

const sayRefused = (problem: Problem): Words =>
  fileProblem(problem) ?? caseProblemWords(problem) ?? { zh: problem.code, en: problem.code }
