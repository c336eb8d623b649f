/** How many are drawn from each stratum: proportional, at least a few of each, exactly as many as wanted. */
import { refuse } from '#kernel'
import { apportion, fraction } from '../scores/fraction.ts'
import type { StratumName } from './strata.ts'

export type Sizes = ReadonlyMap<StratumName, number>

export type Wanted = {
  readonly size: number
  /** Of every stratum, or all of it where it has fewer. */
  readonly atLeast: number
}

/**
 * By largest remainders over what each stratum still has after its minimum; ties go to the first name. The sum is exactly
 * `size`, or the whole frame where that is smaller. Refused when the minimums alone are more than wanted.
 */
export function allocate(strata: Sizes, { size, atLeast }: Wanted): Sizes {
  const names = [...strata.keys()].toSorted()
  const has = names.map((name) => strata.get(name) ?? 0)
  const all = has.reduce((a, b) => a + b, 0)
  const least = has.map((people) => Math.min(people, atLeast))
  const floor = least.reduce((a, b) => a + b, 0)
  if (floor > size)
    refuse('evaluation.sample-too-small', { size, needed: floor, strata: names.length, atLeast })
  const open = has.map((people, i) => people - (least[i] ?? 0))
  const left = all - floor
  const rest = Math.min(size, all) - floor
  const shares = open.map((people) => (left === 0 ? fraction(0) : fraction(people * rest, left)))
  const more = apportion(shares, 1n, BigInt(rest))
  return new Map(names.map((name, i) => [name, (least[i] ?? 0) + Number(more[i] ?? 0n)]))
}
