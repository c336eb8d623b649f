/** A grounded condition over a whole population: bit planes joined word by word. */
import { type Day, dayNumber } from '#kernel'
import {
  andPlanes,
  emptyPlanes,
  orPlanes,
  type Planes,
  restOf,
  setBit,
  swapped,
  unite,
  type Window,
  wordsFor,
} from './bits.ts'
import { type BitColumn, type NumberColumn, numberAt } from './columns.ts'
import type { FactValue } from './fact.ts'
import type { Ground } from './ground.ts'
import { keyOf } from './key.ts'
import { householdPlanes } from './planes-household.ts'
import type { Population } from './population.ts'

/**
 * True, false and unknown for everybody in a window of words. Conditions on one fact are read from the columns once and kept,
 * so a changed rule costs its changed parts and the joining: two word operations a part per 32 people.
 */
export function planesOf(population: Population, ground: Ground, window: Window): Planes {
  switch (ground.kind) {
    case 'not':
      return swapped(planesOf(population, ground.of, window))
    case 'all':
    case 'any':
      return joined(population, ground, window)
    case 'open':
      return keep(population, 'open', () => emptyPlanes(wordsFor(population.people)))
    default:
      return keep(population, keyOf(ground), () => leafPlanes(population, ground))
  }
}

type Group = Extract<Ground, { kind: 'all' | 'any' }>

function joined(population: Population, { kind, of }: Group, window: Window): Planes {
  // a part that is itself joined is nobody else's, so the result can be written over it
  const [first, second, ...rest] = of.toSorted((a, b) => Number(isFresh(b)) - Number(isFresh(a)))
  if (!first) return everybody(population, kind === 'all')
  const one = planesOf(population, first, window)
  if (!second) return one
  const join = kind === 'all' ? andPlanes : orPlanes
  const into = isFresh(first) ? one : emptyPlanes(one.yes.length)
  join({ one, other: planesOf(population, second, window), into }, window)
  for (const part of rest) join({ one: into, other: planesOf(population, part, window), into }, window)
  return into
}

/** Whether the planes of a condition are made anew each time, and so may be written over. */
const isFresh = (ground: Ground): boolean => {
  if (ground.kind === 'not') return isFresh(ground.of)
  return (
    (ground.kind === 'all' || ground.kind === 'any') &&
    (ground.of.length !== 1 || isFresh(ground.of[0] as Ground))
  )
}

function everybody({ people }: Population, fit: boolean): Planes {
  const planes = emptyPlanes(wordsFor(people))
  planes.yes.fill(0xffffffff, 0, people >>> 5)
  if (people & 31) planes.yes[people >>> 5] = ~(-1 << (people & 31))
  return fit ? planes : swapped(planes)
}

/** The kept planes of a key, or new ones; the oldest make room. */
export function keep({ kept }: Population, key: string, make: () => Planes): Planes {
  const found = kept.planes.get(key)
  if (found) return found
  const planes = make()
  if (kept.planes.size >= kept.mostPlanes) kept.planes.delete(kept.planes.keys().next().value as string)
  kept.planes.set(key, planes)
  return planes
}

type Leaf = Exclude<Ground, { kind: 'all' | 'any' | 'not' | 'open' }>

function leafPlanes(population: Population, leaf: Leaf): Planes {
  if (leaf.kind === 'count' || leaf.kind === 'sum')
    return householdPlanes(population, leaf, (of) =>
      planesOf(population, of, { from: 0, to: wordsFor(population.people) }),
    )
  const column = population.columns.get(leaf.fact.key)
  if (!column) return emptyPlanes(wordsFor(population.people))
  return column.kind === 'bits' ? fromBits(column, leaf) : fromNumbers(column, boundsOf(leaf))
}

type FactLeaf = Extract<Leaf, { fact: unknown }>
type OnFact = Exclude<FactLeaf, { kind: 'sum' }>

/** A choice of values is an *or* of their planes; all of a set is an *and*. */
function fromBits({ known, values }: BitColumn, leaf: OnFact): Planes {
  if (leaf.kind === 'has' && leaf.how === 'all') {
    const lacking = leaf.values.map((value) => lackingOf(known, values.get(value)))
    const no = united(lacking, known.length)
    return { yes: restOf(known, no), no }
  }
  const wanted = [...values].filter(([value]) => isWanted(leaf, value)).map(([, plane]) => plane)
  const yes = united(wanted, known.length)
  return { yes, no: restOf(known, yes) }
}

const lackingOf = (known: Uint32Array, plane: Uint32Array | undefined) =>
  plane ? restOf(known, plane) : known

/** Never written to afterwards, so one plane can stand for itself. */
function united(planes: readonly Uint32Array[], words: number): Uint32Array {
  const [first, second, ...rest] = planes
  if (!first) return new Uint32Array(words)
  if (!second) return first
  const into = new Uint32Array(words)
  const window = { from: 0, to: words }
  unite(into, [first, second], window)
  for (const plane of rest) unite(into, [into, plane], window)
  return into
}

function isWanted(leaf: OnFact, value: FactValue): boolean {
  switch (leaf.kind) {
    case 'holds':
      return value === leaf.is
    case 'among':
    case 'has':
      return (leaf.values as readonly FactValue[]).includes(value)
    case 'range':
      return (
        (leaf.from === null || (value as number) >= leaf.from) &&
        (leaf.to === null || (value as number) <= leaf.to)
      )
    case 'days':
      return false
  }
}

type NumberTest = { readonly from: number; readonly to: number; readonly among: readonly number[] | null }

function boundsOf(leaf: OnFact): NumberTest {
  if (leaf.kind === 'among') return { from: -Infinity, to: Infinity, among: leaf.values as readonly number[] }
  if (leaf.kind !== 'range' && leaf.kind !== 'days')
    throw new RangeError(`${leaf.fact.key} is not packed for ${leaf.kind}`)
  const number = (end: number | Day | null) => (typeof end === 'string' ? dayNumber(end) : end)
  return { from: number(leaf.from) ?? -Infinity, to: number(leaf.to) ?? Infinity, among: null }
}

/** One pass over the numbers without a branch, 32 people a word: about two milliseconds a million people. */
function fromNumbers(column: NumberColumn, { from, to, among }: NumberTest): Planes {
  if (among) return fromList(column, among)
  const { values, unknown } = column
  const planes = emptyPlanes(wordsFor(values.length))
  for (let w = 0; w < planes.yes.length; w++) {
    const end = Math.min(32, values.length - (w << 5))
    let [fits, known] = [0, 0]
    for (let bit = 0; bit < end; bit++) {
      const value = values[(w << 5) + bit] as number
      fits |= (Number(value >= from) & Number(value <= to)) << bit
      known |= (Number(value !== unknown) & Number(value === value)) << bit
    }
    planes.yes[w] = fits & known
    planes.no[w] = known & ~fits
  }
  return planes
}

function fromList(column: NumberColumn, among: readonly number[]): Planes {
  const planes = emptyPlanes(wordsFor(column.values.length))
  for (let i = 0; i < column.values.length; i++) {
    const value = numberAt(column, i)
    if (value !== null) setBit(among.includes(value) ? planes.yes : planes.no, i)
  }
  return planes
}
