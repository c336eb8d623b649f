/** A packed population with every fact of the register filled for nine in ten, for benches of what-if; the same for the same seed. */
import { allFacts } from '#catalogue'
import { type AreaCode, addDays, day } from '#kernel'
import { type Fact, type FactValue, loadPopulation, type Population } from '#policy'
import { chance } from './policy-people.ts'

export const on = day('2021-06-30')
export const city = '4417' as AreaCode

const towns = 48
const stretch = 20_000

type Random = () => number

/** Dates within the range people and certificates have; money up to 6,000 yuan; sets of one or two. */
function anyValue(fact: Fact, random: Random): FactValue {
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
  switch (fact.type) {
    case 'yes-no':
      return random() < 0.3
    case 'number':
      return (fact.min ?? 0) + Math.floor(random() * ((fact.max ?? 100) - (fact.min ?? 0) + 1))
    case 'money':
      return Math.floor(random() * 600_000)
    case 'day':
      return fact.fixed
        ? addDays(on, -Math.floor(random() * 33_000))
        : addDays(on, Math.floor(random() * 6000) - 3000)
    case 'one-of':
      return random() < 0.5 ? (Object.keys(fact.values)[0] as string) : pick(Object.keys(fact.values))
    case 'set-of':
      return random() < 0.1
        ? [pick(Object.keys(fact.values)), pick(Object.keys(fact.values))]
        : [pick(Object.keys(fact.values))]
  }
}

/** Twenty thousand different people, again and again: values are what costs, not who has them. */
export function packPeople(count: number, facts: readonly Fact[] = allFacts): Population {
  const random = chance(11)
  const loader = loadPopulation(facts, count)
  const column = (fact: Fact) =>
    Array.from({ length: stretch }, () => (random() < 0.1 ? null : anyValue(fact, random)))
  const columns = facts.map((fact) => [fact.key, column(fact)] as const)
  for (let from = 0; from < count; from += stretch) {
    const size = Math.min(stretch, count - from)
    loader.append({
      areas: Array.from({ length: size }, (_, i) => townOf(Math.floor(((from + i) * towns) / count))),
      households: Array.from({ length: size }, (_, i) => Math.floor((from + i) / 3)),
      facts: Object.fromEntries(columns.map(([key, values]) => [key, values.slice(0, size)])),
    })
  }
  return loader.done()
}

/** Four counties of twelve towns. */
const townOf = (town: number) => `44170${1 + Math.floor(town / 12)}${String(101 + (town % 12))}`
