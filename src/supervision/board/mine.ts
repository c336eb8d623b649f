/** What one unit has to do and answers for: its queue, and its responsibility list 责任清单 by plan. */
import type { Tx } from '#access'
import { listQueue, type Queued, type QueueQuestion } from '#cases'
import type { PlanId } from '#plans'
import type { UnitId } from '#units'
import type { BoardQuestion } from './question.ts'
import { type BoardPage, type BoardRow, listRows } from './store-board.ts'

/** Obligations, slips, decisions, policy documents and pledges it has to act on now, the next last day first. */
export const queueOfUnit = (
  tx: Tx,
  { unit, ...question }: Omit<QueueQuestion, 'of'> & { readonly unit: UnitId },
): Promise<readonly Queued[]> => listQueue(tx, { ...question, of: { holder: unit, duties: ['unit:own'] } })

export type Responsibilities = { readonly plan: PlanId; readonly obligations: readonly BoardRow[] }

const most: BoardPage = { limit: 5000 }

/** All obligations of a unit, plan by plan in the order of the documents. Cost: the obligations of the unit. */
export async function responsibilitiesOf(
  tx: Tx,
  question: BoardQuestion & { readonly unit: UnitId },
): Promise<readonly Responsibilities[]> {
  const rows = await listRows(tx, question, most)
  const byPlan = Map.groupBy(
    rows.toSorted((a, b) => a.position - b.position),
    ({ plan }) => plan,
  )
  return [...byPlan].map(([plan, obligations]) => ({ plan, obligations }))
}
