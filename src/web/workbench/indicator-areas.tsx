/** The indicator by area: counts first, the share drawn beside them, the total as the sum of what stands above it. */
import { ShareBar } from '../parts/share-bar.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { bench } from '../words/bench.ts'
import { indicatorWords as words } from '../words/indicator-page.ts'
import type { AreaShare } from './indicator.tsx'

type AreasFacts = {
  readonly areas: readonly AreaShare[]
  readonly no: string
  readonly target: number | undefined
}

export function AreaTable({ areas, no, target }: AreasFacts) {
  const { say, format } = useReader()
  return (
    <>
      <Table
        id="areas"
        caption={say(words.areas)}
        rows={areas}
        rowKey={(row) => row.kind + row.code}
        emphasised={(row) => row.kind === 'total'}
        columns={[
          { key: 'area', head: say(words.area), cell: (row) => <AreaName row={row} no={no} /> },
          {
            key: 'whole',
            head: say(words.whole),
            number: true,
            cell: (row) => format.count(row.share.whole),
          },
          { key: 'part', head: say(words.part), number: true, cell: (row) => format.count(row.share.part) },
          {
            key: 'waiting',
            head: say(words.waiting),
            number: true,
            cell: (row) => format.count(row.share.whole - row.share.part),
          },
          {
            key: 'share',
            head: say(words.share),
            number: true,
            cell: (row) => format.share(row.share) ?? '—',
          },
          {
            key: 'bar',
            head: <span className="unseen">{say(words.share)}</span>,
            cell: (row) => <ShareBar share={row.share} target={target} />,
          },
        ]}
      />
      <p className="quiet">{say(words.sums)}</p>
    </>
  )
}

function AreaName({ row, no }: { row: AreaShare; no: string }) {
  const { say, link } = useReader()
  if (row.kind === 'unknown') return <>{say(bench.unknownArea)}</>
  if (row.kind === 'total') return <>{say(words.total)}</>
  return row.opens ? (
    <a href={link(paths.indicator(no, { area: row.code }))}>
      <Zh>{row.name}</Zh>
    </a>
  ) : (
    <Zh>{row.name}</Zh>
  )
}
