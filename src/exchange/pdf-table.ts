/** A ruled table of a page: each word in its cell, each cell with its paragraphs. */
import type { Cell } from './cell-grid.ts'
import type { Grid, GridCell } from './pdf-grid.ts'
import { linesOfWords } from './pdf-lines.ts'
import type { Word } from './pdf-page.ts'
import { inCell, paragraphsOf } from './pdf-paragraphs.ts'

export type PdfTable = { readonly columns: readonly number[]; readonly rows: Cell[][] }

const middle = (word: Word) => (word.left + word.right) / 2
/** Letters stand on their base; their middle is a third of their size above it. */
const height = (word: Word) => word.base - word.size / 3

export const isIn = (grid: Grid, word: Word): boolean =>
  middle(word) > grid.left &&
  middle(word) < grid.right &&
  height(word) > grid.top &&
  height(word) < grid.bottom

const holds = (cell: GridCell, word: Word) =>
  middle(word) >= cell.left &&
  middle(word) < cell.right &&
  height(word) >= cell.top &&
  height(word) < cell.bottom

const widthOf = (sign: string) => (sign.charCodeAt(0) < 0x2000 ? 0.5 : 1)

/** Text that one drawing command carries over a border is cut there, letter by letter. */
function cutAtBorders(word: Word, columns: readonly number[]): Word[] {
  const crossed = columns.filter((x) => x > word.left + word.size / 2 && x < word.right - word.size / 2)
  if (crossed.length === 0) return [word]
  const signs = [...word.text]
  const unit = (word.right - word.left) / signs.reduce((sum, sign) => sum + widthOf(sign), 0)
  let left = word.left
  const parts: Word[] = []
  let lane = -1
  for (const sign of signs) {
    const right = left + widthOf(sign) * unit
    const own = crossed.filter((x) => x < (left + right) / 2).length
    const last = parts.at(-1)
    if (last && own === lane) parts[parts.length - 1] = { ...last, text: last.text + sign, right }
    else parts.push({ ...word, text: sign, left, right })
    lane = own
    left = right
  }
  return parts.filter((part) => part.text.trim() !== '')
}

/** Only borders that really divide the row the word stands in may cut it. */
const bordersAt = (grid: Grid, word: Word): number[] =>
  grid.cells.filter((cell) => height(word) >= cell.top && height(word) < cell.bottom).map((cell) => cell.left)

export function tableOf(grid: Grid, words: readonly Word[]): PdfTable {
  const pieces = words.flatMap((word) => cutAtBorders(word, bordersAt(grid, word)))
  const rows: Cell[][] = Array.from({ length: grid.rows }, () => [])
  for (const cell of grid.cells) {
    const own = linesOfWords(pieces.filter((word) => holds(cell, word)))
    rows[cell.row]?.push({
      lines: paragraphsOf(own, inCell(cell), true),
      across: cell.across,
      down: cell.down,
    })
  }
  return { columns: grid.columns, rows }
}

const sameColumns = (a: PdfTable, b: PdfTable) =>
  a.columns.length === b.columns.length && a.columns.every((x, i) => Math.abs(x - (b.columns[i] ?? 0)) < 6)

const textOf = (cell: Cell | undefined) => (cell?.lines ?? []).join('')

/** The first row of a page goes on with the last one of the page before: it has no number, and something was unfinished. */
function goesOn(last: readonly Cell[], first: readonly Cell[]): boolean {
  if (last.length !== first.length || first.length < 2 || textOf(first[0]) !== '') return false
  if (textOf(last[0]) === '') return false
  return first.some((cell, i) => {
    const before = textOf(last[i])
    return textOf(cell) !== '' && before.length > 0 && !/[。；！]$/.test(before)
  })
}

const glued = (last: readonly Cell[], first: readonly Cell[]): Cell[] =>
  last.map((cell, i) => {
    const [head = '', ...rest] = first[i]?.lines ?? []
    const end = cell.lines.at(-1) ?? ''
    const lines = head === '' ? cell.lines : [...cell.lines.slice(0, -1), end + head, ...rest]
    return { ...cell, down: cell.down + (first[i]?.down ?? 1) - 1, lines }
  })

const isSameRow = (a: readonly Cell[] | undefined, b: readonly Cell[] | undefined) =>
  a !== undefined && b !== undefined && a.map(textOf).join('\t') === b.map(textOf).join('\t')

/** A cell merged over several rows that stands empty at the top of a page goes on from the page before. */
const mergedOn = (last: readonly Cell[], first: readonly Cell[]): Cell[] =>
  last.length !== first.length
    ? [...first]
    : first.map((cell, i) =>
        cell.down > 1 && textOf(cell) === '' ? { ...cell, lines: last[i]?.lines ?? [] } : cell,
      )

/** Continues a table over a page break, without the header that is printed again. False when it is another table. */
export function continued(table: PdfTable, next: PdfTable): boolean {
  if (!sameColumns(table, next)) return false
  const rows = isSameRow(table.rows[0], next.rows[0]) ? next.rows.slice(1) : next.rows
  const [first, last] = [rows[0], table.rows.at(-1)]
  if (first && last && goesOn(last, first)) table.rows.splice(-1, 1, glued(last, first), ...rows.slice(1))
  else if (first && last) table.rows.push(mergedOn(last, first), ...rows.slice(1))
  else table.rows.push(...rows)
  return true
}
