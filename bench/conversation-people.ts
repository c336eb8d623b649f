/** Synthetic people of the kinds who ask what they can get, every fact known; the same for the same seed. Nobody in it exists. */
import { allFacts, asking, follows } from '#catalogue'
import { addDays, areaCode, type Day } from '#kernel'
import { compile, type Fact, type Facts, type FactValue } from '#policy'
import { chance } from './policy-people.ts'

type Random = () => number
type Kind = {
  readonly name: string
  readonly share: number
  readonly ages: readonly [number, number]
  readonly is: Facts
}

/** Shares are invented for the measurement; what matters is that every kind is there. */
export const kinds: readonly Kind[] = [
  { name: 'small child', share: 0.05, ages: [0, 5], is: { work_state: 'none' } },
  {
    name: 'child at school',
    share: 0.08,
    ages: [6, 15],
    is: { work_state: 'none', school_stage: 'primary' },
  },
  { name: 'student', share: 0.05, ages: [16, 23], is: { work_state: 'none', school_stage: 'vocational' } },
  { name: 'at work', share: 0.2, ages: [20, 58], is: { work_state: 'employed', school_stage: 'none' } },
  {
    name: 'severe, without work',
    share: 0.17,
    ages: [20, 58],
    is: { work_state: 'none', school_stage: 'none', disability_grade: 1 },
  },
  {
    name: 'farmer, in hardship',
    share: 0.15,
    ages: [30, 66],
    is: { relief_status: 'dibao', residence: 'rural' },
  },
  { name: 'old', share: 0.25, ages: [60, 92], is: { work_state: 'retired', school_stage: 'none' } },
  { name: 'without certificate', share: 0.05, ages: [3, 85], is: { certificate_status: 'none' } },
]

const categories: readonly (readonly [string, number])[] = [
  ['vision', 0.15],
  ['hearing', 0.18],
  ['speech', 0.03],
  ['physical', 0.48],
  ['intellectual', 0.08],
  ['mental', 0.08],
]

function weighted<T>(choices: readonly (readonly [T, number])[], random: Random): T {
  let at = random() * choices.reduce((sum, [, share]) => sum + share, 0)
  for (const [value, share] of choices) if ((at -= share) <= 0) return value
  return (choices[0] as readonly [T, number])[0]
}

function anyValue(fact: Fact, random: Random, on: Day): FactValue {
  switch (fact.type) {
    case 'yes-no': {
      const share = asking.likely(fact, true) ?? 0.25
      return random() < share
    }
    case 'number':
      return (fact.min ?? 0) + Math.floor(random() * (Math.min(fact.max ?? 20, 20) - (fact.min ?? 0) + 1))
    case 'money':
      return Math.floor(random() * 400_000)
    case 'day':
      return addDays(on, Math.floor(random() * 3600) - 300)
    case 'one-of': {
      const values = Object.keys(fact.values)
      return weighted(
        values.map((value) => [value, asking.likely(fact, value) ?? 1] as const),
        random,
      )
    }
    case 'set-of':
      return fact.key === 'disability_categories'
        ? [weighted(categories, random)]
        : Object.keys(fact.values).filter(() => random() < 0.3)
  }
}

/** People who do not contradict what follows from what they say. */
export function askers(count: number, on: Day): readonly { readonly kind: string; readonly facts: Facts }[] {
  const random = chance(4)
  const area = areaCode('4417')
  const tests = follows.map((follow) => ({ follow, test: compile(follow.when, { on, area }).test }))
  return Array.from({ length: count }, () => {
    const kind = weighted(
      kinds.map((one) => [one, one.share] as const),
      random,
    )
    const [youngest, oldest] = kind.ages
    const age = youngest + random() * (oldest - youngest + 1)
    const facts: Record<string, FactValue> = Object.fromEntries(
      allFacts.map((fact) => [fact.key, anyValue(fact, random, on)]),
    )
    Object.assign(facts, { certificate_status: random() < 0.95 ? 'issued' : 'frozen' })
    Object.assign(facts, { certificate_expires: addDays(on, random() < 0.95 ? 900 : -40) })
    Object.assign(facts, kind.is, { born: addDays(on, -Math.floor(age * 365.25)) })
    for (const { follow, test } of tests)
      if (test(facts, undefined) === true) facts[follow.fact.key] = follow.is
    return { kind: kind.name, facts }
  })
}
