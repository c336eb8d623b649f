/** Bare numbers between the cells of a flattened table that count pages, not rows. */
import type { Header } from './header.ts'
import type { Token } from './tokens.ts'

const valued: ReadonlySet<string> = new Set(['baseline', 'target', 'year', 'growth', 'goal'])

/** Only where no column holds numbers of its own, and a cell stands alone on its line. */
const mayHold = (header: Header) =>
  header.layout === 'stack' &&
  header.columns.some((column) => column.role === 'no') &&
  !header.columns.some((column) => valued.has(column.role))

/** The number that follows in the stream, or undefined. */
function nextNumbers(numbers: readonly (number | null)[]): (number | undefined)[] {
  const out: (number | undefined)[] = numbers.map(() => undefined)
  let next: number | undefined
  for (let i = numbers.length - 1; i >= 0; i--) {
    out[i] = next
    next = numbers[i] ?? next
  }
  return out
}

/** A number that does not count on, while the next one does, is a page number. One walk. */
export function withoutPageNumbers(tokens: readonly Token[], header: Header): readonly Token[] {
  if (!mayHold(header)) return tokens
  const numbers = tokens.map((token) => token.view.integer)
  const following = nextNumbers(numbers)
  let last = 0
  return tokens.filter((_, i) => {
    const number = numbers[i]
    if (number === null || number === undefined) return true
    const isPage = number !== last + 1 && number !== 1 && following[i] === last + 1
    if (!isPage) last = number
    return !isPage
  })
}
