/** Conditions and amounts as plain data, so that what an officer drafts can be kept, sent and read back. */
import { type Day, fen, refuse } from '#kernel'
import { type Amount, byCase, perMonth, type Rhythm } from '../amount.ts'
import { all, any, type Condition, condition, not } from '../condition.ts'
import type { Fact } from '../fact.ts'
import { household } from '../household.ts'

/** One condition; every fact by its key. Both ends of a range and of an age count. */
export type Written =
  | { readonly all: readonly Written[] }
  | { readonly any: readonly Written[] }
  | { readonly not: Written }
  /** How many members of the household it holds for, the person included; the condition inside speaks of one member. */
  | ({ readonly count: Written } & WrittenLimits)
  /** The sum of a fact over the household. */
  | ({ readonly sum: string } & WrittenLimits)
  | { readonly fact: string; readonly is: boolean }
  | { readonly fact: string; readonly among: readonly (string | number)[] }
  | { readonly fact: string; readonly atLeast?: number | undefined; readonly atMost?: number | undefined }
  | { readonly fact: string; readonly ageFrom?: number | undefined; readonly ageTo?: number | undefined }
  | { readonly fact: string; readonly notBefore?: Day | undefined; readonly notAfter?: Day | undefined }

/** Both ends count, and one of them is there. */
export type WrittenLimits = { readonly atLeast?: number | undefined; readonly atMost?: number | undefined }

/** An amount drafted: one for all, or the first case that holds (分档). Fen each time. */
export type WrittenAmount = {
  readonly per: Rhythm
  readonly cases: readonly { readonly when: Written; readonly fen: number }[]
  /** Whoever is in no case; null: nothing is said of them, so their amount is not known. */
  readonly otherwise: number | null
}

/** Finds a declared fact by key; policy itself knows none. */
export type FactFinder = (key: string) => Fact | undefined

/** The condition as a node; a fact nobody declared or a value it cannot have is refused. */
export function readWritten(written: Written, find: FactFinder): Condition {
  if ('all' in written) return all(...written.all.map((part) => readWritten(part, find)))
  if ('any' in written) return any(...written.any.map((part) => readWritten(part, find)))
  if ('not' in written) return not(readWritten(written.not, find))
  if ('count' in written) return limited(household.count(readWritten(written.count, find)), written)
  if ('sum' in written) return summed(written, find)
  const fact = find(written.fact) ?? refuse('suppose.fact-unknown', { fact: written.fact })
  return readOnFact(written, fact)
}

const limited = (by: ReturnType<typeof household.count>, { atLeast, atMost }: WrittenLimits): Condition => {
  if (atLeast !== undefined && atMost !== undefined) return by.between(atLeast, atMost)
  if (atMost !== undefined) return by.atMost(atMost)
  return by.atLeast(atLeast ?? refuse('suppose.limit-missing'))
}

function summed(written: Extract<Written, { sum: string }>, find: FactFinder): Condition {
  const fact = find(written.sum) ?? refuse('suppose.fact-unknown', { fact: written.sum })
  if (fact.type !== 'number' && fact.type !== 'money') return unfit(fact)
  return limited(household.sum(fact as Fact<string, 'number' | 'money'>), written)
}

type OnFact = Extract<Written, { fact: string }>

function readOnFact(written: OnFact, fact: Fact): Condition {
  if ('is' in written) {
    if (fact.type !== 'yes-no') return unfit(fact)
    return condition({ kind: 'holds', fact, is: written.is })
  }
  if ('among' in written) return amongValues(fact, written.among)
  if ('ageFrom' in written || 'ageTo' in written) return aged(fact, written)
  if ('notBefore' in written || 'notAfter' in written) return dated(fact, written)
  return ranged(fact, written as { atLeast?: number; atMost?: number })
}

const unfit = (fact: Fact): never =>
  refuse('suppose.condition-unfit', { fact: fact.label.zh, en: fact.label.en })

/** The values must be ones the fact can have, and at least one: a choice of nothing would be nobody, unsaid. */
export function amongValues(fact: Fact, values: readonly (string | number)[]): Condition {
  checkValues(fact, values)
  if (fact.type === 'set-of') return condition({ kind: 'has', fact, values: values.map(String), how: 'any' })
  if (fact.type === 'number') return condition({ kind: 'among', fact, values: values.map(Number) })
  return fact.type === 'one-of' ? condition({ kind: 'among', fact, values }) : unfit(fact)
}

export function checkValues(fact: Fact, values: readonly (string | number)[]): void {
  if (values.length === 0) refuse('suppose.nothing-chosen', { fact: fact.label.zh, en: fact.label.en })
  const can = (value: string | number) =>
    fact.type === 'number'
      ? Number.isSafeInteger(Number(value)) &&
        Number(value) >= (fact.min ?? -Infinity) &&
        Number(value) <= (fact.max ?? Infinity)
      : Object.hasOwn(fact.values, value)
  const strange = values.find((value) => !can(value))
  if (strange !== undefined)
    refuse('suppose.value-unfit', { fact: fact.label.zh, en: fact.label.en, value: strange })
}

function ranged(
  fact: Fact,
  { atLeast, atMost }: { atLeast?: number | undefined; atMost?: number | undefined },
): Condition {
  if (fact.type !== 'number' && fact.type !== 'money') return unfit(fact)
  if (atLeast === undefined && atMost === undefined) return unfit(fact)
  const bound = (limit: number) => ({ limit, within: true })
  return condition({
    kind: 'range',
    fact,
    ...(atLeast === undefined ? {} : { from: bound(atLeast) }),
    ...(atMost === undefined ? {} : { to: bound(atMost) }),
  })
}

type Ages = { ageFrom?: number | undefined; ageTo?: number | undefined }

function aged(fact: Fact, { ageFrom, ageTo }: Ages): Condition {
  if (fact.type !== 'day' || (ageFrom === undefined && ageTo === undefined)) return unfit(fact)
  return condition({ kind: 'days', fact, sense: 'age', ...ageLimits({ from: ageFrom, to: ageTo }) })
}

/** Completed years as days of birth, the way `day(…).ageBetween` declares them. */
export const ageLimits = ({ from, to }: { from?: number | undefined; to?: number | undefined }) => ({
  ...(to === undefined ? {} : { from: { months: -12 * (to + 1), days: 1 } }),
  ...(from === undefined ? {} : { to: { months: from === 0 ? 0 : -12 * from, days: 0 } }),
})

type Dates = { notBefore?: Day | undefined; notAfter?: Day | undefined }

function dated(fact: Fact, { notBefore, notAfter }: Dates): Condition {
  if (fact.type !== 'day' || (notBefore === undefined && notAfter === undefined)) return unfit(fact)
  return condition({
    kind: 'days',
    fact,
    sense: 'date',
    ...(notBefore === undefined ? {} : { from: notBefore }),
    ...(notAfter === undefined ? {} : { to: notAfter }),
  })
}

/** The amount as declared ones are; whole fen, never negative. */
export function readWrittenAmount({ per, cases, otherwise }: WrittenAmount, find: FactFinder): Amount {
  for (const value of [...cases.map((one) => one.fen), otherwise ?? 0])
    if (!Number.isSafeInteger(value) || value < 0) refuse('suppose.amount-unfit', { value })
  if (cases.length === 0 && otherwise !== null) return { ...perMonth(fen(otherwise)), per }
  return byCase(per, [
    ...cases.map((one) => [readWritten(one.when, find), fen(one.fen)] as const),
    ...(otherwise === null ? [] : [['otherwise', fen(otherwise)] as const]),
  ])
}
