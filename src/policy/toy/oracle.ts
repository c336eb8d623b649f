/** The meaning of a condition, written once more as plainly as possible; the readings are held against it. */
import { ageOn, type Day, monthsBetween } from '#kernel'
import type { Bound, Condition } from '../condition.ts'
import type { Facts } from '../fact.ts'
import { type Circumstances, limitOn } from '../ground.ts'
import { openAnswers, readingAnswer } from '../open-answers.ts'
import { every, opposite, some, type Truth } from '../truth.ts'

type Members = readonly Facts[] | undefined

export function meaning(c: Condition, facts: Facts, world: { at: Circumstances; members: Members }): Truth {
  const { at, members } = world
  switch (c.kind) {
    case 'all':
      return every(c.of.map((part) => meaning(part, facts, world)))
    case 'any':
      return some(c.of.map((part) => meaning(part, facts, world)))
    case 'not':
      return opposite(meaning(c.of, facts, world))
    case 'open':
      return asAnswered(c, facts, at)
    case 'count': {
      if (!members) return null
      const each = members.map((m) => meaning(c.of, m, world))
      const sure = each.filter((t) => t === true).length
      const answers = new Set(
        Array.from({ length: each.filter((t) => t === null).length + 1 }, (_, i) => fits(sure + i, c, at)),
      )
      return answers.size === 1 ? (answers.values().next().value as Truth) : agreed(answers)
    }
    case 'sum': {
      const values = members?.map((m) => m[c.fact.key])
      if (!values || values.some((v) => typeof v !== 'number')) return fits(null, c, at)
      return fits(
        values.reduce<number>((a, b) => a + (b as number), 0),
        c,
        at,
      )
    }
    default:
      return ofFact(c, facts[c.fact.key] ?? null, at)
  }
}

function asAnswered(c: Extract<Condition, { kind: 'open' }>, facts: Facts, at: Circumstances): Truth {
  const answer = limitOn({ of: c.parameter, share: { times: 1, by: 1 } }, at)
  if (answer === openAnswers.eachChecked) return (facts[c.check.key] as boolean | null | undefined) ?? null
  if (answer === readingAnswer(0))
    return meaning(c.readings[0] as Condition, facts, { at, members: undefined })
  return answer === undefined ? null : answer === openAnswers.everybody
}

/** Different answers for different numbers are unknown together. */
const agreed = (answers: ReadonlySet<Truth>): Truth => (answers.size === 1 ? ([...answers][0] ?? null) : null)

type Limited = { readonly from?: Bound; readonly to?: Bound }

function fits(value: number | null, { from, to }: Limited, at: Circumstances): Truth {
  const one = (
    bound: Bound | undefined,
    ok: (value: number, limit: number, within: boolean) => boolean,
  ): Truth => {
    if (!bound) return value === null ? null : true
    const limit = limitOn(bound.limit, at)
    return limit === undefined || value === null ? null : ok(value, limit, bound.within)
  }
  return every([
    one(from, (v, l, within) => (within ? v >= l : v > l)),
    one(to, (v, l, within) => (within ? v <= l : v < l)),
  ])
}

type OfFact = Extract<Condition, { kind: 'holds' | 'range' | 'among' | 'has' | 'days' }>

function ofFact(c: OfFact, value: Facts[string], at: Circumstances): Truth {
  if (c.kind === 'range') return fits(value as number | null, c, at)
  if (value === null || value === undefined) return null
  switch (c.kind) {
    case 'holds':
      return value === c.is
    case 'among':
      return c.values.some((v) => v === value)
    case 'has':
      return c.how === 'any'
        ? c.values.some((v) => (value as string[]).includes(v))
        : c.values.every((v) => (value as string[]).includes(v))
    case 'days':
      return onDays(c, value as Day, at.on)
  }
}

function onDays(c: Extract<Condition, { kind: 'days' }>, value: Day, on: Day): boolean {
  const { from, to } = c
  switch (c.sense) {
    case 'age': {
      const age = ageOn(value, on)
      const low = typeof to === 'object' ? -to.months / 12 : -Infinity
      const high = typeof from === 'object' ? -from.months / 12 - 1 : Infinity
      return age >= low && age <= high
    }
    case 'elapsed':
      return monthsBetween(value, on) >= -(to as { months: number }).months
    case 'term':
      return value >= on
    case 'date':
      return (from === undefined || value >= (from as Day)) && (to === undefined || value <= (to as Day))
  }
}
