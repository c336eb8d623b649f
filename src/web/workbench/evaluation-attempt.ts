/** A deed of evaluation that the domain may refuse: done, or the sentence to tell at a field of the form. */
import { evaluationProblems } from '#evaluation'
import { type ProblemWords, Refusal } from '#kernel'
import type { FieldError } from '../parts/error-summary.tsx'

type Done<T> = { readonly done: T } | { readonly refused: FieldError }

/** What does not exist or may not be seen is another page's to tell. */
export async function attempt<T>(
  field: string | ((code: string) => string),
  work: () => Promise<T>,
): Promise<Done<T>> {
  try {
    return { done: await work() }
  } catch (error) {
    const told = error instanceof Refusal ? sentenceOf(error) : undefined
    if (!(error instanceof Refusal) || !told) throw error
    const at = typeof field === 'string' ? field : field(error.problem.code)
    return { refused: { field: at, says: told } }
  }
}

function sentenceOf({ problem: { code, facts } }: Refusal) {
  const known: ProblemWords = evaluationProblems
  const words = known[code]
  const isHere = words?.status !== 404 || code.startsWith('evaluation.code-')
  return words && isHere ? { zh: words.zh(facts), en: words.en(facts) } : undefined
}
