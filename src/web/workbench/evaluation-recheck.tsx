/** What a check of a report found: figures that moved, and what people changed in its file. */
import type { Recheck } from '#evaluation'
import { Notice } from '../parts/notice.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { reportWords as words } from '../words/report-page.ts'

export function RecheckTold({ recheck }: { recheck: Recheck }) {
  const { say, format } = useReader()
  const { same, moved, edited, removed, unbound } = recheck
  const amiss = moved.length + edited.length + removed.length + unbound.length
  return (
    <Notice
      tone={amiss === 0 ? 'good' : 'warn'}
      title={say(
        amiss === 0
          ? words.allSame(format.count(same))
          : words.differs(format.count(same), format.count(amiss)),
      )}
      id="rechecked"
    >
      {moved.length > 0 && (
        <Compared
          id="moved"
          caption={say(words.moved)}
          second={say(words.now)}
          rows={moved.map(({ figure, now }) => ({
            key: figure.key,
            drafted: figure.shown,
            second: now?.shown ?? say(words.gone),
          }))}
        />
      )}
      {edited.length > 0 && (
        <Compared
          id="edited"
          caption={say(words.edited)}
          second={say(words.inFile)}
          rows={edited.map(({ figure, inFile }) => ({
            key: figure.key,
            drafted: figure.shown,
            second: inFile,
          }))}
        />
      )}
      {removed.length > 0 && (
        <p>
          {say(words.removed)}：<Zh>{format.list(removed.map(({ key, shown }) => `${key} ${shown}`))}</Zh>
        </p>
      )}
      {unbound.length > 0 && (
        <p>
          {say(words.unbound)}：<Zh>{format.list(unbound)}</Zh>
        </p>
      )}
    </Notice>
  )
}

type ComparedFacts = {
  readonly id: string
  readonly caption: string
  readonly second: string
  readonly rows: readonly { readonly key: string; readonly drafted: string; readonly second: string }[]
}

function Compared({ id, caption, second, rows }: ComparedFacts) {
  const { say } = useReader()
  return (
    <Table
      id={id}
      caption={caption}
      rows={rows}
      rowKey={(row) => row.key + row.second}
      columns={[
        { key: 'figure', head: say(words.figure), cell: (row) => <Zh>{row.key}</Zh> },
        { key: 'drafted', head: say(words.asDrafted), cell: (row) => <Zh>{row.drafted}</Zh> },
        { key: 'second', head: second, cell: (row) => <Zh>{row.second}</Zh> },
      ]}
    />
  )
}
