/** The reasoned answer for one person: every condition with its limit, the person's value, its clause and its words. */
import type { PlainWords } from '#kernel'
import { countIn, type Household, sumIn, type Test, testOf } from './decide.ts'
import type { Facts, FactValue } from './fact.ts'
import type { Ground } from './ground.ts'
import { say } from './say.ts'
import type { Citation } from './source.ts'
import { every, opposite, some, type Truth, type Verdict, verdictOf } from './truth.ts'

/** The limit of one condition, ready for JSON. */
export type ReasonLimit =
  | { readonly is: boolean }
  | { readonly from?: number | string; readonly to?: number | string }
  | { readonly oneOf: readonly (string | number)[] }
  | { readonly hasAny: readonly string[] }
  | { readonly hasAll: readonly string[] }
  | { readonly openParameter: string }

export type Reason = {
  readonly verdict: Verdict
  readonly kind: Ground['kind']
  readonly words: PlainWords
  readonly because: readonly Citation[]
  /** For a condition on one fact: its key, its limit, and what is recorded about the person. */
  readonly fact: string | null
  readonly limit: ReasonLimit | null
  readonly value: FactValue | null
  readonly of: readonly Reason[]
}

export type Reasoner = (facts: Facts, household: Household) => Reason

const none: readonly Reason[] = Object.freeze([])

/** Compiled once: words, limits and clauses are made here and shared by all answers. */
export function reasonerOf(ground: Ground): Reasoner {
  const fixed = {
    kind: ground.kind,
    words: say(ground),
    because: ground.said.citations,
    limit: limitOf(ground),
  }
  switch (ground.kind) {
    case 'all':
    case 'any':
      return grouped(ground.of.map(reasonerOf), ground.kind === 'all' ? every : some, fixed)
    case 'not':
      return negated(reasonerOf(ground.of), fixed)
    case 'open':
      return () => ({ verdict: 'unknown', ...fixed, fact: null, value: null, of: none })
    case 'count':
      return household(testOf(ground), countedValue(testOf(ground.of)), fixed)
    case 'sum':
      return household(testOf(ground), (members) => sumIn(ground.fact.key, members), fixed)
    default:
      return about(ground.fact.key, testOf(ground), fixed)
  }
}

type Fixed = Pick<Reason, 'kind' | 'words' | 'because' | 'limit'>

const about =
  (fact: string, test: Test, { kind, words, because, limit }: Fixed): Reasoner =>
  (facts, household) => {
    const verdict = verdictOf(test(facts, household))
    return { verdict, kind, words, because, fact, limit, value: facts[fact] ?? null, of: none }
  }

const truthOf = (verdict: Verdict): Truth => (verdict === 'unknown' ? null : verdict === 'yes')

const grouped =
  (parts: readonly Reasoner[], join: typeof every, { kind, words, because, limit }: Fixed): Reasoner =>
  (facts, household) => {
    const of = parts.map((part) => part(facts, household))
    const verdict = verdictOf(join(of.map((reason) => truthOf(reason.verdict))))
    return { verdict, kind, words, because, fact: null, limit, value: null, of }
  }

const negated =
  (part: Reasoner, { kind, words, because, limit }: Fixed): Reasoner =>
  (facts, household) => {
    const inner = part(facts, household)
    const verdict = verdictOf(opposite(truthOf(inner.verdict)))
    return { verdict, kind, words, because, fact: null, limit, value: null, of: [inner] }
  }

const household =
  (test: Test, valueOf: (members: readonly Facts[]) => number | null, fixed: Fixed): Reasoner =>
  (facts, members) => {
    const { kind, words, because, limit } = fixed
    const value = members === undefined ? null : valueOf(members)
    return {
      verdict: verdictOf(test(facts, members)),
      kind,
      words,
      because,
      fact: null,
      limit,
      value,
      of: none,
    }
  }

const countedValue = (test: Test) => (members: readonly Facts[]) => countIn(test, members).certain

function limitOf(ground: Ground): ReasonLimit | null {
  switch (ground.kind) {
    case 'holds':
      return { is: ground.is }
    case 'among':
      return { oneOf: ground.values }
    case 'has':
      return ground.how === 'any' ? { hasAny: ground.values } : { hasAll: ground.values }
    case 'range':
    case 'days':
    case 'count':
    case 'sum':
      return {
        ...(ground.from === null ? {} : { from: ground.from }),
        ...(ground.to === null ? {} : { to: ground.to }),
      }
    case 'open':
      return openLimit(ground)
    default:
      return null
  }
}

const openLimit = ({ parameter, said }: Extract<Ground, { kind: 'open' }>): ReasonLimit | null => {
  const id = parameter?.id ?? (said.kind === 'open' ? said.id : null)
  return id === null ? null : { openParameter: id }
}
