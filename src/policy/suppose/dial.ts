/** Every value of a declared rule an officer may turn, each with its address and what it is now. */
import type { AreaCode, Day, PlainWords } from '#kernel'
import type { Amount } from '../amount.ts'
import type { Bound, Condition, Limit } from '../condition.ts'
import type { Fact } from '../fact.ts'
import { ground, limitOn } from '../ground.ts'
import type { Parameter, Setting } from '../parameter.ts'
import { valueOn } from '../parameter.ts'
import type { Variant } from '../programme.ts'
import { say } from '../say.ts'
import { type Address, partsOf } from './address.ts'

/** Where and when, with the offices' numbers. */
export type Here = { readonly on: Day; readonly area: AreaCode; readonly settings: readonly Setting[] }

export type Dial =
  /** Grades, categories, kinds: which of them count. */
  | {
      readonly kind: 'choice'
      readonly at: Address
      readonly fact: Fact
      readonly chosen: readonly (string | number)[]
    }
  | {
      readonly kind: 'years' | 'months'
      readonly at: Address
      readonly fact: Fact
      readonly end: 'from' | 'to'
      readonly now: number
    }
  | {
      readonly kind: 'number' | 'money'
      readonly at: Address
      /** Null: a number of members of the household. */
      readonly fact: Fact | null
      readonly end: 'from' | 'to'
      readonly within: boolean
      readonly now: number
    }
  /** A calendar day. */
  | {
      readonly kind: 'day'
      readonly at: Address
      readonly fact: Fact
      readonly end: 'from' | 'to'
      readonly now: Day
    }
  /** A share of a line, in percent. */
  | {
      readonly kind: 'share'
      readonly at: Address
      readonly fact: Fact | null
      readonly end: 'from' | 'to'
      readonly of: Parameter
      readonly now: number
    }

/** A part of the condition as a line of a page: its words, what can be turned in it, and whether it can be left out. */
export type DialLine = {
  readonly at: Address
  readonly depth: number
  readonly words: PlainWords
  /** Whether the words are an official name, or only say what the parts are. */
  readonly named: boolean
  readonly kind: Condition['kind']
  readonly dials: readonly Dial[]
  readonly mayLeaveOut: boolean
}

/** What is paid: the address of one limit of the amount, and its number now; null when nobody has set it. */
export type PayDial = {
  readonly at: Address
  readonly unit: 'fen' | 'percent'
  readonly now: number | null
  /** The case it is for (分档); null for one amount for all. */
  readonly when: PlainWords | null
  readonly what: 'amount' | 'line' | 'percent' | 'cap'
}

/** The parts of the rule in reading order. Cost: its number of parts. */
export const dialLinesOf = ({ eligible }: Pick<Variant, 'eligible'>, here: Here): readonly DialLine[] =>
  [...partsOf(eligible)].map(({ at, part, depth }) => ({
    at,
    depth,
    words: say(ground(part, here)),
    named: part.name !== undefined,
    kind: part.kind,
    dials: dialsIn(at, part),
    mayLeaveOut: depth > 0,
  }))

export const dialsOf = (variant: Pick<Variant, 'eligible'>): readonly Dial[] =>
  [...partsOf(variant.eligible)].flatMap(({ at, part }) => dialsIn(at, part))

function dialsIn(at: Address, part: Condition): readonly Dial[] {
  switch (part.kind) {
    case 'among':
    case 'has':
      return [{ kind: 'choice', at, fact: part.fact, chosen: part.values }]
    case 'range':
    case 'sum':
      return ends(part).map((end) => limitDial(`${at}.${end.end}`, { ...end, fact: part.fact }))
    case 'count':
      return ends(part).map((end) => limitDial(`${at}.${end.end}`, { ...end, fact: null }))
    case 'days':
      return dayDials(at, part)
    default:
      return []
  }
}

type End = { readonly end: 'from' | 'to'; readonly bound: Bound }

const ends = ({ from, to }: { from?: Bound; to?: Bound }): readonly End[] => [
  ...(from ? [{ end: 'from' as const, bound: from }] : []),
  ...(to ? [{ end: 'to' as const, bound: to }] : []),
]

function limitDial(at: Address, { end, bound, fact }: End & { fact: Fact | null }): Dial {
  const { limit, within } = bound
  if (typeof limit !== 'number') return { kind: 'share', at, fact, end, of: limit.of, now: percentOf(limit) }
  return { kind: fact?.type === 'money' ? 'money' : 'number', at, fact, end, within, now: limit }
}

const percentOf = ({ share: { times, by } }: Exclude<Limit, number>) => (100 * times) / by

type Days = Extract<Condition, { kind: 'days' }>

/** Ages are turned in completed years; the day of birth that stands behind one is no business of the officer. */
function dayDials(at: Address, { fact, sense, from, to }: Days): readonly Dial[] {
  const dials: Dial[] = []
  const add = (end: 'from' | 'to', kind: 'years' | 'months', now: number) =>
    dials.push({ kind, at: `${at}.${end}`, fact, end, now })
  if (sense === 'age') {
    // the earliest birth is the highest age, and the other way round
    if (typeof to === 'object' && to.months !== 0) add('from', 'years', -to.months / 12)
    if (typeof from === 'object') add('to', 'years', -from.months / 12 - 1)
  } else if (sense === 'elapsed') {
    if (typeof from === 'object') add('to', 'months', -from.months)
    else if (typeof to === 'object') add('from', 'months', -to.months)
  } else if (sense === 'date') {
    if (typeof from === 'string') dials.push({ kind: 'day', at: `${at}.from`, fact, end: 'from', now: from })
    if (typeof to === 'string') dials.push({ kind: 'day', at: `${at}.to`, fact, end: 'to', now: to })
  }
  return dials
}

/** The limits of an amount with their addresses; a turned one is a plain number for this programme alone. */
export function payDialsOf(amount: Amount, here: Here): readonly PayDial[] {
  const now = (limit: Limit) => {
    const value = limitOn(limit, here)
    return value === undefined ? null : Math.floor(value)
  }
  const fen = { unit: 'fen', when: null } as const
  switch (amount.kind) {
    case 'flat':
      return [{ at: 'amount', now: now(amount.value), what: 'amount', ...fen }]
    case 'by-case':
      return amount.cases.map(({ when, value }, i) => ({
        at: `amount.${i + 1}`,
        unit: 'fen',
        now: now(value),
        when: when === 'otherwise' ? otherwise : say(ground(when, here)),
        what: 'amount',
      }))
    case 'top-up':
      return [{ at: 'amount.to', now: now(amount.to), what: 'line', ...fen }]
    case 'share':
      return [
        { at: 'amount.percent', unit: 'percent', now: now(amount.percent), when: null, what: 'percent' },
        ...(amount.cap === undefined
          ? []
          : [{ at: 'amount.cap', now: now(amount.cap), what: 'cap', ...fen } as const]),
      ]
    case 'in-kind':
      return []
  }
}

const otherwise: PlainWords = { zh: '其他情况', en: 'otherwise', easy: '其他情况' }

/** A line, rate or answer read by the rule, with what it is here. */
export type NumberDial = { readonly parameter: Parameter; readonly now: number | null }

export const numberDialsOf = (parameters: readonly Parameter[], here: Here): readonly NumberDial[] =>
  parameters.map((parameter) => ({ parameter, now: valueOn(parameter, here) ?? null }))

/** How the open condition of an answer may be read, in words; empty when the rule leaves no choice. */
export const readingsOf = (eligible: Condition, parameter: string, here: Here): readonly PlainWords[] =>
  [...partsOf(eligible)].flatMap(({ part }) =>
    part.kind === 'open' && part.parameter.id === parameter
      ? part.readings.map((reading) => reading.name ?? say(ground(reading, here)))
      : [],
  )
