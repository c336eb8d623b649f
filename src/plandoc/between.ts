/** What stood between two lines that were kept: blank lines, which part rows, and lines of one tab, which are empty cells. */
import type { Line } from './lines.ts'
import { letterAt, type Strand, strandOf } from './strand.ts'

/** An empty cell, and whether it begins a row. */
export type EmptyCell = { readonly cell: Strand; readonly opensRow: boolean }

export type Between = { readonly empties: readonly EmptyCell[]; readonly opensRow: boolean }

/** Start and end of the line of the letters that a kept line was read from. */
function bounds(line: Line): { from: number; to: number } {
  const { letters, text } = line.strand
  const first = letterAt(line.strand, 0)
  const last = letterAt(line.strand, Math.max(0, text.length - 1))
  const newline = letters.text.indexOf('\n', last)
  return {
    from: letters.text.lastIndexOf('\n', first) + 1,
    to: newline < 0 ? letters.text.length : newline,
  }
}

/** Reads the text between two neighbouring lines once, so a whole table costs its length. */
export function between(before: Line | undefined, line: Line): Between {
  const { letters } = line.strand
  const until = bounds(line).from
  let at = before ? bounds(before).to + 1 : until
  const empties: EmptyCell[] = []
  let opensRow = false
  while (at < until) {
    const newline = letters.text.indexOf('\n', at)
    const end = newline < 0 || newline > until ? until : newline
    const text = letters.text.slice(at, end)
    const empty = text.trim() === ''
    if (empty && text.includes('\t')) {
      empties.push({ cell: strandOf(letters, at, at), opensRow })
      opensRow = false
    } else if (empty) opensRow = true
    at = end + 1
  }
  return { empties, opensRow }
}
