/** Money of each cell: a count times a value where many get the same, a sum where each has a number of their own. */
import type { Window } from '../bits.ts'
import { type Cell, type Crossing, countCells } from './cells.ts'
import { sparse, wordsOf } from './count-planes.ts'
import { amountOf, type Paid } from './paid.ts'

export type Sums = {
  readonly fen: Float64Array
  readonly unpriced: Int32Array
  /** People and money of each case of the amount, over the whole place, in the order of the cases. */
  readonly tiers: readonly Tier[]
}

export type Tier = { readonly tier: number; readonly value: number | null; readonly people: number }

/** `counted` are the entitled of each cell; one value for all of them needs no counting at all. */
export function sumsOf(paid: readonly Paid[], crossing: Crossing, counted: Int32Array): Sums {
  const sums = {
    fen: new Float64Array(crossing.cells.length),
    unpriced: new Int32Array(crossing.cells.length),
  }
  const tiers = new Map<string, Tier>()
  const [only, ...others] = paid
  for (const part of paid) {
    if (part.of) addEach(part, crossing, sums)
    else addValue(part, only && others.length === 0 ? counted : countPart(part, crossing), sums)
    if (part.tier !== null) addTier(tiers, part, crossing.people)
  }
  return { ...sums, tiers: [...tiers.values()].toSorted((a, b) => a.tier - b.tier) }
}

type Adding = { readonly fen: Float64Array; readonly unpriced: Int32Array }

const countPart = (part: Paid, crossing: Crossing) =>
  countCells(sparse(part.plane, overlap(wordsOf(part), wordsOf(crossing.people))), crossing)

const overlap = (a: Window, b: Window): Window => ({
  from: Math.max(a.from, b.from),
  to: Math.min(a.to, b.to),
})

function addValue({ value }: Paid, counts: Int32Array, { fen, unpriced }: Adding): void {
  for (const [i, count] of counts.entries())
    if (value === null) unpriced[i] = (unpriced[i] as number) + count
    else fen[i] = (fen[i] as number) + count * value
}

/** Groups do not overlap, so each person adds to one cell. Cost: the entitled people times the cells of their range. */
function addEach(part: Paid, crossing: Crossing, { fen, unpriced }: Adding): void {
  for (const [i, cell] of crossing.cells.entries())
    eachIn(part, cell, (person) => {
      const amount = amountOf(part, person)
      if (amount === null) unpriced[i] = (unpriced[i] as number) + 1
      else fen[i] = (fen[i] as number) + amount
    })
}

function eachIn(part: Paid, cell: Cell, visit: (person: number) => void): void {
  const people = overlap(part, cell)
  const words = wordsOf(people)
  for (let w = words.from; w < words.to; w++) {
    let bits = part.plane[w] as number
    if (cell.plane) bits &= cell.plane[w] as number
    while (bits !== 0) {
      const person = (w << 5) + (31 - Math.clz32(bits & -bits))
      bits &= bits - 1
      if (person >= people.from && person < people.to) visit(person)
    }
  }
}

function addTier(tiers: Map<string, Tier>, part: Paid, people: Window): void {
  const key = `${part.tier} ${part.value}`
  const whole = { people, cells: [{ ...people, plane: null, x: 0, y: 0 }], x: null, y: null }
  const count = countPart(part, whole)[0] as number
  const before = tiers.get(key)
  tiers.set(key, { tier: part.tier as number, value: part.value, people: (before?.people ?? 0) + count })
}
