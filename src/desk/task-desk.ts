/** One task at the desk: obligations, links with what they tell, suggestions, documents its words ask for; a person's word on each. */

import type { World } from '#cases'
import type { PlanId } from '#plans'
import { decideLink, listMatters, registerDocument } from '#supervision'
import type { TaskDesk } from '#web'
import { catalogue } from './plan-of-area.ts'
import { taskView } from './task-shown.ts'
import { unitHere } from './unit-here.ts'

export const taskDesk = ({ world }: { readonly world: World }): TaskDesk => ({
  task: (at, which) => taskView(at, which, world),
  async decideLink(at, { plan, task, end, verdict, reason }) {
    const matters = await listMatters(at.tx, { on: at.today })
    const said = { plan: plan as PlanId, task, ...end, verdict, ...(reason === undefined ? {} : { reason }) }
    await decideLink(at.tx, { ...said, catalogue, matters }, world.clock)
  },
  async registerDocument(at, { plan, task, drafter, once, ...order }) {
    await registerDocument(at.tx, world, {
      ...order,
      of: { plan: plan as PlanId, task },
      area: at.staff.area,
      drafter: await unitHere(at, drafter),
      key: once,
      by: at.staff,
    })
  },
})
