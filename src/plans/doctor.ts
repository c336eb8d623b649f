/** Are the rows of every plan what its reading and corrections give? */
import type { Tx } from '#access'
import { rowsFromReading } from './import.ts'
import type { PlanRows } from './rows.ts'
import type { PlanId } from './store.ts'
import { listIndicators, listPlans, listTasks } from './store-board.ts'

export type PlanAmiss = { readonly plan: PlanId; readonly rows: 'tasks' | 'indicators' }

/** Empty is what `doctor` wants. Cost: every plan laid out once. */
export async function plansAmiss(tx: Tx): Promise<PlanAmiss[]> {
  const amiss: PlanAmiss[] = []
  for (const { id, reading } of await listPlans(tx)) {
    const wanted = await rowsFromReading(tx, id, reading)
    const tasks = await listTasks(tx, { plan: id })
    if (tellTasks(tasks) !== tellTasks(wanted?.tasks ?? [])) amiss.push({ plan: id, rows: 'tasks' })
    const indicators = await listIndicators(tx, id)
    if (tellIndicators(indicators) !== tellIndicators(wanted?.indicators ?? []))
      amiss.push({ plan: id, rows: 'indicators' })
  }
  return amiss
}

type Told = Omit<PlanRows['tasks'][number], 'confidence'>

const tellTasks = (tasks: readonly Told[]) =>
  JSON.stringify(
    tasks.map((t) => [
      t.key,
      t.no,
      t.text,
      t.lead,
      t.coop,
      t.named,
      t.leadKnown,
      t.timing,
      t.deadline,
      t.line,
    ]),
  )

const tellIndicators = (rows: PlanRows['indicators']) =>
  JSON.stringify(
    rows.map((r) => [r.key, r.no, r.name, r.base, r.target, r.comparator, r.value, r.kind, r.line]),
  )
