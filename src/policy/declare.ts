/** Declaring facts: each declaration returns the fact together with the conditions one can put on it. */
import type { Day, PlainWords } from '#kernel'
import { type Bound, type Condition, condition } from './condition.ts'
import type { Fact, FactDeclaration, FactType, FactValue } from './fact.ts'
import { asLimit, type LimitGiven } from './parameter.ts'

type Values<V extends string | number = string> = Readonly<Record<V, PlainWords>>
type Extra = Partial<Pick<Fact, 'values' | 'unit' | 'min' | 'max'>>

const declare = <K extends string, T extends FactType, V extends FactValue>(
  { about = 'person', fixed = false, ...declared }: FactDeclaration<K>,
  type: T,
  extra: Extra = {},
): Fact<K, T, V> => ({
  values: {},
  ...declared,
  field: declared.field ?? declared.key,
  about,
  fixed,
  type,
  ...extra,
})

/** A statement that is so, or is not; `yes` and `no` are the two statements in words. */
export function yesNo<const K extends string>(
  declared: FactDeclaration<K> & { values: Values<'yes' | 'no'> },
) {
  const fact = declare<K, 'yes-no', boolean>(declared, 'yes-no', { values: declared.values })
  return Object.freeze({
    ...fact,
    holds: condition({ kind: 'holds', fact, is: true }),
    fails: condition({ kind: 'holds', fact, is: false }),
  })
}

export function oneOf<const K extends string, const V extends string>(
  declared: FactDeclaration<K> & { values: Values<V> },
) {
  const fact = declare<K, 'one-of', V>(declared, 'one-of', { values: declared.values })
  const among = (...values: readonly V[]): Condition => condition({ kind: 'among', fact, values })
  return Object.freeze({ ...fact, is: (value: V) => among(value), oneOf: among })
}

export function setOf<const K extends string, const V extends string>(
  declared: FactDeclaration<K> & { values: Values<V> },
) {
  const fact = declare<K, 'set-of', readonly V[]>(declared, 'set-of', { values: declared.values })
  const has = (how: 'any' | 'all', values: readonly V[]): Condition =>
    condition({ kind: 'has', fact, values, how })
  return Object.freeze({
    ...fact,
    has: (value: V) => has('any', [value]),
    hasAny: (...values: readonly V[]) => has('any', values),
    hasAll: (...values: readonly V[]) => has('all', values),
  })
}

type Numeric<K extends string> = FactDeclaration<K> & Extra

/** Whole numbers: grades, counts, percentages, years. */
export function number<const K extends string>(declared: Numeric<K>) {
  const fact = declare<K, 'number', number>(declared, 'number', declared)
  return Object.freeze({
    ...fact,
    ...comparing(fact),
    is: (value: number): Condition => condition({ kind: 'among', fact, values: [value] }),
    oneOf: (...values: readonly number[]): Condition => condition({ kind: 'among', fact, values }),
  })
}

/** Amounts in whole fen. */
export function money<const K extends string>(declared: Numeric<K>) {
  const fact = declare<K, 'money', number>(declared, 'money', declared)
  return Object.freeze({ ...fact, ...comparing(fact) })
}

const comparing = (fact: Fact) => limits((from, to) => condition({ kind: 'range', fact, ...from, ...to }))

type Ranged = (from: { from?: Bound }, to: { to?: Bound }) => Condition

const including = (limit: LimitGiven): Bound => ({ limit: asLimit(limit), within: true })
const excluding = (limit: LimitGiven): Bound => ({ limit: asLimit(limit), within: false })

/** The five ways to limit a number; shared by facts and household aggregates. */
export const limits = (ranged: Ranged) => ({
  atLeast: (limit: LimitGiven): Condition => ranged({ from: including(limit) }, {}),
  atMost: (limit: LimitGiven): Condition => ranged({}, { to: including(limit) }),
  above: (limit: LimitGiven): Condition => ranged({ from: excluding(limit) }, {}),
  below: (limit: LimitGiven): Condition => ranged({}, { to: excluding(limit) }),
  /** Both ends count. */
  between: (low: LimitGiven, high: LimitGiven): Condition =>
    ranged({ from: including(low) }, { to: including(high) }),
})

const ago = (months: number, days = 0) => ({ months: months === 0 ? 0 : -months, days })

/** Calendar days: of birth, of expiry, of an event. */
export function day<const K extends string>(declared: FactDeclaration<K>) {
  const fact = declare<K, 'day', Day>(declared, 'day')
  const age = (from: number | null, to: number | null): Condition =>
    condition({
      kind: 'days',
      fact,
      sense: 'age',
      ...(to === null ? {} : { from: ago(12 * (to + 1), 1) }),
      ...(from === null ? {} : { to: ago(12 * from) }),
    })
  return Object.freeze({
    ...fact,
    /** Completed years (周岁); both ends count. */
    ageAtLeast: (years: number) => age(years, null),
    ageBelow: (years: number) => age(0, years - 1),
    ageBetween: (from: number, to: number) => age(from, to),
    /** The day has come, at least so many months before the day of evaluation. */
    monthsAgoAtLeast: (months: number) =>
      condition({ kind: 'days', fact, sense: 'elapsed', to: ago(months) }),
    /** The day has come, and no more than so many months before the day of evaluation. */
    withinMonths: (months: number) =>
      condition({ kind: 'days', fact, sense: 'elapsed', from: ago(months), to: ago(0) }),
    /** The last day of a term: still counts on the day itself. */
    notPassed: condition({ kind: 'days', fact, sense: 'term', from: ago(0) }),
    onOrAfter: (from: Day) => condition({ kind: 'days', fact, sense: 'date', from }),
    onOrBefore: (to: Day) => condition({ kind: 'days', fact, sense: 'date', to }),
  })
}
