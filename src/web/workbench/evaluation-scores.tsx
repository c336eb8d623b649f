/** Scores of units and counties: earned, lost, unknown and idle beside each other, sizes shown, small ones marked. */

import { items } from '#evaluation'
import { Details } from '../parts/details.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { evaluationWords as words } from '../words/evaluation-page.ts'
import { ItemTable, pointColumns } from './evaluation-items.tsx'
import type { EvaluationView, ScoreLine } from './evaluation-view.ts'

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
