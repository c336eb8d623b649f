/** Laws of the answer for one person, over random rules and people with gaps. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaCode, day } from '#kernel'
import { decide, explain } from './ask.ts'
import type { Explanation } from './compile.ts'
import { all, any, type Condition, not } from './condition.ts'
import type { Facts } from './fact.ts'
import { household } from './household.ts'
import { leftOpen } from './open.ts'
import { cite } from './source.ts'
import { answers, born, income, kind, level, line, member, rules, same, tags, until } from './toy/facts.ts'
import { meaning } from './toy/oracle.ts'
import * as random from './toy/random.ts'
import { verdictOf } from './truth.ts'

const on = day('2020-06-30')
const area = areaCode('100101001')
const here = { on, area }

const anyQuestion = fc.record({
  on: random.anyEvaluationDay,
  area: fc.constantFrom(...['100101001', '100201001', '200101001', '300101001'].map(areaCode)),
  settings: fc.constantFrom(answers, []),
})

describe('an explanation', () => {
  test('gives the verdict the condition means, whatever is missing', () => {
    fc.assert(
      fc.property(random.anyCondition, random.anyPeople, anyQuestion, (c, people, at) => {
        const person = people[0]!
        const members = random.householdOf(person, people)
        const question = { ...at, household: members }
        const meant = verdictOf(meaning(c, person.facts, { at, members }))
        expect(explain(c, person.facts, question as never).verdict).toBe(meant)
        expect(decide(c, person.facts, question as never).verdict).toBe(meant)
      }),
      { numRuns: 1500 },
    )
  })

  test('never changes a settled answer when more becomes known', () => {
    fc.assert(
      fc.property(random.personCondition, random.anyFacts, random.anyFacts, (c, facts, more) => {
        const before = decide(c, facts, here).verdict
        const known = Object.fromEntries(Object.entries(facts).filter(([, v]) => v !== null))
        const after = decide(c, { ...more, ...known }, here).verdict
        return before === 'unknown' || before === after
      }),
      { numRuns: 1000 },
    )
  })

  test('of a no tells changes that really turn it into a yes', () => {
    let told = 0
    fc.assert(
      fc.property(random.personCondition, random.anyFacts, anyQuestion, (c, facts, at) => {
        for (const way of explain(c, facts, at).nearest) {
          if (way.some((change) => change.kind === 'parameter')) continue
          told++
          const changed = {
            ...facts,
            ...Object.fromEntries(way.flatMap((w) => (w.kind === 'fact' ? [[w.id, w.to]] : []))),
          }
          const later = way.flatMap((w) => w.happensOn ?? []).reduce((a, b) => (a > b ? a : b), at.on)
          expect(decide(c, changed, { ...at, on: later }).verdict).toBe('yes')
        }
      }),
      { numRuns: 1500 },
    )
    expect(told).toBeGreaterThan(300)
  })

  test('of an unknown names facts of which at least one is needed: with all others known it stays unknown', () => {
    fc.assert(
      fc.property(random.personCondition, random.anyFacts, random.anyFacts, (c, facts, more) => {
        const answer = explain(c, facts, here)
        if (answer.verdict !== 'unknown') return true
        const asked = new Set(answer.missing.map((gap) => gap.id))
        const others = Object.fromEntries(
          Object.entries(more).filter(([key]) => !asked.has(key) && facts[key] === null),
        )
        return asked.size > 0 && decide(c, { ...facts, ...others }, here).verdict === 'unknown'
      }),
      { numRuns: 1000 },
    )
  })
})

const reasonsOf = (answer: Explanation) => answer.reasons.of.map((r) => [r.verdict, r.limit, r.value])

test('what is missing leaves out the facts of parts already settled', () => {
  const rule = all(any(member.holds, level.is(1)), kind.is('red'))
  expect(explain(rule, { t_member: true }, here).missing.map((gap) => gap.id)).toEqual(['t_kind'])
})

test('a limit that is not whole cuts between two whole numbers', () => {
  const at = { on, area: areaCode('100201001') } // half the line is 250.5
  const verdicts = (rule: Condition) => [250, 251].map((t_income) => decide(rule, { t_income }, at).verdict)
  const half = line.times(1, 2)
  expect(verdicts(income.above(half))).toEqual(['no', 'yes'])
  expect(verdicts(income.atLeast(half))).toEqual(['no', 'yes'])
  expect(verdicts(income.below(half))).toEqual(['yes', 'no'])
  expect(verdicts(income.atMost(half))).toEqual(['yes', 'no'])
})

describe('a reason', () => {
  const rule = all(
    level.oneOf(1, 2).because(cite(rules, 'box', 2)),
    income.atMost(line),
    until.notPassed.called(same('still running')),
  )
  const facts: Facts = { t_level: 3, t_income: null, t_until: '2020-01-01' }

  test('tells the limit and the person’s own value, also where nothing is recorded', () => {
    expect(reasonsOf(explain(rule, facts, here))).toEqual([
      ['no', { oneOf: [1, 2] }, 3],
      ['unknown', { to: 800 }, null],
      ['no', { from: '2020-06-30' }, '2020-01-01'],
    ])
  })
  test('carries its clause and its own words', () => {
    const [first, , third] = explain(rule, facts, here).reasons.of
    expect(first?.because).toMatchObject([
      { source: 'toy-rules', clause: 'box', item: 2, at: { en: 'Box, item 2' } },
    ])
    expect(first?.words.en).toBe('t_level: 1 or 2')
    expect(third?.words.en).toBe('still running')
  })
  test('names the number nobody has set', () => {
    const answer = explain(
      rule,
      { ...facts, t_level: 1, t_until: '2022-01-01' },
      { on: day('2021-06-30'), area: areaCode('100201001') },
    )
    expect(answer.verdict).toBe('unknown')
    expect(answer.missing).toMatchObject([{ kind: 'parameter', id: 'toy.line' }])
  })
  test('names the condition the source leaves to another document', () => {
    const answer = explain(all(member.holds, leftOpen('x', same('as fit'))), { t_member: true }, here)
    expect(answer.missing).toEqual([{ kind: 'condition', id: 'x', words: same('as fit'), of: 'person' }])
  })
})

const nearest = (answer: Explanation) =>
  answer.nearest.map((way) => way.map((change) => [change.id, change.happensOn ?? change.to]))

describe('the nearest change', () => {
  test('is the fewest changes first, with the closest value', () => {
    const rule = any(all(level.oneOf(1, 2), member.holds), all(level.atMost(4), kind.is('red')))
    const answer = explain(rule, { t_level: 5, t_member: false, t_kind: 'red' }, here)
    expect(nearest(answer)).toEqual([
      [['t_level', 4]],
      [
        ['t_level', 2],
        ['t_member', true],
      ],
    ])
  })
  test('names the day on which an age comes by itself', () => {
    expect(nearest(explain(born.ageAtLeast(18), { t_born: '2004-02-29' }, here))).toEqual([
      [['t_born', '2022-03-01']],
    ])
  })
  test('is not told when an age has passed for good', () => {
    expect(nearest(explain(born.ageBelow(7), { t_born: '2004-02-29' }, here))).toEqual([])
  })
  test('does not promise a day on which another condition has run out', () => {
    const rule = all(born.ageAtLeast(18), until.notPassed)
    expect(nearest(explain(rule, { t_born: '2004-02-29', t_until: '2021-01-01' }, here))).toEqual([])
  })
  test('keeps what must stay: a set grows, it is not replaced', () => {
    const answer = explain(tags.hasAll('x', 'z'), { t_tags: ['y'] }, here)
    expect(nearest(answer)).toEqual([[['t_tags', ['y', 'x', 'z']]]])
  })
  test('asks for the negation too', () => {
    expect(nearest(explain(not(tags.has('x')), { t_tags: ['x', 'y'] }, here))).toEqual([[['t_tags', ['y']]]])
  })
})

describe('a household', () => {
  const minors = household.count(born.ageBelow(18)).atLeast(2)
  const child = { t_born: '2010-01-01' }
  const grown = { t_born: '1980-01-01' }
  for (const [who, members, verdict] of [
    ['two children and a parent', [grown, child, child], 'yes'],
    ['one child and somebody whose age nobody recorded', [child, {}], 'unknown'],
    ['two children and somebody whose age nobody recorded', [child, child, {}], 'yes'],
    ['one child', [child, grown], 'no'],
  ] as const)
    test(`of ${who}: two minors → ${verdict}`, () => {
      expect(explain(minors, members[0], { ...here, household: members }).verdict).toBe(verdict)
    })
  test('that nobody has recorded is asked for', () => {
    expect(explain(minors, child, here)).toMatchObject({
      verdict: 'unknown',
      missing: [{ kind: 'household' }],
    })
  })
  test('with a missing income has no known sum', () => {
    const sum = household.sum(income).atMost(1000)
    const members = [{ t_income: 400 }, { t_income: null }]
    expect(explain(sum, members[0]!, { ...here, household: members })).toMatchObject({
      verdict: 'unknown',
      missing: [{ kind: 'fact', id: 't_income', of: 'household' }],
    })
  })
})
