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
  const keys = await passingCases(tx, world, limit)
  for (const key of keys) await passCaseOn(tx, world, key)
  return keys.length
}

/** Cases whose day has come, the longest waiting first. Cost: the rows answered, by index. */
export const passingCases = (tx: Tx, { clock }: World, limit: number): Promise<CaseKey[]> =>
  listPassing(tx, clock.today(), limit)

/** Row, tasks and untold news of one case, computed from its history; done twice, it tells nothing twice. */
export async function passCaseOn(tx: Tx, world: World, key: CaseKey): Promise<void> {
  const kept = await lockCase(tx, key)
  if (!kept) return
  const projection = project(world, await listEvents(tx, key), world.clock.today())
  await updateCase(tx, key, projection)
  await replaceTasks(tx, taskOf(kept, projection), projection.tasks)
  await tellNews(tx, world, { kept, projection, told: kept.told })
  await keepState(tx, world, { key, projection })
}
