/** A rule compiled for a day and a place: closures that answer for one person after another. */
import { type Day, type Fen, fen } from '#kernel'
import type { Rhythm } from './amount.ts'
import { type Brought, brought } from './brought.ts'
import type { Change } from './change.ts'
import { codeOf, noRule, type ReasonCode } from './code.ts'
import { type Household, type Test, testOf } from './decide.ts'
import { type Reason, reasonerOf } from './explain.ts'
import type { Facts } from './fact.ts'
import { type Giving, givingOf } from './giving.ts'
import type { Circumstances } from './ground.ts'
import { type Gaps, gapsOf, type Missing } from './missing.ts'
import { nearestChanges, type Trial, waysOf } from './nearest.ts'
import { payOf } from './pay.ts'
import { payGapsOf } from './pay-gaps.ts'
import type { Citation } from './source.ts'
import type { Standing } from './standing.ts'
import type { Truth, Verdict } from './truth.ts'
import type { Rule } from './walk.ts'

export type Decision = {
  readonly verdict: Verdict
  /** Zero for *no*; null when the verdict or the number is unknown. */
  readonly amountFen: Fen | null
}

export type Explanation = Decision & {
  readonly on: Day
  readonly per: Rhythm | null
  readonly code: ReasonCode
  readonly reasons: Reason
  /** Alternatives, fewest changes first, that would turn a *no* into a *yes*. */
  readonly nearest: readonly (readonly Change[])[]
  /** What would settle an unknown verdict, or an unknown amount. */
  readonly missing: readonly Missing[]
  /** How firmly the source promises; null for a bare condition. */
  readonly standing: Standing | null
  /** What is given where it is not money paid out: a service, a discount, a place in a queue. */
  readonly gives: Giving | null
  /** The clauses the programme stands on here. */
  readonly basis: readonly Citation[]
}

export type Compiled = {
  readonly decide: (facts: Facts, household?: Household) => Decision
  readonly explain: (facts: Facts, household?: Household) => Explanation
  /** Only the truth: the cheapest question of all. */
  readonly test: Test
}

const unknown: Decision = Object.freeze({ verdict: 'unknown', amountFen: null })
const no: Decision = Object.freeze({ verdict: 'no', amountFen: fen(0) })

export function compile(rule: Rule, at: Circumstances): Compiled {
  const here = brought(rule, at)
  return here ? compiled(rule, here, at) : withoutRule(at)
}

function compiled(rule: Rule, here: Brought, at: Circumstances): Compiled {
  const test = testOf(here.eligible)
  const pay = here.amount ? payOf(here.amount) : () => null
  const decide = (facts: Facts, household: Household): Decision => {
    const truth = test(facts, household)
    if (truth === null) return unknown
    return truth ? { verdict: 'yes', amountFen: pay(facts, household) } : no
  }
  return { test, decide, explain: explainer(rule, here, at) }
}

function explainer(rule: Rule, here: Brought, at: Circumstances): Compiled['explain'] {
  const reasoner = reasonerOf(here.eligible)
  const pay = here.amount ? payOf(here.amount) : () => null
  const nearest = nearestOf(rule, here, at)
  const missing = missingOf(here)
  const standing = here.variant ? (here.variant.standing ?? 'right') : null
  const fixed = {
    on: at.on,
    per: here.amount?.per ?? null,
    standing,
    gives: givingOf(here.variant?.amount, at),
    basis: here.variant?.basis ?? [],
  }
  return (facts, household) => {
    const reasons = reasoner(facts, household)
    const { verdict } = reasons
    const amountFen = verdict === 'yes' ? pay(facts, household) : verdict === 'no' ? no.amountFen : null
    return {
      verdict,
      amountFen,
      ...fixed,
      code: codeOf(reasons),
      reasons,
      nearest: verdict === 'no' ? nearest(facts, household) : [],
      missing: amountFen === null ? missing(verdict, facts, household) : [],
    }
  }
}

function nearestOf(rule: Rule, { eligible }: Brought, at: Circumstances) {
  const ways = waysOf(eligible)
  const test = testOf(eligible)
  const testOn = (on: Day) => compile(rule, { ...at, on }).test
  return (facts: Facts, household: Household) => {
    const trial: Trial = { on: at.on, test, testOn, facts, household }
    return nearestChanges(ways, trial)
  }
}

function missingOf({ eligible, amount }: Brought) {
  const gaps = gapsOf(eligible)
  const payGaps: Gaps = amount ? payGapsOf(amount) : () => {}
  return (verdict: Verdict, facts: Facts, household: Household): readonly Missing[] => {
    const found = new Map<string, Missing>()
    if (verdict === 'unknown') gaps(facts, household, found)
    else payGaps(facts, household, found)
    return [...found.values()]
  }
}

const unwritten = {
  zh: '这个地方在这一天的规定还没有写明',
  en: 'No rule has been written down for this place and day',
  easy: '这里现在怎么规定，还没有写清楚',
}

function withoutRule({ on, area }: Circumstances): Compiled {
  const open = { kind: 'open', because: [], fact: null, limit: null, value: null, of: [] } as const
  const explanation: Explanation = {
    ...unknown,
    on,
    per: null,
    code: noRule,
    reasons: { ...open, verdict: 'unknown', words: unwritten },
    nearest: [],
    standing: null,
    gives: null,
    missing: [{ kind: 'rule', id: area, words: unwritten, of: 'person' }],
    basis: [],
  }
  return { test: (): Truth => null, decide: () => unknown, explain: () => explanation }
}
