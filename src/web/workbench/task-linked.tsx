/** What a task is tied to, and what each end says of it. */

import { linkKinds } from '#supervision'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { evidenceWords, originWords } from '../words/evidence-words.ts'
import { taskWords as words } from '../words/task-page.ts'
import type { TaskPageView } from './task.tsx'
import { LinkDeed } from './task-link-deed.tsx'
import type { LinkLine } from './task-view.ts'

export function Links({ view }: { view: TaskPageView }) {
  const { say, link } = useReader()
  if (view.links.length === 0) return <p>{say(words.noLinks)}</p>
  return (
    <Table
      id="links"
      caption={say(words.links)}
      captionUnseen
      rows={view.links}
      rowKey={({ kind, id }) => `${kind} ${id}`}
      columns={[
        {
          key: 'name',
          head: say(words.name),
          cell: ({ name, to, kind }) => (
            <>
              {to ? (
                <a href={link(to)}>
                  <Zh>{name}</Zh>
                </a>
              ) : (
                <Zh>{name}</Zh>
              )}
              <span className="cell-note">{say(linkKinds[kind])}</span>
            </>
          ),
        },
        { key: 'says', head: say(words.says), cell: (line) => <Tells line={line} /> },
        { key: 'origin', head: say(words.origin), cell: ({ origin }) => say(originWords[origin]) },
        ...(view.maySupervise
          ? [
              {
                key: 'cut',
                head: say(words.cut),
                cell: (line: LinkLine) => <LinkDeed view={view} end={line} verdict="refused" says="cut" />,
              },
            ]
          : []),
      ]}
    />
  )
}

function Tells({ line: { tells } }: { line: LinkLine }) {
  const { say, format } = useReader()
  if (tells.length === 0) return <>{say(words.silent)}</>
  return tells.map(({ about, says, firstHand, day }) => (
    <div key={about}>
      {say(evidenceWords[about][says])}
      {day !== null && <span className="cell-note">{say(words.on(format.day(day)))}</span>}
      {!firstHand && says !== 'unknown' && <span className="cell-note">{say(words.reportedOnly)}</span>}
    </div>
  ))
}
