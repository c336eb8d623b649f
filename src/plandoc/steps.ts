/** What it costs to go from one column to another between two cells: the knowledge about how tables are flattened. */
import type { Role } from './columns.ts'
import type { Header } from './header.ts'
import type { Token } from './tokens.ts'

/** From column `s` to column `k`; column `n` stands for "title of a group". */
export type Move = { readonly s: number; readonly k: number; readonly n: number }

export const never = Number.NEGATIVE_INFINITY

/** How readily the cell of a column is merged into the one above, and so missing: groups and leads often, tasks hardly. */
const merging: Readonly<Record<Role, number>> = {
  field: 0.2,
  kind: 0.3,
  lead: 0.5,
  units: 0.5,
  timing: 0.6,
  payer: 0.6,
  other: 0.6,
  measure: 0.7,
  coop: 0.8,
  goal: 1,
  no: 1,
  year: 1.5,
  baseline: 1.5,
  target: 1.5,
  growth: 1.5,
  name: 3,
  task: 3,
}

/** Sums of the costs above, so that a skipped stretch of columns costs one subtraction. */
export const mergeSums = (header: Header): readonly number[] =>
  header.columns.reduce<number[]>((sums, { role }) => [...sums, (sums.at(-1) ?? 0) + merging[role]], [0])

/** Columns of the row that a move to a new row leaves without a cell. */
const missing = ({ s, n }: Move): number => (s >= n ? 0 : n - 1 - s)

const skipped = (sums: readonly number[], from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0)

/** What the row that ends at `s` leaves out after it. */
const trailing = (sums: readonly number[], { s, n }: Pick<Move, 's' | 'n'>): number =>
  s < n ? skipped(sums, s + 1, n) : 0

/** Cells of a row share a line: a tab goes right, a new line begins a row or goes on in a wrapped cell. */
function inRows(move: Move, { gap, lone }: Token, vanish: readonly number[] | undefined): number {
  const { s, k, n } = move
  if (gap === 'more') return k === s ? 0 : never
  if (gap === 'next') {
    if (k >= n || s >= n || k < s) return never
    if (k === s) return -5
    return vanish ? -skipped(vanish, s + 1, k) : -2 * (k - s - 1)
  }
  if (k === n) return lone ? -0.5 - missing(move) : never
  if (k === s) return -2.5
  if (k > s && s < n) return -3.5 - (k - s)
  return vanish ? -skipped(vanish, 0, k) - trailing(vanish, move) : (k === 0 ? 0 : -2) - missing(move)
}

/** Blank lines begin rows. A row that lacks its end may go on after a page break. */
function byRow(move: Move, { gap }: Token, sums: readonly number[]): number {
  const { s, k, n } = move
  if (gap === 'line') return k === s ? 0 : k === n ? -9 : never
  if (gap === 'row') {
    if (k === n) return -0.5
    if (s < n && k > s) return -1.5 - skipped(sums, s + 1, k)
    return k === s && s > 0 ? -4 : -skipped(sums, 0, k) - trailing(sums, move)
  }
  if (k === n || s === n) return -9
  if (k > s) return -skipped(sums, s + 1, k)
  return k === s ? -6 : -8 - skipped(sums, 0, k)
}

/** A cell a line: the next column, the same cell going on, or a new row. */
function inStack(move: Move, { gap }: Token, marked: boolean): number {
  const { s, k, n } = move
  if (marked && gap === 'line') return k === s ? 0 : k === n ? -7 : never
  if (k === n) return s === n ? -1 : -1 - 1.5 * missing(move)
  if (s === n) return k === 0 ? 0 : -2.5
  if (k === s) return gap === 'space' ? -0.5 : marked ? -5 : -2
  if (k > s) return -3 * (k - s - 1)
  return (k === 0 ? 0 : -2.5) - 1.5 * missing(move)
}

/** `3.孕产妇…` begins the name of an indicator; it never goes on in one. */
const splitsName = 4

/** The cost of a move as a function, with what depends only on the header worked out once. */
export function stepper(header: Header): (move: Move, token: Token) => number {
  const sums = mergeSums(header)
  const vanish = header.marked ? sums : undefined
  const name = header.columns.findIndex((column) => column.role === 'name')
  const plain = (move: Move, token: Token): number => {
    if (header.layout === 'rows') return inRows(move, token, vanish)
    return header.byRow ? byRow(move, token, sums) : inStack(move, token, header.marked)
  }
  return (move, token) => {
    const doubled = move.k === name && move.s === name && token.view.label !== null
    return plain(move, token) - (doubled ? splitsName : 0)
  }
}

/** Where the first cell stands. */
export const begin = (header: Header, k: number): number =>
  k === 0 ? 0 : k === header.columns.length ? -0.5 : -3

/** What the last row leaves out, where the source shows that cells were merged. */
export function finisher(header: Header): (s: number) => number {
  const sums = mergeSums(header)
  const n = header.columns.length
  return (s) => (header.marked ? -trailing(sums, { s, n }) : 0)
}
