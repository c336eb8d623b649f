/** A whole table on one line, divided by tabs, becomes a head and its rows again. */
import { columnOf } from './columns.ts'
import { limits } from './limits.ts'
import { type Strand, slice } from './strand.ts'

const fewest = 3

/** How many cells the head takes: titles up to the first cell that is none. */
function widthOf(cells: readonly string[]): number {
  const end = cells.findIndex((cell) => columnOf(cell) === undefined)
  return end >= fewest && end <= limits.columns ? end : 0
}

/** Every row begins with the next number, where the head has a column for it. */
function counts(cells: readonly string[], width: number): boolean {
  if (columnOf(cells[0] ?? '')?.role !== 'no') return true
  for (let at = width, number = 1; at < cells.length; at += width, number++)
    if (cells[at]?.trim() !== String(number)) return false
  return true
}

/** The rows of the line, or the line itself when it is none. One pass. */
export function rowsOfLine(line: Strand): readonly Strand[] {
  const cells = line.text.split('\t')
  if (cells.length < 3 * fewest) return [line]
  const width = widthOf(cells)
  if (width === 0 || cells.length % width !== 0 || !counts(cells, width)) return [line]
  let from = 0
  return Array.from({ length: cells.length / width }, (_, row) => {
    const length = cells.slice(row * width, (row + 1) * width).join('\t').length
    const strand = slice(line, from, from + length)
    from += length + 1
    return strand
  })
}
