/** Laws of asking about the real programmes: nothing that follows is asked, and the result is that of all facts together. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AreaCode, type Day, day } from '#kernel'
import { type Conversation, compile, converse, decide, type Facts, type FactValue, variantOn } from '#policy'
import { asking, themes } from './asking.ts'
import { allFacts, everyFact } from './facts.ts'
import { follows } from './follows.ts'
import { linhe, shenzhen, shuozhou, yangjiang, zhangdian } from './places.ts'
import { peopleProgrammes, programmes } from './programmes.ts'
import { anyFactsOf } from './random-people.ts'
import { situationOf, situations } from './situations.ts'

const places: readonly (readonly [string, AreaCode, Day])[] = [
  ['Linhe', linhe, day('2026-11-23')],
  ['Shenzhen', shenzhen, day('2026-11-23')],
  ['Yangjiang', yangjiang, day('2025-12-31')],
  ['Zhangdian', zhangdian, day('2025-12-31')],
  ['Shuozhou', shuozhou, day('2020-12-31')],
]

const rulesIn = (area: AreaCode, on: Day) =>
  peopleProgrammes.filter((programme) => variantOn(programme, on, area) !== undefined)

/**
 * Somebody who does not contradict what follows from what they say, nor what follows from that in turn. Who says two things
 * from which opposites follow (five years old, and at a master's course) contradicts themselves and is left out.
 */
const consistent = (facts: Facts, on: Day, area: AreaCode): Facts => {
  const person: Record<string, FactValue | null | undefined> = { ...facts }
  const holding = follows.map((one) => ({ ...one, test: compile(one.when, { on, area }).test }))
  for (const { test, fact, is } of [...holding, ...holding, ...holding])
    if (test(person, undefined) === true) person[fact.key] = is
  fc.pre(
    holding.every(({ test, fact, is }) => test(person, undefined) !== true || same(person[fact.key], is)),
  )
  return person
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

const people = anyFactsOf(allFacts)

/** Every question answered from the facts; a fact nobody recorded is one the person does not know. */
function talk(conversation: Conversation, person: Facts) {
  let facts: Facts = {}
  const [skipped, asked]: [string[], string[]] = [[], []]
  for (let step = conversation.at({ facts }); step.page; step = conversation.at({ facts, skipped }))
    for (const { key } of step.page.facts) {
      asked.push(key)
      const value = person[key] ?? null
      if (value === null) skipped.push(key)
      else facts = { ...facts, [key]: value }
    }
  return { asked, skipped, step: conversation.at({ facts, skipped }) }
}

describe('asking about the programmes of a place', () => {
  test.each(places)('gives in %s what all facts together give', (_name, area, on) => {
    const rules = rulesIn(area, on)
    const conversation = converse(rules, { on, area }, asking)
    fc.assert(
      fc.property(people, (random) => {
        const person = consistent(random, on, area)
        const { step, skipped } = talk(conversation, person)
        const known = Object.fromEntries(Object.entries(person).filter(([key]) => !skipped.includes(key)))
        rules.forEach((rule, i) => {
          const { verdict } = decide(rule, { ...known, ...onlyDerived(step.facts, known) }, { on, area })
          expect(step.truths[i], rule.id).toBe(verdict === 'unknown' ? null : verdict === 'yes')
        })
      }),
      { numRuns: 25 },
    )
  })

  test.each(places)(
    'asks in %s nothing twice, nothing of offices, and nothing that follows',
    (_name, area, on) => {
      const conversation = converse(rulesIn(area, on), { on, area }, asking)
      fc.assert(
        fc.property(people, (random) => {
          const { asked, step } = talk(conversation, consistent(random, on, area))
          expect(new Set(asked).size).toBe(asked.length)
          expect(asked.filter((key) => key.startsWith('meets_'))).toEqual([])
          expect(step.added.filter(({ fact }) => asked.includes(fact.key) && fact.key in random)).toEqual(
            step.added.filter(({ fact }) => asked.includes(fact.key) && (random[fact.key] ?? null) === null),
          )
        }),
        { numRuns: 25 },
      )
    },
  )

  test('asks a child of four about neither work nor service nor being unemployed', () => {
    const on = day('2025-12-31')
    const conversation = converse(rulesIn(yangjiang, on), { on, area: yangjiang }, asking)
    const child = { certificate_status: 'issued', certificate_expires: '2030-01-01', born: '2021-06-01' }
    const { asked } = talk(conversation, child)
    for (const key of ['work_state', 'registered_unemployed', 'disabled_serviceman', 'hard_to_employ'])
      expect(asked).not.toContain(key)
  })

  test('puts every fact into a theme that has words', () => {
    for (const fact of everyFact) expect(Object.keys(themes)).toContain(asking.together(fact))
  })

  test('puts every programme into a life situation that has words', () => {
    const ids = situations.map(({ id }) => id)
    for (const programme of programmes) expect(ids, programme.id).toContain(situationOf(programme))
  })
})

/** What the conversation added by itself; the oracle may know it too. */
const onlyDerived = (derived: Facts, known: Facts): Facts =>
  Object.fromEntries(Object.entries(derived).filter(([key]) => (known[key] ?? null) === null))
