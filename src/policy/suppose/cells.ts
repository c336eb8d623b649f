/** The cells of a crossing of up to two dimensions within a place, and counting planes into them. */
import { bitsOf, countBits, type Window, wordsFor } from '../bits.ts'
import { keep } from '../planes.ts'
import type { Population } from '../population.ts'
import { both, type Sparse, sparse, wordsOf } from './count-planes.ts'
import { type Dimension, everybody, type Group } from './dimension.ts'

/** People from–to who are in the plane; without a plane, all of them. */
export type Cell = Window & { readonly plane: Uint32Array | null; readonly x: number; readonly y: number }

export type Crossing = {
  readonly people: Window
  readonly cells: readonly Cell[]
  readonly x: Dimension | null
  readonly y: Dimension | null
}

/** Planes of two crossed groups are kept, so they are joined once after loading. */
export function crossingOf(
  population: Population,
  { people, x, y }: { people: Window; x: Dimension | null; y: Dimension | null },
): Crossing {
  const cells: Cell[] = []
  for (const [i, one] of groups(x).entries())
    for (const [j, other] of groups(y).entries()) {
      const cell = crossed(population, [x, y], { one, other, people })
      if (cell) cells.push({ ...cell, x: i, y: j })
    }
  return { people, cells, x, y }
}

const groups = (dimension: Dimension | null): readonly (Group | null)[] => dimension?.groups ?? [null]

type Pair = { readonly one: Group | null; readonly other: Group | null; readonly people: Window }

function crossed(
  population: Population,
  [x, y]: readonly [Dimension | null, Dimension | null],
  { one, other, people }: Pair,
): (Window & { plane: Uint32Array | null }) | undefined {
  let { from, to } = people
  for (const group of [one, other])
    if (group && 'from' in group) [from, to] = [Math.max(from, group.from), Math.min(to, group.to)]
  // an area outside the place asked about has no cell
  if (from >= to) return undefined
  const planes = [one, other].flatMap((group) => (group && 'plane' in group ? [group.plane] : []))
  const [first, second] = planes
  if (!first || !second) return { from, to, plane: first ?? null }
  const key = `cell ${x?.key} ${one?.id} ${y?.key} ${other?.id}`
  const words = { from: 0, to: wordsFor(population.people) }
  return {
    from,
    to,
    plane: keep(population, key, () => ({ yes: both([first, second], words), no: second })).yes,
  }
}

/**
 * How many of a plane are in each cell: two operations per word that is not empty, and cell. Areas are ranges and cost only
 * their own words; where few people changed, few words are left.
 */
export const countCells = (few: Sparse, { cells }: Crossing): Int32Array =>
  few.isEmpty
    ? new Int32Array(cells.length)
    : Int32Array.from(cells, (cell) =>
        few.at ? countFew(few.at, few.bits, cell) : countMany(few.bits, cell),
      )

/** Among the listed words those of the cell. */
function countFew(at: Uint32Array, bits: Uint32Array, cell: Cell): number {
  const words = wordsOf(cell)
  let count = 0
  for (let i = firstFrom(at, words.from); i < at.length && (at[i] as number) < words.to; i++) {
    const w = at[i] as number
    const both = cell.plane ? (bits[i] as number) & (cell.plane[w] as number) : (bits[i] as number)
    count += bitsOf(inside(both, w, cell))
  }
  return count
}

function countMany(bits: Uint32Array, cell: Cell): number {
  const { plane } = cell
  if (!plane) return countBits(bits, cell)
  const words = wordsOf(cell)
  if (words.from >= words.to) return 0
  const at = (w: number) => bitsOf(inside((bits[w] as number) & (plane[w] as number), w, cell))
  let count = at(words.from)
  const last = words.to - 1
  if (last > words.from) count += at(last)
  for (let w = words.from + 1; w < last; w++) count += bitsOf((bits[w] as number) & (plane[w] as number))
  return count
}

/** The bits of a word that belong to people from–to. */
const inside = (bits: number, word: number, { from, to }: Window): number => {
  let mine = bits
  if (word === from >>> 5) mine &= -1 << (from & 31)
  if (word === to >>> 5) mine &= ~(-1 << (to & 31))
  return mine
}

/** The first place in an ascending list with at least this value. */
function firstFrom(at: Uint32Array, value: number): number {
  let [low, high] = [0, at.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((at[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** People of each cell. */
export const peopleOf = (population: Population, crossing: Crossing): Int32Array =>
  countCells(sparse(everybody(population), wordsOf(crossing.people)), crossing)
