/** Kleene logic: true, false, or null for unknown; the logic SQL uses for null, so that one person and the sweep agree. */

export type Truth = boolean | null

export type Verdict = 'yes' | 'no' | 'unknown'

export const verdictOf = (truth: Truth): Verdict => (truth === null ? 'unknown' : truth ? 'yes' : 'no')

export const opposite = (truth: Truth): Truth => (truth === null ? null : !truth)

/** False if one is false, else unknown if one is unknown. */
export function every(truths: Iterable<Truth>): Truth {
  let answer: Truth = true
  for (const truth of truths) {
    if (truth === false) return false
    if (truth === null) answer = null
  }
  return answer
}

/** True if one is true, else unknown if one is unknown. */
export function some(truths: Iterable<Truth>): Truth {
  let answer: Truth = false
  for (const truth of truths) {
    if (truth === true) return true
    if (truth === null) answer = null
  }
  return answer
}

/** Limits of a whole number, both counted; null where there is none. */
export type Bounds = { readonly from: number | null; readonly to: number | null }

/** Whether a number lies within, when it is only known to be between `low` and `high`. */
export function within({ from, to }: Bounds, low: number, high: number): Truth {
  if ((from !== null && high < from) || (to !== null && low > to)) return false
  return (from === null || low >= from) && (to === null || high <= to) ? true : null
}
