/** A year's budget lines: where the money is from, how much of it was spent, what is open; projects side by side. */
import { type Fen, sumFen } from '#kernel'
import { moneySources } from '#supervision'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { type Column, Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { budgetWords as words } from '../words/budget-page.ts'
import { CompareProjects } from './budget-compare.tsx'
import { RegisterLine } from './budget-form.tsx'
import type { BudgetView, LineSummary } from './budget-view.ts'
import type { TypedForm } from './typed-form.ts'
import { WatchPage, YearTabs } from './watch-page.tsx'

export type BudgetPageView = BudgetView & {
  readonly mayRegister: boolean
  readonly typed?: TypedForm | undefined
}

export function BudgetPage(view: BudgetPageView) {
  const { say } = useReader()
  const { year, lines, compared, mayRegister, typed } = view
  const title = say(words.title(String(year)))
  return (
    <WatchPage title={title} part="budget" failed={typed !== undefined}>
      <ErrorSummary errors={typed?.errors ?? []} />
      <h1>{title}</h1>
      <p className="lede">{say(words.lead)}</p>
      <YearTabs year={year} to={paths.budget} />
      {lines.length === 0 ? <p>{say(words.none)}</p> : <Lines lines={lines} title={title} />}
      {compared.length > 1 && <CompareProjects compared={compared} />}
      {mayRegister && <RegisterLine view={view} />}
    </WatchPage>
  )
}

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

function Lines({ lines, title }: { lines: readonly LineSummary[]; title: string }) {
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
