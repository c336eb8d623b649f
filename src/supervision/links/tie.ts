/** Tying what is registered for a task to it: the office that registers says so. */
import { actorOf, type Tx } from '#access'
import { refuse } from '#kernel'
import { type Clock, newId } from '#platform'
import type { Target, TaskRef } from './kinds.ts'
import { addDecision } from './store-links.ts'
import { listTaskNumbers } from './store-matters.ts'

export type Tie = { readonly of: TaskRef; readonly target: Target }

export async function tieToTask(tx: Tx, { of: { plan, task }, target }: Tie, clock: Clock): Promise<void> {
  await mustHaveTask(tx, { plan, task })
  const said = { verdict: 'confirmed', found: [], reason: null, at: clock.now(), by: actorOf(tx) } as const
  await addDecision(tx, { rowId: newId(), plan, task, kind: target.kind, id: target.id, ...said })
}

export async function mustHaveTask(tx: Tx, { plan, task }: TaskRef): Promise<void> {
  const tasks = await listTaskNumbers(tx, [plan])
  if (!tasks.some((one) => one.task === task)) refuse('link.task-unknown', { task })
}
