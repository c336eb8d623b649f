/** Which facts can still change an answer, and which of them to ask first. */
import { compiledFor, type Question } from './ask.ts'
import { brought } from './brought.ts'
import { candidates } from './change.ts'
import type { Fact, Facts, FactValue } from './fact.ts'
import type { Ground } from './ground.ts'
import { factsOf, type Rule } from './walk.ts'

/** The person has answered “I don't know” to these; they are not asked again. */
export type Conversation = Question & { readonly skipped?: readonly string[] }

/**
 * Facts worth asking, the one that settles most answers first. A fact that is not listed cannot change any answer as
 * things stand; an empty list means: stop asking. Cost: every open fact's distinct values tried on every open rule.
 */
export function stillToAsk(rules: readonly Rule[], facts: Facts, talk: Conversation): readonly Fact[] {
  const open = rules.filter(
    (rule) => compiledFor(rule, talk).explain(facts, talk.household).missing.length > 0,
  )
  const wanted = new Set(open.flatMap((rule) => missingFacts(rule, facts, talk)))
  for (const key of talk.skipped ?? []) wanted.delete(key)
  const all = new Map(open.flatMap((rule) => factsOf(rule).map((fact) => [fact.key, fact] as const)))
  const ranked = [...wanted].flatMap((key) => {
    const fact = all.get(key)
    return fact ? [{ fact, settles: settledBy(fact, open, { facts, talk }) }] : []
  })
  return ranked.toSorted((a, b) => b.settles - a.settles).map(({ fact }) => fact)
}

const missingFacts = (rule: Rule, facts: Facts, talk: Conversation) =>
  compiledFor(rule, talk)
    .explain(facts, talk.household)
    .missing.filter((gap) => gap.kind === 'fact' && gap.of === 'person')
    .map((gap) => gap.id)

type State = { readonly facts: Facts; readonly talk: Conversation }

/** How many of the open answers a value of this fact settles, on average over the values that make a difference. */
function settledBy(fact: Fact, open: readonly Rule[], { facts, talk }: State): number {
  const values = tellingValues(fact, open, talk)
  const settled = values.map((value) => {
    const known = { ...facts, [fact.key]: value }
    return open.filter((rule) => compiledFor(rule, talk).test(known, talk.household) !== null).length
  })
  return settled.reduce((sum, n) => sum + n, 0) / Math.max(1, values.length)
}

/** One value on each side of every limit the rules put on a fact. */
function tellingValues(fact: Fact, rules: readonly Rule[], talk: Conversation): readonly FactValue[] {
  const listed: readonly FactValue[] =
    fact.type === 'yes-no' ? [true, false] : fact.type === 'one-of' ? Object.keys(fact.values) : []
  if (listed.length > 0) return listed
  const leaves = rules.flatMap((rule) => leavesOn(fact, brought(rule, talk)?.eligible))
  const values = leaves.flatMap((leaf) => [...candidates(leaf, true, null), ...candidates(leaf, false, null)])
  return [...new Map(values.map((value) => [String(value), value])).values()]
}

type FactGround = Extract<Ground, { readonly fact: Fact }>

function leavesOn(fact: Fact, ground: Ground | undefined): readonly FactGround[] {
  if (!ground) return []
  switch (ground.kind) {
    case 'all':
    case 'any':
      return ground.of.flatMap((part) => leavesOn(fact, part))
    case 'not':
    case 'count':
      return leavesOn(fact, ground.of)
    case 'open':
      return []
    default:
      return ground.fact.key === fact.key ? [ground] : []
  }
}
