/** Random people with gaps, made from the declarations themselves: whatever fact is added, the agreement tests use it. */
import fc from 'fast-check'
import { addDays, day } from '#kernel'
import {
  type Fact,
  type Facts,
  type FactValue,
  openAnswers,
  type Programme,
  parametersOf,
  readingAnswer,
  type Setting,
} from '#policy'
import { programmePlaces } from './places.ts'

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

/** Nothing set; every open condition answered in one of its ways, every open number set, in all places. */
export function answersTo(programme: Programme): readonly (readonly Setting[])[] {
  const parameters = parametersOf(programme)
  const from = day('2000-01-01')
  const all = (answer: number) =>
    parameters.flatMap(({ id, unit }) =>
      programmePlaces.map((place) => ({
        parameter: id,
        in: place,
        from,
        value: unit === 'answer' ? answer : unit === 'percent' ? 30 : 12_345,
      })),
    )
  const { everybody, eachChecked, nobody } = openAnswers
  return [[], ...[everybody, eachChecked, nobody, readingAnswer(0)].map(all)]
}
