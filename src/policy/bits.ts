/** Truth of a whole population, 32 people a word: one plane of those who certainly fit, one of those who certainly do not. */

/** Neither bit set: unknown. No bit is ever set beyond the last person, so `not` is a swap and nothing needs a mask. */
export type Planes = { readonly yes: Uint32Array; readonly no: Uint32Array }

/** Words from–to; the rest of a plane is not touched. */
export type Window = { readonly from: number; readonly to: number }

export const wordsFor = (people: number) => (people + 31) >>> 5

export const emptyPlanes = (words: number): Planes => ({
  yes: new Uint32Array(words),
  no: new Uint32Array(words),
})

export const swapped = ({ yes, no }: Planes): Planes => ({ yes: no, no: yes })

/** Two answers to join, and where the result goes; it may be one of the two. */
export type Join = { readonly one: Planes; readonly other: Planes; readonly into: Planes }

/** Kleene *and*: yes where both, no where either. */
export function andPlanes({ one, other, into }: Join, { from, to }: Window): Planes {
  intersect(into.yes, [one.yes, other.yes], { from, to })
  unite(into.no, [one.no, other.no], { from, to })
  return into
}

/** *or* is *and* seen from the other side. */
export const orPlanes = ({ one, other, into }: Join, window: Window): Planes => {
  andPlanes({ one: swapped(one), other: swapped(other), into: swapped(into) }, window)
  return into
}

type Two = readonly [Uint32Array, Uint32Array]

function intersect(into: Uint32Array, [a, b]: Two, { from, to }: Window): void {
  for (let w = from; w < to; w++) into[w] = (a[w] as number) & (b[w] as number)
}

export function unite(into: Uint32Array, [a, b]: Two, { from, to }: Window): void {
  for (let w = from; w < to; w++) into[w] = (a[w] as number) | (b[w] as number)
}

/** Those of `known` who are not in `plane`. */
export function restOf(known: Uint32Array, plane: Uint32Array): Uint32Array {
  const rest = new Uint32Array(known.length)
  for (let w = 0; w < known.length; w++) rest[w] = (known[w] as number) & ~(plane[w] as number)
  return rest
}

/** How many bits of a word are set. */
export function bitsOf(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The word of a plane with everything outside people `from`–`to` cleared. */
const edge = (plane: Uint32Array, word: number, { from, to }: Window): number => {
  let bits = plane[word] as number
  if (word === from >>> 5) bits &= -1 << (from & 31)
  if (word === to >>> 5) bits &= ~(-1 << (to & 31))
  return bits
}

/** Bits set among the people from–to. One pass over their words. */
export function countBits(plane: Uint32Array, people: Window): number {
  const { from, to } = people
  if (from >= to) return 0
  const [first, last] = [from >>> 5, to >>> 5]
  let count = bitsOf(edge(plane, first, people))
  if (first === last) return count
  for (let w = first + 1; w < last; w++) count += bitsOf(plane[w] as number)
  return last < plane.length ? count + bitsOf(edge(plane, last, people)) : count
}

/** Calls back for every person from–to whose bit is set. */
export function eachBit(plane: Uint32Array, people: Window, visit: (person: number) => void): void {
  const last = Math.min(people.to >>> 5, plane.length - 1)
  for (let w = people.from >>> 5; w <= last; w++) {
    let bits = edge(plane, w, people)
    while (bits !== 0) {
      visit((w << 5) + (31 - Math.clz32(bits & -bits)))
      bits &= bits - 1
    }
  }
}

export const setBit = (plane: Uint32Array, person: number): void => {
  plane[person >>> 5] = (plane[person >>> 5] as number) | (1 << (person & 31))
}

export const hasBit = (plane: Uint32Array, person: number): boolean =>
  ((plane[person >>> 5] as number) & (1 << (person & 31))) !== 0
