/** Keys of rows that survive a better reading: the number a row has in the document, or how its text begins. */

/** `task:12`; without a number `task:~推进城市道路…`; what occurs again gets `#2`. */
export function keysFor(kind: string): (row: { no?: string | null; text: string }) => string {
  const seen = new Map<string, number>()
  return ({ no, text }) => {
    const name = no ? `${kind}:${no}` : `${kind}:~${beginning(text)}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name}#${times}`
  }
}

/** The first letters and digits; space and punctuation differ between copies of one document. */
const beginning = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 16)
