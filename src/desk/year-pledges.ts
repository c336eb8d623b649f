/** The year's pledges at the desk: how they stand, a new one, and telling the public. */

import type { World } from '#cases'
import type { PlanId } from '#plans'
import { dayAt } from '#platform'
import { findPublishedPledges, listPledges, type Pledge, publishPledges, registerPledge } from '#supervision'
import type { PledgeLine, PledgesDesk } from '#web'
import { unitsAt } from './case-around.ts'
import { stageWords } from './case-means.ts'
import { tasksHere } from './plan-evidence.ts'
import { unitHere } from './unit-here.ts'

export const pledgesDesk = ({ world }: { readonly world: World }): PledgesDesk => ({
  async yearPledges(at, year) {
    const { tx, staff, today: on } = at
    const pledges = await listPledges(tx, { on, year })
    const edition = await findPublishedPledges(tx, { area: staff.area, year })
    return {
      year,
      pledges: pledges.map((pledge) => lineOf(world, pledge)),
      own: pledges.filter(({ area }) => area === staff.area).length,
      published: edition && { edition: edition.edition, on: dayAt(edition.at) },
      units: await unitsAt(at, staff.area),
      tasks: await tasksHere(at),
    }
  },
  async registerPledge(at, { unit, of, once, budget, ...order }) {
    const taken = await registerPledge(at.tx, world, {
      ...order,
      ...(budget === undefined ? {} : { budget }),
      ...(of === undefined ? {} : { of: { plan: of.plan as PlanId, task: of.task } }),
      area: at.staff.area,
      owner: await unitHere(at, unit),
      key: once,
      by: at.staff,
    })
    return taken.case
  },
  async publishPledges({ tx, staff }, year) {
    await publishPledges(tx, { area: staff.area, year }, world.clock)
  },
})

const lineOf = (world: World, pledge: Pledge): PledgeLine => {
  const last = pledge.deliveries.at(-1)
  return {
    county: pledge.county,
    id: pledge.id,
    title: pledge.title,
    owner: pledge.owner?.name ?? null,
    quantity: pledge.quantity,
    countedIn: pledge.countedIn ?? '',
    due: pledge.due,
    budget: pledge.budget,
    stage: stageWords(world, 'pledge', pledge.stage),
    lamp: pledge.lamp,
    reported: last ? { soFar: last.soFar, on: last.on, evidence: last.evidence.length } : null,
    found: pledge.found,
    standing: pledge.standing,
  }
}
