/** The nightly round: where time alone has changed a stage, the row is written anew and the news are told. No event is written. */
import type { Tx } from '#access'
import { project } from './projection.ts'
import { type CaseKey, listPassing, lockCase, updateCase } from './store.ts'
import { listEvents } from './store-event.ts'
import { replaceTasks } from './store-task.ts'
import { keepState, type World } from './world.ts'
import { taskOf, tellNews } from './write.ts'

/** One chunk; call again until it answers 0. Cost: the history of each case that has passed on. */
export async function passOn(tx: Tx, world: World, limit = 100): Promise<number> {
  const keys = await listPassing(tx, world.clock.today(), limit)
  for (const key of keys) await rewrite(tx, world, key)
  return keys.length
}

/** Row, tasks and untold news of one case, computed from its history. */
export async function rewrite(tx: Tx, world: World, key: CaseKey): Promise<void> {
  const kept = await lockCase(tx, key)
  if (!kept) return
  const projection = project(world, await listEvents(tx, key), world.clock.today())
  await updateCase(tx, key, projection)
  await replaceTasks(tx, taskOf(kept, projection), projection.tasks)
  await tellNews(tx, world, { kept, projection, told: kept.told })
  await keepState(tx, world, { key, projection })
}
