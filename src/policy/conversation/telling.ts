/** The values of a fact that make a difference to some rule, and how likely each is. */
import { candidates, type FactGround } from '../change.ts'
import type { Fact, FactValue } from '../fact.ts'
import type { Ground } from '../ground.ts'

/** How likely a value is among the people who are asked; undefined where nobody has counted. */
export type Likelihood = (fact: Fact, value: FactValue) => number | undefined

export type Telling = { readonly value: FactValue; readonly weight: number }

/** Enough to choose a question by; a fact with more limits is weighed by these. */
const most = 12

/** Every condition on one fact in a grounded rule. */
export function leavesOf(ground: Ground): readonly FactGround[] {
  switch (ground.kind) {
    case 'all':
    case 'any':
      return ground.of.flatMap(leavesOf)
    case 'not':
      return leavesOf(ground.of)
    case 'open':
    case 'count':
    case 'sum':
      return []
    default:
      return [ground]
  }
}

/** One value on each side of every limit, or every value where there are few; weights add up to one. */
export function tellingValues(
  fact: Fact,
  leaves: readonly FactGround[],
  likely: Likelihood,
): readonly Telling[] {
  const values = distinct(listed(fact) ?? aroundLimits(leaves)).slice(0, most)
  const weights = values.map((value) => likely(fact, value) ?? 1 / values.length)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return values.map((value, i) => ({ value, weight: (weights[i] as number) / (sum || 1) }))
}

const distinct = (values: readonly FactValue[]) => [...new Map(values.map((v) => [String(v), v])).values()]

function listed({ type, values }: Fact): readonly FactValue[] | undefined {
  if (type === 'yes-no') return [true, false]
  const named = Object.keys(values)
  if (type === 'one-of') return named
  if (type === 'set-of') return named.map((value) => [value])
  return type === 'number' && named.length > 0 ? named.map(Number) : undefined
}

const aroundLimits = (leaves: readonly FactGround[]) =>
  leaves.flatMap((leaf) => [...candidates(leaf, true, null), ...candidates(leaf, false, null)])
