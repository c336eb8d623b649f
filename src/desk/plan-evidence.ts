/** What is known of the tasks of a plan: their names, and what figures, documents, pledges and payments say of each. */
import { paidIn } from '#payments'
import { type PlanId, showBoard } from '#plans'
import type { Clock } from '#platform'
import { type Evidence, evidenceFor, listAssignedPlans, type PaidOut } from '#supervision'
import type { NamedTask } from '#web'
import type { At } from './case-means.ts'
import { figuresOfPlan } from './judging.ts'
import { catalogue } from './plan-of-area.ts'

type Task = { readonly no: string | null; readonly heading: string | null; readonly text: string }

/** `12. heading` */
export const taskName = ({ no, heading, text }: Task): string =>
  `${no === null ? '' : `${no}. `}${heading ?? [...text].slice(0, 40).join('')}`

/** As far as the reader may see payments; what he may not see is unknown. */
export const paidOutTo =
  ({ tx }: At): PaidOut =>
  (asked) =>
    paidIn(tx, asked)

export type PlanEvidence = {
  readonly board: Awaited<ReturnType<typeof showBoard>>
  /** By `taskId`. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>
}

/** What the reader may see of it. Cost: the board of one plan, eight statements, and those of its figures. */
export async function planEvidence(at: At, plan: PlanId, clock: Clock): Promise<PlanEvidence> {
  const { tx, staff, today: on } = at
  const board = await showBoard(tx, plan, { on, catalogue })
  const figures = figuresOfPlan(tx, { area: board.place ?? staff.area, rows: board.indicators }, clock)
  const evidence = await evidenceFor(tx, { plans: [plan], on, catalogue, figures, paidOut: paidOutTo(at) })
  return { board, evidence }
}

/** Tasks a pledge or a budget line may be for: those of plans assigned at the officer's own place. */
export async function tasksHere(at: At): Promise<readonly NamedTask[]> {
  const assigned = (await listAssignedPlans(at.tx)).filter(({ area }) => area === at.staff.area)
  const named: NamedTask[] = []
  for (const { plan } of assigned) {
    const { plan: head, tasks } = await showBoard(at.tx, plan, { on: at.today, catalogue })
    for (const task of tasks)
      named.push({ plan, task: task.key, name: taskName(task), planTitle: head.title })
  }
  return named
}
