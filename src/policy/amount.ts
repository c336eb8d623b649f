/** What a programme gives: a flat amount, one by case, a top-up to a line, or something in kind. */
import type { Fen, PlainWords } from '#kernel'
import type { Condition, Limit, LimitOf } from './condition.ts'
import type { Fact } from './fact.ts'
import { asLimit, type Parameter } from './parameter.ts'

export type Rhythm = 'day' | 'month' | 'year' | 'once' | 'time'

export type Amount =
  | { readonly kind: 'flat'; readonly per: Rhythm; readonly value: Limit }
  | { readonly kind: 'by-case'; readonly per: Rhythm; readonly cases: readonly Case[] }
  | { readonly kind: 'top-up'; readonly per: Rhythm; readonly from: Fact; readonly to: Limit }
  | { readonly kind: 'in-kind'; readonly per: Rhythm; readonly words: PlainWords }

/** The first case that holds decides; a case that is unknown leaves the amount unknown. */
export type Case = { readonly when: Condition | 'otherwise'; readonly value: Limit }

/** Fen, a rate, or a share of a rate. */
type Value = Fen | Parameter | LimitOf

const flat =
  (per: Rhythm) =>
  (value: Value): Amount => ({ kind: 'flat', per, value: asLimit(value) })

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
  cases: cases.map(([when, value]) => ({ when, value: asLimit(value) })),
})

/** The line less what the person has, never below zero. */
export const topUp = (per: Rhythm, { from, to }: { from: Fact<string, 'money'>; to: Value }): Amount => ({
  kind: 'top-up',
  per,
  from,
  to: asLimit(to),
})

/** A service or a thing: zero fen by declaration, not by lack of a number. */
export const inKind = (words: PlainWords): Amount => ({ kind: 'in-kind', per: 'time', words })
