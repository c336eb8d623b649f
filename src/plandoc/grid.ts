/** Puts a stream of cells back into rows: the best path through the columns (Viterbi), linear in the cells. */
import { type CellView, fit, groupFit, viewOf } from './cell-fit.ts'
import type { Header } from './header.ts'
import { limits } from './limits.ts'
import { filledCells, type Line } from './lines.ts'
import { runCells } from './run-cells.ts'
import type { Strand } from './strand.ts'
import type { Row, Table } from './table.ts'
import { regionOf } from './table-region.ts'

/** How a cell follows the one before: on the same line, on a new line, on a new line with a cell mark, by a space. */
type Gap = 'next' | 'line' | 'mark' | 'space'

export type Token = {
  readonly cell: Strand
  readonly view: CellView
  readonly gap: Gap
  readonly lone: boolean
}

const never = Number.NEGATIVE_INFINITY

const token = (cell: Strand, gap: Gap, lone: boolean): Token => ({ cell, view: viewOf(cell.text), gap, lone })

/** In rows, empty cells keep their place; a title over the whole width may trail empty cells. */
function rowTokens(line: Line, columns: number): Token[] {
  const filled = filledCells(line)
  const lone = filled.length === 1
  const first = line.cells[0]
  const title = lone && first !== undefined && first.text !== ''
  const cells = title ? [first] : line.cells.length > columns ? filled : line.cells
  return cells.map((cell, i) => token(cell, i === 0 ? 'line' : 'next', title || line.cells.length === 1))
}

function tokensOf(lines: readonly Line[], header: Header): { tokens: Token[]; to: number } {
  const { to, repeated } = regionOf(lines, header)
  const tokens: Token[] = []
  if (header.rest) for (const cell of runCells(header.rest, header)) tokens.push(token(cell, 'space', false))
  for (let at = header.next; at < to; at++) {
    const line = lines[at]
    if (!line || repeated.has(at)) continue
    if (header.layout === 'rows') for (const next of rowTokens(line, header.columns.length)) tokens.push(next)
    else if (header.layout === 'run')
      for (const cell of runCells(line.strand, header)) tokens.push(token(cell, 'space', false))
    else
      filledCells(line).forEach((cell, i) => {
        tokens.push(token(cell, i > 0 ? 'next' : line.marked ? 'mark' : 'line', true))
      })
  }
  return { tokens, to }
}

/** From column `s` to column `k`; column `n` stands for "title of a group". */
type Move = { readonly s: number; readonly k: number; readonly n: number }

/** Columns of the row that a move to a new row leaves without a cell. */
const missing = ({ s, n }: Move): number => (s >= n ? 0 : n - 1 - s)

/** Cells of a row share a line: a tab goes right, a new line begins a row or goes on in a wrapped cell. */
function stepInRows(move: Move, { gap, lone }: Token): number {
  const { s, k, n } = move
  if (gap === 'next') {
    if (k >= n || s >= n || k < s) return never
    return k === s ? -5 : -2 * (k - s - 1)
  }
  if (k === n) return lone ? -0.5 - missing(move) : never
  if (k === s) return -2.5
  if (k > s && s < n) return -3.5 - (k - s)
  return (k === 0 ? 0 : -2) - missing(move)
}

/** A cell a line: the next column, the same cell going on, or a new row. */
function stepInStack(move: Move, { gap }: Token, header: Header): number {
  const { s, k, n } = move
  if (header.marked && gap === 'line') return k === s ? 0 : k === n ? -7 : never
  if (k === n) return s === n ? -1 : -1 - 1.5 * missing(move)
  if (s === n) return k === 0 ? 0 : -2.5
  if (k === s) return gap === 'space' ? -0.5 : header.marked ? -5 : -2
  if (k > s) return -3 * (k - s - 1)
  return (k === 0 ? 0 : -2.5) - 1.5 * missing(move)
}

const step = (move: Move, token: Token, header: Header): number =>
  header.layout === 'rows' ? stepInRows(move, token) : stepInStack(move, token, header)

const begin = (header: Header, k: number): number => (k === 0 ? 0 : k === header.columns.length ? -0.5 : -3)

/** Numbers that go on counting are row numbers; others are chance. */
function sequence(tokens: readonly Token[]): Int8Array {
  const bonus = new Int8Array(tokens.length)
  let last = 0
  tokens.forEach(({ view }, i) => {
    if (view.integer === null) return
    const goesOn = view.integer === last + 1 || (view.integer > last && view.integer <= last + 4)
    bonus[i] = view.integer === last + 1 ? 2 : goesOn ? 0 : view.integer === 1 ? 0 : -4
    if (goesOn || view.integer === 1) last = view.integer
  })
  return bonus
}

function emission(header: Header, k: number, { view }: Token): number {
  const column = header.columns[k]
  return column ? fit(view, column.role) : groupFit(view, header.kind)
}

/** The column of every cell: dynamic programming over at most 15 states a cell. */
function bestPath(header: Header, tokens: readonly Token[]): Int8Array {
  const states = header.columns.length + 1
  const back = new Int8Array(tokens.length * states)
  const bonus = sequence(tokens)
  let scores = new Float64Array(states)
  tokens.forEach((current, i) => {
    const next = new Float64Array(states).fill(never)
    for (let k = 0; k < states; k++) {
      const extra = header.columns[k]?.role === 'no' ? (bonus[i] ?? 0) : 0
      const emitted = emission(header, k, current) + extra
      for (let s = 0; s < states; s++) {
        const moved =
          i === 0 ? begin(header, k) : (scores[s] ?? never) + step({ s, k, n: states - 1 }, current, header)
        if (moved + emitted <= (next[k] ?? never)) continue
        next[k] = moved + emitted
        back[i * states + k] = s
        if (i === 0) break
      }
    }
    scores = next
  })
  const path = new Int8Array(tokens.length)
  let best = scores.indexOf(Math.max(...scores))
  for (let i = tokens.length - 1; i >= 0; i--) {
    path[i] = best
    best = back[i * states + best] ?? 0
  }
  return path
}

/** A second task in the same column begins a row of its own when it is numbered on or the first was finished. */
function startsOwnRow(before: readonly Strand[], { cell, view, gap }: Token): boolean {
  if (gap === 'next' || gap === 'space') return false
  const last = before.at(-1)?.text ?? ''
  const label = viewOf(last).label
  if (view.label !== null && label !== null) return view.label === label + 1
  return view.label === null && /[。；]$/.test(last) && /[。；]$/.test(cell.text)
}

type Draft = { cells: Strand[][]; group: Strand | undefined; score: number; count: number }

function rowsFrom(header: Header, tokens: readonly Token[], path: Int8Array): Row[] {
  const n = header.columns.length
  const rows: Draft[] = []
  let group: Strand | undefined
  let previous = n
  tokens.forEach((current, i) => {
    const k = path[i] ?? 0
    const column = header.columns[k]
    if (!column) {
      group = current.cell
      previous = n
      return
    }
    const open = rows.at(-1)
    const again =
      k === previous && open && column.role === 'task' && startsOwnRow(open.cells[k] ?? [], current)
    if (!open || previous === n || k < previous || again)
      rows.push({ cells: Array.from({ length: n }, () => []), group, score: 0, count: 0 })
    const row = rows.at(-1)
    row?.cells[k]?.push(current.cell)
    if (row) row.score += Math.max(0, Math.min(1, (fit(current.view, column.role) + 3) / 5))
    if (row) row.count++
    previous = k
  })
  return rows.map(({ cells, group: title, score, count }) => ({
    cells,
    group: title,
    confidence: Math.round((score / Math.max(1, count)) * 100) / 100,
  }))
}

export function readTable(lines: readonly Line[], header: Header): Table {
  const { tokens, to } = tokensOf(lines, header)
  const path = bestPath(header, tokens)
  return { header, rows: rowsFrom(header, tokens, path).slice(0, limits.tasks), from: header.from, to }
}
