/** A table with a caption, header cells with scope, and room to scroll on a narrow screen. */
import type { ReactNode } from 'react'
import { useReader } from '../reader.tsx'
import { parts } from '../words/parts.ts'

export type Column<Row> = {
  readonly key: string
  readonly head: ReactNode
  readonly cell: (row: Row) => ReactNode
  readonly number?: boolean
  /** Set when the column can be sorted: where the link leads, and how it is sorted now. */
  readonly sort?: { readonly to: string; readonly now?: 'ascending' | 'descending' | undefined }
}

type TableFacts<Row> = {
  readonly caption: ReactNode
  /** Keeps the caption for those who listen, where a heading above already says it. */
  readonly captionUnseen?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Rows such as totals are set apart. */
  readonly emphasised?: (row: Row) => boolean
  readonly id: string
}

export function Table<Row>({
  caption,
  captionUnseen,
  columns,
  rows,
  rowKey,
  emphasised,
  id,
}: TableFacts<Row>) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <section className="table-frame" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id} className={captionUnseen ? 'unseen' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={emphasised?.(row) ? 'sum' : undefined}>
              {columns.map((column, index) => {
                const className = column.number ? 'number' : undefined
                return index === 0 ? (
                  <th key={column.key} scope="row" className={className}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={className}>
                    {column.cell(row)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const { say, link } = useReader()
  const { sort } = column
  return (
    <th scope="col" className={column.number ? 'number' : undefined} aria-sort={sort?.now}>
      {sort ? (
        <a href={link(sort.to)} className="sort">
          {column.head}
          <span aria-hidden="true">{sort.now === 'descending' ? ' ▼' : sort.now ? ' ▲' : ' ⇅'}</span>
          {sort.now && (
            <span className="unseen">
              {' '}
              {say(sort.now === 'ascending' ? parts.sortedUp : parts.sortedDown)}
            </span>
          )}
        </a>
      ) : (
        column.head
      )}
    </th>
  )
}
