/** Conditions over everybody who lives in the person's household, the person included. */
import { refuse } from '#kernel'
import { type Condition, condition } from './condition.ts'
import { limits } from './declare.ts'
import type { Fact } from './fact.ts'
import { conditionsOf } from './walk.ts'

/** Members have no households of their own inside a household. */
function plain(of: Condition): Condition {
  for (const { kind } of conditionsOf(of))
    if (kind === 'count' || kind === 'sum') refuse('policy.household-nested')
  return of
}

/**
 * `household.any(certificate.isValid)`, `household.count(born.ageBelow(16)).atLeast(2)`, `household.sum(income).atMost(line)`.
 * A member whose facts are missing keeps the answer open only as far as that member could change it.
 */
export const household = Object.freeze({
  any: (of: Condition): Condition =>
    condition({ kind: 'count', of: plain(of), from: { limit: 1, within: true } }),
  none: (of: Condition): Condition =>
    condition({ kind: 'count', of: plain(of), to: { limit: 0, within: true } }),
  count: (of: Condition) => limits((from, to) => condition({ kind: 'count', of: plain(of), ...from, ...to })),
  sum: (fact: Fact<string, 'number' | 'money'>) =>
    limits((from, to) => condition({ kind: 'sum', fact, ...from, ...to })),
})
