/** A run by area: lines and money, the total as the sum of the rows. */
import type { Fen } from '#kernel'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { bench } from '../words/bench.ts'
import { payRunWords as words } from '../words/pay-run-page.ts'

export type PayRunArea = {
  readonly kind: 'area' | 'unknown' | 'total'
  readonly code: string
  readonly name: string
  readonly lines: number
  readonly total: Fen
}

export function PayRunAreas({ areas }: { areas: readonly PayRunArea[] }) {
  const { say, format } = useReader()
  const nameOf = (row: PayRunArea) =>
    row.kind === 'total' ? (
      say(words.sum)
    ) : row.kind === 'unknown' ? (
      say(bench.unknownArea)
    ) : (
      <Zh>{row.name}</Zh>
    )
  return (
    <Table
      id="areas"
      caption={say(words.byArea)}
      rows={areas}
      rowKey={(row) => row.kind + row.code}
      emphasised={(row) => row.kind === 'total'}
      columns={[
        { key: 'area', head: say(words.area), cell: nameOf },
        { key: 'lines', head: say(words.lines), number: true, cell: (row) => format.count(row.lines) },
        { key: 'total', head: say(words.total), number: true, cell: (row) => format.money(row.total) },
      ]}
    />
  )
}
