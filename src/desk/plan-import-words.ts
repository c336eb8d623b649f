/** The sentence of a file that could not be taken in, for the page it was sent from. */
import { exchangeProblems } from '#exchange'
import type { Problem, ProblemWords, Words } from '#kernel'
import { planProblems } from '#plans'
import { deskProblems } from './problems.ts'

const problems: ProblemWords = { ...exchangeProblems, ...planProblems, ...deskProblems }

/** Undefined for problems that are not the file's. */
export function problemWords({ code, facts }: Problem): Words | undefined {
  const told = problems[code]
  return told && { zh: told.zh(facts), en: told.en(facts) }
}
