/** Bit planes and explain give the same counts and sums, for random rules over random people in random places. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, day } from '#kernel'
import { perMonth } from './amount.ts'
import { explain } from './ask.ts'
import { countBits, eachBit, setBit } from './bits.ts'
import { all, type Condition } from './condition.ts'
import { loadPopulation, type Population } from './population.ts'
import { programme } from './programme.ts'
import { type AreaTally, tally, totalOf } from './tally.ts'
import { born, income, level, line, member, north, same, answers as settings, toyFacts } from './toy/facts.ts'
import {
  anyCondition,
  anyEvaluationDay,
  anyPeople,
  anyProgramme,
  householdOf,
  type ToyPerson,
} from './toy/random.ts'
import type { Rule } from './walk.ts'

function packed(people: readonly ToyPerson[]): Population {
  const loader = loadPopulation(toyFacts, people.length)
  const cut = Math.floor(people.length / 3)
  for (const part of [people.slice(0, cut), people.slice(cut)])
    loader.append({
      areas: part.map((p) => p.area),
      households: part.map((p) => p.home),
      facts: Object.fromEntries(toyFacts.map(({ key }) => [key, part.map((p) => p.facts[key])])),
    })
  return loader.done()
}

function counted(rule: Rule, people: readonly ToyPerson[], on: Day): AreaTally[] {
  const areas = [...new Set(people.map((p) => p.area))]
  return areas.map((area) => {
    const own = people.filter((p) => p.area === area)
    const answers = own.map((p) =>
      explain(rule, p.facts, { on, area, settings, household: householdOf(p, people) }),
    )
    const yes = answers.filter((a) => a.verdict === 'yes')
    return {
      area,
      people: own.length,
      entitled: yes.length,
      unknown: answers.filter((a) => a.verdict === 'unknown').length,
      unpriced: yes.filter((a) => a.amountFen === null).length,
      amountFen: yes.reduce((sum, a) => sum + (a.amountFen ?? 0), 0),
    }
  })
}

describe('counts from packed columns', () => {
  test('of every random programme are those of explain, area by area', () => {
    const law = fc.property(anyProgramme, anyPeople, anyEvaluationDay, (rule, people, on) => {
      expect(tally(packed(people), rule, { on, settings })).toEqual(counted(rule, people, on))
    })
    fc.assert(law, { numRuns: 600 })
  })

  test('of every random condition are those of explain', () => {
    const law = fc.property(anyCondition, anyPeople, anyEvaluationDay, (rule, people, on) => {
      expect(tally(packed(people), rule, { on, settings })).toEqual(counted(rule, people, on))
    })
    fc.assert(law, { numRuns: 600 })
  })

  test('stay right when one population is asked many questions', () => {
    const asked = fc.array(fc.tuple(anyProgramme, anyEvaluationDay), { minLength: 2, maxLength: 6 })
    const law = fc.property(asked, anyPeople, (questions, people) => {
      const population = packed(people)
      const tight = { ...population, kept: { ...population.kept, mostPlanes: 2 } }
      for (const [rule, on] of [...questions, ...questions])
        expect(tally(tight, rule, { on, settings })).toEqual(counted(rule, people, on))
    })
    fc.assert(law, { numRuns: 100 })
  })
})

describe('a what-if', () => {
  const people = fc
    .sample(anyPeople, { numRuns: 40, seed: 4 })
    .flat()
    .toSorted((a, b) => (a.area < b.area ? -1 : a.area > b.area ? 1 : 0))
  const loners = people.map((p) => ({ ...p, home: null }))
  const on = day('2020-06-30')
  const withAge = (age: number): Condition => all(member.holds, level.atMost(3), born.ageBelow(age))
  const club = (eligible: Condition) =>
    programme({
      id: 'club',
      name: same('club'),
      summary: same('club'),
      serves: 'person',
      bring: [],
      variants: [{ in: north, from: day('2020-01-01'), basis: [], eligible, amount: perMonth(line) }],
    })
  const suppose = (value: number) => [{ parameter: 'toy.line', in: north, from: on, value, supposed: true }]

  test('with a changed rate reads no column and joins nothing again', () => {
    const population = packed(loners)
    const before = totalOf(tally(population, club(withAge(20)), { on, settings: suppose(100) }))
    const planes = [...population.kept.planes.keys()]
    population.kept.planes.clear()
    const after = totalOf(tally(population, club(withAge(20)), { on, settings: suppose(300) }))
    expect(planes.length).toBeGreaterThan(0)
    expect(population.kept.planes.size).toBe(0)
    expect(before.amountFen).toBeGreaterThan(0)
    expect(after).toEqual({ ...before, amountFen: 3 * before.amountFen })
  })

  test('with a changed age reads only that age again', () => {
    const population = packed(loners)
    tally(population, club(withAge(20)), { on })
    const before = new Set(population.kept.planes.keys())
    expect(tally(population, club(withAge(25)), { on })).toEqual(counted(club(withAge(25)), loners, on))
    const fresh = [...population.kept.planes.keys()].filter((key) => !before.has(key))
    expect(fresh.map((key) => key.replace(/^\d+-\d+ all\(.*/, 'the rule'))).toEqual([
      'days(t_born 1995-07-01..2020-06-30)',
      'the rule',
    ])
  })
})

describe('loading', () => {
  const areas = ['100102001', '100101001']
  const refused = (work: () => unknown) => {
    try {
      work()
    } catch (error) {
      return (error as { problem: { code: string } }).problem.code
    }
    return 'nothing was refused'
  }
  test('refuses people out of the order of their areas', () => {
    expect(refused(() => loadPopulation(toyFacts, 2).append({ areas, facts: {} }))).toBe(
      'policy.areas-unordered',
    )
  })
  test('refuses a value the fact cannot have', () => {
    const facts = { t_level: [9] }
    expect(refused(() => loadPopulation(toyFacts, 1).append({ areas: ['1'], facts }))).toBe(
      'policy.value-unfit',
    )
  })
  test('refuses to end with fewer people than announced, and to take more', () => {
    expect(refused(() => loadPopulation(toyFacts, 2).done())).toBe('policy.population-short')
    expect(refused(() => loadPopulation(toyFacts, 0).append({ areas: ['1'], facts: {} }))).toBe(
      'policy.population-full',
    )
  })
  test('takes days as text or as numbers', () => {
    for (const birth of ['2010-03-01', 14_669]) {
      const loader = loadPopulation([born, income], 1)
      loader.append({ areas: ['100101001'], facts: { t_born: [birth] } })
      const population = loader.done()
      expect(tally(population, born.ageBetween(10, 10), { on: day('2020-03-01') })[0]?.entitled).toBe(1)
      expect(tally(population, born.ageBetween(10, 10), { on: day('2020-02-29') })[0]?.entitled).toBe(0)
    }
  })
})

test('bits in a range are counted and visited exactly', () => {
  const law = fc.property(fc.uniqueArray(fc.nat(199)), fc.nat(200), fc.nat(200), (people, a, b) => {
    const plane = new Uint32Array(7)
    for (const person of people) setBit(plane, person)
    const range = { from: Math.min(a, b), to: Math.max(a, b) }
    const inside = people.filter((p) => p >= range.from && p < range.to).toSorted((x, y) => x - y)
    const visited: number[] = []
    eachBit(plane, range, (person) => visited.push(person))
    expect(visited).toEqual(inside)
    expect(countBits(plane, range)).toBe(inside.length)
  })
  fc.assert(law)
})
