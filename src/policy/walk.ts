/** What a rule mentions: its conditions, facts, parameters and places. */
import type { AreaCode } from '#kernel'
import type { Amount } from './amount.ts'
import type { Bound, Condition, Limit } from './condition.ts'
import type { Fact } from './fact.ts'
import type { Parameter, Setting } from './parameter.ts'
import type { Programme, Variant } from './programme.ts'

/** What can be asked: a programme, or a condition on its own. */
export type Rule = Programme | Condition

export const isProgramme = (rule: Rule): rule is Programme => 'variants' in rule

/** The condition and everything below it. */
export function* conditionsOf(condition: Condition): Generator<Condition> {
  yield condition
  if (condition.kind === 'all' || condition.kind === 'any')
    for (const part of condition.of) yield* conditionsOf(part)
  else if (condition.kind === 'open') for (const reading of condition.readings) yield* conditionsOf(reading)
  else if (condition.kind === 'not' || condition.kind === 'count') yield* conditionsOf(condition.of)
}

const roots = (rule: Rule): readonly Condition[] =>
  isProgramme(rule)
    ? rule.variants.flatMap((variant) => [variant.eligible, ...casesOf(variant.amount)])
    : [rule]

const casesOf = (amount: Amount): readonly Condition[] =>
  amount.kind === 'by-case' ? amount.cases.flatMap(({ when }) => (when === 'otherwise' ? [] : [when])) : []

/** Every condition of a rule, in all its variants and amounts. */
export const allConditionsOf = (rule: Rule): readonly Condition[] =>
  roots(rule).flatMap((root) => [...conditionsOf(root)])

const amountsOf = (rule: Rule): readonly Amount[] =>
  isProgramme(rule) ? rule.variants.map((variant: Variant) => variant.amount) : []

/** Facts a rule reads, each once, in the order they are met. */
export const factsOf = (rule: Rule): readonly Fact[] => {
  const found = new Map<string, Fact>()
  for (const c of allConditionsOf(rule)) {
    if ('fact' in c) found.set(c.fact.key, c.fact)
    if (c.kind === 'open') found.set(c.check.key, c.check)
  }
  for (const a of amountsOf(rule)) for (const fact of factsOfAmount(a)) found.set(fact.key, fact)
  return [...found.values()]
}

const factsOfAmount = (a: Amount): readonly Fact[] => {
  if (a.kind === 'top-up') return [a.from]
  return a.kind === 'share' && 'key' in a.of ? [a.of] : []
}

const limitsOf = (c: Condition): readonly Limit[] =>
  c.kind === 'range' || c.kind === 'count' || c.kind === 'sum'
    ? [c.from, c.to].filter((b): b is Bound => b !== undefined).map((b) => b.limit)
    : []

const limitsOfAmount = (a: Amount): readonly Limit[] => {
  if (a.kind === 'flat') return [a.value]
  if (a.kind === 'by-case') return a.cases.map((one) => one.value)
  if (a.kind === 'share') return [a.percent, ...(a.cap === undefined ? [] : [a.cap])]
  return a.kind === 'top-up' ? [a.to] : []
}

/** Parameters a rule reads, each once: numbers, and the answers to open conditions. */
export const parametersOf = (rule: Rule): readonly Parameter[] => {
  const conditions = allConditionsOf(rule)
  const limits = [...conditions.flatMap(limitsOf), ...amountsOf(rule).flatMap(limitsOfAmount)]
  const numbers = limits.flatMap((l) => (typeof l === 'number' ? [] : [l.of]))
  const answers = conditions.flatMap((c) => (c.kind === 'open' ? [c.parameter] : []))
  return [...new Map([...numbers, ...answers].map((p) => [p.id, p])).values()]
}

/**
 * The places at which a rule may differ, most precise first. Two areas inside the same most precise place are
 * under the same rule, so a rule is compiled once per place, not once per village.
 */
export function placesOf(rule: Rule, settings: readonly Setting[] = []): readonly AreaCode[] {
  const parameters = parametersOf(rule)
  const read = new Set(parameters.map((p) => p.id))
  const places = new Set<AreaCode>([
    ...(isProgramme(rule) ? rule.variants.map((v) => v.in) : []),
    ...parameters.flatMap((p) => p.periods.map((period) => period.in)),
    ...settings.filter((s) => read.has(s.parameter)).map((s) => s.in),
  ])
  return [...places].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}
