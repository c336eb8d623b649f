/** Which facts can still change an answer: a condition is looked at with everything that is still open around it. */
import { type Household, type Test, testOf } from '../decide.ts'
import type { Facts } from '../fact.ts'
import type { Ground } from '../ground.ts'
import {
  aroundNot,
  aroundPart,
  canBe,
  canTell,
  nothingAround,
  type Reach,
  reachOfBoth,
  reachOfNot,
  type Surroundings,
} from './truth-sets.ts'

/** What is known, and what will never be: skipped questions, facts nobody can be asked. */
export type Known = {
  readonly facts: Facts
  readonly household?: Household
  readonly open: (key: string) => boolean
}

/**
 * `reach`: what the condition can still come to. `mark` adds the facts whose value can change what the surroundings make of it.
 * Parts are taken as independent: a fact that two parts read may be listed although they cancel each other.
 */
export type Matter = {
  readonly reach: (known: Known) => Reach
  readonly mark: (known: Known, around: Surroundings, into: Set<string>) => void
}

export function matterOf(ground: Ground): Matter {
  switch (ground.kind) {
    case 'all':
    case 'any':
      return ofParts(ground.kind, ground.of.map(matterOf))
    case 'not':
      return ofNot(matterOf(ground.of))
    case 'open':
      return { reach: () => canBe.unknown, mark: () => {} }
    case 'count':
    case 'sum':
      return ofHousehold(testOf(ground))
    default:
      return ofFact(ground.fact.key, testOf(ground))
  }
}

/** The household is known from records or not at all: a conversation does not ask for it, and the result says so. */
const ofHousehold = (test: Test): Matter => ({
  reach: ({ facts, household }) => reachOfTruth(test(facts, household)),
  mark: () => {},
})

const reachOfTruth = (truth: boolean | null): Reach =>
  truth === null ? canBe.unknown : truth ? canBe.true : canBe.false

function ofFact(key: string, test: Test): Matter {
  return {
    reach: ({ facts, open }) => {
      const truth = test(facts, undefined)
      return truth === null && open(key) ? canBe.anything : reachOfTruth(truth)
    },
    mark: ({ facts, open }, around, into) => {
      if (canTell(around) && (facts[key] ?? null) === null && open(key)) into.add(key)
    },
  }
}

const ofNot = (part: Matter): Matter => ({
  reach: (known) => reachOfNot(part.reach(known)),
  mark: (known, around, into) => part.mark(known, aroundNot(around), into),
})

function ofParts(kind: 'all' | 'any', parts: readonly Matter[]): Matter {
  const neutral = kind === 'all' ? canBe.true : canBe.false
  return {
    reach: (known) =>
      parts.reduce<Reach>((reach, part) => reachOfBoth(kind, reach, part.reach(known)), neutral),
    mark: (known, around, into) => {
      const reaches = parts.map((part) => part.reach(known))
      parts.forEach((part, i) => {
        const others = reaches.reduce<Reach>(
          (reach, of, j) => (i === j ? reach : reachOfBoth(kind, reach, of)),
          neutral,
        )
        const inside = aroundPart(around, others, kind)
        if (canTell(inside)) part.mark(known, inside, into)
      })
    },
  }
}

/** The facts that can still change whether the condition holds. Cost: the parts that are open, times their neighbours. */
export function mattering(matter: Matter, known: Known): Set<string> {
  const found = new Set<string>()
  matter.mark(known, nothingAround, found)
  return found
}
