/** Scores of units and counties: earned, lost, unknown and idle beside each other, sizes shown, small ones marked. */
import { items } from '#evaluation'
import { Details } from '../parts/details.tsx'
import { type Column, Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { type Speech, useReader } from '../reader.tsx'
import { evaluationWords as words } from '../words/evaluation-page.ts'
import type { EvaluationView, ScoreLine } from './evaluation-view.ts'

type Points = Omit<ScoreLine['score'], 'items'>

const pointColumns = <Row,>({ say }: Speech, of: (row: Row) => Points): Column<Row>[] => [
  { key: 'points', head: say(words.had), number: true, cell: (row) => of(row).points },
  { key: 'earned', head: say(words.earned), number: true, cell: (row) => of(row).earned },
  { key: 'lost', head: say(words.lost), number: true, cell: (row) => of(row).lost },
  { key: 'unknown', head: say(words.unknown), number: true, cell: (row) => of(row).unknown },
  { key: 'idle', head: say(words.idle), number: true, cell: (row) => of(row).idle },
]

export function UnitScores({ rows }: { rows: readonly ScoreLine[] }) {
  const speech = useReader()
  const { say, format } = speech
  return (
    <section>
      <h2 id="unit-scores">{say(words.units)}</h2>
      <Table
        id="units"
        caption={say(words.units)}
        captionUnseen
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'unit', head: say(words.unit), cell: ({ name }) => <Zh>{name}</Zh> },
          {
            key: 'leads',
            head: say(words.leads),
            number: true,
            cell: ({ size }) => format.count(size ?? 0),
          },
          ...pointColumns<ScoreLine>(speech, ({ score }) => score),
        ]}
      />
      <p className="quiet">{say(words.addsUp)}</p>
      <Details summary={say(words.byItem)}>
        <ItemTable id="unit-items" rows={rows} />
      </Details>
    </section>
  )
}

export function CountyScores({
  counties: { rows, leftOut },
}: {
  counties: NonNullable<EvaluationView['counties']>
}) {
  const speech = useReader()
  const { say, format } = speech
  return (
    <section>
      <h2 id="county-scores">{say(words.counties)}</h2>
      <Table
        id="counties"
        caption={say(words.counties)}
        captionUnseen
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'county', head: say(words.area), cell: ({ name }) => <Zh>{name}</Zh> },
          { key: 'people', head: say(words.people), number: true, cell: (row) => <Size row={row} /> },
          ...pointColumns<ScoreLine>(speech, ({ score }) => score),
          { key: 'range', head: say(words.range), number: true, cell: ({ range }) => range ?? '—' },
          { key: 'place', head: say(words.place), number: true, cell: ({ place }) => place ?? '—' },
        ]}
      />
      <p className="quiet">{say(words.fair)}</p>
      {leftOut.length > 0 && (
        <p className="quiet">{say(words.leftOut(format.list(leftOut.map((item) => say(items[item])))))}</p>
      )}
      <Details summary={say(words.byItem)}>
        <ItemTable id="county-items" rows={rows} />
      </Details>
    </section>
  )
}

function Size({ row: { size, small } }: { row: ScoreLine }) {
  const { say, format } = useReader()
  if (size === null) return <>{say(words.notKnown)}</>
  return (
    <>
      {format.count(size)}
      {small && <span className="cell-note">{say(words.small)}</span>}
    </>
  )
}

type ItemLine = ScoreLine['score']['items'][number] & { readonly of: ScoreLine }

function ItemTable({ id, rows }: { id: string; rows: readonly ScoreLine[] }) {
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
