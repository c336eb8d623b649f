/** What all counties promise together against what the city promises. Pure. */
import type { PlanId } from '../store.ts'
import { type Conflict, levelOf } from './conflict.ts'
import { addWritten, compareWritten } from './exact.ts'
import type { LevelIndicator, LowerPlan } from './level.ts'
import { sameCount } from './weaker.ts'

/** The row of a lower plan that takes the indicator up. */
type Row = { readonly lower: PlanId; readonly key: string }

/** Only when every county's plan names a number of the same thing: what is not known is not added up. */
export function sumBelow(
  upper: LevelIndicator | undefined,
  { takenUp, lowers }: { readonly takenUp: readonly Row[]; readonly lowers: readonly LowerPlan[] },
): Conflict[] {
  const counties = lowers.filter(({ kind }) => kind === 'county-plan')
  const rows = counties.map(({ plan, indicators }) => {
    const [only, ...more] = takenUp.filter(({ lower }) => lower === plan)
    return more.length > 0 ? undefined : indicators.find(({ key }) => key === only?.key)
  })
  if (!upper || upper.value === null || upper.comparator?.startsWith('<') || rows.length < 2) return []
  const known = rows.filter((row) => row !== undefined && sameCount(levelOf(upper), levelOf(row)))
  const sum = known.length < counties.length ? undefined : addWritten(known.map((row) => row?.value ?? ''))
  if (sum === undefined || compareWritten(sum, upper.value) !== -1) return []
  return [{ conflict: 'sum-below', upper: upper.target ?? upper.value, lower: sum }]
}
