/** Tasks of a queue as a table: what, at which stage, till when with its lamp, and who has taken it on. */
import { Button, DeedForm } from '../parts/form.tsx'
import { DueText, LampTag } from '../parts/lamp.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { caseWords, queueWords as words } from '../words/case-page.ts'
import type { QueueFilter, QueueView, TaskLine } from './case-view.ts'

export function TaskTable({ view }: { view: Pick<QueueView, 'tasks' | 'filter'> }) {
  const { say } = useReader()
  return (
    <Table
      id="tasks"
      caption={say(words.list)}
      captionUnseen
      rows={view.tasks}
      rowKey={({ county, id }) => county + id}
      columns={[
        { key: 'task', head: say(words.task), cell: (task) => <TaskName task={task} /> },
        { key: 'stage', head: say(words.stage), cell: (task) => say(task.stage) },
        { key: 'due', head: say(words.due), cell: (task) => <TaskDue task={task} /> },
        {
          key: 'who',
          head: say(words.who),
          cell: (task) => <TaskClaim task={task} filter={view.filter} />,
        },
      ]}
    />
  )
}

export function TaskName({ task }: { task: TaskLine }) {
  const { say, link } = useReader()
  return (
    <span className="task-name">
      <a href={link(paths.caseOf(task))}>
        <Zh>{task.title}</Zh>
      </a>
      <span className="cell-note">
        {say(task.process)} · <Zh>{task.areaName}</Zh>
      </span>
    </span>
  )
}

export function TaskDue({ task }: { task: TaskLine }) {
  return (
    <>
      <LampTag lamp={task.clock.lamp} /> <DueText clock={task.clock} />
    </>
  )
}

function TaskClaim({ task, filter }: { task: TaskLine; filter: QueueFilter }) {
  const { say } = useReader()
  const { claimedBy, claimedByMe } = task
  const step = claimedBy === null ? 'claim' : 'release'
  return (
    <>
      <span className="claimer">
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
    </>
  )
}
