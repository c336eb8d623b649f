/** The language of shares: for whom a fact is how often so. A distribution is data; the first case that fits a person decides. */
import type { FactKey, PersonFacts } from '#catalogue'
import { findFact } from '#catalogue'
import type { Day } from '#kernel'
import { dayFromNumber } from '#kernel'
import type { Fact } from '#policy'
import type { DisabilityCategory } from '#standards'
import type { RecordKind } from '../ids.ts'
import type { Told, Traits } from './traits.ts'
import { bitsOf } from './traits.ts'

/** Everything named must fit; what is not named does not matter. */
export type When = {
  /** Both ends count. */
  readonly age?: readonly [from: number, to: number]
  readonly grade?: readonly number[]
  /** Any of them. */
  readonly category?: readonly DisabilityCategory[]
  readonly sex?: 'male' | 'female'
  readonly residence?: 'urban' | 'rural'
  readonly relief?: readonly Traits['relief'][]
  readonly needsCare?: boolean
  /** Members with a disability; people in the household. */
  readonly members?: number
  readonly size?: readonly [from: number, to: number]
  /** What was said of the same person before. */
  readonly said?: { readonly [K in FactKey]?: readonly NonNullable<PersonFacts[K]>[] }
}

/** The value on the population's day, where it moves with it. */
type Moving = (today: number) => Day

/** The last day of June so many years before. */
export const juneYearsAgo =
  (years: number): Moving =>
  (today) =>
    `${Number(dayFromNumber(today).slice(0, 4)) - years}-06-30` as Day

type Value = Told | Moving

/** `yes` is the share of a yes; `of` names each value with its share. A case without either leaves the fact unsaid. */
export type Case = {
  readonly when?: When
  readonly yes?: number
  readonly of?: Readonly<Record<string, number>> | readonly (readonly [value: Value, share: number])[]
}

/** `sure`: never left blank where there is a record at all. */
export type Distribution = { readonly key: FactKey; readonly cases: readonly Case[]; readonly sure?: true }

export const fact = (key: FactKey, ...cases: readonly Case[]): Distribution => ({ key, cases })

/** A kind of record, how often it is missing, and of how many pages one is left blank how often. */
export type Sheet = {
  readonly record: RecordKind
  /** For nobody else is there such a record. */
  readonly only?: When
  readonly missing: number
  readonly pages: number
  readonly blank: number
  readonly facts: readonly Distribution[]
}

/** The facts whose answers others depend on. */
export const recalledOn = (sheets: readonly Sheet[]): ReadonlySet<string> =>
  new Set(
    sheets.flatMap(({ facts }) =>
      facts.flatMap(({ cases }) => cases.flatMap(({ when }) => Object.keys(when?.said ?? {}))),
    ),
  )

/** A distribution made ready for a day: which values there are, and where a chance falls for somebody. */
export type Drawing = {
  readonly fact: Fact
  readonly values: readonly Told[]
  /** The place of the value; -1 when nothing is said. */
  readonly draw: (traits: Traits, chance: number) => number
}

export function drawingOf({ key, cases }: Distribution, today: number): Drawing {
  const declared = findFact(key)
  if (!declared) throw new RangeError(`no fact ${key}`)
  const values: Told[] = []
  const placeOf = (value: Value) => {
    const told = typeof value === 'function' ? value(today) : value
    const at = values.indexOf(told)
    return at < 0 ? values.push(told) - 1 : at
  }
  const ready = cases.map((one) => ({
    fits: fitting(one.when ?? {}),
    ends: endsOf(sharesOf(one, declared), placeOf),
  }))
  const draw = (traits: Traits, chance: number) => {
    for (const { fits, ends } of ready) {
      if (!fits(traits)) continue
      for (const { end, at } of ends) if (chance < end) return at
      return -1
    }
    return -1
  }
  return { fact: declared, values, draw }
}

function sharesOf({ yes, of }: Case, { type }: Fact): readonly (readonly [Value, number])[] {
  if (yes !== undefined)
    return [
      [true, yes],
      [false, 1 - yes],
    ]
  if (of === undefined) return []
  if (Array.isArray(of)) return of as readonly (readonly [Value, number])[]
  const named = Object.entries(of)
  return type === 'one-of' ? named : named.map(([value, share]) => [Number(value), share])
}

/** Where the share of each value ends, of all that is said. */
function endsOf(shares: readonly (readonly [Value, number])[], placeOf: (value: Value) => number) {
  const total = shares.reduce((sum, [, share]) => sum + share, 0)
  let end = 0
  return shares
    .filter(([, share]) => share > 0)
    .map(([value, share]) => ({ end: (end += share / total), at: placeOf(value) }))
    .map((one, n, all) => (n === all.length - 1 ? { ...one, end: 1 } : one))
}

type Fits = (traits: Traits) => boolean

export function fitting(when: When): Fits {
  const tests: Fits[] = []
  const { age, grade, category, sex, residence, relief, needsCare, members, size, said } = when
  if (age) tests.push((t) => t.age >= age[0] && t.age <= age[1])
  if (grade) tests.push((t) => grade.includes(t.grade))
  if (category) {
    const set = bitsOf(category)
    tests.push((t) => (t.components & set) !== 0)
  }
  if (sex) tests.push((t) => t.male === (sex === 'male'))
  if (residence) tests.push((t) => t.residence === residence)
  if (relief) tests.push((t) => relief.includes(t.relief))
  if (needsCare !== undefined) tests.push((t) => t.needsCare === needsCare)
  if (members !== undefined) tests.push((t) => t.members === members)
  if (size) tests.push((t) => t.size >= size[0] && t.size <= size[1])
  for (const [key, values] of Object.entries(said ?? {})) tests.push(saying(key, values))
  const [first, second] = tests
  if (!first) return () => true
  if (!second) return first
  if (tests.length === 2) return (traits) => first(traits) && second(traits)
  return (traits) => tests.every((test) => test(traits))
}

const saying =
  (key: string, values: readonly unknown[]): Fits =>
  ({ said }) => {
    const told = said.get(key)
    return told !== undefined && values.includes(told)
  }
