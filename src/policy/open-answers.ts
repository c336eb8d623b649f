/** The three ways an office can answer an open condition for a place and a period. */

/** No further condition; each applicant is checked; it holds for nobody (the place does not offer it). */
export const openAnswers = { everybody: 0, eachChecked: 1, nobody: 2 } as const

/** The number that chooses one of the readings a condition was declared with: the first is 10. */
export const readingAnswer = (index: number): number => 10 + index

/** Which reading an answer chooses; undefined when it chooses none. */
export const readingOf = <R>(readings: readonly R[], answer: number | undefined): R | undefined =>
  answer === undefined ? undefined : readings[answer - readingAnswer(0)]
