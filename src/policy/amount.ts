/** What a programme gives: a flat amount, one by case, a top-up to a line, or something in kind. */
import type { Fen, PlainWords } from '#kernel'
import type { Condition, Limit } from './condition.ts'
import type { Fact } from './fact.ts'
import type { Parameter } from './parameter.ts'

export type Rhythm = 'day' | 'month' | 'year' | 'once' | 'time'

export type Amount =
  | { readonly kind: 'flat'; readonly per: Rhythm; readonly value: Limit }
  | { readonly kind: 'by-case'; readonly per: Rhythm; readonly cases: readonly Case[] }
  | { readonly kind: 'top-up'; readonly per: Rhythm; readonly from: Fact; readonly to: Limit }
  | { readonly kind: 'in-kind'; readonly per: Rhythm; readonly words: PlainWords }

/** The first case that holds decides; a case that is unknown leaves the amount unknown. */
export type Case = { readonly when: Condition | 'otherwise'; readonly value: Limit }

const limit = (value: Fen | Parameter | Limit): Limit =>
  typeof value === 'object' && 'times' in value ? value.times(1) : value

type Value = Fen | Parameter | Limit

const flat =
  (per: Rhythm) =>
  (value: Value): Amount => ({ kind: 'flat', per, value: limit(value) })

export const perMonth = flat('month')
export const perYear = flat('year')
export const once = flat('once')

/** `byCase('month', [[grade.is(1), rateOne], ['otherwise', rateTwo]])` */
export const byCase = (
  per: Rhythm,
  cases: readonly (readonly [Condition | 'otherwise', Value])[],
): Amount => ({
  kind: 'by-case',
  per,
  cases: cases.map(([when, value]) => ({ when, value: limit(value) })),
})

/** The line less what the person has, never below zero. */
export const topUp = (per: Rhythm, { from, to }: { from: Fact<string, 'money'>; to: Value }): Amount => ({
  kind: 'top-up',
  per,
  from: from as Fact,
  to: limit(to),
})

/** A service or a thing: zero fen by declaration, not by lack of a number. */
export const inKind = (words: PlainWords): Amount => ({ kind: 'in-kind', per: 'time', words })
