/** Synthetic people with every fact known, the same for each engine; made by a small generator of fixed seed. */
import type { Facts } from '#policy'

/** A number from 0 up to 1; mulberry32. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const categories = ['vision', 'hearing', 'speech', 'physical', 'intellectual', 'mental', 'multiple']

export type BenchFacts = {
  readonly certificate_status: string
  readonly certificate_expires: string
  readonly disability_grade: number
  readonly disability_categories: readonly string[]
  readonly relief_status: string
  readonly needs_long_term_care: boolean
} & Facts

export function person(random: () => number): BenchFacts {
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
  return {
    certificate_status: random() < 0.95 ? 'issued' : pick(['frozen', 'withdrawn']),
    certificate_expires: `20${15 + Math.floor(random() * 20)}-06-30`,
    disability_grade: 1 + Math.floor(random() * 4),
    disability_categories: random() < 0.1 ? [pick(categories), 'multiple'] : [pick(categories)],
    relief_status: random() < 0.2 ? 'dibao' : 'none',
    needs_long_term_care: random() < 0.5,
  }
}

export const somePeople = (count: number, seed: number): BenchFacts[] => {
  const random = chance(seed)
  return Array.from({ length: count }, () => person(random))
}
