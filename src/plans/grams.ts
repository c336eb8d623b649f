/** Texts cut into overlapping pieces of two characters: Chinese has no spaces, and two characters are a word often enough. */

/** Runs of characters that can be words; marks, spaces and figures part them. */
const stretches = (text: string): string[] => text.normalize('NFKC').match(/\p{L}+/gu) ?? []

const piecesOf = (stretch: string): string[] => {
  const letters = [...stretch]
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)
}

/** Every piece once. */
export const gramsOf = (text: string): ReadonlySet<string> => new Set(stretches(text).flatMap(piecesOf))

/** The longest stretches of `text` all of whose pieces are among those given, in the order they stand. */
export function sharedWords(text: string, given: ReadonlySet<string>): string[] {
  const words: string[] = []
  for (const stretch of stretches(text)) {
    let word = ''
    for (const piece of piecesOf(stretch)) {
      if (given.has(piece)) word = word === '' ? piece : word + [...piece][1]
      else if (word !== '') word = (words.push(word), '')
    }
    if (word !== '') words.push(word)
  }
  return [...new Set(words)]
}
