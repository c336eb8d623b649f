/** Answers kept for a moment: a crowd that asks the same at once costs one answering. */

export type KeptAnswers<T> = {
  /** The answer kept under this key, or the one `make` gives now; those who ask meanwhile wait for the same one. */
  of(key: string, make: () => Promise<T>): Promise<T>
  /** What `make` gives now, whatever is kept; it is kept from now on. */
  anew(key: string, make: () => Promise<T>): Promise<T>
}

/** Bounded: the oldest goes first. */
const most = 500

export function keepFor<T>(seconds: number, clock: () => number = () => performance.now()): KeptAnswers<T> {
  const answers = new Map<string, { until: number; answer: Promise<T> }>()
  const anew = (key: string, make: () => Promise<T>) => {
    const until = clock() + seconds * 1000
    const answer = make()
    answers.delete(key)
    answers.set(key, { until, answer })
    const oldest = answers.keys().next().value
    if (answers.size > most && oldest !== undefined) answers.delete(oldest)
    // A failure is told to those who waited for it, and the next one tries again.
    answer.catch(() => answers.delete(key))
    return answer
  }
  return {
    anew,
    async of(key, make) {
      const kept = answers.get(key)
      return kept && kept.until > clock() ? kept.answer : anew(key, make)
    },
  }
}
