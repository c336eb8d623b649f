/** Counting and joining planes over a stretch of people: the inner loops of every crossing. */
import type { Planes, Window } from '../bits.ts'

/** The words that hold people from–to. */
export const wordsOf = ({ from, to }: Window): Window => ({ from: from >>> 5, to: (to + 31) >>> 5 })

/** A copy with everything outside the people from–to cleared; what is outside their words is zero anyway. */
export function within(plane: Uint32Array, people: Window): Uint32Array {
  const { from, to } = wordsOf(people)
  const inside = new Uint32Array(plane.length)
  inside.set(plane.subarray(from, to), from)
  trim(inside, people)
  return inside
}

/** Clears the bits of the first and last word that belong to somebody else. */
export function trim(plane: Uint32Array, people: Window): void {
  const { from, to } = wordsOf(people)
  if (from >= to) return
  plane[from] = (plane[from] as number) & (-1 << (people.from & 31))
  if (people.to & 31) plane[to - 1] = (plane[to - 1] as number) & ~(-1 << (people.to & 31))
}

/** The words of a plane that are not empty, where they are few; otherwise (`at` null) the plane itself. */
export type Sparse = {
  readonly at: Uint32Array | null
  readonly bits: Uint32Array
  readonly isEmpty: boolean
}

/** One look over the words; a list of them is only made where it saves looking at most of them again. */
export function sparse(plane: Uint32Array, { from, to }: Window): Sparse {
  let count = 0
  for (let w = from; w < to; w++) count += Number(plane[w] !== 0)
  if (count * 4 > to - from) return { at: null, bits: plane, isEmpty: false }
  const [at, bits] = [new Uint32Array(count), new Uint32Array(count)]
  let next = 0
  for (let w = from; w < to && next < count; w++) {
    if (plane[w] === 0) continue
    at[next] = w
    bits[next++] = plane[w] as number
  }
  return { at, bits, isEmpty: count === 0 }
}

type Two = readonly [Uint32Array, Uint32Array]

export function both([one, other]: Two, { from, to }: Window): Uint32Array {
  const into = new Uint32Array(one.length)
  for (let w = from; w < to; w++) into[w] = (one[w] as number) & (other[w] as number)
  return into
}

/** In the first and not in the second. */
export function without([one, other]: Two, { from, to }: Window): Uint32Array {
  const into = new Uint32Array(one.length)
  for (let w = from; w < to; w++) into[w] = (one[w] as number) & ~(other[w] as number)
  return into
}

/** Adds one plane to another in place. */
export function addTo(into: Uint32Array, more: Uint32Array, { from, to }: Window): void {
  for (let w = from; w < to; w++) into[w] = (into[w] as number) | (more[w] as number)
}

/** In the first, and the answer of the second is not known. */
export function whereUnknown(plane: Uint32Array, { yes, no }: Planes, { from, to }: Window): Uint32Array {
  const into = new Uint32Array(plane.length)
  for (let w = from; w < to; w++) into[w] = (plane[w] as number) & ~((yes[w] as number) | (no[w] as number))
  return into
}
