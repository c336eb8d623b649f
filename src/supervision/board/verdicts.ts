/** What the links of tasks tell, kept for boards: written anew by the nightly round and whenever a link or its evidence changes. */
import type { Tx } from '#access'
import type { Day } from '#kernel'
import type { PlanId } from '#plans'
import type { Clock } from '#platform'
import { contradicts, type Evidence, type Says, verdictOf } from '../links/evidence.ts'
import { type EvidenceQuestion, evidenceFor } from '../links/evidence-for.ts'
import { replaceVerdicts } from './store-verdicts.ts'

export type TaskEvidence = {
  readonly plan: PlanId
  readonly task: string
  readonly evidence: readonly Evidence[]
}

export type TaskVerdict = Omit<TaskEvidence, 'evidence'> & {
  readonly issued: Says
  readonly deniesIssued: boolean
  readonly delivered: Says
  readonly deniesDelivered: boolean
}

/** Pure. */
export const judge = ({ evidence, ...task }: TaskEvidence): TaskVerdict => ({
  ...task,
  issued: verdictOf(evidence, 'issued').says,
  deniesIssued: contradicts(evidence, 'issued'),
  delivered: verdictOf(evidence, 'delivered').says,
  deniesDelivered: contradicts(evidence, 'delivered'),
})

/** Looks at every link of these plans again. As the system: what a reader may not see would be unknown to him. */
export async function judgePlans(tx: Tx, question: EvidenceQuestion, clock: Clock): Promise<void> {
  const tasks = [...(await evidenceFor(tx, question))].flatMap(([id, evidence]) => {
    const plan = question.plans.find((one) => id.startsWith(`${one}/`))
    return plan === undefined ? [] : [{ plan, task: id.slice(plan.length + 1), evidence }]
  })
  await keepVerdicts(tx, { plans: question.plans, tasks, on: question.on }, clock)
}

/** All tasks of these plans: a task of which nothing is told any more is unknown again. Cost: two statements. */
export async function keepVerdicts(
  tx: Tx,
  {
    plans,
    tasks,
    on,
  }: { readonly plans: readonly PlanId[]; readonly tasks: readonly TaskEvidence[]; readonly on: Day },
  clock: Clock,
): Promise<void> {
  await replaceVerdicts(tx, { plans, verdicts: tasks.map(judge), on, at: clock.now() })
}
