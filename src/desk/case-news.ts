/** News of cases: what was urged, instructed or is due stands in the case's history and queue, so hearing them settles them. */
import type { World } from '#cases'
import type { Subscriber } from '#platform'

/** Every topic the processes of the world can tell, and the reminders. Domains that do something about one subscribe beside this. */
export const caseSubscribers = ({ processes }: Pick<World, 'processes'>): readonly Subscriber[] => {
  const names = processes.flatMap(({ stages, actions }) =>
    [...Object.values(stages), ...Object.values(actions)].flatMap(({ news = [] }) => news),
  )
  return [...new Set([...names, 'task-due'])].toSorted().map((name) => ({
    name: `desk on case.${name}`,
    topic: `case.${name}`,
    hear: async () => undefined,
  }))
}
