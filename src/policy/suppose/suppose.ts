/** A programme and the offices' numbers as a scenario supposes them. */
import { type AreaCode, type Day, isWithin, refuse } from '#kernel'
import { holdsOn, type Setting } from '../parameter.ts'
import { type Programme, type Variant, variantOn } from '../programme.ts'
import type { Scenario, Supposed } from './scenario.ts'
import { turned } from './turn.ts'
import { type FactFinder, readWritten, readWrittenAmount } from './written.ts'

export type Supposing = { readonly on: Day; readonly in: AreaCode; readonly find: FactFinder }

/**
 * The programme with the rule of the place changed, for the place alone. A wider place changes every rule declared inside
 * it; a rule of a more precise place stays as it is. Where nothing is declared only a whole draft can be supposed.
 */
export function suppose(programme: Programme, changes: readonly Supposed[], at: Supposing): Programme {
  if (changes.length === 0) return programme
  const targets = targetsOf(programme, at)
  const drafted = targets.length > 0 ? targets.map((v) => turnedAt(v, changes, at)) : [draftFrom(changes, at)]
  const inForce = new Set(targets.filter((variant) => isWithin(variant.in, at.in)))
  const variants = [...programme.variants.filter((variant) => !inForce.has(variant)), ...drafted]
  return Object.freeze({ ...programme, variants })
}

/** The rule that holds at the place; where none does, the rules that hold somewhere inside it. */
export function targetsOf(
  programme: Programme,
  { on, in: place }: Pick<Supposing, 'on' | 'in'>,
): readonly Variant[] {
  const here = variantOn(programme, on, place)
  if (here) return [here]
  return programme.variants.filter((variant) => isWithin(variant.in, place) && holdsOn(variant, on))
}

const turnedAt = (
  variant: Variant,
  changes: readonly Supposed[],
  { on, in: place, find }: Supposing,
): Variant => {
  const { to: _, ...mine } = turned(variant, changes, find)
  return isWithin(variant.in, place) ? mine : { ...mine, in: place, from: on }
}

function draftFrom(changes: readonly Supposed[], { on, in: place, find }: Supposing): Variant {
  const rule = changes.findLast((change) => 'eligible' in change)
  const pay = changes.findLast((change) => 'pay' in change)
  if (!rule || !pay) return refuse('suppose.no-rule-here', { place })
  return {
    in: place,
    from: on,
    basis: [],
    eligible: readWritten(rule.eligible, find),
    amount: readWrittenAmount(pay.pay, find),
  }
}

/** The numbers a scenario supposes, as settings that win at its place. */
export const supposedSettings = ({ in: place, numbers }: Scenario, on: Day): readonly Setting[] =>
  // of two words about one number the last one holds
  [...new Map(numbers.map((one) => [one.parameter, one])).values()].map(({ parameter, to }) => ({
    parameter,
    in: place,
    from: on,
    value: to,
    supposed: true,
  }))
