/** A rule brought to a day and a place: every age a day, every limit a number. All readings start from here. */
import { type AreaCode, addDays, addMonths, type Day } from '#kernel'
import type { Bound, Condition, DayLimit, Limit } from './condition.ts'
import type { Fact } from './fact.ts'
import { openAnswers, readingOf } from './open-answers.ts'
import { type Parameter, type Setting, valueOn } from './parameter.ts'
import type { Bounds } from './truth.ts'

/** The day and place of a question, and the numbers offices have set. */
export type Circumstances = {
  readonly on: Day
  readonly area: AreaCode
  readonly settings?: readonly Setting[]
}

export type DayBounds = { readonly from: Day | null; readonly to: Day | null }

/** A condition without anything left to look up. `said` is the condition it came from. */
export type Ground = { readonly said: Condition } & (
  | { readonly kind: 'all' | 'any'; readonly of: readonly Ground[] }
  | { readonly kind: 'not'; readonly of: Ground }
  | { readonly kind: 'holds'; readonly fact: Fact; readonly is: boolean }
  | ({ readonly kind: 'range'; readonly fact: Fact } & Bounds)
  | ({ readonly kind: 'days'; readonly fact: Fact } & DayBounds)
  | { readonly kind: 'among'; readonly fact: Fact; readonly values: readonly (string | number)[] }
  | {
      readonly kind: 'has'
      readonly fact: Fact
      readonly values: readonly string[]
      readonly how: 'any' | 'all'
    }
  | ({ readonly kind: 'count'; readonly of: Ground } & Bounds)
  | ({ readonly kind: 'sum'; readonly fact: Fact } & Bounds)
  | { readonly kind: 'open'; readonly parameter?: Parameter }
)

export function ground(said: Condition, at: Circumstances): Ground {
  switch (said.kind) {
    case 'all':
    case 'any':
      return { kind: said.kind, of: said.of.map((part) => ground(part, at)), said }
    case 'not':
      return { kind: 'not', of: ground(said.of, at), said }
    case 'range':
    case 'sum':
      return bounded(said, at, (bounds) => ({ kind: said.kind, fact: said.fact, ...bounds, said }))
    case 'count': {
      const of = ground(said.of, at)
      return bounded(said, at, (bounds) => ({ kind: 'count', of, ...bounds, said }))
    }
    case 'days':
      return {
        kind: 'days',
        fact: said.fact,
        from: dayLimit(said.from, at.on),
        to: dayLimit(said.to, at.on),
        said,
      }
    case 'holds':
      return { kind: 'holds', fact: said.fact, is: said.is, said }
    case 'among':
      return { kind: 'among', fact: said.fact, values: said.values, said }
    case 'has':
      return { kind: 'has', fact: said.fact, values: said.values, how: said.how, said }
    case 'open':
      return answered(said, at)
  }
}

/** An open condition as the office of the place has answered it: it is read in one way, falls away, is a fact, fails, or stays open. */
function answered(said: Extract<Condition, { kind: 'open' }>, at: Circumstances): Ground {
  const answer = valueOn(said.parameter, at)
  const reading = readingOf(said.readings, answer)
  if (reading) return { kind: 'all', of: [ground(reading, at)], said }
  switch (answer) {
    case openAnswers.everybody:
      return { kind: 'all', of: [], said }
    case openAnswers.eachChecked:
      return { kind: 'holds', fact: said.check, is: true, said }
    case openAnswers.nobody:
      return { kind: 'any', of: [], said }
    default:
      return { kind: 'open', said }
  }
}

type Bounded = Condition & { readonly from?: Bound; readonly to?: Bound }

/** Where one of two limits has no number, the other one still decides. */
function bounded(said: Bounded, at: Circumstances, make: (bounds: Bounds) => Ground): Ground {
  const from = whole(said.from, 'from', at)
  const to = whole(said.to, 'to', at)
  const known = { from: numberOr(from), to: numberOr(to) }
  const open = [from, to].flatMap((end): Ground[] =>
    typeof end === 'object' && end ? [{ kind: 'open', parameter: end, said }] : [],
  )
  if (open.length === 0) return make(known)
  const parts = known.from === null && known.to === null ? open : [make(known), ...open]
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'all', of: parts, said }
}

const numberOr = (end: number | Parameter | null) => (typeof end === 'number' ? end : null)

/** Every limit becomes an inclusive whole number: above 5/2 is at least 3, below 5/2 at most 2. */
function whole(bound: Bound | undefined, end: 'from' | 'to', at: Circumstances): number | Parameter | null {
  if (bound === undefined) return null
  const limit = limitOn(bound.limit, at)
  if (limit === undefined) return (bound.limit as Exclude<Limit, number>).of
  if (end === 'from') return bound.within ? Math.ceil(limit) : Math.floor(limit) + 1
  return bound.within ? Math.floor(limit) : Math.ceil(limit) - 1
}

/** The number a limit stands for on the day and at the place; undefined when nobody has set it. */
export function limitOn(limit: Limit, at: Circumstances): number | undefined {
  if (typeof limit === 'number') return limit
  const value = valueOn(limit.of, at)
  return value === undefined ? undefined : (value * limit.share.times) / limit.share.by
}

const dayLimit = (limit: DayLimit | undefined, on: Day): Day | null => {
  if (limit === undefined) return null
  return typeof limit === 'string' ? limit : addDays(addMonths(on, limit.months), limit.days)
}
