/** One task as its page shows it. */

import type { World } from '#cases'
import { refuse } from '#kernel'
import type { PlanId } from '#plans'
import { listMatters, listObligations, showLinks, taskId, verdictOf } from '#supervision'
import type { TaskAddress, TaskView } from '#web'
import { unitsAt } from './case-around.ts'
import { type At, countiesOfCases } from './case-means.ts'
import { planEvidence, taskName } from './plan-evidence.ts'
import { catalogue } from './plan-of-area.ts'
import { rowLine } from './supervision-board.ts'
import { endsOf, noEnds } from './task-ends.ts'

const mostOfPlan = 2000

/** Cost: the board of the plan twice, its obligations, what is registered at the place, and the figures of its links. */
export async function taskView(
  at: At,
  { plan: id, task: key }: TaskAddress,
  { clock }: World,
): Promise<TaskView> {
  const plan = id as PlanId
  const { board, evidence } = await planEvidence(at, plan, clock)
  const task = board.tasks.find((one) => one.key === key) ?? refuse('link.task-unknown', { task: key })
  const matters = await listMatters(at.tx, { on: at.today })
  const shown = await showLinks(at.tx, { plan, on: at.today, catalogue, matters })
  const own = shown.tasks.find((one) => one.task === key)
  const told = evidence.get(taskId({ plan, task: key })) ?? []
  const question = { on: at.today, counties: countiesOfCases(at), plan }
  const rows = await listObligations(at.tx, question, { limit: mostOfPlan })
  return {
    plan,
    task: key,
    name: taskName(task),
    planTitle: board.plan.title,
    text: task.text,
    timing: task.timing,
    due: task.deadline,
    obligations: rows.filter((row) => row.task === key).map(rowLine),
    issued: verdictOf(told, 'issued').says,
    delivered: verdictOf(told, 'delivered').says,
    ...(own ? endsOf(own, told, shown.candidates) : noEnds),
    units: await unitsAt(at, at.staff.area),
  }
}
