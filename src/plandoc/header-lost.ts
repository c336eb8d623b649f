/** A table whose head was lost: numbered rows of equal cells, each column known from what its cells hold. */
import { type CellView, viewOf } from './cell-fit.ts'
import { settled } from './column-roles.ts'
import { type Column, type Role } from './columns.ts'
import type { Header } from './header.ts'
import { limits } from './limits.ts'
import type { Line } from './lines.ts'

const sampled = 6

const cellsOf = (line: Line | undefined) =>
  line ? (line.marked && line.cells[0]?.text === '' ? line.cells.slice(1) : line.cells) : []

const numberOf = (line: Line | undefined) => {
  const found = /^(\d{1,3})[.、]?$/.exec(cellsOf(line)[0]?.text ?? '')
  return found ? Number(found[1]) : undefined
}

/** At most `sampled` rows from here that go on counting and have as many cells as the first. */
function rowsFrom(lines: readonly Line[], at: number): readonly (readonly CellView[])[] {
  const first = numberOf(lines[at])
  const width = cellsOf(lines[at]).length
  const rows: CellView[][] = []
  for (let i = 0; i < sampled; i++) {
    const line = lines[at + i]
    if (first === undefined || numberOf(line) !== first + i || cellsOf(line).length !== width) break
    rows.push(cellsOf(line).map((cell) => viewOf(cell.text)))
  }
  return rows
}

const tests: readonly (readonly [Role, (cell: CellView) => boolean])[] = [
  ['kind', (cell) => cell.kind],
  ['timing', (cell) => cell.timing > 0.5],
  ['measure', (cell) => cell.measure],
  ['units', (cell) => cell.units > 0.6],
  ['year', (cell) => cell.value > 0.5],
]

function roleOf(cells: readonly CellView[]): Role | undefined {
  const filled = cells.filter((cell) => !cell.empty)
  if (filled.length * 2 < cells.length) return 'other'
  return tests.find(([, test]) => filled.filter(test).length * 3 >= filled.length * 2)?.[0]
}

const lengthOf = (cells: readonly CellView[]) => cells.reduce((sum, cell) => sum + cell.text.length, 0)

/** The longest of the columns that hold only words is the task, or the name of the indicator. */
function columnsOf(rows: readonly (readonly CellView[])[]): readonly Column[] {
  const columns = (rows[0] ?? []).map((_, k) => rows.flatMap((row) => row[k] ?? []))
  const roles = columns.map((cells, k) => (k === 0 ? 'no' : roleOf(cells)))
  const words = columns.filter((_, k) => roles[k] === undefined).toSorted((a, b) => lengthOf(b) - lengthOf(a))
  const values = roles.flatMap((role, k) => (role === 'year' ? [k] : []))
  return columns.map((cells, k) => {
    const role = roles[k]
    if (role === 'year')
      return { role: k === values.at(-1) ? 'target' : k === values[0] ? 'baseline' : 'other', title: '' }
    if (role !== undefined) return { role, title: '' }
    return { role: cells === words[0] ? (roles.includes('kind') ? 'name' : 'task') : 'field', title: '' }
  })
}

/** Three rows at least, with offices or with values and their kind. Looks at most `sampled` lines ahead. */
export function lostHeaderAt(lines: readonly Line[], at: number): Header | undefined {
  const width = cellsOf(lines[at]).length
  if (width < 3 || width > limits.columns || numberOf(lines[at]) === undefined) return undefined
  // a head that was read and found to be of another kind of table is not lost
  if (cellsOf(lines[at - 1]).length > 2) return undefined
  const rows = rowsFrom(lines, at)
  const columns = rows.length < 3 ? [] : columnsOf(rows)
  const has = (role: Role) => columns.some((column) => column.role === role)
  const sure = has('task') ? has('units') : has('name') && has('target')
  const made = sure ? settled(columns) : undefined
  const marked = lines[at]?.marked ?? false
  return made && { ...made, layout: 'rows', divider: 'tab', from: at, next: at, marked, lost: true }
}
