/** What every entry of the catalogue owes its readers. */
import { describe, expect, test } from 'vitest'
import { type Citation, type Condition, coverageFaults, type Fact, factsOf, type Programme } from '#policy'
import { allFacts, findFact, indicators, programmes, rates, sources } from './index.ts'

describe('the facts', () => {
  test('have distinct keys that can be columns', () => {
    const keys = allFacts.map((fact) => fact.key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9_]*$/)
  })
  test('that a programme reads are all declared here', () => {
    for (const programme of programmes)
      for (const fact of factsOf(programme)) expect(findFact(fact.key)?.label).toBe(fact.label)
  })
  test('ask a question in every language, and give every choice its words', () => {
    for (const fact of allFacts as readonly Fact[]) {
      for (const question of Object.values(fact.question)) expect(question).toMatch(/[？?。.]$/)
      if (fact.type !== 'day') expect(Object.keys(fact.values).length).toBeGreaterThan(1)
    }
  })
})

describe.each(rates)('the rate $id', (rate) => {
  test('has no gap, no overlap and no end', () => expect(coverageFaults(rate)).toEqual([]))
  test('gives a clause for every period', () => {
    for (const period of rate.periods) expect(period.because.length).toBeGreaterThan(0)
  })
})

/** Conditions on one fact that no clause covers, neither their own nor one above them. */
function unclaimed(condition: Condition): readonly Condition[] {
  if (condition.citations.length > 0) return []
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(unclaimed)
  return condition.kind === 'not' ? unclaimed(condition.of) : [condition]
}

const citationsOf = (condition: Condition): readonly Citation[] => [
  ...condition.citations,
  ...(condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(citationsOf) : []),
]

describe.each(programmes as readonly Programme[])('the programme $id', (programme) => {
  test('stands on a clause with every variant and every condition', () => {
    for (const { basis, eligible } of programme.variants) {
      expect(basis.length).toBeGreaterThan(0)
      expect(unclaimed(eligible)).toEqual([])
    }
  })
  test('cites only sources of the catalogue', () => {
    const known = new Set(sources.map((source) => source.id))
    const cited = programme.variants.flatMap((v) => [...v.basis, ...citationsOf(v.eligible)])
    expect(cited.filter(({ source }) => !known.has(source))).toEqual([])
  })
  test('says what to bring', () => expect(programme.bring.length).toBeGreaterThan(0))
})

test('the indicators are rows 4 and 5 of Yangjiang’s table and 3 and 4 of Linhe’s, each of its own programme', () => {
  expect(indicators.map(({ of, because }) => [of.id, ...because.map(({ item }) => item)])).toEqual([
    ['living-subsidy', 4, 3],
    ['nursing-subsidy', 5, 4],
  ])
})
