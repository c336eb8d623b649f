/** Laws of a conversation: it asks only what can change an answer, stops when nothing can, and its result is the result. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaCode, day } from '#kernel'
import { decide, explain } from '../ask.ts'
import { all, any, type Condition, not } from '../condition.ts'
import type { Facts } from '../fact.ts'
import { income, kind, leftToOffice, level, member } from '../toy/facts.ts'
import { anyFacts, personCondition } from '../toy/random.ts'
import { converse, type Manner } from './converse.ts'
import { doNotArise, follow } from './follows.ts'

const here = { on: day('2020-06-30'), area: areaCode('100101001') }

const plain: Manner = {
  follows: [],
  turn: () => 0,
  together: () => undefined,
  likely: () => undefined,
  askable: () => true,
}

const keysAsked = (rules: readonly Condition[], facts: Facts, manner: Partial<Manner> = {}) =>
  converse(rules, here, { ...plain, ...manner })
    .at({ facts })
    .page?.facts.map(({ key }) => key)

const rulesOf = fc.array(personCondition, { minLength: 1, maxLength: 4 })
const someone = anyFacts.filter((facts) => Object.values(facts).every((value) => value !== null))

/** Answers every question from a person's facts; those in `silent` are answered “I don't know”. */
function talk(rules: readonly Condition[], person: Facts, { silent = [], ...manner }: Talk = {}) {
  const conversation = converse(rules, here, { ...plain, ...manner })
  let facts: Facts = {}
  const [asked, skipped]: [string[], string[]] = [[], []]
  for (let step = conversation.at({ facts }); step.page; step = conversation.at({ facts, skipped }))
    for (const { key } of step.page.facts) {
      asked.push(key)
      if (silent.includes(key)) skipped.push(key)
      else facts = { ...facts, [key]: person[key] }
    }
  return { asked, ...conversation.at({ facts, skipped }) }
}

type Talk = Partial<Manner> & { readonly silent?: readonly string[] }

const truthsOf = (rules: readonly Condition[], facts: Facts) =>
  rules.map((rule) => explain(rule, facts, here).verdict)

const verdicts = (truths: readonly (boolean | null)[]) =>
  truths.map((truth) => (truth === null ? 'unknown' : truth ? 'yes' : 'no'))

describe('a conversation', () => {
  test('ends with the answers that all facts together give', () => {
    fc.assert(
      fc.property(rulesOf, someone, (rules, person) => {
        expect(verdicts(talk(rules, person).truths)).toEqual(truthsOf(rules, person))
      }),
      { numRuns: 400 },
    )
  })

  test('ends, where somebody does not know, with what the other facts give', () => {
    const silences = fc.subarray(['t_member', 't_level', 't_income', 't_kind', 't_until'])
    fc.assert(
      fc.property(rulesOf, someone, silences, (rules, person, silent) => {
        const rest = Object.fromEntries(Object.entries(person).filter(([key]) => !silent.includes(key)))
        expect(verdicts(talk(rules, person, { silent }).truths)).toEqual(truthsOf(rules, rest))
      }),
      { numRuns: 400 },
    )
  })

  test('ends the same whatever is asked first', () => {
    const turns = fc.func(fc.integer({ min: 0, max: 3 }))
    fc.assert(
      fc.property(rulesOf, someone, turns, (rules, person, turn) => {
        const other = talk(rules, person, { turn: ({ key }) => turn(key) })
        expect(other.truths).toEqual(talk(rules, person).truths)
      }),
      { numRuns: 200 },
    )
  })

  test('asks only what can still change an answer', () => {
    fc.assert(
      fc.property(fc.array(readingOnce, { minLength: 1, maxLength: 3 }), someOfIt, (rules, facts) => {
        for (const key of keysAsked(rules, facts) ?? [])
          expect(canChange(rules, facts, key), `${key} was asked in vain`).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('asks about no part of a rule that an office has still to answer anyhow', () => {
    expect(keysAsked([any(leftToOffice, all(leftToOffice, member.holds))], {})).toBeUndefined()
    expect(keysAsked([all(leftToOffice, member.holds)], {})).toEqual(['t_member'])
  })

  test('asks first what settles most', () => {
    expect(keysAsked([all(member.holds, level.is(1)), all(member.holds, kind.is('red'))], {})).toEqual([
      't_member',
    ])
  })

  test('weighs answers by how likely they are', () => {
    const rules = [all(member.holds, kind.is('red'))]
    const likely: Manner['likely'] = ({ key }, value) =>
      key === 't_member' ? (value === true ? 0.99 : 0.01) : undefined
    expect(keysAsked(rules, {}, { likely })).toEqual(['t_kind'])
  })

  test('never asks what follows from an earlier answer', () => {
    const rules = [any(all(member.holds, level.is(1)), kind.is('red'))]
    const follows = doNotArise(member.fails, level)
    expect(keysAsked(rules, { t_member: false }, { follows })).toEqual(['t_kind'])
    const settled = [follow(member.fails, kind, 'red')]
    expect(keysAsked(rules, { t_member: false }, { follows: settled })).toBeUndefined()
  })

  test('believes what somebody says before what usually follows', () => {
    const step = converse([kind.is('red')], here, { ...plain, follows: [follow(member.fails, kind, 'blue')] })
    expect(step.at({ facts: { t_member: false, t_kind: 'red' } }).truths).toEqual([true])
    expect(step.at({ facts: { t_member: false } })).toMatchObject({
      truths: [false],
      added: [{ is: 'blue' }],
    })
  })

  test('knows what would change if something were otherwise', () => {
    const conversation = converse([all(member.holds, kind.is('red'))], here, plain)
    expect(conversation.dependsOn({ facts: { t_member: true, t_kind: 'blue' } }, 't_kind')).toBe(true)
    expect(conversation.dependsOn({ facts: { t_member: false, t_kind: 'blue' } }, 't_kind')).toBe(false)
    expect(conversation.dependsOn({ facts: {} }, 't_level')).toBe(false)
  })

  test('does not ask again what the person does not know', () => {
    const conversation = converse([any(member.holds, income.atMost(100))], here, plain)
    const page = conversation.at({ facts: {}, skipped: ['t_member'] }).page
    expect(page?.facts.map(({ key }) => key)).toEqual(['t_income'])
  })
})

const leaves = [member.holds, level.oneOf(1, 2), kind.is('red'), leftToOffice, leftToOffice, leftToOffice]

const values = { t_member: [true, false], t_level: [1, 2, 3, 4, 5], t_kind: ['red', 'blue'] } as const

const someOfIt = fc.record({
  t_member: fc.option(fc.constantFrom(...values.t_member)),
  t_level: fc.option(fc.constantFrom(...values.t_level)),
  t_kind: fc.option(fc.constantFrom(...values.t_kind)),
})

const everybody: readonly Facts[] = values.t_member.flatMap((t_member) =>
  values.t_level.flatMap((t_level) => values.t_kind.map((t_kind) => ({ t_member, t_level, t_kind }))),
)

/** A rule that reads each fact once: only where two parts read the same fact may they cancel each other. */
const readingOnce: fc.Arbitrary<Condition> = fc
  .tuple(fc.shuffledSubarray(leaves, { minLength: 1 }), fc.infiniteStream(fc.nat(3)))
  .map(([parts, choices]) => {
    const joinSome = (of: readonly Condition[]): Condition => {
      const [first, ...rest] = of
      if (first === undefined) return all()
      if (rest.length === 0) return first
      const choice = choices.next().value
      const middle = 1 + (choice % rest.length)
      const halves = [joinSome(of.slice(0, middle)), joinSome(of.slice(middle))]
      return choice === 0 ? all(...halves) : choice === 1 ? any(...halves) : not(any(...halves))
    }
    return joinSome(parts)
  })

/** Tries every value of the fact with every value of the facts that are still open. */
function canChange(rules: readonly Condition[], facts: Facts, key: string): boolean {
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
  const people = everybody.map((person) => ({ ...person, ...known }))
  return people.some((person) => {
    const answers = everybody.map((other) => {
      const changed = { ...person, [key]: other[key] }
      return rules.map((rule) => decide(rule, changed, here).verdict).join()
    })
    return new Set(answers).size > 1
  })
}
