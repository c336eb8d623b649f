/** Tasks one below the other: what, at which stage, till when with its lamp, and who has taken it on. */
import { Button, DeedForm } from '../parts/form.tsx'
import { DueText, LampTag } from '../parts/lamp.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { caseWords, queueWords as words } from '../words/case-page.ts'
import type { QueueFilter, TaskLine } from './case-view.ts'

type TasksFacts = {
  readonly tasks: readonly TaskLine[]
  /** The part of the queue to come back to; without it nothing is taken on from here. */
  readonly filter?: QueueFilter
}

export function TaskList({ tasks, filter }: TasksFacts) {
  return (
    <ol className="task-list">
      {tasks.map((task) => (
        <li key={task.county + task.id}>
          <TaskName task={task} />
          <TaskDue task={task} />
          {filter && <TaskClaim task={task} filter={filter} />}
        </li>
      ))}
    </ol>
  )
}

function TaskName({ task }: { task: TaskLine }) {
  const { say, link } = useReader()
  return (
    <div>
      <a className="task-name" href={link(paths.caseOf(task))}>
        <Zh>{task.title}</Zh>
      </a>
      <span className="cell-note">
        {say(task.process)} · {say(task.stage)} · <Zh>{task.areaName}</Zh>
      </span>
    </div>
  )
}

function TaskDue({ task }: { task: TaskLine }) {
  const { say } = useReader()
  return (
    <div>
      <LampTag lamp={task.clock.lamp} /> <span className="unseen">{say(words.due)}</span>
      <DueText clock={task.clock} />
    </div>
  )
}

function TaskClaim({ task, filter }: { task: TaskLine; filter: QueueFilter }) {
  const { say } = useReader()
  const { claimedBy, claimedByMe } = task
  const step = claimedBy === null ? 'claim' : 'release'
  return (
    <div className="task-claim">
      <span>
        <span className="unseen">{say(words.who)}</span>
        {claimedByMe ? say(words.me) : claimedBy === null ? say(words.nobody) : <Zh>{claimedBy}</Zh>}
      </span>
      <DeedForm action={paths.caseStep(task, step)} className="row-deed">
        <input type="hidden" name="from" value="queue" />
        {Object.entries(filter).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <Button tone="quiet">
          {say(caseWords[step])}
          <span className="unseen">{say(caseWords.claimOf(task.title))}</span>
        </Button>
      </DeedForm>
    </div>
  )
}
