/** Chance that depends only on (seed, person, question): the same people in any order, in any number of pieces. */

/** A source of chance for one person: `of(question)` is the same number every time it is asked. */
export type Chance = (index: number, question: number) => number

const mix = (h: number): number => {
  let x = h ^ (h >>> 16)
  x = Math.imul(x, 0x85ebca6b)
  x ^= x >>> 13
  x = Math.imul(x, 0xc2b2ae35)
  return x ^ (x >>> 16)
}

/** 32 well-mixed bits for a person and a question (MurmurHash3's finaliser over three words). */
export const bits = (seed: number, index: number, question: number): number =>
  mix(mix(mix(seed ^ 0x9e3779b9) + Math.imul(index, 0x9e3779b1)) ^ Math.imul(question + 1, 0x27d4eb2f)) >>> 0

/** Chance in [0, 1) for a seed. */
export const chanceOf =
  (seed: number): Chance =>
  (index, question) =>
    bits(seed, index, question) / 0x1_0000_0000

/** The place in a list of shares where a chance falls; shares need not add up to 1. */
export function pick(shares: readonly number[], chance: number): number {
  let total = 0
  for (const share of shares) total += share
  let left = chance * total
  for (let at = 0; at < shares.length - 1; at++) {
    left -= shares[at] ?? 0
    if (left < 0) return at
  }
  return shares.length - 1
}

/** Questions asked about a person; the number is the question's place in the stream and must never be reused. */
export const asked = {
  category: 1,
  grade: 2,
  sex: 3,
  ageBand: 4,
  ageInBand: 5,
  birthday: 6,
  component: 7,
  secondComponent: 8,
  componentGrade: 9,
  certificateState: 10,
  issued: 11,
  residence: 12,
  relief: 13,
  reliefFrom: 14,
  care: 15,
  careFrom: 16,
  surname: 17,
  givenLength: 18,
  givenFirst: 19,
  givenSecond: 20,
  phone: 21,
  hasPhone: 22,
  account: 23,
  hasAccount: 24,
  bank: 25,
  householdMembers: 26,
  householdSize: 27,
  unknownTown: 28,
  hasHousehold: 29,
  certificateFrom: 30,
  reissued: 31,
  id: 32,
  idTail: 33,
  townWeight: 34,
  missingRelief: 35,
  missingCare: 36,
  careUntil: 37,
} as const
