/** Words of a page as lines in reading order, with a gap told where a column ends. */
import type { Word } from './pdf-page.ts'

export type PdfLine = {
  readonly words: readonly Word[]
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
}

function lineOf(words: readonly Word[]): PdfLine {
  const sorted = words.toSorted((a, b) => a.left - b.left)
  return {
    words: sorted,
    left: sorted[0]?.left ?? 0,
    right: Math.max(...sorted.map((word) => word.right)),
    base: Math.max(...sorted.map((word) => word.base)),
    size: Math.max(...sorted.map((word) => word.size)),
  }
}

/** Words whose bases differ by less than half their size stand on one line; raised signs of notes join the line they hang on. */
export function linesOfWords(words: readonly Word[]): PdfLine[] {
  const sorted = words.toSorted((a, b) => a.base - b.base || a.left - b.left)
  const groups: Word[][] = []
  let base = Number.NEGATIVE_INFINITY
  let size = 0
  for (const word of sorted) {
    const open = groups.at(-1)
    if (open && word.base - base < 0.5 * Math.max(word.size, size)) open.push(word)
    else groups.push([word])
    if (!open || open !== groups.at(-1) || word.size > size) [base, size] = [word.base, word.size]
  }
  return groups.map(lineOf)
}

/** A sign of a footnote: small, raised, a number or a star. */
const isNote = (word: Word, line: PdfLine) =>
  word.size < 0.75 * line.size &&
  word.base < line.base - 0.15 * line.size &&
  /^[[［〔]?(?:\d{1,2}|[①-⑳*])[\]］〕]?$/.test(word.text)

export type Piece = { readonly text: string; readonly bold: boolean }

/** The words of a line as pieces of one weight, with a space where they stand apart; next to Chinese the reader closes it. */
export function piecesOf(line: PdfLine): Piece[] {
  const out: { text: string; bold: boolean }[] = []
  let right = line.left
  for (const word of line.words) {
    const last = out.at(-1)
    const apart = last !== undefined && word.left - right > 0.18 * word.size
    right = word.right
    if (isNote(word, line)) continue
    const text = apart ? ` ${word.text}` : word.text
    if (last && last.bold === word.bold) last.text += text
    else out.push({ text, bold: word.bold })
  }
  return out
}

/** Parts of a line that stand far apart, as the columns of a table without rules do. */
export function columnsOf(line: PdfLine): PdfLine[] {
  const groups: Word[][] = [[]]
  let right = line.left
  for (const word of line.words) {
    if (word.left - right > 1.6 * line.size) groups.push([])
    groups.at(-1)?.push(word)
    right = Math.max(right, word.right)
  }
  return groups.filter((group) => group.length > 0).map(lineOf)
}

export const plainText = (line: PdfLine): string =>
  piecesOf(line)
    .map(({ text }) => text)
    .join('')
