/** What a process, the runtime or a form refuses, in words for the page it happened on. */
import { casesProblems } from '#cases'
import { formProblems } from '#forms'
import { type Problem, type ProblemWords, Refusal, type Words } from '#kernel'
import { processProblems } from '#process'
import { standardsProblems } from '#standards'

const known: ProblemWords = { ...standardsProblems, ...formProblems, ...processProblems, ...casesProblems }

/** Undefined for problems that are not told on the page of a case. */
export function caseProblemWords({ code, facts }: Problem): Words | undefined {
  const words = known[code]
  return words && { zh: words.zh(facts), en: words.en(facts) }
}

/** A refusal that leaves the page as it is; whatever is missing altogether is another page's to tell. */
export async function toldOnPage<T>(work: () => Promise<T>): Promise<{ done: T } | { problem: Words }> {
  try {
    return { done: await work() }
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.code === 'case.not-found') throw error
    const problem = caseProblemWords(error.problem)
    if (!problem) throw error
    return { problem }
  }
}
