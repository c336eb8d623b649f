/** Everything people said of a plan's reading: what changed, on what ground, by whom; what still counts can be taken back. */
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'
import { Deed } from './plan-import-deed.tsx'
import type { CheckPlace, RowName } from './plan-import-value.tsx'
import { rowWords } from './plan-import-value.tsx'

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
