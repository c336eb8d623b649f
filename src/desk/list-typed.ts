/** What was typed for a fact, as a condition in writing; whatever cannot be read is no condition. */
import { findFact } from '#catalogue'
import { parseDay, parseYuan, refuse } from '#kernel'
import { unrecordedKey } from '#needs'
import { type Fact, isOfPeople, type Written } from '#policy'
import type { ListDesk } from '#web'

type Typed = Parameters<ListDesk['typedCondition']>[1]

const one = (typed: Typed, name: string): string | undefined => typed[name]?.[0]?.trim() || undefined

/** Undefined: nothing was typed. Null: it cannot be read. */
type Read<T> = T | undefined | null

const whole = (text: string | undefined): Read<number> =>
  text === undefined ? undefined : /^\d{1,9}$/.test(text) ? Number(text) : null

const yuan = (text: string | undefined): Read<number> => {
  if (text === undefined) return undefined
  const read = parseYuan(text)
  return read.ok && read.value >= 0 ? read.value : null
}

const day = (text: string | undefined) => {
  if (text === undefined) return undefined
  const read = parseDay(text)
  return read.ok ? read.value : null
}

export function typedCondition(key: string, typed: Typed): Written | undefined {
  const fact = findFact(key)
  if (!fact || !isOfPeople(fact.about)) return refuse('web.malformed', { field: 'fact', value: key })
  if (one(typed, 'unrecorded')) return { fact: unrecordedKey(key), is: true }
  if (one(typed, 'whose') === 'household') return summed(fact, typed)
  const values = typed['value'] ?? []
  if (fact.type === 'yes-no')
    return values[0] === 'yes' || values[0] === 'no' ? { fact: key, is: values[0] === 'yes' } : undefined
  if (Object.keys(fact.values).length > 0) return chosen(fact, values)
  return fact.type === 'day' ? dated(key, typed) : ranged(fact, typed)
}

function chosen(fact: Fact, values: readonly string[]): Written | undefined {
  if (values.length === 0 || !values.every((value) => Object.hasOwn(fact.values, value))) return undefined
  return { fact: fact.key, among: fact.type === 'number' ? values.map(Number) : [...values] }
}

function ranged({ key, type }: Fact, typed: Typed): Written | undefined {
  const read = type === 'money' ? yuan : whole
  const [atLeast, atMost] = [read(one(typed, 'value')), read(one(typed, 'most'))]
  if (atLeast === null || atMost === null || (atLeast === undefined && atMost === undefined)) return undefined
  return { fact: key, ...given({ atLeast, atMost }) }
}

/** The sum over everybody in the household. */
function summed(fact: Fact, typed: Typed): Written | undefined {
  const read = ranged(fact, typed)
  if (!read || !('atLeast' in read || 'atMost' in read)) return undefined
  const { atLeast, atMost } = read
  return { sum: fact.key, ...given({ atLeast, atMost }) }
}

/** A group that has to hold of so many members; empty as yet. */
export function typedHousehold(typed: Typed): Written | undefined {
  const [atLeast, atMost] = [whole(one(typed, 'value')), whole(one(typed, 'most'))]
  if (atLeast === null || atMost === null || (atLeast === undefined && atMost === undefined)) return undefined
  return { count: { all: [] }, ...given({ atLeast, atMost }) }
}

/** An age and calendar days are different questions: both at once cannot be read. */
function dated(key: string, typed: Typed): Written | undefined {
  const [ageFrom, ageTo] = [whole(one(typed, 'value')), whole(one(typed, 'ageTo'))]
  const [notBefore, notAfter] = [day(one(typed, 'notBefore')), day(one(typed, 'notAfter'))]
  if ([ageFrom, ageTo, notBefore, notAfter].includes(null)) return undefined
  const ages = ageFrom !== undefined || ageTo !== undefined
  const days = notBefore !== undefined || notAfter !== undefined
  if (ages === days) return undefined
  return ages
    ? { fact: key, ...given({ ageFrom: ageFrom ?? undefined, ageTo: ageTo ?? undefined }) }
    : { fact: key, ...given({ notBefore: notBefore ?? undefined, notAfter: notAfter ?? undefined }) }
}

/** Only what was typed: a condition in writing has no empty ends. */
const given = <T extends Record<string, unknown>>(ends: T): T =>
  Object.fromEntries(Object.entries(ends).filter(([, end]) => end !== undefined)) as T
