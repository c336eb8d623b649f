/** Puts a stream of cells back into rows: the best path through the columns (Viterbi), linear in the cells. */
import { fit, groupFit, viewOf } from './cell-fit.ts'
import type { Header } from './header.ts'
import { limits } from './limits.ts'
import type { Line } from './lines.ts'
import { begin, finisher, never, stepper } from './steps.ts'
import type { Strand } from './strand.ts'
import type { Row, Table } from './table.ts'
import { type Token, tokensOf } from './tokens.ts'

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
  return column ? fit(view, column.role) : groupFit(view, header)
}

/** The column of every cell: dynamic programming over at most 15 states a cell. */
function bestPath(header: Header, tokens: readonly Token[]): Int8Array {
  const states = header.columns.length + 1
  const step = stepper(header)
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
          i === 0 ? begin(header, k) : (scores[s] ?? never) + step({ s, k, n: states - 1 }, current)
        if (moved + emitted <= (next[k] ?? never)) continue
        next[k] = moved + emitted
        back[i * states + k] = s
        if (i === 0) break
      }
    }
    scores = next
  })
  const path = new Int8Array(tokens.length)
  const finish = finisher(header)
  const ends = scores.map((score, s) => score + finish(s))
  let best = ends.indexOf(Math.max(...ends))
  for (let i = tokens.length - 1; i >= 0; i--) {
    path[i] = best
    best = back[i * states + best] ?? 0
  }
  return path
}

/** A second task in the same column begins a row of its own when it is numbered on or the first was finished. */
function startsOwnRow(before: readonly Strand[], { cell, view, gap }: Token): boolean {
  if (gap !== 'line' && gap !== 'mark' && gap !== 'row') return false
  const last = before.at(-1)?.text ?? ''
  const label = viewOf(last).label
  if (view.label !== null && label !== null) return view.label === label + 1
  return view.label === null && /[。；]$/.test(last) && /[。；]$/.test(cell.text)
}

type Draft = { cells: Strand[][]; group: Strand | undefined; score: number; count: number }

/** A row with a number of its own is one task, however many lines its cell takes. */
const isNumbered = (header: Header, { cells }: Draft): boolean =>
  header.columns.some(({ role }, i) => role === 'no' && (cells[i]?.length ?? 0) > 0)

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
      k === previous &&
      open &&
      column.role === 'task' &&
      !isNumbered(header, open) &&
      startsOwnRow(open.cells[k] ?? [], current)
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
