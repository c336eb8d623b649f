/** Sets of truths a condition can still come to, and what its surroundings make of them: small numbers, so that a step costs microseconds. */

/** Bits: true 1, false 2, unknown 4. */
export type Reach = number

export const canBe = { true: 1, false: 2, unknown: 4, anything: 7 } as const

/** What surrounds a condition makes of its truth: for true, false and unknown one truth each, as two bits (0 true, 1 false, 2 unknown). */
type Mapping = number

/** The mappings that are possible, a bit each. */
export type Surroundings = number

type Three = readonly [number, number, number]

const mappings: readonly Three[] = Array.from({ length: 27 }, (_, n) => [
  n % 3,
  Math.floor(n / 3) % 3,
  Math.floor(n / 9),
])

const numberOf = ([t, f, u]: Three): Mapping => t + 3 * f + 9 * u

const and = (a: number, b: number) => (a === 1 || b === 1 ? 1 : a === 2 || b === 2 ? 2 : 0)
const or = (a: number, b: number) => (a === 0 || b === 0 ? 0 : a === 2 || b === 2 ? 2 : 1)
const turned = (a: number) => (a === 2 ? 2 : 1 - a)

/** Nothing around: the truth of the condition is the answer. */
export const nothingAround: Surroundings = 1 << numberOf([0, 1, 2])

/** What `mapping` makes of `inner(truth)`. */
const after = (mapping: Mapping, inner: (truth: number) => number): Mapping => {
  const outer = mappings[mapping] as Three
  return numberOf([outer[inner(0)], outer[inner(1)], outer[inner(2)]] as unknown as Three)
}

const afterAnd = mappings.map((_, m) => [0, 1, 2].map((other) => after(m, (truth) => and(truth, other))))
const afterOr = mappings.map((_, m) => [0, 1, 2].map((other) => after(m, (truth) => or(truth, other))))
const afterNot = mappings.map((_, m) => after(m, turned))

/** The surroundings of one part of an *all* or *any*, given what the other parts together can come to. */
export function aroundPart(around: Surroundings, others: Reach, kind: 'all' | 'any'): Surroundings {
  const table = kind === 'all' ? afterAnd : afterOr
  let result = 0
  for (let m = 0; m < 27; m++) {
    if ((around & (1 << m)) === 0) continue
    const row = table[m] as readonly number[]
    for (let other = 0; other < 3; other++) if (others & (1 << other)) result |= 1 << (row[other] as number)
  }
  return result
}

export function aroundNot(around: Surroundings): Surroundings {
  let result = 0
  for (let m = 0; m < 27; m++) if (around & (1 << m)) result |= 1 << (afterNot[m] as number)
  return result
}

/** All mappings that give different answers for different truths. */
const telling: Surroundings = mappings.reduce(
  (bits, [t, f, u], m) => (t === f && f === u ? bits : bits | (1 << m)),
  0,
)

export const canTell = (around: Surroundings): boolean => (around & telling) !== 0

const combined = (join: (a: number, b: number) => number) =>
  Array.from({ length: 64 }, (_, n) => {
    let reach = 0
    for (let a = 0; a < 3; a++)
      for (let b = 0; b < 3; b++) if ((n >> 3) & (1 << a) && n & (1 << b)) reach |= 1 << join(a, b)
    return reach
  })

const joined = { all: combined(and), any: combined(or) }

export const reachOfBoth = (kind: 'all' | 'any', a: Reach, b: Reach): Reach =>
  joined[kind][(a << 3) | b] as Reach

export const reachOfNot = (reach: Reach): Reach =>
  (reach & canBe.unknown) | ((reach & canBe.true) << 1) | ((reach & canBe.false) >> 1)
