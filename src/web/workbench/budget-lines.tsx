/** The budget lines of a year as a table with their sum. */
import { type Fen, sumFen } from '#kernel'
import { moneySources } from '#supervision'
import { type Column, Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { budgetWords as words } from '../words/budget-page.ts'
import type { LineSummary } from './budget-view.ts'

type Row = {
  readonly line: LineSummary | undefined
  readonly amount: Fen
  readonly spent: Fen | null
  readonly open: number
}

const rowOf = (line: LineSummary): Row => ({
  line,
  amount: line.amount,
  spent: line.spent,
  open: line.openFindings,
})

/** A sum with something unknown in it is unknown. */
function sumOf(lines: readonly LineSummary[]): Row {
  const known = lines.flatMap(({ spent }) => (spent === null ? [] : [spent]))
  return {
    line: undefined,
    amount: sumFen(lines.map(({ amount }) => amount)),
    spent: known.length === lines.length ? sumFen(known) : null,
    open: lines.reduce((sum, { openFindings }) => sum + openFindings, 0),
  }
}

export function Lines({ lines, title }: { lines: readonly LineSummary[]; title: string }) {
  const { say, link } = useReader()
  const named: readonly Column<Row>[] = [
    {
      key: 'line',
      head: say(words.line),
      cell: ({ line }) =>
        line ? (
          <a href={link(paths.budgetLine(line))}>
            <Zh>{line.name}</Zh>
          </a>
        ) : (
          say(words.sum)
        ),
    },
    { key: 'unit', head: say(words.unit), cell: ({ line }) => line && <Zh>{line.unit}</Zh> },
    { key: 'source', head: say(words.source), cell: ({ line }) => line && say(moneySources[line.source]) },
  ]
  return (
    <Table
      id="lines"
      caption={title}
      captionUnseen
      rows={lines.length > 1 ? [...lines.map(rowOf), sumOf(lines)] : lines.map(rowOf)}
      rowKey={({ line }) => line?.id ?? 'sum'}
      emphasised={({ line }) => line === undefined}
      columns={[...named, ...useMoneyColumns()]}
    />
  )
}

function useMoneyColumns(): readonly Column<Row>[] {
  const { say, format } = useReader()
  return [
    { key: 'amount', head: say(words.amount), number: true, cell: ({ amount }) => format.money(amount) },
    {
      key: 'spent',
      head: say(words.spent),
      number: true,
      cell: ({ spent, line }) =>
        spent === null
          ? say(line?.spentBy === 'pay-runs' ? words.spentUnknown : words.unknown)
          : format.money(spent),
    },
    {
      key: 'share',
      head: say(words.share),
      number: true,
      cell: ({ spent, amount }) =>
        (spent !== null && format.share({ part: spent, whole: amount })) || say(words.unknown),
    },
    {
      key: 'findings',
      head: say(words.findings),
      number: true,
      cell: ({ open }) => (open === 0 ? say(words.noFindings) : format.count(open)),
    },
  ]
}
