/** What the story of the plan is told with, and a case the office begins in it. */
import { type Staff, type Tx, withScope } from '#access'
import type { CaseKey, Taken, World } from '#cases'
import { linhe } from '#catalogue'
import type { AreaCode, Day } from '#kernel'
import type { PlanId } from '#plans'
import type { Clock, Db } from '#platform'
import { idOf } from '#units'
import { type Deed, doDeeds, worldOn } from './deeds.ts'
import type { Officers } from './officers.ts'

/** By whoever knows figures and pay runs beside the tasks. */
export type Judge = (tx: Tx, plan: { readonly plan: PlanId; readonly area: AreaCode }) => Promise<void>

export type Matters = {
  readonly judge: Judge
  readonly db: Db
  readonly clock: Clock
  readonly plan: PlanId
  readonly officers: Officers
  /** The obligation of a unit in the task with this number. */
  readonly found: (no: string, unit: string) => CaseKey | undefined
}

/** By number. */
export type TaskKeys = (no: string) => string

/** By the unit whose officer did it. */
export type MatterDeed = Omit<Deed, 'of' | 'by'> & { readonly by: string }

export type Begins = (tx: Tx, world: World, office: Staff) => Promise<Taken>

/** A case the office begins on a day, and what was done in it since, as far as it has happened. */
export async function begun(
  { db, clock, officers }: Matters,
  on: Day,
  begins: Begins,
): Promise<(deeds: readonly MatterDeed[]) => Promise<void>> {
  const office = officers('残工委')
  const { case: of } = await withScope(db, office, (tx) => begins(tx, worldOn(on), office))
  return (deeds) =>
    doDeeds(
      db,
      deeds
        .filter((deed) => deed.on <= clock.today())
        .map((deed) => ({ ...deed, of, by: officers(deed.by) })),
    )
}

export const unit = (key: string, name = key) => ({ id: idOf(linhe, key), name })
