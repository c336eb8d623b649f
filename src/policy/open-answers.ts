/** The three ways an office can answer an open condition for a place and a period. */

/** No further condition; each applicant is checked; it holds for nobody (the place does not offer it). */
export const openAnswers = { everybody: 0, eachChecked: 1, nobody: 2 } as const
