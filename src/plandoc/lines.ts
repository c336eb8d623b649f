/** The source as lines with cells: the last place where layout is visible. */
import type { Letters } from './letters.ts'
import { limits } from './limits.ts'
import { rowsOfLine } from './one-line-table.ts'
import { withoutFurniture } from './page-furniture.ts'
import { endOfLine } from './quoted-lines.ts'
import { type Strand, slice, strandOf, trim } from './strand.ts'

export type Line = {
  /** Its index among the lines kept. */
  readonly index: number
  readonly strand: Strand
  /** Cells as a tab or a pipe divides them; empty ones are kept. One cell when nothing divides. */
  readonly cells: readonly Strand[]
  /** The line begins with a tab, the way a table flattened a cell a line marks a new cell. */
  readonly marked: boolean
  /** Blank lines before it. */
  readonly blanks: number
  /** Depth of a Markdown heading, 0 for none. */
  readonly depth: number
  /** A bullet, or the stop of a number that was lost, stood at its head: something new begins. */
  readonly bullet: boolean
}

export type Page = { readonly lines: readonly Line[]; readonly truncated: boolean }

/** Page numbers and picture stand-ins say nothing about the plan. */
const furniture =
  /^(?:[-—]\s?\d{1,4}\s?[-—]|[·•]\s?\d{1,4}\s?[·•]|第\s?\d{1,4}\s?页(?:[，\s]{0,2}共\s?\d{1,4}\s?页)?|!\[[^\]]{0,80}\]\([^)]{0,200}\)|!\[[^\]]{0,80}\]（[^）]{0,200}）|[-=_*—]{3,}|\|[-:|：\s]{3,}\|)$/

/** Splits at tabs, or at pipes when the line is a row of a Markdown table. */
function cellsOf(raw: Strand, stripped: Strand): readonly Strand[] {
  const text = stripped.text
  const piped = text.length > 2 && text.startsWith('|') && text.endsWith('|')
  const row = piped ? slice(stripped, 1, text.length - 1) : raw
  const divider = piped ? '|' : '\t'
  if (!row.text.includes(divider)) return [stripped]
  const cells: Strand[] = []
  let from = 0
  for (let at = row.text.indexOf(divider); at >= 0; at = row.text.indexOf(divider, from)) {
    cells.push(trim(slice(row, from, at)))
    from = at + 1
  }
  cells.push(trim(slice(row, from)))
  return cells
}

const bullets =
  /^(?:[>*-]\s{1,4}|[-—－]{1,3}\s{0,2}(?=[\u4e00-\u9fff“《])|(?:[\u2600-\u27bf]|[\ud83c-\ud83e][\udc00-\udfff])\ufe0f?\s{0,2}|[•●◆■□▲△○◇◎★※▪►➢➤✓·.、]\s{0,4}(?=[\u4e00-\u9fff“《]))/

/** Markdown's own signs at the head of a line (`## `, `> `, `- `), bullets, and the stop of a lost number. */
function withoutHead(strand: Strand): { strand: Strand; depth: number; bullet: boolean } {
  const head = /^(#{1,6})\s{0,4}/.exec(strand.text)
  if (head) return { strand: trim(slice(strand, head[0].length)), depth: head[1]?.length ?? 0, bullet: false }
  const bullet = bullets.exec(strand.text)
  if (!bullet) return { strand, depth: 0, bullet: false }
  return { strand: trim(slice(strand, bullet[0].length)), depth: 0, bullet: true }
}

function lineOf(raw: Strand, index: number, blanks: number): Line | undefined {
  const stripped = trim(raw)
  if (stripped.text === '' || furniture.test(stripped.text)) return undefined
  const { strand, depth, bullet } = withoutHead(stripped)
  if (strand.text === '') return undefined
  const cells = cellsOf(raw, strand)
  const marked = /^ *\t/.test(raw.text)
  return { index, strand, cells, marked, blanks, depth, bullet }
}

export function linesOf(letters: Letters): Page {
  const lines: Line[] = []
  let blanks = 0
  let from = 0
  while (from < letters.text.length && lines.length < limits.lines) {
    const to = endOfLine(letters.text, from)
    for (const row of rowsOfLine(strandOf(letters, from, to))) {
      const line = lineOf(row, lines.length, blanks)
      if (line) lines.push(line)
      blanks = line ? 0 : blanks + 1
    }
    from = to + 1
  }
  return { lines: withoutFurniture(lines), truncated: from < letters.text.length }
}

/** The cells that hold something. */
export const filledCells = (line: Line): readonly Strand[] => line.cells.filter((cell) => cell.text !== '')
