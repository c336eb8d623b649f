/** A grounded condition as a closure over a person's facts: the fast answer without reasons. */
import type { Facts } from './fact.ts'
import type { Ground } from './ground.ts'
import { type Bounds, type Truth, within } from './truth.ts'

/** Everybody who lives with the person, the person included; undefined when nobody has recorded it. */
export type Household = readonly Facts[] | undefined

export type Test = (facts: Facts, household: Household) => Truth

/** Compiled once per condition; asked per person. Cost: one call and one comparison a condition met. */
export function testOf(ground: Ground): Test {
  switch (ground.kind) {
    case 'all':
      return allOf(ground.of.map(testOf))
    case 'any':
      return anyOf(ground.of.map(testOf))
    case 'not':
      return opposite(testOf(ground.of))
    case 'holds':
      return holds(ground.fact.key, ground.is)
    case 'range':
      return inRange(ground.fact.key, ground.from ?? -Infinity, ground.to ?? Infinity)
    case 'days':
      return inDays(ground.fact.key, ground.from ?? '', ground.to ?? '~')
    case 'among':
      return among(ground.fact.key, ground.values)
    case 'has':
      return ground.how === 'any'
        ? hasAny(ground.fact.key, ground.values)
        : hasAll(ground.fact.key, ground.values)
    case 'count':
      return counted(testOf(ground.of), ground)
    case 'sum':
      return summed(ground.fact.key, ground)
    case 'open':
      return () => null
  }
}

function allOf(tests: readonly Test[]): Test {
  const [a, b] = tests
  if (a && b && tests.length === 2) return both(a, b)
  return (facts, household) => {
    let answer: Truth = true
    for (let i = 0; i < tests.length; i++) {
      const truth = (tests[i] as Test)(facts, household)
      if (truth === false) return false
      if (truth === null) answer = null
    }
    return answer
  }
}

/** Two parts are the common case and skip the loop. */
const both =
  (a: Test, b: Test): Test =>
  (facts, household) => {
    const first = a(facts, household)
    if (first === false) return false
    const second = b(facts, household)
    return first === null && second ? null : second
  }

function anyOf(tests: readonly Test[]): Test {
  return (facts, household) => {
    let answer: Truth = false
    for (let i = 0; i < tests.length; i++) {
      const truth = (tests[i] as Test)(facts, household)
      if (truth === true) return true
      if (truth === null) answer = null
    }
    return answer
  }
}

const opposite =
  (test: Test): Test =>
  (facts, household) => {
    const truth = test(facts, household)
    return truth === null ? null : !truth
  }

const holds =
  (key: string, is: boolean): Test =>
  (facts) => {
    const value = facts[key]
    return value === null || value === undefined ? null : value === is
  }

const inRange =
  (key: string, from: number, to: number): Test =>
  (facts) => {
    const value = facts[key] as number | null | undefined
    return value === null || value === undefined ? null : value >= from && value <= to
  }

const inDays =
  (key: string, from: string, to: string): Test =>
  (facts) => {
    const value = facts[key] as string | null | undefined
    return value === null || value === undefined ? null : value >= from && value <= to
  }

const among =
  (key: string, values: readonly (string | number)[]): Test =>
  (facts) => {
    const value = facts[key] as string | number | null | undefined
    return value === null || value === undefined ? null : values.includes(value)
  }

const hasAny =
  (key: string, wanted: readonly string[]): Test =>
  (facts) => {
    const value = facts[key] as readonly string[] | null | undefined
    return value === null || value === undefined ? null : value.some((member) => wanted.includes(member))
  }

const hasAll =
  (key: string, wanted: readonly string[]): Test =>
  (facts) => {
    const value = facts[key] as readonly string[] | null | undefined
    return value === null || value === undefined ? null : wanted.every((member) => value.includes(member))
  }

/** Members who certainly count, and those who might. */
export function countIn(test: Test, household: readonly Facts[]): { certain: number; possible: number } {
  let [certain, possible] = [0, 0]
  for (const member of household) {
    const truth = test(member, household)
    if (truth !== false) possible++
    if (truth === true) certain++
  }
  return { certain, possible }
}

const counted =
  (test: Test, bounds: Bounds): Test =>
  (_, household) => {
    if (household === undefined) return null
    const { certain, possible } = countIn(test, household)
    return within(bounds, certain, possible)
  }

/** The sum over the household; null as soon as one member's value is not recorded. */
export function sumIn(key: string, household: readonly Facts[]): number | null {
  let sum = 0
  for (const member of household) {
    const value = member[key]
    if (typeof value !== 'number') return null
    sum += value
  }
  return sum
}

const summed =
  (key: string, bounds: Bounds): Test =>
  (_, household) => {
    const sum = household === undefined ? null : sumIn(key, household)
    return sum === null ? null : within(bounds, sum, sum)
  }
