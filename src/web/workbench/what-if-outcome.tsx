/** What a scenario does: now, after and the difference; who gains and loses; by group; and a crossing of two. */
import type { Fen } from '#kernel'
import { Table } from '../parts/table.tsx'
import type { Speech } from '../reader.tsx'
import { useReader } from '../reader.tsx'
import { whatIfWords as words } from '../words/what-if-page.ts'
import { CapPart } from './what-if-cap.tsx'
import { EffectChart } from './what-if-chart.tsx'
import type { EffectRow, Measure, OutcomeView, StandingView } from './what-if-view.ts'

export function Outcome({ outcome, show }: { outcome: OutcomeView; show: Measure }) {
  const { say, format } = useReader()
  const { total, by, crossing, others } = outcome
  return (
    <section>
      <h2 id="result">{say(words.result)}</h2>
      <p className="quiet">
        {say(words.asOf(format.day(outcome.on), format.count(outcome.people), format.moment(outcome.readAt)))}{' '}
        {say(words.inEngine(outcome.milliseconds.toFixed(1)))}
      </p>
      {total.hidden ? <p>{say(words.hiddenAll)}</p> : <Total outcome={outcome} />}
      {outcome.protects && <p className="quiet">{say(words.hiddenWhy)}</p>}
      {outcome.cap && !total.hidden && <CapPart cap={outcome.cap} />}
      {by && <ByTable by={by} outcome={outcome} />}
      {by && <EffectChart rows={by.rows} />}
      {crossing && <CrossTable crossing={crossing} show={show} />}
      {others.length > 0 && <Others others={others} />}
    </section>
  )
}

export const signed = (n: number, count: (n: number) => string): string =>
  n > 0 ? `+${count(n)}` : n < 0 ? `−${count(-n)}` : count(0)

type Line = {
  readonly key: string
  readonly name: string
  readonly was: string
  readonly is: string
  readonly change: string
}

type Moved = 'gained' | 'lost' | 'more' | 'less' | 'unclear' | 'becameKnown' | 'becameUnknown'

/** The lines of the sum: what stands on both sides, and who is moved between them. */
function linesOf({ total, per }: OutcomeView, { say, format }: Shown): readonly Line[] {
  const { before, after } = total
  const both = (key: string, [was, is]: readonly [number, number], tell: (n: number) => string): Line => ({
    key,
    name:
      key === 'money'
        ? say(words.moneyPer(say(words[per])))
        : say(words[key as 'entitled' | 'leftOut' | 'unknown']),
    was: tell(was),
    is: tell(is),
    change: signed(is - was, tell),
  })
  const moved = (key: Moved): Line => ({
    key,
    name: say(words[key]),
    was: '',
    is: '',
    change: format.count(total[key]),
  })
  const movedIfAny = (key: Moved) => (total[key] > 0 ? [moved(key)] : [])
  const left = ({ entitled, unknown }: StandingView) => total.people - entitled - unknown
  return [
    both('entitled', [before.entitled, after.entitled], format.count),
    both('money', [before.money, after.money], (fen) => format.money(fen as Fen)),
    ...(['gained', 'lost', 'more', 'less'] as const).map(moved),
    ...movedIfAny('unclear'),
    both('leftOut', [left(before), left(after)], format.count),
    both('unknown', [before.unknown, after.unknown], format.count),
    ...movedIfAny('becameKnown'),
    ...movedIfAny('becameUnknown'),
  ]
}

/** A row a measure: the present, the supposed, and what lies between. */
function Total({ outcome }: { outcome: OutcomeView }) {
  const speech = useReader()
  const { say, format } = speech
  const { before, after } = outcome.total
  const unpriced = Math.max(before.unpriced, after.unpriced)
  return (
    <>
      <Table
        id="total"
        caption={say(words.result)}
        captionUnseen
        rows={linesOf(outcome, speech)}
        rowKey={(line) => line.key}
        emphasised={(line) => line.key === 'entitled' || line.key === 'money'}
        columns={[
          { key: 'name', head: say(words.measure), cell: (line) => line.name },
          { key: 'was', head: say(words.before), number: true, cell: (line) => line.was },
          { key: 'is', head: say(words.after), number: true, cell: (line) => line.is },
          { key: 'change', head: say(words.difference), number: true, cell: (line) => line.change },
        ]}
      />
      {unpriced > 0 && <p>{say(words.unpriced(format.count(unpriced)))}</p>}
    </>
  )
}

type Shown = Pick<Speech, 'say' | 'format'>

/** Each cell of a row, or the word for what may not be told. */
const unlessHidden =
  ({ say }: Shown, tell: (row: EffectRow) => string) =>
  (row: EffectRow) =>
    row.hidden ? <span className="no-number">{say(words.hidden)}</span> : tell(row)

function ByTable({ by, outcome }: { by: NonNullable<OutcomeView['by']>; outcome: OutcomeView }) {
  const speech = useReader()
  const { say, format } = speech
  const column = (key: string, head: string, tell: (row: EffectRow) => string) => ({
    key,
    head,
    number: true,
    cell: unlessHidden(speech, tell),
  })
  const { total } = outcome
  const rows = [...by.rows, { ...total, id: 'total', words: words.total }]
  return (
    <Table
      id="by"
      caption={say(words.by(say(by.name)))}
      rows={rows}
      rowKey={(row) => row.id}
      emphasised={(row) => row.id === 'total'}
      columns={[
        { key: 'words', head: say(by.name), cell: (row) => say(row.words) },
        column('people', say(words.people), (row) => format.count(row.people)),
        column('before', say(words.before), (row) => format.count(row.before.entitled)),
        column('after', say(words.after), (row) => format.count(row.after.entitled)),
        column('difference', say(words.difference), (row) =>
          signed(row.after.entitled - row.before.entitled, format.count),
        ),
        column('gained', say(words.gained), (row) => format.count(row.gained)),
        column('lost', say(words.lost), (row) => format.count(row.lost)),
        column('unknown', say(words.unknown), (row) => format.count(row.after.unknown)),
        column('money', say(words.moneyPer(say(words[outcome.per]))), (row) =>
          format.plainMoney(row.after.money),
        ),
        column('more', `${say(words.money)} ${say(words.difference)}`, (row) =>
          signed(row.after.money - row.before.money, (fen) => format.plainMoney(fen as Fen)),
        ),
      ]}
    />
  )
}

const tellMeasure = (row: EffectRow, show: Measure, { format }: Shown): string => {
  switch (show) {
    case 'difference':
      return signed(row.after.entitled - row.before.entitled, format.count)
    case 'after':
      return format.count(row.after.entitled)
    case 'before':
      return format.count(row.before.entitled)
    case 'unknown':
      return format.count(row.after.unknown)
    case 'money':
      return format.plainMoney(row.after.money)
    case 'gained':
    case 'lost':
      return format.count(row[show])
  }
}

function CrossTable({ crossing, show }: { crossing: NonNullable<OutcomeView['crossing']>; show: Measure }) {
  const speech = useReader()
  const { say } = speech
  const tell = unlessHidden(speech, (row) => tellMeasure(row, show, speech))
  return (
    <Table
      id="crossing"
      caption={`${say(words.crossed(say(crossing.x), say(crossing.y)))}：${say(words[show])}`}
      rows={crossing.rows}
      rowKey={(row) => row.words.zh}
      columns={[
        { key: 'x', head: say(crossing.x), cell: (row) => say(row.words) },
        ...crossing.columns.map((column, i) => ({
          key: column.zh,
          head: say(column),
          number: true,
          cell: (row: (typeof crossing.rows)[number]) => {
            const cell = row.cells[i]
            return cell ? tell(cell) : ''
          },
        })),
      ]}
    />
  )
}

function Others({ others }: { others: readonly EffectRow[] }) {
  const speech = useReader()
  const { say, format } = speech
  const column = (key: string, head: string, tell: (row: EffectRow) => string) => ({
    key,
    head,
    number: true,
    cell: unlessHidden(speech, tell),
  })
  return (
    <Table
      id="others"
      caption={say(words.others)}
      rows={others}
      rowKey={(row) => row.id}
      columns={[
        { key: 'words', head: say(words.programme), cell: (row) => say(row.words) },
        column('before', say(words.before), (row) => format.count(row.before.entitled)),
        column('after', say(words.after), (row) => format.count(row.after.entitled)),
        column('money', say(words.money), (row) =>
          signed(row.after.money - row.before.money, (fen) => format.plainMoney(fen as Fen)),
        ),
      ]}
    />
  )
}
