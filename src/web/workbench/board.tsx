/** The plan board: tasks under the unit that leads them, with deadline and computed state; filtered by plain links and lists. */
import type { Words } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import { Details } from '../parts/details.tsx'
import { AskForm, Button } from '../parts/form.tsx'
import { SelectInput } from '../parts/inputs.tsx'
import type { Due, TaskState, UnitsOfTask } from '../parts/plan-facts.tsx'
import { DueText, TaskStateTag, taskStates } from '../parts/plan-facts.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { bench } from '../words/bench.ts'
import { boardWords as words } from '../words/board-page.ts'
import { planWords } from '../words/plan-words.ts'
import { taskWords } from '../words/task-page.ts'
import type { TaskAddress } from './documents-view.ts'

export type BoardTask = UnitsOfTask & {
  readonly no: string
  readonly heading: string
  readonly text: string
  readonly line: number
  readonly due: Due
  readonly state: TaskState
  readonly because?: Words | undefined
  /** Where its links and obligations are, for whoever watches over it. */
  readonly watched?: TaskAddress | undefined
}

export type BoardView = {
  readonly title: string
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly fields: readonly { readonly id: string; readonly name: string }[]
  readonly filter: {
    readonly unit?: string | undefined
    readonly field?: string | undefined
    readonly state?: TaskState | undefined
  }
  readonly total: number
  /** Groups in the order of the plan; a task with several leaders stands under the first and names them all. */
  readonly groups: readonly { readonly unit: string | undefined; readonly tasks: readonly BoardTask[] }[]
  /** Contradictions and gaps found when the plan was read. */
  readonly findings: readonly Words[]
}

export function BoardPage(view: BoardView) {
  const { say } = useReader()
  const shown = view.groups.reduce((sum, group) => sum + group.tasks.length, 0)
  return (
    <BenchPage title={say(words.title)} section="board">
      <h1>{say(words.title)}</h1>
      <p className="document-title">
        <Zh>{view.title}</Zh>
      </p>
      {view.findings.length > 0 && (
        <Details summary={say(words.findings(view.findings.length))}>
          <ul>
            {view.findings.map((finding) => (
              <li key={finding.zh}>{say(finding)}</li>
            ))}
          </ul>
        </Details>
      )}
      <Filter view={view} />
      <p>{say(words.shown(shown, view.total))}</p>
      {shown === 0 && <p>{say(words.empty)}</p>}
      {view.groups.map((group, index) => (
        <UnitGroup key={group.unit ?? ''} group={group} id={`unit-${index}`} />
      ))}
    </BenchPage>
  )
}

const named = (things: readonly { id: string; name: string }[]) =>
  things.map(({ id, name }) => ({ value: id, words: { zh: name, en: name } }))

function Filter({ view: { units, fields, filter } }: { view: BoardView }) {
  const { say } = useReader()
  const all = { value: '', words: bench.all }
  return (
    <AskForm action={paths.board()} className="filter">
      <SelectInput name="unit" label={words.unit} value={filter.unit} options={[all, ...named(units)]} />
      {fields.length > 0 && (
        <SelectInput
          name="field"
          label={words.field}
          value={filter.field}
          options={[all, ...named(fields)]}
        />
      )}
      <SelectInput
        name="state"
        label={words.state}
        value={filter.state}
        options={[all, ...taskStates.map((state) => ({ value: state, words: planWords[state] }))]}
      />
      <Button tone="quiet">{say(bench.show)}</Button>
    </AskForm>
  )
}

function UnitGroup({ group, id }: { group: BoardView['groups'][number]; id: string }) {
  const { say } = useReader()
  return (
    <section>
      <h2 id={`${id}-title`}>{group.unit ? <Zh>{group.unit}</Zh> : say(planWords.leadUnknown)}</h2>
      <Table
        id={id}
        caption={group.unit ? <Zh>{group.unit}</Zh> : say(planWords.leadUnknown)}
        captionUnseen
        rows={group.tasks}
        rowKey={(task) => task.no}
        columns={[
          { key: 'task', head: say(words.task), cell: (task) => <TaskText task={task} /> },
          { key: 'due', head: say(words.due), cell: (task) => <DueText due={task.due} /> },
          { key: 'state', head: say(words.state), cell: (task) => <TaskStateText task={task} /> },
          {
            key: 'coop',
            head: say(words.coop),
            cell: (task) => <Zh>{[...task.lead.slice(1), ...task.coop].join('、') || '—'}</Zh>,
          },
        ]}
      />
    </section>
  )
}

function TaskText({ task }: { task: BoardTask }) {
  const { say, link } = useReader()
  return (
    <>
      <span className="task-name">
        {task.no}. <Zh>{task.heading || task.text}</Zh>
      </span>
      {task.heading ? (
        <Details
          summary={
            <>
              {say(words.fullText)}
              <span className="unseen"> {task.no}</span>
            </>
          }
        >
          <p>
            <Zh>{task.text}</Zh>
          </p>
          <p className="quiet">{say(words.line(task.line))}</p>
        </Details>
      ) : (
        <span className="cell-note">{say(words.line(task.line))}</span>
      )}
      {task.watched && (
        <p>
          <a href={link(paths.watchedTask(task.watched))}>
            {say(taskWords.toTask)}
            <span className="unseen"> {task.no}</span>
          </a>
        </p>
      )}
    </>
  )
}

function TaskStateText({ task }: { task: BoardTask }) {
  const { say } = useReader()
  return (
    <>
      <TaskStateTag state={task.state} />
      {task.because && <span className="cell-note">{say(task.because)}</span>}
    </>
  )
}
