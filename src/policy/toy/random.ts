/** Random rules and random people with gaps, for laws that must hold of every rule. */
import fc from 'fast-check'
import { type AreaCode, addDays, type Day, day, fen } from '#kernel'
import { type Amount, byCase, inKind, perMonth, share, topUp } from '../amount.ts'
import { all, any, type Condition, not } from '../condition.ts'
import type { Facts } from '../fact.ts'
import { household } from '../household.ts'
import { type Programme, programme } from '../programme.ts'
import {
  born,
  income,
  kind,
  leftToOffice,
  level,
  line,
  member,
  north,
  northCity,
  same,
  south,
  tags,
  towns,
  until,
} from './facts.ts'

/** Often right at a limit: shares of the line are 250.5, 501, 751.5, 400, 800 and 1,200. */
const amounts = fc
  .oneof(
    fc.integer({ min: 0, max: 1000 }),
    fc.constantFrom(250, 251, 252, 400, 501, 502, 751, 752, 753, 800, 1200),
  )
  .map(fen)
const limit = fc.oneof(
  { weight: 3, arbitrary: amounts },
  { weight: 1, arbitrary: fc.constantFrom(line.times(1), line.times(3, 2), line.times(1, 2)) },
)
const levels = fc.integer({ min: 1, max: 5 })
const anyDay = fc.integer({ min: -12_000, max: 1500 }).map((n) => addDays(day('2020-06-30'), n))

const onFacts: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(member.holds, member.fails, until.notPassed),
  fc.uniqueArray(levels, { minLength: 1, maxLength: 3 }).map((some) => level.oneOf(...some)),
  fc.tuple(levels, levels).map(([a, b]) => level.between(Math.min(a, b), Math.max(a, b))),
  levels.chain((n) => fc.constantFrom(level.above(n), level.below(n), level.atLeast(n), level.atMost(n))),
  limit.chain((l) => fc.constantFrom(income.atMost(l), income.below(l), income.atLeast(l), income.above(l))),
  fc.tuple(limit, limit).map(([low, high]) => income.between(low, high)),
  fc
    .integer({ min: 1, max: 30 })
    .chain((n) => fc.constantFrom(born.ageAtLeast(n), born.ageBelow(n), born.ageBetween(n, n + 6))),
  fc.integer({ min: 0, max: 30 }).map((n) => until.monthsAgoAtLeast(n)),
  anyDay.chain((d) => fc.constantFrom(until.onOrAfter(d), until.onOrBefore(d))),
  fc.constantFrom(kind.is('red'), kind.oneOf('red', 'blue')),
  fc.constantFrom(tags.has('x'), tags.hasAny('x', 'y'), tags.hasAll('x', 'z')),
)

const combined = (leaf: fc.Arbitrary<Condition>, depth: number): fc.Arbitrary<Condition> => {
  if (depth === 0) return leaf
  const below = combined(leaf, depth - 1)
  const parts = fc.array(below, { minLength: 0, maxLength: 3 })
  return fc.oneof(
    leaf,
    parts.map((p) => all(...p)),
    parts.map((p) => any(...p)),
    below.map(not),
  )
}

const aboutHousehold: fc.Arbitrary<Condition> = fc.oneof(
  combined(onFacts, 1).chain((of) => fc.constantFrom(household.any(of), household.none(of))),
  fc
    .tuple(combined(onFacts, 1), fc.integer({ min: 0, max: 3 }))
    .chain(([of, n]) => fc.constantFrom(household.count(of).atLeast(n), household.count(of).below(n))),
  limit.chain((l) => fc.constantFrom(household.sum(income).atMost(l), household.sum(income).above(l))),
)

/** Conditions a person can change by facts of their own. */
export const personCondition = combined(onFacts, 3)

export const anyCondition = combined(
  fc.oneof(
    { weight: 8, arbitrary: onFacts },
    { weight: 2, arbitrary: aboutHousehold },
    { weight: 1, arbitrary: fc.constant(leftToOffice) },
  ),
  3,
)

const anyAmount: fc.Arbitrary<Amount> = fc.oneof(
  fc.constantFrom(perMonth(line), perMonth(fen(17_500)), inKind(same('a visit'))),
  limit.map((to) => topUp('month', { from: income, to })),
  fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.option(limit))
    .map(([percent, cap]) =>
      share('year', { of: income, percent, form: 'reimbursement', ...(cap === null ? {} : { cap }) }),
    ),
  fc.constantFrom(
    share('time', { of: same('a ride'), percent: 50, form: 'discount' }),
    share('time', { of: same('a ride'), percent: line, form: 'discount' }),
  ),
  fc
    .tuple(onFacts, combined(onFacts, 1), fc.boolean())
    .map(([a, b, rest]) =>
      byCase('month', [
        [a, fen(100)],
        [b, line.times(1, 3)],
        ...(rest ? [['otherwise', fen(7)] as const] : []),
      ]),
    ),
)

/** One rule in the north until 2021 and another since, a third in its city, perhaps one in the south, nothing elsewhere. */
export const anyProgramme: fc.Arbitrary<Programme> = fc
  .array(fc.tuple(anyCondition, anyAmount), { minLength: 4, maxLength: 4 })
  .map((pairs) => {
    const places: readonly [AreaCode, string, string?][] = [
      [north, '2015-01-01', '2020-12-31'],
      [north, '2021-01-01'],
      [northCity, '2020-03-01'],
      [south, '2000-01-01'],
    ]
    const variants = pairs.map(([eligible, amount], i) => {
      const [place, from, to] = places[i] as [AreaCode, string, string?]
      return { in: place, from: day(from), ...(to ? { to: day(to) } : {}), basis: [], eligible, amount }
    })
    return programme({
      id: 'toy',
      name: same('toy'),
      summary: same('toy'),
      serves: 'person',
      bring: [],
      variants,
    })
  })

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 })

export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  t_member: maybe(fc.boolean()),
  t_level: maybe(levels),
  t_income: maybe(amounts),
  t_born: maybe(anyDay),
  t_until: maybe(anyDay),
  t_kind: maybe(fc.constantFrom('red', 'green', 'blue')),
  t_tags: maybe(fc.subarray(['x', 'y', 'z'])),
  meets_toy_open: maybe(fc.boolean()),
})

export type ToyPerson = { readonly area: AreaCode; readonly home: number | null; readonly facts: Facts }

/** People of a small world; those with the same home in the same county live together. */
export const anyPeople: fc.Arbitrary<readonly ToyPerson[]> = fc
  .array(
    fc.record({
      area: fc.constantFrom(...towns),
      home: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 5 }),
      facts: anyFacts,
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((people) => people.toSorted((a, b) => (a.area < b.area ? -1 : a.area > b.area ? 1 : 0)))

export const countyOfToy = (person: ToyPerson) => person.area.slice(0, 6)

export const householdOf = (person: ToyPerson, people: readonly ToyPerson[]): readonly Facts[] | undefined =>
  person.home === null
    ? undefined
    : people
        .filter((p) => p.home === person.home && countyOfToy(p) === countyOfToy(person))
        .map((p) => p.facts)

export const anyEvaluationDay: fc.Arbitrary<Day> = fc
  .integer({ min: -500, max: 1200 })
  .map((n) => addDays(day('2020-06-30'), n))
