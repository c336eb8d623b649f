/** The records the facts come from: what, valid when, who said it, when it was recorded; superseded ones stay visible. */
import type { Day, Words } from '#kernel'
import { Table } from '../parts/table.tsx'
import { Tag } from '../parts/tag.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { personWords as words } from '../words/people-page.ts'

export type PersonRecord = {
  readonly id: string
  readonly kind: Words
  readonly says: Words
  readonly validFrom: Day
  readonly validTo?: Day | undefined
  readonly source: string
  /** Local instant and officer or job. */
  readonly recordedAt: string
  readonly recordedBy: string
  readonly superseded: boolean
}

export function PersonRecords({ records }: { records: readonly PersonRecord[] }) {
  const { say } = useReader()
  return (
    <section>
      <h2 id="records-title">{say(words.records)}</h2>
      {records.length === 0 ? <p>{say(words.noRecords)}</p> : <RecordTable records={records} />}
    </section>
  )
}

function RecordTable({ records }: { records: readonly PersonRecord[] }) {
  const { say } = useReader()
  return (
    <Table
      id="records"
      caption={say(words.records)}
      captionUnseen
      rows={records}
      rowKey={(record) => record.id}
      columns={[
        { key: 'kind', head: say(words.kind), cell: (record) => say(record.kind) },
        { key: 'says', head: say(words.says), cell: (record) => <Content record={record} /> },
        { key: 'valid', head: say(words.valid), cell: (record) => <Validity record={record} /> },
        { key: 'source', head: say(words.source), cell: (record) => <Zh>{record.source}</Zh> },
        { key: 'recorded', head: say(words.recorded), cell: (record) => <Recorded record={record} /> },
      ]}
    />
  )
}

function Content({ record }: { record: PersonRecord }) {
  const { say } = useReader()
  return (
    <>
      {say(record.says)}
      {record.superseded && (
        <span className="cell-note">
          <Tag>{say(words.superseded)}</Tag>
        </span>
      )}
    </>
  )
}

function Validity({ record: { validFrom, validTo } }: { record: PersonRecord }) {
  const { say, format } = useReader()
  const from = format.day(validFrom)
  return <>{say(validTo ? words.fromTo(from, format.day(validTo)) : words.from(from))}</>
}

function Recorded({ record }: { record: PersonRecord }) {
  const { format } = useReader()
  return (
    <>
      {format.moment(record.recordedAt)}
      <span className="cell-note">
        <Zh>{record.recordedBy}</Zh>
      </span>
    </>
  )
}
