/** What follows from what is known, declared beside the facts: nobody is asked what they have already said in other words. */
import { type Compiled } from '../compile.ts'
import type { Condition } from '../condition.ts'
import type { Fact, Facts, FactValue } from '../fact.ts'

/** `when` holds ⇒ `fact` is `is`. `usual`: not certain, but so usual that it is supposed; the answers say so and let it be put right. */
export type Follow = {
  readonly when: Condition
  readonly fact: Fact
  readonly is: FactValue
  readonly usual?: true
}

/** A fact that does not arise (the grade of somebody without a certificate): a value no condition asks for. */
export function notApplicable({ type, min }: Fact): FactValue {
  if (type === 'set-of') return []
  if (type === 'yes-no') return false
  return type === 'number' || type === 'money' ? (min ?? 0) - 1 : ''
}

/** Several facts do not arise once something holds. Days have no such value and are left alone. */
export const doNotArise = (when: Condition, ...facts: readonly Fact[]): readonly Follow[] =>
  facts.filter(({ type }) => type !== 'day').map((fact) => ({ when, fact, is: notApplicable(fact) }))

export const follow = <F extends Fact>(
  when: Condition,
  fact: F,
  is: Exclude<F['valueType'], undefined>,
): Follow => ({ when, fact, is })

/** What somebody is taken to be without being asked, until they say otherwise. */
export const usually = <F extends Fact>(
  when: Condition,
  fact: F,
  is: Exclude<F['valueType'], undefined>,
): Follow => ({ when, fact, is, usual: true })

type Ready = { readonly follow: Follow; readonly test: Compiled['test'] }

export type Derived = { readonly facts: Facts; readonly added: readonly Follow[] }

/** Adds what follows, until nothing more does. What somebody has said wins; an earlier declaration wins over a later one. */
export function derive(ready: readonly Ready[], said: Facts): Derived {
  const facts: Record<string, Facts[string]> = { ...said }
  const added: Follow[] = []
  for (let before = -1; before !== added.length; ) {
    before = added.length
    for (const { follow: one, test } of ready) {
      if ((facts[one.fact.key] ?? null) !== null || test(facts, undefined) !== true) continue
      facts[one.fact.key] = one.is
      added.push(one)
    }
  }
  return { facts, added }
}
