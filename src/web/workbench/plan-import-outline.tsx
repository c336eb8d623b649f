/** The headings and boxes of the document, each leading to its line; and everything people said of the reading. */
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'
import { Deed } from './plan-import-deed.tsx'
import type { CheckPlace, RowName } from './plan-import-value.tsx'
import { rowWords } from './plan-import-value.tsx'

type Placed = { readonly text: string; readonly line: number | undefined }

export type OutlineView = {
  readonly headings: readonly (Placed & { readonly depth: number })[]
  readonly boxes: readonly (Placed & { readonly items: readonly Placed[] })[]
}

/** Lines lie in the document of this page; the browser scrolls to them. */
const PlacedText = ({ placed: { text, line } }: { placed: Placed }) =>
  line === undefined ? (
    <Zh>{text}</Zh>
  ) : (
    <a href={`#L${line}`}>
      <Zh>{text}</Zh>
    </a>
  )

export function OutlinePane({ outline: { headings, boxes } }: { outline: OutlineView }) {
  const { say } = useReader()
  return (
    <>
      <h3>{say(words.headings)}</h3>
      {headings.length === 0 && <p>{say(words.noOutline)}</p>}
      <ul className="outline">
        {headings.map((heading, index) => (
          <li key={index} className={`depth-${Math.min(heading.depth, 4)}`}>
            <PlacedText placed={heading} />
          </li>
        ))}
      </ul>
      <h3>{say(words.boxes)}</h3>
      {boxes.length === 0 && <p>{say(words.noBoxes)}</p>}
      {boxes.map((box, index) => (
        <section key={index}>
          <h4>
            <PlacedText placed={box} />
          </h4>
          <ul className="outline">
            {box.items.map((item, at) => (
              <li key={at}>
                <PlacedText placed={item} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

export type HistoryLine = {
  readonly id: string
  readonly row: RowName
  readonly act: 'Corrected' | 'Confirmed' | 'TakenBack' | 'Struck' | 'Added' | 'Looked' | 'Noted'
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly by: string
  readonly at: string
  /** Given while it counts and may be taken back from here. */
  readonly see?: string | undefined
}

type HistoryFacts = {
  readonly history: readonly HistoryLine[]
  readonly place: CheckPlace
  readonly mayImport: boolean
}

export function HistoryPane({ history, place, mayImport }: HistoryFacts) {
  const { say, format } = useReader()
  if (history.length === 0) return <p>{say(words.noHistory)}</p>
  return (
    <Table
      id="corrections"
      caption={say(words.history)}
      captionUnseen
      rows={history}
      rowKey={(line) => line.id}
      columns={[
        { key: 'about', head: say(words.about), cell: (line) => <Zh>{say(rowWords(line.row))}</Zh> },
        {
          key: 'change',
          head: say(words.change),
          cell: (line) => (
            <>
              <b>{say(words[`act${line.act}`])}</b>{' '}
              {line.act === 'Corrected' && <Zh>{say(words.fromTo(line.from || '—', line.to || '—'))}</Zh>}
              {line.reason && (
                <span className="cell-note">
                  <Zh>{line.reason}</Zh>
                </span>
              )}
            </>
          ),
        },
        {
          key: 'who',
          head: say(words.who),
          cell: (line) => (
            <>
              <Zh>{line.by}</Zh>
              <span className="cell-note">{format.moment(line.at)}</span>
              {mayImport && line.see && (
                <Deed place={place} step="take-back" see={line.see}>
                  <button type="submit" className="as-link">
                    {say(words.actTakenBack)}
                    <span className="unseen">
                      {' '}
                      <Zh>{say(rowWords(line.row))}</Zh>
                    </span>
                  </button>
                </Deed>
              )}
            </>
          ),
        },
      ]}
    />
  )
}
