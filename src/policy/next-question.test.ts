/** Laws of a conversation: it asks only what can change an answer, and stops when nothing can. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaCode, day } from '#kernel'
import { decide, explain } from './ask.ts'
import { all, any } from './condition.ts'
import type { Facts } from './fact.ts'
import { stillToAsk } from './next-question.ts'
import { income, kind, level, member } from './toy/facts.ts'
import { anyFacts, personCondition } from './toy/random.ts'

const here = { on: day('2020-06-30'), area: areaCode('100101001') }
const keys = (facts: readonly { key: string }[]) => facts.map((fact) => fact.key)

describe('a conversation', () => {
  test('never leaves out a fact that could still change an answer', () => {
    const law = fc.property(
      fc.array(personCondition, { maxLength: 3 }),
      anyFacts,
      anyFacts,
      (rules, facts, answers) => {
        const asked = new Set(keys(stillToAsk(rules, facts, here)))
        const unasked = Object.entries(answers).filter(([key]) => !asked.has(key) && facts[key] === null)
        const more = { ...facts, ...Object.fromEntries(unasked) }
        for (const rule of rules) expect(decide(rule, more, here)).toEqual(decide(rule, facts, here))
      },
    )
    fc.assert(law, { numRuns: 500 })
  })

  test('ends with every answer settled when every question is answered', () => {
    const known = anyFacts.filter((facts) => Object.values(facts).every((value) => value !== null))
    const law = fc.property(fc.array(personCondition, { maxLength: 3 }), known, (rules, person) => {
      let facts: Facts = {}
      for (let next = stillToAsk(rules, facts, here)[0]; next; next = stillToAsk(rules, facts, here)[0])
        facts = { ...facts, [next.key]: person[next.key] }
      const withNumber = rules.filter((rule) => explain(rule, person, here).verdict !== 'unknown')
      for (const rule of withNumber) expect(decide(rule, facts, here)).toEqual(decide(rule, person, here))
    })
    fc.assert(law, { numRuns: 200 })
  })

  test('asks first what settles most', () => {
    const rules = [all(member.holds, level.is(1)), all(member.holds, kind.is('red'))]
    expect(keys(stillToAsk(rules, {}, here))[0]).toBe('t_member')
  })
  test('asks nothing about what is already decided', () => {
    const rules = [all(member.holds, level.is(1)), any(kind.is('red'), level.is(2))]
    expect(keys(stillToAsk(rules, { t_member: false, t_kind: 'red' }, here))).toEqual([])
  })
  test('does not ask again what the person does not know', () => {
    const rule = any(member.holds, income.atMost(100))
    expect(keys(stillToAsk([rule], {}, { ...here, skipped: ['t_member'] }))).toEqual(['t_income'])
  })
})
