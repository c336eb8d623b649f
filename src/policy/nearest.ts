/** The smallest changes that would turn a *no* into a *yes*, each tried out before it is told. */
import type { Day } from '#kernel'
import { type Change, type Step, stepFor } from './change.ts'
import { changeFor } from './change-for.ts'
import type { Household, Test } from './decide.ts'
import type { Facts } from './fact.ts'
import type { Ground } from './ground.ts'

/** Steps that together would do; alternatives are kept short. */
type Way = readonly Step[]
type Ways = (facts: Facts, household: Household) => readonly Way[]

const mostWays = 6
const here: readonly Way[] = [[]]
const nowhere: readonly Way[] = []

function shortest(ways: readonly Way[]): readonly Way[] {
  const inOrder = ways.every((way, i) => i === 0 || way.length >= (ways[i - 1] as Way).length)
  if (inOrder && ways.length <= mostWays) return ways
  return ways.toSorted((a, b) => a.length - b.length).slice(0, mostWays)
}

/** Ways to make a condition as wanted. Cost grows with the conditions that fail, not with their combinations. */
export function waysOf(ground: Ground, wanted = true): Ways {
  switch (ground.kind) {
    case 'not':
      return waysOf(ground.of, !wanted)
    case 'all':
    case 'any': {
      const parts = ground.of.map((part) => waysOf(part, wanted))
      return (ground.kind === 'all') === wanted ? together(parts) : either(parts)
    }
    default:
      return oneStep(stepFor(ground, wanted))
  }
}

function oneStep(step: Step): Ways {
  const { test, wanted } = step
  const ways = [[step]]
  return (facts, household) => (test(facts, household) === wanted ? here : ways)
}

const either =
  (parts: readonly Ways[]): Ways =>
  (facts, household) =>
    shortest(parts.flatMap((part) => part(facts, household)))

const together =
  (parts: readonly Ways[]): Ways =>
  (facts, household) => {
    let ways = here
    for (const part of parts) {
      const more = part(facts, household)
      if (more === here) continue
      if (ways === here) {
        ways = more
        continue
      }
      ways = shortest(ways.flatMap((way) => more.map((rest) => [...way, ...rest])))
      if (ways.length === 0) return nowhere
    }
    return ways
  }

/** What trying out needs: the rule on its day, the same rule on a later day, and the person. */
export type Trial = {
  readonly on: Day
  readonly test: Test
  readonly testOn: (day: Day) => Test
  readonly facts: Facts
  readonly household: Household
}

/** At most three alternatives, fewest changes first; each was tried out and answers yes (or rests on what cannot be tried). */
export function nearestChanges(ways: Ways, trial: Trial): readonly (readonly Change[])[] {
  const found: (readonly Change[])[] = []
  for (const way of ways(trial.facts, trial.household)) {
    const changes = changesOf(way, trial)
    if (changes && works(changes, trial) && !found.some((f) => covers(changes, f))) found.push(changes)
    if (found.length === 3) break
  }
  return found
}

const covers = (more: readonly Change[], fewer: readonly Change[]) =>
  fewer.every((one) => more.some((other) => other.id === one.id && String(other.to) === String(one.to)))

function changesOf(way: Way, trial: Trial): readonly Change[] | null {
  const changes: Change[] = []
  for (const step of way) {
    const together = way.length === 1 ? way : way.filter((other) => other.subject === step.subject)
    if (together[0] !== step) continue
    const change = changeFor(together, trial.facts[step.subject] ?? null, trial.on)
    if (change === null) return null
    changes.push(change)
  }
  return changes
}

function works(changes: readonly Change[], { facts, household, on, test, testOn }: Trial): boolean {
  const changed: Record<string, Facts[string]> = { ...facts }
  let lastDay = on
  for (const { kind, id, to, happensOn } of changes) {
    if (kind === 'fact') changed[id] = to
    if (happensOn !== null && happensOn > lastDay) lastDay = happensOn
  }
  const answer = (lastDay === on ? test : testOn(lastDay))(changed, household)
  if (changes.some(({ kind }) => kind === 'household')) return true
  return changes.some(({ kind }) => kind === 'parameter') ? answer !== false : answer === true
}
