/** A conversation over many programmes: what is certain, possible and out, and the question that settles most next. */
import { compiledFor } from '../ask.ts'
import { brought } from '../brought.ts'
import { type Household, type Test, testOf } from '../decide.ts'
import type { Fact, Facts } from '../fact.ts'
import type { Circumstances } from '../ground.ts'
import { gapsOf, type Missing } from '../missing.ts'
import { payGapsOf } from '../pay-gaps.ts'
import type { Truth } from '../truth.ts'
import { factsOf, type Rule } from '../walk.ts'
import { type Choosing, choosePage, type Page } from './choose.ts'
import { type Derived, derive, type Follow } from './follows.ts'
import { type Matter, mattering, matterOf } from './mattering.ts'
import { type Likelihood, leavesOf, tellingValues } from './telling.ts'

/** How to ask: data of the catalogue. */
export type Manner = {
  readonly follows: readonly Follow[]
  /** Lower comes first: broad gates 0, details 1, rare cases 2. */
  readonly turn: (fact: Fact) => number
  /** Facts of the same name share a page as far as there is room; undefined: a page of its own. */
  readonly together: (fact: Fact) => string | undefined
  readonly likely: Likelihood
  /** Facts nobody can answer for (an office's finding) are not asked. */
  readonly askable: (fact: Fact) => boolean
}

/** A rule as the conversation sees it: compiled once for the place and day. */
export type Talked = {
  readonly rule: Rule
  readonly test: Test
  readonly matter: Matter
  readonly reads: ReadonlySet<string>
  readonly payFacts: (facts: Facts) => readonly string[]
}

export type Heard = {
  readonly facts: Facts
  readonly skipped?: readonly string[]
  readonly household?: Household
}

export type Step = Derived & {
  /** Each rule's truth as things stand, in the order of the rules. */
  readonly truths: readonly Truth[]
  /** What to ask now; undefined when no answer can change anything any more. */
  readonly page: Page | undefined
}

export type Conversation = {
  readonly rules: readonly Rule[]
  readonly at: (heard: Heard) => Step
  /** Whether another value of a fact could change an answer, everything else as it is. */
  readonly dependsOn: (heard: Heard, key: string) => boolean
}

/** Prepares a conversation: some milliseconds for a hundred programmes, to be kept for a place, a day and the settings. */
export function converse(rules: readonly Rule[], at: Circumstances, manner: Manner): Conversation {
  const talked = rules.map((rule) => talkedOf(rule, at))
  const ready = manner.follows.map((follow) => ({ follow, test: compiledFor(follow.when, at).test }))
  const facts = new Map(rules.flatMap((rule) => factsOf(rule)).map((fact) => [fact.key, fact] as const))
  const leaves = rules.flatMap((rule) => {
    const here = brought(rule, at)
    return here ? leavesOf(here.eligible) : []
  })
  const telling = new Map(
    [...facts.values()].map((fact) => {
      const own = leaves.filter((leaf) => leaf.fact.key === fact.key)
      return [fact.key, tellingValues(fact, own, manner.likely)] as const
    }),
  )
  const choosing: Choosing = { facts, telling, turn: manner.turn, together: manner.together }
  const canAsk = (key: string) => {
    const fact = facts.get(key)
    return fact !== undefined && manner.askable(fact)
  }
  return {
    rules,
    at: (heard) => step(heard, { talked, ready, choosing, canAsk }),
    dependsOn: ({ facts: given, household }, key) => {
      const { [key]: _, ...others } = given
      const known = { facts: others, household, open: (one: string) => one === key }
      return talked.some(({ reads, matter }) => reads.has(key) && mattering(matter, known).size > 0)
    },
  }
}

type Prepared = {
  readonly talked: readonly Talked[]
  readonly ready: Parameters<typeof derive>[0]
  readonly choosing: Choosing
  readonly canAsk: (key: string) => boolean
}

/** Cost: each rule's truth, then the open facts of each open rule; measured in bench/conversation.ts. */
function step(
  { facts: said, skipped = [], household }: Heard,
  { talked, ready, choosing, canAsk }: Prepared,
): Step {
  const derived = derive(ready, said)
  const { facts } = derived
  const truths = talked.map(({ test }) => test(facts, household))
  const never = new Set(skipped)
  const known = { facts, household, open: (key: string) => !never.has(key) && canAsk(key) }
  const open = talked.flatMap((one, i) => {
    const matters =
      truths[i] === null
        ? mattering(one.matter, known)
        : new Set(truths[i] ? one.payFacts(facts).filter(known.open) : [])
    return matters.size > 0 ? [{ ...one, truth: truths[i] as Truth, matters }] : []
  })
  return { ...derived, truths, page: choosePage(open, { facts, household }, choosing) }
}

function talkedOf(rule: Rule, at: Circumstances): Talked {
  const here = brought(rule, at)
  const reads = new Set(factsOf(rule).map(({ key }) => key))
  if (!here) return { rule, test: () => null, matter: matterOf(nothingSaid), reads, payFacts: () => [] }
  const gaps = here.amount ? payGapsOf(here.amount) : gapsOf(everybody)
  return {
    rule,
    test: testOf(here.eligible),
    matter: matterOf(here.eligible),
    reads,
    payFacts: (facts) => factsWanted(gaps, facts),
  }
}

const everybody = { kind: 'all', of: [], said: { kind: 'all', of: [] } } as unknown as Parameters<
  typeof gapsOf
>[0]
const nothingSaid = { kind: 'open', said: { kind: 'open' } } as unknown as Parameters<typeof matterOf>[0]

/** Facts an amount still needs; none where a number is missing too, for then no answer makes it known. */
function factsWanted(gaps: ReturnType<typeof gapsOf>, facts: Facts): readonly string[] {
  const found = new Map<string, Missing>()
  gaps(facts, undefined, found)
  const wanted = [...found.values()]
  return wanted.some(({ kind }) => kind !== 'fact') ? [] : wanted.map(({ id }) => id)
}
