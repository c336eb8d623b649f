/** What has been stated of one subject, each with its source and what it replaced. */
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { inUnit, statedWords as words } from '../words/stated-page.ts'
import type { StatedLine, StatedView } from './stated-view.ts'

export function Values({ view: { values, subject } }: { view: StatedView }) {
  const { say, format } = useReader()
  return (
    <Table
      id="values"
      caption={say(words.values)}
      rows={values}
      rowKey={({ key }) => key}
      columns={[
        { key: 'period', head: say(words.period), cell: ({ period }) => say(period) },
        {
          key: 'amount',
          head: say(words.amount),
          number: true,
          cell: ({ amount }) => say(inUnit(amount, subject.unit)),
        },
        {
          key: 'document',
          head: say(words.document),
          cell: ({ document, documentDay }) => (
            <>
              <Zh>{document}</Zh> <span className="cell-note">{format.day(documentDay)}</span>
            </>
          ),
        },
        {
          key: 'by',
          head: say(words.by),
          cell: ({ by, at }) => (
            <>
              <Zh>{by}</Zh> <span className="cell-note">{format.moment(at)}</span>
            </>
          ),
        },
        { key: 'remarks', head: say(words.remarks), cell: (line) => <Remarks line={line} /> },
      ]}
    />
  )
}

function Remarks({ line }: { line: StatedLine }) {
  const { say } = useReader()
  const { note, newDefinition, published, reason, earlier } = line
  const remarks = [
    ...(note ? [note] : []),
    ...(newDefinition ? [say(words.newDefinition)] : []),
    ...(published ? [say(words.published)] : []),
    ...(reason ? [say(words.why(reason))] : []),
    ...earlier.map(({ amount, document }) => say(words.earlier(amount, document))),
  ]
  if (remarks.length === 0) return '—'
  return remarks.map((remark) => (
    <span key={remark} className="cell-note">
      <Zh>{remark}</Zh>
    </span>
  ))
}
