/** A task of a plan to choose, under the title of its plan. */
import type { Words } from '#kernel'
import { GroupedSelect } from '../parts/inputs.tsx'
import { watchWords as words } from '../words/watch-words.ts'
import type { NamedTask } from './documents-view.ts'

const same = (text: string): Words => ({ zh: text, en: text })

/** How the choice is sent: the plan, a space, the key of the task. */
export const taskValue = ({ plan, task }: Pick<NamedTask, 'plan' | 'task'>) => `${plan} ${task}`

export function taskChosen(value: string | undefined): { plan: string; task: string } | undefined {
  const [plan, ...task] = (value ?? '').split(' ')
  return plan && task.length > 0 ? { plan, task: task.join(' ') } : undefined
}

type Facts = {
  readonly tasks: readonly NamedTask[]
  readonly label: Words
  readonly value: string | undefined
}

export const TaskSelect = ({ tasks, label, value }: Facts) => (
  <GroupedSelect
    name="task"
    label={label}
    value={value}
    none={words.none}
    groups={[...Map.groupBy(tasks, ({ planTitle }) => planTitle)].map(([title, some]) => ({
      words: same(title),
      options: some.map((task) => ({ value: taskValue(task), words: same(task.name) })),
    }))}
  />
)
