/** The list of plans: state, how far the checking of each has come, what is open. */
import type { Tx } from '#access'
import { findDocument, listPlans, type PlanSummary, type PlanUnderReview, reviewPlan } from '#plans'
import type { PlanLine, PlansView } from '#web'
import { namesOf } from './hands.ts'
import { localTime } from './local-time.ts'

/** Cost: one reading a plan, parsed and laid out; an office has a handful. */
export async function plansView(tx: Tx): Promise<Pick<PlansView, 'plans'>> {
  const plans: PlanLine[] = []
  for (const { id } of await listPlans(tx)) plans.push((await lineOf(tx, await reviewPlan(tx, id))).line)
  return { plans }
}

export type LineOfPlan = { readonly line: PlanLine; readonly fileName: string; readonly text: string }

export async function lineOf(tx: Tx, { plan, review }: PlanUnderReview): Promise<LineOfPlan> {
  const document = await findDocument(tx, plan.id)
  if (!document) throw new Error('a plan without its document')
  const nameOf = await namesOf(tx, [document.importedBy])
  const line: PlanLine = {
    ...progressOf(plan, review),
    takenAt: localTime(document.importedAt),
    takenBy: nameOf(document.importedBy),
  }
  return { line, fileName: document.name, text: document.text }
}

const progressOf = (plan: PlanSummary, review: PlanUnderReview['review']) => ({
  id: plan.id,
  title: plan.title,
  state: plan.state,
  edition: plan.edition ?? undefined,
  tasks: review.rows.tasks.length,
  tasksChecked: review.rows.tasks.filter(({ key }) => review.checked.has(key)).length,
  toCheck: review.toCheck.length,
  openFindings: review.findings.filter(({ standing }) => standing === 'open').length,
})
