/** Scores item by item: how many matters went well, were missed or are unknown, and the points of each. */
import { items } from '#evaluation'
import { type Column, Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { type Speech, useReader } from '../reader.tsx'
import { evaluationWords as words } from '../words/evaluation-page.ts'
import type { ScoreLine } from './evaluation-view.ts'

type Points = Omit<ScoreLine['score'], 'items'>

export const pointColumns = <Row,>({ say }: Speech, of: (row: Row) => Points): Column<Row>[] => [
  { key: 'points', head: say(words.had), number: true, cell: (row) => of(row).points },
  { key: 'earned', head: say(words.earned), number: true, cell: (row) => of(row).earned },
  { key: 'lost', head: say(words.lost), number: true, cell: (row) => of(row).lost },
  { key: 'unknown', head: say(words.unknown), number: true, cell: (row) => of(row).unknown },
  { key: 'idle', head: say(words.idle), number: true, cell: (row) => of(row).idle },
]

type ItemLine = ScoreLine['score']['items'][number] & { readonly of: ScoreLine }

export function ItemTable({ id, rows }: { id: string; rows: readonly ScoreLine[] }) {
  const speech = useReader()
  const { say, format } = speech
  const lines = rows.flatMap((of) => of.score.items.map((item): ItemLine => ({ ...item, of })))
  const matters = (n: number | undefined) => (n === undefined ? say(words.notKnown) : format.count(n))
  return (
    <Table
      id={id}
      caption={say(words.byItem)}
      captionUnseen
      rows={lines}
      rowKey={({ of, item }) => `${of.id} ${item}`}
      columns={[
        { key: 'who', head: say(words.unit), cell: ({ of }) => <Zh>{of.name}</Zh> },
        { key: 'item', head: say(words.item), cell: ({ item }) => say(items[item]) },
        { key: 'good', head: say(words.good), number: true, cell: ({ tally }) => matters(tally?.good) },
        { key: 'missed', head: say(words.missed), number: true, cell: ({ tally }) => matters(tally?.missed) },
        { key: 'open', head: say(words.open_), number: true, cell: ({ tally }) => matters(tally?.unknown) },
        ...pointColumns<ItemLine>(speech, (line) => line),
      ]}
    />
  )
}
