/** What went wrong, as a code with facts; the sentence for a reader lives with the words of the domain. */

/** Facts a sentence needs: the value given, the limit, the place in a file. */
export type ProblemFacts = Readonly<Record<string, string | number>>

export type Problem = { readonly code: string; readonly facts: ProblemFacts }

/** An expected failure is a value. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

export const good = <T>(value: T): Result<T> => ({ ok: true, value })

export const wrong = (code: string, facts: ProblemFacts = {}): Result<never> => ({
  ok: false,
  problem: { code, facts },
})

/** A refusal crosses layers as an exception and is turned into a sentence and a status at the edge. */
export class Refusal extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.name = 'Refusal'
    this.problem = problem
  }
}

/** Stops here with a problem the caller's reader must hear about. */
export function refuse(code: string, facts: ProblemFacts = {}): never {
  throw new Refusal({ code, facts })
}

/** The value, or the refusal it carries. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Refusal(result.problem)
  return result.value
}

/** How a problem is told: the HTTP status it means and a full sentence per language. */
export type ProblemWords = Readonly<
  Record<
    string,
    { status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503; zh: Sentence; en: Sentence }
  >
>
type Sentence = (facts: ProblemFacts) => string
