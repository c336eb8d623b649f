/** Which page next: the one by which most programmes are expected to be settled; questions that belong together share a page. */
import { type Household, type Test } from '../decide.ts'
import type { Fact, Facts } from '../fact.ts'
import type { Truth } from '../truth.ts'
import type { Rule } from '../walk.ts'
import type { Telling } from './telling.ts'

/** One or more facts asked at once, and the rules their answers can change. */
export type Page = {
  readonly facts: readonly Fact[]
  /** The name of the group, when several facts are asked together. */
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

/** More than this on one page is hard to keep in mind: a box to tick counts one, a question with answers of its own three. */
export const mostTogether = 10

const sizeOf = ({ type }: Fact) => (type === 'yes-no' ? 1 : 3)

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
  const best = pagesOf(scored, how)
    .filter((page) => page.some(({ fact }) => how.turn(fact) === first))
    .reduce<readonly Scored[] | undefined>(
      (top, page) => (top && worth(top) >= worth(page) ? top : page),
      undefined,
    )
  return best && pageOf(best, { how, stillOpen: scored.length })
}

type Scored = { readonly fact: Fact; readonly rules: readonly OpenRule[]; readonly settles: number }

/** Equal expectations fall to the question that bears on more programmes, then to the order of the catalogue. */
const worth = (page: readonly Scored[]) =>
  page.reduce((sum, { settles, rules }) => sum + settles + rules.length / 1000, 0)

/** Facts asked alone are a page each; those asked together fill one page: what comes first, then the most telling. */
function pagesOf(scored: readonly Scored[], how: Choosing): readonly (readonly Scored[])[] {
  const groups = new Map<string, Scored[]>()
  for (const one of scored) {
    const name = how.together(one.fact) ?? `alone ${one.fact.key}`
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return [...groups.values()].map((group) => filled(group, how))
}

function filled(group: readonly Scored[], { turn }: Choosing): readonly Scored[] {
  let room = mostTogether
  return group
    .toSorted((a, b) => turn(a.fact) - turn(b.fact) || worth([b]) - worth([a]))
    .filter(({ fact }) => {
      const fits = sizeOf(fact) <= room
      if (fits) room -= sizeOf(fact)
      return fits
    })
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
