/** Rows about few people, and rows that would give them away, for offices that may not see people. */
import type { EffectRow } from '#web'

const smallBelow = 5

const small = (count: number) => count > 0 && count < smallBelow

/** Whatever a row counts: who is entitled, and who is moved. */
const countsOf = ({ before, after, ...row }: EffectRow): readonly number[] => [
  before.entitled,
  before.unknown,
  before.unpriced,
  after.entitled,
  after.unknown,
  after.unpriced,
  row.gained,
  row.lost,
  row.more,
  row.less,
  row.unclear,
  row.becameKnown,
  row.becameUnknown,
]

/** Sums cannot be told either when one of their counts is small. */
export const isSmall = (row: EffectRow): boolean => countsOf(row).some(small)

/**
 * A small row is hidden whole, for its counts and money follow from each other. What is hidden must not follow from the
 * sum: at least two rows, and together no small count either; the smallest rows come first. Cost: rows × hidden rows.
 */
export function protectRows(rows: readonly EffectRow[]): readonly EffectRow[] {
  const hidden = new Set(rows.filter(isSmall))
  const next = rows
    .filter((row) => !hidden.has(row) && row.people > 0)
    .toSorted((a, b) => a.people - b.people)
  while (hidden.size > 0 && !isSafe([...hidden])) {
    const one = next.shift()
    if (!one) break
    hidden.add(one)
  }
  return rows.map((row) => (hidden.has(row) ? { ...row, hidden: true } : row))
}

const isSafe = (hidden: readonly EffectRow[]): boolean =>
  hidden.length > 1 && !sums(hidden.map(countsOf)).some(small)

const sums = (all: readonly (readonly number[])[]): readonly number[] =>
  (all[0] ?? []).map((_, i) => all.reduce((sum, counts) => sum + (counts[i] ?? 0), 0))

type Grid = readonly (readonly EffectRow[])[]

/** The same for a crossing: along every row and every column, until nothing more has to be hidden. */
export function protectGrid(grid: Grid): Grid {
  let now: Grid = grid.map((row) => row.map((cell) => (isSmall(cell) ? { ...cell, hidden: true } : cell)))
  for (let rounds = 0; rounds < 2 * grid.length * (grid[0]?.length ?? 0) + 2; rounds++) {
    const across = now.map(widened)
    const down = turned(turned(across).map(widened))
    if (countHidden(down) === countHidden(now)) return down
    now = down
  }
  return now
}

const countHidden = (grid: Grid) => grid.flat().filter(({ hidden }) => hidden).length

const turned = (grid: Grid): Grid => (grid[0] ?? []).map((_, i) => grid.map((row) => row[i] as EffectRow))

/** One more beside what is hidden, where that is alone or together still small. */
function widened(line: readonly EffectRow[]): readonly EffectRow[] {
  const hidden = line.filter((cell) => cell.hidden)
  if (hidden.length === 0 || isSafe(hidden)) return line
  const smallest = line
    .filter((cell) => !cell.hidden && cell.people > 0)
    .toSorted((a, b) => a.people - b.people)[0]
  return line.map((cell) => (cell === smallest ? { ...cell, hidden: true } : cell))
}
