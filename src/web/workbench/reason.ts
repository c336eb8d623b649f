/** A reason an officer gives: long enough that somebody can read it later. */

const shortest = 5

/** The reason, or undefined when it says too little. */
export const reasonIn = (typed: string | undefined): string | undefined =>
  typed !== undefined && [...typed].length >= shortest ? typed : undefined
