/** Rows of a table whose columns stand under one another: a line without a number goes on in the cells above it. */
import { type Piece, piecesOf } from './cells.ts'
import type { Header } from './header.ts'
import type { Line } from './lines.ts'
import { join, type Strand } from './strand.ts'

type Stop = { readonly x: number; readonly end: number }

/** The column a piece stands under: the one it overlaps most, else the nearest. */
function columnUnder(piece: Piece, stops: readonly Stop[]): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  stops.forEach((stop, i) => {
    const overlap = Math.min(piece.end, stop.end) - Math.max(piece.x, stop.x)
    const score = overlap > 0 ? 1000 - Math.abs(piece.x - stop.x) : overlap
    if (score > most) {
      most = score
      best = i
    }
  })
  return best
}

/** Stops reach to the next one, so that long cells are under their own title. */
const widened = (stops: readonly Stop[]): readonly Stop[] =>
  stops.map((stop, i) => ({ x: stop.x, end: Math.max(stop.end, (stops[i + 1]?.x ?? stop.end + 40) - 1) }))

/** First pieces are the number whatever their place; two pieces never share a column of a line. */
function placed(pieces: readonly Piece[], stops: readonly Stop[]): Map<number, Strand[]> {
  const row = new Map<number, Strand[]>()
  pieces.forEach((piece, i) => {
    const at = i === 0 ? 0 : columnUnder(piece, stops)
    row.set(row.has(at) ? at + i / 1000 : at, [piece.cell])
  })
  return row
}

const rowNumber = /^[（]?[\d一二三四五六七八九十]{1,3}(?:\.\d{1,2})?[）.、]?$/

/** Without a number column every line is a row of its own. */
export function gapRows(lines: readonly Line[], header: Header): readonly (readonly Strand[])[] {
  const stops = widened(header.stops ?? [])
  const numbered = header.columns[0]?.role === 'no' && stops.length === header.columns.length
  const rows: Map<number, Strand[]>[] = []
  for (const line of lines) {
    const pieces = piecesOf(line)
    const open = rows.at(-1)
    const begins = rowNumber.test(pieces[0]?.cell.text ?? '')
    const indented = (pieces[0]?.x ?? 0) >= (stops[1]?.x ?? 0) - 2
    if (numbered && open && open.size > 1 && !begins && indented)
      for (const piece of pieces) {
        const at = columnUnder(piece, stops)
        const cells = open.get(at)
        if (cells) cells.push(piece.cell)
        else open.set(at, [piece.cell])
      }
    else rows.push(numbered ? placed(pieces, stops) : new Map(pieces.map(({ cell }, i) => [i, [cell]])))
  }
  return rows.map((row) => [...row].toSorted(([a], [b]) => a - b).map(([, cells]) => join(cells)))
}
