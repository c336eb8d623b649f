/** What a report is made of: words of our own, names from the data, and references to figures; no number is written by hand. */

/** A reference to a figure by its key, or a name as the data has it (a unit, an indicator, a plan). */
export type Part = string | { readonly figure: string } | { readonly name: string }

export type Block =
  | { readonly kind: 'title'; readonly lines: readonly (readonly Part[])[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly parts: readonly Part[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      /** Rows of cells. The first cell of a row names it. */
      readonly rows: readonly (readonly (readonly Part[])[])[]
    }
  /** Left for people to write. */
  | { readonly kind: 'open'; readonly asks: string }

export const figure = (key: string): Part => ({ figure: key })

export const name = (text: string): Part => ({ name: text })

/** `的 ${figure('x')} 项` as parts: a template whose values are references and whose words are our own. */
export function prose(words: TemplateStringsArray, ...values: readonly Part[]): readonly Part[] {
  return words.flatMap((word, i) => [word, values[i] ?? '']).filter((part) => part !== '')
}

export const paragraph = (words: TemplateStringsArray, ...values: readonly Part[]): Block => ({
  kind: 'paragraph',
  parts: prose(words, ...values),
})

export const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text })

const cellsOf = (block: Block): readonly Part[] => {
  switch (block.kind) {
    case 'title':
      return block.lines.flat()
    case 'paragraph':
      return block.parts
    case 'table':
      return block.rows.flat(2)
    case 'heading':
    case 'open':
      return []
  }
}

/** Keys of all figures, in the order they are met, once each. */
export const keysIn = (blocks: readonly Block[]): readonly string[] => [
  ...new Set(
    blocks
      .flatMap(cellsOf)
      .flatMap((part) => (typeof part === 'object' && 'figure' in part ? [part.figure] : [])),
  ),
]
