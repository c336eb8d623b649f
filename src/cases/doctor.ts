/** Proves that every row and task is what its history says, and puts right what is not. */
import type { Tx } from '#access'
import { type Projection, project, type Task } from './projection.ts'
import { type CaseKey, type KeptCase, listCasesAfter, lockCase, updateCase } from './store.ts'
import { listEvents, listEventsOf } from './store-event.ts'
import { type KeptTask, listTasksOf, replaceTasks } from './store-task.ts'
import { keepState, type World } from './world.ts'
import { taskOf } from './write.ts'

const page = 500

/** What differs, by name; as of the day each row was computed, so a round that is late is no fault. Cost: one pass over all events. */
export async function* casesAmiss(
  tx: Tx,
  world: World,
): AsyncGenerator<CaseKey & { readonly differs: readonly string[] }> {
  let after: KeptCase | undefined
  for (;;) {
    const rows = await listCasesAfter(tx, after, page)
    if (rows.length === 0) return
    const histories = await listEventsOf(tx, rows)
    const tasks = Map.groupBy(await listTasksOf(tx, rows), ({ id }) => id)
    for (const row of rows) {
      const rebuilt = project(world, histories.get(row.id) ?? [], row.computedOn)
      const differs = [...rowDiffers(row, rebuilt), ...tasksDiffer(tasks.get(row.id) ?? [], rebuilt)]
      if (differs.length > 0) yield { county: row.county, id: row.id, differs }
    }
    after = rows.at(-1)
  }
}

/** Row and tasks written again from the history. */
export async function rebuildCase(tx: Tx, world: World, key: CaseKey): Promise<void> {
  const kept = await lockCase(tx, key)
  if (!kept) return
  const rebuilt = project(world, await listEvents(tx, key), kept.computedOn)
  await updateCase(tx, key, rebuilt)
  await replaceTasks(tx, taskOf(kept, rebuilt), rebuilt.tasks)
  await keepState(tx, world, { key, projection: rebuilt })
}

/** Answers how many were amiss. */
export async function rebuildCases(tx: Tx, world: World): Promise<number> {
  let amiss = 0
  for await (const key of casesAmiss(tx, world)) {
    await rebuildCase(tx, world, key)
    amiss += 1
  }
  return amiss
}

function rowDiffers(kept: KeptCase, { row, state, duties, units }: Projection): readonly string[] {
  const { heldBy: _, duty: __, ...compared } = row
  const wanted = { ...compared, area: state.area, told: state.steps.length, duties, units }
  return (Object.keys(wanted) as (keyof typeof wanted)[]).filter(
    (name) => JSON.stringify(kept[name]) !== JSON.stringify(wanted[name]),
  )
}

function tasksDiffer(kept: readonly KeptTask[], { tasks, row }: Projection): readonly string[] {
  const said = kept.map((task) => [sayTask(task), task.stage, task.since].join())
  const wanted = tasks.map((task) => [sayTask(task), row.stage, row.since].join())
  return said.toSorted().join(';') === wanted.toSorted().join(';') ? [] : ['tasks']
}

const sayTask = ({ holder, duty, due, dueProblem, soonFrom, stopped }: Task): string =>
  JSON.stringify([holder, duty, due, dueProblem, soonFrom, stopped])
