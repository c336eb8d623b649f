/** Which question next: the one by which most programmes are expected to be settled; yes-or-no questions of one kind share a page. */
import { type Household, type Test } from '../decide.ts'
import type { Fact, Facts } from '../fact.ts'
import type { Truth } from '../truth.ts'
import type { Rule } from '../walk.ts'
import type { Telling } from './telling.ts'

/** One or more facts asked at once, and the rules their answers can change. */
export type Page = {
  readonly facts: readonly Fact[]
  /** The name of the group, when several yes-or-no facts are asked together. */
  readonly together: string | undefined
  readonly matters: readonly Rule[]
  /** Facts that can still make a difference, those of this page included. */
  readonly stillOpen: number
}

export type Choosing = {
  readonly facts: ReadonlyMap<string, Fact>
  readonly telling: ReadonlyMap<string, readonly Telling[]>
  readonly turn: (fact: Fact) => number
  readonly together: (fact: Fact) => string | undefined
}

/** A rule whose answer is not settled, with the facts that can still change it. */
export type OpenRule = {
  readonly rule: Rule
  readonly test: Test
  readonly truth: Truth
  readonly matters: ReadonlySet<string>
}

/** What is known of the person, and of the household where it is recorded. */
export type Who = { readonly facts: Facts; readonly household?: Household }

/** More boxes than this on one page are hard to keep in mind. */
export const mostTogether = 8

/** The next page; undefined when nothing can change any more. Cost: open rules × their open facts × telling values. */
export function choosePage(open: readonly OpenRule[], who: Who, how: Choosing): Page | undefined {
  const byFact = new Map<string, OpenRule[]>()
  for (const one of open)
    for (const key of one.matters) {
      const rules = byFact.get(key)
      if (rules) rules.push(one)
      else byFact.set(key, [one])
    }
  const scored = [...byFact].flatMap(([key, rules]): Scored[] => {
    const fact = how.facts.get(key)
    return fact ? [{ fact, rules, settles: settledBy(fact, rules, { ...who, how }) }] : []
  })
  const first = Math.min(...scored.map(({ fact }) => how.turn(fact)))
  const pages = pagesOf(
    scored.filter(({ fact }) => how.turn(fact) === first),
    how,
  )
  const best = pages.reduce<Scored[] | undefined>(
    (top, page) => (top && worth(top) >= worth(page) ? top : page),
    undefined,
  )
  return best && pageOf(best, { how, stillOpen: scored.length })
}

type Scored = { readonly fact: Fact; readonly rules: readonly OpenRule[]; readonly settles: number }

/** Equal expectations fall to the question that bears on more programmes, then to the order of the catalogue. */
const worth = (page: readonly Scored[]) =>
  page.reduce((sum, { settles, rules }) => sum + settles + rules.length / 1000, 0)

/** Facts asked alone are a page each; those asked together fill pages, the most telling first. */
function pagesOf(scored: readonly Scored[], { together }: Choosing): readonly Scored[][] {
  const groups = new Map<string, Scored[]>()
  for (const one of scored) {
    const name = together(one.fact) ?? `alone ${one.fact.key}`
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return [...groups.values()].map((group) =>
    group.toSorted((a, b) => worth([b]) - worth([a])).slice(0, mostTogether),
  )
}

function pageOf(page: readonly Scored[], { how, stillOpen }: { how: Choosing; stillOpen: number }): Page {
  const [only] = page
  const matters = new Set(page.flatMap(({ rules }) => rules.map(({ rule }) => rule)))
  return {
    facts: page.map(({ fact }) => fact),
    together: page.length > 1 && only ? how.together(only.fact) : undefined,
    matters: [...matters],
    stillOpen,
  }
}

/** How many of the open answers this fact is expected to settle by itself. An amount that waits for it counts as settled. */
function settledBy(
  { key }: Fact,
  rules: readonly OpenRule[],
  { facts, household, how }: Who & { how: Choosing },
): number {
  const trial: Record<string, Facts[string]> = { ...facts }
  let settled = 0
  for (const { value, weight } of how.telling.get(key) ?? []) {
    trial[key] = value
    for (const { test, truth } of rules)
      if (truth !== null || test(trial, household) !== null) settled += weight
  }
  return settled
}
