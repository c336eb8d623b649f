/** Rows of a bank's answer that were not believed, told on the run's page: the rest of the file has been taken. */
import type { ProblemWords } from '#kernel'
import { type AnswerReport, paymentsProblems, type RefusedRow } from '#payments'
import { localTime } from './local-time.ts'
import type { RunView } from './run-view.ts'

const words: ProblemWords = paymentsProblems
const rowsTold = 20
const runsKept = 50

type Told = { readonly at: string; readonly by: string; readonly refused: readonly RefusedRow[] }

/** Kept in memory only: reading the same file again changes nothing and tells the same. */
export function answersTold() {
  const told = new Map<string, Told>()
  return {
    keep(run: string, { refused }: AnswerReport, who: { readonly at: string; readonly by: string }): void {
      told.delete(run)
      if (refused.length > 0) told.set(run, { ...who, refused })
      for (const oldest of told.keys()) if (told.size > runsKept) told.delete(oldest)
    },
    of(run: string): RunView['history'] {
      const last = told.get(run)
      return last ? [happening(last)] : []
    },
  }
}

const happening = ({ at, by, refused }: Told): RunView['history'][number] => ({
  id: 'refused-rows',
  says: {
    zh: `回盘中有 ${refused.length} 行没有采用，其余已入账`,
    en: `${refused.length} rows of the answer were not taken; the others were`,
  },
  at: localTime(at),
  by,
  note: refused.slice(0, rowsTold).map(sentence).join(' '),
})

const sentence = ({ row, problem }: RefusedRow) =>
  words[problem.code]?.zh(problem.facts) ?? `第 ${row} 行：${problem.code}`
