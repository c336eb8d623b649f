/** Who answers for a task, and how each stands. */
import { LampTag } from '../parts/lamp.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { supervisionWords } from '../words/supervision-page.ts'
import { taskWords as words } from '../words/task-page.ts'
import { watchWords } from '../words/watch-words.ts'
import type { TaskView } from './task-view.ts'

export function Obligations({ view: { obligations } }: { view: TaskView }) {
  const { say, link, format } = useReader()
  if (obligations.length === 0) return <p>{say(words.noObligations)}</p>
  return (
    <Table
      id="obligations"
      caption={say(words.obligations)}
      captionUnseen
      rows={obligations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'unit',
          head: say(supervisionWords.unit),
          cell: (line) => (
            <>
              <a href={link(paths.caseOf(line))}>
                <Zh>{line.unit}</Zh>
              </a>
              <span className="cell-note">{say(line.role)}</span>
            </>
          ),
        },
        { key: 'lamp', head: say(watchWords.lamp), cell: ({ lamp }) => <LampTag lamp={lamp} /> },
        { key: 'stage', head: say(watchWords.stage), cell: ({ stage }) => say(stage) },
        {
          key: 'due',
          head: say(supervisionWords.due),
          cell: ({ due, timing }) => (due === null ? <Zh>{timing ?? '—'}</Zh> : format.day(due)),
        },
        {
          key: 'reported',
          head: say(supervisionWords.lastReport),
          cell: ({ reportedOn }) =>
            reportedOn === null ? say(supervisionWords.never) : format.day(reportedOn),
        },
      ]}
    />
  )
}
