/** How many tasks are in each state, each count a link to just those. */
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import type { TaskState } from './plan-facts.tsx'
import { TaskStateTag, taskStates } from './plan-facts.tsx'

export type StateCountsByState = Readonly<Record<TaskState, number>>

export function StateCounts({ counts }: { counts: StateCountsByState }) {
  const { link, format } = useReader()
  return (
    <ul className="states">
      {taskStates
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <li key={state}>
            <a href={`${link(paths.plan({ state }))}#promises`}>
              <b>{format.count(counts[state])}</b> <TaskStateTag state={state} />
            </a>
          </li>
        ))}
    </ul>
  )
}
