/** Cuts a line of a table into cells, whatever divides them: tabs, pipes, commas or wide gaps. */

import { type Line } from './lines.ts'
import { letterAt, type Strand, slice, trim } from './strand.ts'

/** `tab` covers framed Markdown rows too; the lines come cut already. */
export type Divider = 'tab' | 'pipe' | 'comma' | 'gap'

/** A cell and the columns of a terminal it spans, a Chinese character counting two. */
export type Piece = { readonly cell: Strand; readonly x: number; readonly end: number }

const wide = (sign: string) => (sign.charCodeAt(0) > 0x2e7f ? 2 : 1)

const widthOf = (text: string) => {
  let width = 0
  for (let i = 0; i < text.length; i++) width += wide(text[i] ?? '')
  return width
}

const longestIndent = 400

/** Spaces before the line, which trimming took off. */
function indentOf(strand: Strand): number {
  const { text } = strand.letters
  let at = letterAt(strand, 0)
  let indent = 0
  while (text[at - 1] === ' ' && indent < longestIndent) {
    at--
    indent++
  }
  return indent
}

/** Cells set apart by two spaces or more, with the place of each. One pass. */
export function piecesOf(line: Line): readonly Piece[] {
  const { text } = line.strand
  const out: Piece[] = []
  let x = indentOf(line.strand)
  let from = 0
  for (const gap of [...text.matchAll(/\s{2,}/g), undefined]) {
    const to = gap?.index ?? text.length
    const width = widthOf(text.slice(from, to))
    if (to > from) out.push({ cell: slice(line.strand, from, to), x, end: x + width })
    from = to + (gap?.[0].length ?? 0)
    x += width + (gap?.[0].length ?? 0)
  }
  return out
}

/** Positions where a sign divides; commas inside straight quotation marks do not. */
function cutsAt(text: string, signs: string): number[] {
  const cuts: number[] = []
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"' && signs.includes(',')) quoted = !quoted
    else if (!quoted && signs.includes(text[i] ?? '')) cuts.push(i)
  }
  return cuts
}

/** `"a, b"` is a cell of a list divided by commas; its marks are not part of it. */
function unquoted(cell: Strand): Strand {
  const { text } = cell
  return text.length > 1 && text.startsWith('"') && text.endsWith('"')
    ? trim(slice(cell, 1, text.length - 1))
    : cell
}

function divided(strand: Strand, signs: string): readonly Strand[] {
  const cuts = cutsAt(strand.text, signs)
  const bounds = [-1, ...cuts, strand.text.length]
  return bounds.slice(1).map((to, i) => unquoted(trim(slice(strand, (bounds[i] ?? 0) + 1, to))))
}

export const pipes = '|│┃'

/** A row in pipes may have a frame or not. */
function piped(line: Line): readonly Strand[] {
  const { text } = line.strand
  const from = pipes.includes(text[0] ?? ' ') ? 1 : 0
  const to = pipes.includes(text.at(-1) ?? ' ') && text.length > from ? text.length - 1 : text.length
  return divided(slice(line.strand, from, to), pipes)
}

/** The cells of a line, empty ones kept. A tab before the first cell of a marked line is not an empty cell. */
export function cellsBy(line: Line, divider: Divider): readonly Strand[] {
  if (divider === 'pipe') return piped(line)
  if (divider === 'comma') return divided(line.strand, '，,')
  if (divider === 'gap') return piecesOf(line).map((piece) => piece.cell)
  return line.cells
}

/** A rule under the head of an unframed table, or a word about the page: `--- | ---`, `（续表）`. */
export const isRule = (line: Line): boolean =>
  /^(?:[-:：|│┃—+=\s]{3,}|（?\s?(?:续\s?上?\s?表\s?\d{0,2}|接上[页表])\s?）?)$/.test(line.strand.text)
