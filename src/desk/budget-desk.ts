/** Budget lines at the desk: a year of them, one with all that is recorded, and writing down. */
import { hasDuty, unitOf } from '#access'
import { programmes } from '#catalogue'
import type { Id } from '#kernel'
import type { PlanId } from '#plans'
import type { Clock } from '#platform'
import {
  compareLines,
  type FindingId,
  type LineKey,
  recordFinding,
  recordResult,
  recordSpending,
  registerLine,
  resolveFinding,
  takeBackSpending,
} from '#supervision'
import type { BudgetDesk, CaseAddress } from '#web'
import { lineShown } from './budget-shown.ts'
import { comparedOf, summaryOf } from './budget-summary.ts'
import { unitsAt } from './case-around.ts'
import type { At } from './case-means.ts'
import { paidOutTo, tasksHere } from './plan-evidence.ts'
import { unitHere } from './unit-here.ts'

export const budgetDesk = ({ clock }: { readonly clock: Clock }): BudgetDesk => ({
  async budget(at, year) {
    const compared = await compareLines(at.tx, { year }, paidOutTo(at))
    return {
      year,
      lines: compared.map(({ line }) => summaryOf(line)),
      compared: compared.map(comparedOf),
      units: await chargedUnits(at),
      programmes: programmes.map(({ id, name }) => ({ id, name: name.zh })),
      tasks: await tasksHere(at),
    }
  },
  budgetLine: (at, which) => lineShown(at, keyOf(which)),
  async registerLine(at, { unit, programme, of, ...line }) {
    return registerLine(
      at.tx,
      {
        ...line,
        area: at.staff.area,
        unit: await unitHere(at, unit),
        ...(programme === undefined ? {} : { programme }),
        ...(of === undefined ? {} : { plan: of.plan as PlanId, task: of.task }),
      },
      clock,
    )
  },
  async recordSpending({ tx }, paid) {
    await recordSpending(tx, { ...paid, line: keyOf(paid.line) }, clock)
  },
  async takeBackSpending({ tx }, { line, spending, reason }) {
    const wrongly = spending as Id<'spending'>
    await takeBackSpending(tx, { line: keyOf(line), spending: wrongly, reason }, clock)
  },
  async recordResult({ tx }, { of, ...result }) {
    const asked = of === undefined ? {} : { of }
    await recordResult(tx, { ...result, ...asked, line: keyOf(result.line) }, clock)
  },
  async recordFinding({ tx }, found) {
    await recordFinding(tx, { ...found, line: keyOf(found.line) }, clock)
  },
  async resolveFinding({ tx }, { line, id, ...how }) {
    await resolveFinding(tx, { ...how, county: line.county, id: id as FindingId }, clock)
  },
})

const keyOf = ({ county, id }: CaseAddress): LineKey => ({ county, id: id as LineKey['id'] })

/** A unit registers its own money, the office anybody's. */
async function chargedUnits(at: At) {
  const units = await unitsAt(at, at.staff.area)
  const own = unitOf(at.staff)?.id
  return hasDuty(at.staff, 'plan:supervise') ? units : units.filter(({ id }) => id === own)
}
