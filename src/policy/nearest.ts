/** The smallest changes that would turn a *no* into a *yes*, each tried out before it is told. */
import type { Day } from '#kernel'
import { type Change, candidates, comesBy, type Step } from './change.ts'
import { type Household, type Test, testOf } from './decide.ts'
import type { Fact, Facts, FactValue } from './fact.ts'
import type { Ground } from './ground.ts'
import { say } from './say.ts'

/** Steps that together would do; alternatives are kept short. */
type Way = readonly Step[]
type Ways = (facts: Facts, household: Household) => readonly Way[]

const mostWays = 6
const here: readonly Way[] = [[]]
const nowhere: readonly Way[] = []

const shortest = (ways: readonly Way[]): readonly Way[] =>
  ways.length < 2 ? ways : [...ways].sort((a, b) => a.length - b.length).slice(0, mostWays)

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
      return oneStep(testOf(ground), { ground, words: say(ground), wanted })
  }
}

const oneStep =
  (test: Test, step: Step): Ways =>
  (facts, household) =>
    test(facts, household) === step.wanted ? here : [[step]]

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
  for (const [id, steps] of Map.groupBy(way, subjectOf)) {
    const change = changeOf(id, steps, trial)
    if (change === null) return null
    changes.push(change)
  }
  return changes
}

const subjectOf = ({ ground }: Step): string => {
  if (ground.kind === 'open') return ground.parameter?.id ?? 'open'
  return ground.kind === 'count' || ground.kind === 'sum' ? 'household' : (ground as FactGround).fact.key
}

type FactGround = Extract<Ground, { readonly fact: Fact }>

function changeOf(id: string, steps: readonly Step[], trial: Trial): Change | null {
  const [first] = steps as [Step, ...Step[]]
  const { words, wanted, ground } = first
  const bare = { id, words, wanted, from: null, to: null, happensOn: null }
  if (ground.kind === 'open') return { ...bare, kind: 'parameter' }
  if (ground.kind === 'count' || ground.kind === 'sum') return { ...bare, kind: 'household' }
  const from = trial.facts[id] ?? null
  const days = steps.map((step) => comesBy(step, from, trial.on))
  if (days.every((d) => d !== null)) return { ...bare, kind: 'day', from, happensOn: days.reduce(later) }
  if ((ground as FactGround).fact.fixed && from !== null) return null
  const to = valueFor(steps, from)
  return to === null ? null : { ...bare, kind: 'fact', from, to }
}

const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** The value closest to the present one that satisfies every step on the fact. */
function valueFor(steps: readonly Step[], from: FactValue | null): FactValue | null {
  const grounds = steps.map(({ ground, wanted }) => ({ ground: ground as FactGround, wanted }))
  const oneByOne = grounds.reduce<FactValue | null>(
    (v, g) => closest(candidates(g.ground, g.wanted, v), v),
    from,
  )
  const offered = [
    ...(oneByOne === null ? [] : [oneByOne]),
    ...grounds.flatMap((g) => candidates(g.ground, g.wanted, from)),
  ]
  const good = offered.filter((value) =>
    grounds.every(({ ground, wanted }) => testOf(ground)({ [ground.fact.key]: value }, undefined) === wanted),
  )
  return closest(good, from)
}

function closest(values: readonly FactValue[], from: FactValue | null): FactValue | null {
  if (typeof from !== 'number') return values[0] ?? null
  return values.reduce<FactValue | null>(
    (best, v) => (best === null || Math.abs(Number(v) - from) < Math.abs(Number(best) - from) ? v : best),
    null,
  )
}

function works(changes: readonly Change[], { facts, household, on, test, testOn }: Trial): boolean {
  const asked = changes.every((c) => c.kind === 'fact' || c.kind === 'day')
  const changed = {
    ...facts,
    ...Object.fromEntries(changes.flatMap((c) => (c.kind === 'fact' ? [[c.id, c.to]] : []))),
  }
  const lastDay = changes.reduce((d, c) => (c.happensOn && c.happensOn > d ? c.happensOn : d), on)
  const answer = (lastDay === on ? test : testOn(lastDay))(changed, household)
  return asked ? answer === true : answer !== false || changes.some((c) => c.kind === 'household')
}
