/** A task the reader missed is added by marking its lines in the document. */
import type { Tx } from '#access'
import { refuse } from '#kernel'
import { addedKey, type Lines } from './added-task.ts'
import { mendPlan } from './mend.ts'
import type { PlanId } from './store.ts'
import { findDocument } from './store-board.ts'

export type Marked = { readonly plan: PlanId; readonly lines: Lines; readonly reason: string }

/** Longer than any task of a plan. */
const most = 40

/** The key of the new row. Its words are the lines as they stand, joined. */
export async function addTask(
  tx: Tx,
  { plan, lines, reason }: Marked,
  given: Parameters<typeof mendPlan>[2],
): Promise<string> {
  const document = await findDocument(tx, plan)
  if (!document) return refuse('plan.unknown', { plan })
  const all = document.text.split(/\r\n|\r|\n/)
  const words = all
    .slice(lines.from - 1, lines.to)
    .map((line) => line.trim())
    .filter(Boolean)
  const { from, to } = lines
  if (from < 1 || to < from || to > all.length || to - from >= most || words.length === 0)
    return refuse('plan.lines-wrong', { from, to, lines: all.length })
  const row = addedKey(lines)
  await mendPlan(
    tx,
    { plan, changes: [{ row, field: 'added', value: { is: words.join('') } }], reason },
    given,
  )
  return row
}
