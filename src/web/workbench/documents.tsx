/** The ledger of policy documents: issued in one column, delivered in another, never one for both. */

import { LampTag } from '../parts/lamp.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { documentsWords as words } from '../words/documents-page.ts'
import { watchWords } from '../words/watch-words.ts'
import { Delivered, Issued, Tasks } from './documents-cells.tsx'
import type { PolicyLine } from './documents-view.ts'
import { WatchPage } from './watch-page.tsx'

type Listing = { readonly documents: readonly PolicyLine[] }

export function DocumentsPage({ documents }: Listing) {
  const { say, format } = useReader()
  const issued = documents.filter(({ issues }) => issues.length > 0).length
  return (
    <WatchPage title={say(words.title)} part="documents">
      <h1>{say(words.title)}</h1>
      <p className="lede">{say(words.lead)}</p>
      {documents.length === 0 ? (
        <p>{say(words.none)}</p>
      ) : (
        <>
          <p>{say(words.counts(format.count(documents.length), format.count(issued)))}</p>
          <Ledger documents={documents} />
        </>
      )}
    </WatchPage>
  )
}

function Ledger({ documents }: Listing) {
  const { say, link, format } = useReader()
  return (
    <Table
      id="documents"
      caption={say(words.title)}
      captionUnseen
      rows={documents}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'document',
          head: say(words.document),
          cell: (line) => (
            <a href={link(paths.caseOf(line))}>
              <Zh>{line.title}</Zh>
            </a>
          ),
        },
        { key: 'task', head: say(words.task), cell: (line) => <Tasks line={line} /> },
        {
          key: 'drafter',
          head: say(words.drafter),
          cell: ({ drafter }) => (drafter ? <Zh>{drafter}</Zh> : say(watchWords.nobody)),
        },
        {
          key: 'stage',
          head: say(watchWords.stage),
          cell: ({ stage, lamp }) => (
            <>
              <LampTag lamp={lamp} /> <span className="cell-note">{say(stage)}</span>
            </>
          ),
        },
        {
          key: 'due',
          head: say(words.due),
          cell: ({ due }) => (due === null ? say(watchWords.notSaid) : format.day(due)),
        },
        { key: 'issued', head: say(words.issued), cell: (line) => <Issued line={line} /> },
        { key: 'delivered', head: say(words.delivered), cell: (line) => <Delivered line={line} /> },
      ]}
    />
  )
}
