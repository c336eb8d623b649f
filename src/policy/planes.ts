/** A grounded condition over a whole population: bit planes joined word by word. */
import { type Day, dayNumber } from '#kernel'
import {
  andInto,
  copied,
  emptyPlanes,
  orInto,
  type Planes,
  setBit,
  swapped,
  type Window,
  wordsFor,
} from './bits.ts'
import type { BitColumn, Column } from './columns.ts'
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
  const [first, ...rest] = of
  if (!first) return everybody(population, kind === 'all')
  const into = copied(planesOf(population, first, window), window)
  const join = kind === 'all' ? andInto : orInto
  for (const part of rest) join(into, planesOf(population, part, window), window)
  return into
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
function fromBits(column: BitColumn, leaf: OnFact): Planes {
  const wanted = [...column.values].filter(([value]) => isWanted(leaf, value)).map(([, plane]) => plane)
  const together = leaf.kind === 'has' && leaf.how === 'all'
  const planes = emptyPlanes(column.known.length)
  const missing = together && wanted.length < new Set(leaf.values).size
  for (let w = 0; w < column.known.length; w++) {
    const known = column.known[w] as number
    let bits = together && !missing ? known : 0
    for (const plane of wanted) bits = together ? bits & (plane[w] as number) : bits | (plane[w] as number)
    planes.yes[w] = missing ? 0 : bits
    planes.no[w] = known & ~(planes.yes[w] as number)
  }
  return planes
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

/** One pass over the numbers: about a millisecond a million people. */
function fromNumbers(column: Extract<Column, { kind: 'numbers' }>, { from, to, among }: NumberTest): Planes {
  const { values, unknown } = column
  const planes = emptyPlanes(wordsFor(values.length))
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (value === unknown || value !== value) continue
    const fits = among === null ? value >= from && value <= to : among.includes(value)
    setBit(fits ? planes.yes : planes.no, i)
  }
  return planes
}
