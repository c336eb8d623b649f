/** An amount brought to a day and a place, and as a closure over a person's facts. */
import { type Fen, fen } from '#kernel'
import type { Amount, Rhythm } from './amount.ts'
import type { Limit } from './condition.ts'
import { type Household, type Test, testOf } from './decide.ts'
import type { Fact, Facts } from './fact.ts'
import { type Circumstances, type Ground, ground, limitOn } from './ground.ts'
import type { Parameter } from './parameter.ts'

/** A number, or the parameter nobody has set. */
export type Money = number | Parameter

export type GroundCase = { readonly when: Ground | 'otherwise'; readonly value: Money }

export type GroundAmount = { readonly per: Rhythm } & (
  | { readonly kind: 'flat'; readonly value: Money }
  | { readonly kind: 'by-case'; readonly cases: readonly GroundCase[] }
  | { readonly kind: 'top-up'; readonly from: Fact; readonly to: Money }
  | { readonly kind: 'share'; readonly of: Fact; readonly percent: Money; readonly cap: Money | null }
  | { readonly kind: 'in-kind' }
)

export function groundAmount(amount: Amount, at: Circumstances): GroundAmount {
  const { per } = amount
  switch (amount.kind) {
    case 'flat':
      return { kind: 'flat', per, value: moneyOn(amount.value, at) }
    case 'by-case': {
      const cases = amount.cases.map(({ when, value }) => ({
        when: when === 'otherwise' ? when : ground(when, at),
        value: moneyOn(value, at),
      }))
      return { kind: 'by-case', per, cases }
    }
    case 'top-up':
      return { kind: 'top-up', per, from: amount.from, to: moneyOn(amount.to, at) }
    case 'share':
      return sharedOn(amount, at)
    case 'in-kind':
      return { kind: 'in-kind', per }
  }
}

/** Of a bill nobody has seen nothing can be computed: zero fen are paid out once the share is known, and unknown before. */
function sharedOn(
  { of, per, ...given }: Extract<Amount, { kind: 'share' }>,
  at: Circumstances,
): GroundAmount {
  const percent = moneyOn(given.percent, at)
  const cap = given.cap === undefined ? null : moneyOn(given.cap, at)
  if ('key' in of) return { kind: 'share', per, of, percent, cap }
  const open = [percent, cap].find((value) => typeof value === 'object' && value !== null)
  return open === undefined || open === null ? { kind: 'in-kind', per } : { kind: 'flat', per, value: open }
}

/** A share of a rate is rounded down to the fen. */
function moneyOn(limit: Limit, at: Circumstances): Money {
  const value = limitOn(limit, at)
  return value === undefined && typeof limit === 'object' ? limit.of : Math.floor(value as number)
}

/** The fen a person gets if entitled; null when it is not known. */
export type Pay = (facts: Facts, household: Household) => Fen | null

const nothing = fen(0)

export function payOf(amount: GroundAmount): Pay {
  switch (amount.kind) {
    case 'flat': {
      const known = amountOrNull(amount.value)
      return () => known
    }
    case 'by-case':
      return byCases(amount.cases.map((one) => [testOrTrue(one.when), amountOrNull(one.value)]))
    case 'top-up': {
      const line = amountOrNull(amount.to)
      return toppedUp(amount.from.key, line)
    }
    case 'share':
      return shared(amount)
    case 'in-kind':
      return () => nothing
  }
}

/** Rounded down to the fen; unknown while the sum, the share or the cap is. */
export function shareOf({ percent, cap }: Extract<GroundAmount, { kind: 'share' }>, sum: number): Fen | null {
  if (typeof percent !== 'number' || (cap !== null && typeof cap !== 'number')) return null
  return fen(Math.min(Math.floor((sum * percent) / 100), cap ?? Infinity))
}

const shared =
  (amount: Extract<GroundAmount, { kind: 'share' }>): Pay =>
  (facts) => {
    const sum = facts[amount.of.key]
    return typeof sum === 'number' ? shareOf(amount, sum) : null
  }

const amountOrNull = (value: Money): Fen | null => (typeof value === 'number' ? fen(value) : null)

const testOrTrue = (when: Ground | 'otherwise'): Test => (when === 'otherwise' ? () => true : testOf(when))

const byCases =
  (cases: readonly (readonly [Test, Fen | null])[]): Pay =>
  (facts, household) => {
    for (const [when, value] of cases) {
      const truth = when(facts, household)
      if (truth === true) return value
      if (truth === null) return null
    }
    return null
  }

const toppedUp =
  (key: string, line: Fen | null): Pay =>
  (facts) => {
    const value = facts[key]
    return line === null || typeof value !== 'number' ? null : fen(Math.max(0, line - value))
  }
