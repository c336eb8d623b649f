/** Random people with gaps, made from the declarations themselves: whatever fact is added, the agreement tests use it. */
import fc from 'fast-check'
import { addDays, day } from '#kernel'
import type { Fact, Facts, FactValue } from '#policy'

function anyValue(fact: Fact): fc.Arbitrary<FactValue> {
  switch (fact.type) {
    case 'yes-no':
      return fc.boolean()
    case 'number':
    case 'money':
      return fc.integer({ min: fact.min ?? 0, max: fact.max ?? 500_000 })
    case 'day':
      return fc.integer({ min: -30_000, max: 3000 }).map((n) => addDays(day('2020-12-31'), n))
    case 'one-of':
      return fc.constantFrom(...Object.keys(fact.values))
    case 'set-of':
      return fc.subarray(Object.keys(fact.values))
  }
}

export const anyFactsOf = (facts: readonly Fact[]): fc.Arbitrary<Facts> =>
  fc.record(Object.fromEntries(facts.map((fact) => [fact.key, fc.option(anyValue(fact), { freq: 6 })])))
