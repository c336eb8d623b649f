/** Tables as rows of one line each. */
import { bare, type Cell, gathered, spread } from './cell-grid.ts'
import { cellText } from './cell-lines.ts'

const wholly = /^<b>[^<]*<\/b>$/

/** A row that is bold throughout, like a header, marks nothing in particular. */
function plainRow(cells: readonly string[]): readonly string[] {
  const filled = cells.filter((cell) => cell !== '')
  return filled.every((cell) => wholly.test(cell)) ? cells.map((cell) => cell.replace(/<\/?b>/g, '')) : cells
}

/** The lines of a table. A table of one column is a box around paragraphs, and is read as these. */
export function linesOfTable(rows: readonly (readonly Cell[])[]): string[] {
  const filled = rows.filter((row) => row.some((cell) => bare(cell.lines).trim() !== ''))
  const grid = gathered(spread(filled))
  const width = Math.max(0, ...grid.map((row) => row.length))
  if (width <= 1 || filled.every((row) => row.length === 1))
    return filled.flatMap((row) => row[0]?.lines ?? [])
  return grid.map((row) =>
    plainRow(Array.from({ length: width }, (_, x) => cellText(row[x]?.lines ?? []))).join('\t'),
  )
}
