/** The plan of an officer's area, and the part of its place the officer answers for. */
import type { Staff, Tx } from '#access'
import { everyIndicator, indicators, programmes, sources } from '#catalogue'
import { type AreaCode, refuse } from '#kernel'
import { type Catalogue, type LinkedIndicator, linksOf, listPlans, type PlanSummary } from '#plans'
import { shared } from './places.ts'

export const catalogue: Catalogue = { sources, programmes, indicators: everyIndicator }

export type OwnPlan = {
  readonly plan: PlanSummary
  /** The place it is for; null while no rule cites it. */
  readonly place: AreaCode | null
  /** What of the place is the officer's, or the other way round. */
  readonly area: AreaCode
}

/** The newest accepted plan for the officer's area; one that names no place stands in when there is no other. */
export async function findPlanOf(tx: Tx, staff: Staff): Promise<OwnPlan | undefined> {
  const accepted = (await listPlans(tx)).filter(({ state }) => state !== 'checking')
  const plans = accepted.map((plan) => ({ plan, place: linksOf(plan.source, catalogue).place }))
  const [own] = plans.flatMap(({ plan, place }) => {
    const area = place === null ? undefined : shared(staff.area, place)
    return area === undefined ? [] : [{ plan, place, area }]
  })
  const unplaced = plans.find(({ place }) => place === null)
  return own ?? (unplaced && { ...unplaced, area: staff.area })
}

export const planOf = async (tx: Tx, staff: Staff): Promise<OwnPlan> =>
  (await findPlanOf(tx, staff)) ?? refuse('desk.no-plan')

/** The row of the plan's table of indicators with this number. */
export const rowNumbered = (rows: readonly LinkedIndicator[], no: string): LinkedIndicator =>
  rows.find((row) => row.no === no) ?? refuse('desk.no-such-indicator', { no })

/** The declared indicator that computes a row, if one does. */
export const measureOf = ({ measure }: Pick<LinkedIndicator, 'measure'>) =>
  indicators.find(({ id }) => id === measure)
