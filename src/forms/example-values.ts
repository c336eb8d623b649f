/** One made-up value a fact or a reference accepts. */
import { addDays, type Day } from '#kernel'
import type { Fact, FactValue } from '#policy'
import type { AnswerValue } from './answers.ts'
import type { FieldOf } from './field.ts'
import type { Filling } from './filling.ts'

/** Chooses one of `n`, from 0; always 0 gives the plainest example. */
export type Pick = (n: number) => number

export function factExample(
  { type, values, min = 0, max = 1_000_000 }: Fact,
  on: Day,
  pick: Pick,
): FactValue {
  const named = Object.keys(values)
  switch (type) {
    case 'yes-no':
      return pick(2) === 0
    case 'one-of':
      return named[pick(named.length)] ?? ''
    case 'set-of':
      return named.filter((_, i) => i === 0 || pick(2) === 1)
    case 'day':
      return addDays(on, 20 + pick(20))
    case 'number':
      return named.length > 0 ? Number(named[pick(named.length)]) : min + pick(Math.min(50, max - min + 1))
    case 'money':
      return min + pick(Math.min(5000, max - min + 1))
  }
}

export function referenceExample(
  { to, many, atLeast }: FieldOf<'reference'>,
  { referable }: Filling,
  pick: Pick,
): AnswerValue {
  const all = [...(referable?.[to]?.values() ?? [])]
  const from = pick(Math.max(1, all.length - atLeast + 1))
  const chosen = all.slice(from, from + Math.max(1, atLeast))
  const [first] = chosen
  if (!first) throw new RangeError(`no ${to} to point to`)
  return many ? chosen : first
}
