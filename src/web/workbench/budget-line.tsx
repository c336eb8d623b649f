/** One budget line: what was spent of it, what came of it, what audits found; each with its form. */
import { moneySources, resultKinds } from '#supervision'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Notice } from '../parts/notice.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { budgetWords, lineWords as words } from '../words/budget-page.ts'
import { watchWords } from '../words/watch-words.ts'
import { yearPledgesWords } from '../words/year-pledges-page.ts'
import { Findings } from './budget-findings.tsx'
import { RecordResult, RecordSpending } from './budget-line-forms.tsx'
import { Spending } from './budget-spending.tsx'
import type { LineSummary, LineView } from './budget-view.ts'
import type { TypedForm } from './typed-form.ts'
import { WatchPage } from './watch-page.tsx'

export type LinePageView = LineView & {
  /** A unit neither finds nor resolves what is found of it. */
  readonly mayFind: boolean
  readonly told: boolean
  readonly typed?: TypedForm | undefined
}

export function BudgetLinePage(view: LinePageView) {
  const { say } = useReader()
  const { line, mayRecord, told, typed } = view
  return (
    <WatchPage
      title={line.name}
      part="budget"
      failed={typed !== undefined}
      crumbs={[{ to: paths.budget({ year: line.year }), words: budgetWords.title(String(line.year)) }]}
    >
      <ErrorSummary errors={typed?.errors ?? []} />
      {told && <Notice tone="good" title={say(watchWords.done)} id="told" />}
      <h1>
        <Zh>{line.name}</Zh>
      </h1>
      <Facts line={line} />
      <h2>{say(words.spending)}</h2>
      {line.spentBy === 'pay-runs' ? <p>{say(words.byRuns)}</p> : <Spending view={view} />}
      {mayRecord && line.spentBy === 'records' && <RecordSpending view={view} />}
      <h2>{say(words.results)}</h2>
      <Results results={view.results} />
      {mayRecord && <RecordResult view={view} />}
      <Findings view={view} />
    </WatchPage>
  )
}

function Facts({ line }: { line: LineSummary }) {
  const { say, format } = useReader()
  const { spent, amount } = line
  const share = spent === null ? undefined : format.share({ part: spent, whole: amount })
  return (
    <SummaryList
      rows={[
        { name: say(budgetWords.unit), value: <Zh>{line.unit}</Zh> },
        { name: say(budgetWords.source), value: say(moneySources[line.source]) },
        { name: say(budgetWords.amount), value: format.money(amount) },
        {
          name: say(budgetWords.spent),
          value: spent === null ? say(budgetWords.spentUnknown) : format.money(spent),
        },
        { name: say(budgetWords.share), value: share ?? say(budgetWords.unknown) },
      ]}
    />
  )
}

function Results({ results }: Pick<LineView, 'results'>) {
  const { say, format } = useReader()
  if (results.length === 0) return <p>{say(words.noResults)}</p>
  return (
    <Table
      id="results"
      caption={say(words.results)}
      captionUnseen
      rows={results}
      rowKey={({ id }) => id}
      columns={[
        { key: 'kind', head: say(words.kind), cell: ({ kind }) => say(resultKinds[kind]) },
        {
          key: 'quantity',
          head: say(words.quantity),
          cell: ({ quantity, of, measuredIn }) =>
            say(
              of === null
                ? yearPledgesWords.amount(format.count(quantity), measuredIn)
                : words.ofAsked(format.count(quantity), format.count(of)),
            ),
        },
        { key: 'on', head: say(words.on), cell: ({ on }) => format.day(on) },
        { key: 'source', head: say(words.source), cell: ({ source }) => <Zh>{source}</Zh> },
      ]}
    />
  )
}
