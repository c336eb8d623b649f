/** Applies what is supposed to one variant: its condition and its amount, or a refusal that names the dial. */
import { fen, parseDay, refuse } from '#kernel'
import { type Amount, perMonth } from '../amount.ts'
import { all, any, type Bound, type Condition, condition, type Limit } from '../condition.ts'
import type { Fact } from '../fact.ts'
import type { Variant } from '../programme.ts'
import { type Address, rewritten } from './address.ts'
import type { Supposed } from './scenario.ts'
import { ageLimits, checkValues, type FactFinder, readWritten, readWrittenAmount } from './written.ts'

type To = Extract<Supposed, { turn: Address }>['to']

/** The variant with every change in it. Cost: the parts of its condition. */
export function turned(variant: Variant, changes: readonly Supposed[], find: FactFinder): Variant {
  const left = new Set<Supposed>(changes)
  const whole = changes.findLast((change) => 'eligible' in change)
  const declared = whole ? readWritten(whole.eligible, find) : variant.eligible
  const eligible = narrowed(
    rewritten(declared, (at, part) => turnPart({ at, part }, changes, { left, find })) ?? all(),
    changes,
    find,
  )
  const amount = turnAmount(variant.amount, changes, { left, find })
  for (const change of left) refuseUnused(change)
  const { standing: _, ...rest } = variant
  return { ...(whole ? rest : variant), eligible, amount }
}

type Turning = { readonly left: Set<Supposed>; readonly find: FactFinder }

function refuseUnused(change: Supposed): void {
  if ('turn' in change) refuse('suppose.no-such-dial', { dial: change.turn })
  if ('leaveOut' in change) refuse('suppose.no-such-dial', { dial: change.leaveOut })
  if ('add' in change && change.beside !== undefined) refuse('suppose.no-such-dial', { dial: change.beside })
}

/** All that is said of one part: turned, widened by another one beside it, or left out. */
function turnPart(
  { at, part }: { at: Address; part: Condition },
  changes: readonly Supposed[],
  { left, find }: Turning,
): Condition | null {
  let now = part
  for (const change of changes)
    if ('turn' in change && isAt(change.turn, at)) {
      left.delete(change)
      now = turnLeaf(now, change.turn.slice(at.length + 1), change.to)
    } else if ('add' in change && change.beside === at) {
      left.delete(change)
      now = any(now, readWritten(change.add, find))
    } else if ('leaveOut' in change && change.leaveOut === at) {
      left.delete(change)
      return null
    }
  return now
}

/** `born.age.to` is the end `to` of the part `born.age`. */
const isAt = (dial: Address, at: Address) => dial === at || dial === `${at}.from` || dial === `${at}.to`

const narrowed = (eligible: Condition, changes: readonly Supposed[], find: FactFinder): Condition => {
  const more = changes.flatMap((c) =>
    'add' in c && c.beside === undefined ? [readWritten(c.add, find)] : [],
  )
  return more.length === 0 ? eligible : all(eligible, ...more)
}

const unfit = (dial: string, to: To): never =>
  refuse('suppose.value-unfit-dial', { dial, value: typeof to === 'object' ? to.join('、') : to })

function turnLeaf(part: Condition, end: string, to: To): Condition {
  switch (part.kind) {
    case 'among':
    case 'has':
      return end === '' && typeof to === 'object' ? chosen(part, to) : unfit(part.fact.key, to)
    case 'range':
    case 'sum':
    case 'count':
      return limited(part, end, to)
    case 'days':
      return dated(part, end, to)
    default:
      return unfit(part.kind, to)
  }
}

type Choice = Extract<Condition, { kind: 'among' | 'has' }>

function chosen(part: Choice, to: readonly (string | number)[]): Condition {
  checkValues(part.fact, to)
  if (part.kind === 'has') return condition({ ...bare(part), values: to.map(String) })
  return condition({ ...bare(part), values: part.fact.type === 'number' ? to.map(Number) : to })
}

/** Without words and clause: a turned condition is no longer the one that was cited. */
function bare<C extends Condition>({ because: _b, called: _c, citations: _s, name: _n, ...node }: C) {
  return node as unknown as Extract<Condition, { kind: C['kind'] }>
}

type Limited = Extract<Condition, { kind: 'range' | 'sum' | 'count' }>

function limited(part: Limited, end: string, to: To): Condition {
  const bound = end === 'from' || end === 'to' ? part[end] : undefined
  if (!bound || typeof to !== 'number' || to < 0) return unfit(`${part.kind}.${end}`, to)
  const now: Bound = { ...bound, limit: limitTurned(bound.limit, to) }
  if (typeof now.limit === 'number' && !Number.isSafeInteger(now.limit))
    return unfit(`${part.kind}.${end}`, to)
  return condition({ ...bare(part), [end]: now })
}

/** A share of a line is turned in percent, to hundredths of one. */
const limitTurned = (limit: Limit, to: number): Limit =>
  typeof limit === 'number' ? to : { of: limit.of, share: { times: Math.round(to * 100), by: 10_000 } }

type Days = Extract<Condition, { kind: 'days' }>

const mostYears = 150

function dated(part: Days, end: string, to: To): Condition {
  const { from: _f, to: _t, ...rest } = bare(part)
  if (part.sense === 'date') {
    if (typeof to !== 'string' || !parseDay(to).ok || (end !== 'from' && end !== 'to'))
      return unfit(part.fact.key, to)
    return condition({ ...bare(part), [end]: to })
  }
  if (typeof to !== 'number' || !Number.isInteger(to) || to < 0 || to > 12 * mostYears)
    return unfit(part.fact.key, to)
  if (part.sense === 'age') return condition({ ...rest, ...ageLimits(agesTurned(part, end, to)) })
  const ago = { months: to === 0 ? 0 : -to, days: 0 }
  if (part.sense !== 'elapsed') return unfit(part.fact.key, to)
  return end === 'to'
    ? condition({ ...rest, from: ago, ...(part.to ? { to: part.to } : {}) })
    : condition({ ...rest, to: ago })
}

function agesTurned({ fact, from, to }: Days, end: string, years: number): { from?: number; to?: number } {
  const now = {
    ...(typeof to === 'object' ? { from: -to.months / 12 } : {}),
    ...(typeof from === 'object' ? { to: -from.months / 12 - 1 } : {}),
    [end]: years,
  }
  if (years > mostYears || (now.from ?? 0) > (now.to ?? mostYears)) return unfit(fact.key, years)
  return now
}

function turnAmount(amount: Amount, changes: readonly Supposed[], { left, find }: Turning): Amount {
  let now = amount
  for (const change of changes)
    if ('pay' in change) {
      left.delete(change)
      now = readWrittenAmount(change.pay, find)
    } else if ('turn' in change && /^amount(\.|$)/.test(change.turn)) {
      left.delete(change)
      now = payTurned(now, change.turn, change.to)
    }
  return now
}

function payTurned(amount: Amount, dial: Address, to: To): Amount {
  if (typeof to !== 'number' || !Number.isSafeInteger(to) || to < 0) return unfit(dial, to)
  const end = dial.slice('amount.'.length)
  if (amount.kind === 'flat' && dial === 'amount') return { ...perMonth(fen(to)), per: amount.per }
  if (amount.kind === 'top-up' && end === 'to') return { ...amount, to }
  if (amount.kind === 'share' && end === 'percent' && to <= 100) return { ...amount, percent: to }
  if (amount.kind === 'share' && end === 'cap') return { ...amount, cap: to }
  const n = Number(end) - 1
  if (amount.kind === 'by-case' && amount.cases[n])
    return { ...amount, cases: amount.cases.map((one, i) => (i === n ? { ...one, value: to } : one)) }
  return refuse('suppose.no-such-dial', { dial })
}

/** Whether a fact can be chosen from by checkboxes. */
export const hasChoices = ({ type, values }: Fact): boolean =>
  (type === 'one-of' || type === 'set-of' || type === 'number') && Object.keys(values).length > 0
