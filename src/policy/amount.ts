/** What a programme gives: a flat amount, one by case, a top-up to a line, a share of a cost, or something in kind. */
import type { Fen, PlainWords } from '#kernel'
import type { Condition, Limit, LimitOf } from './condition.ts'
import type { Fact } from './fact.ts'
import { asLimit, type Parameter } from './parameter.ts'

/** `unstated`: the source promises money without saying how often. `time` is each time it is used or happens; `session` one training, treatment or lesson. */
export const rhythms = ['unstated', 'day', 'month', 'semester', 'year', 'once', 'session', 'time'] as const

export type Rhythm = (typeof rhythms)[number]

/** What is given where it is not money paid out; `priority` is a place in a queue, `relief` a tax or fee not taken. */
export const givingForms = [
  'service',
  'goods',
  'free',
  'discount',
  'relief',
  'reimbursement',
  'insurance',
  'priority',
  'accommodation',
  'support',
] as const

export type GivingForm = (typeof givingForms)[number]

export type Amount =
  | { readonly kind: 'flat'; readonly per: Rhythm; readonly value: Limit }
  | { readonly kind: 'by-case'; readonly per: Rhythm; readonly cases: readonly Case[] }
  | { readonly kind: 'top-up'; readonly per: Rhythm; readonly from: Fact; readonly to: Limit }
  | {
      readonly kind: 'in-kind'
      readonly per: Rhythm
      readonly form: GivingForm
      readonly words: PlainWords
    }
  | ({ readonly kind: 'share'; readonly per: Rhythm } & Share)

/** A share of a cost: of a recorded sum, or of a bill nobody has seen yet; at most `cap` fen. */
export type Share = {
  readonly of: Fact | PlainWords
  readonly percent: Limit
  readonly cap?: Limit
  /** Taken off a price, or paid back. */
  readonly form: Extract<GivingForm, 'discount' | 'relief' | 'reimbursement' | 'support'>
}

/** The first case that holds decides; a case that is unknown leaves the amount unknown. */
export type Case = { readonly when: Condition | 'otherwise'; readonly value: Limit }

/** Fen, a rate, or a share of a rate. */
type Value = Fen | Parameter | LimitOf

const flat =
  (per: Rhythm) =>
  (value: Value): Amount => ({ kind: 'flat', per, value: asLimit(value) })

export const perMonth = flat('month')
export const perYear = flat('year')
/** Money of which the source does not say how often it is paid. */
export const paid = flat('unstated')
export const perDay = flat('day')
export const perSession = flat('session')
export const perSemester = flat('semester')
export const perTime = flat('time')
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

/** A service, a thing, a place in a queue: zero fen by declaration, not by lack of a number. */
export const inKind = (words: PlainWords, form: GivingForm = 'service', per: Rhythm = 'time'): Amount => ({
  kind: 'in-kind',
  per,
  form,
  words,
})

type ShareGiven = Omit<Share, 'percent' | 'cap'> & {
  readonly percent: number | Parameter
  readonly cap?: Value
}

/** `share('month', { of: bill, percent: 50, form: 'discount' })`: of a fact it is computed, of a bill in words it is only told. */
export const share = (per: Rhythm, { percent, cap, ...given }: ShareGiven): Amount => ({
  kind: 'share',
  per,
  ...given,
  percent: asLimit(percent),
  ...(cap === undefined ? {} : { cap: asLimit(cap) }),
})
