/** One budget line: what was spent of it, what came of it, what audits found; each with its form. */

import { ErrorSummary } from '../parts/error-summary.tsx'
import { Notice } from '../parts/notice.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { lineWords as words } from '../words/budget-line-page.ts'
import { budgetWords } from '../words/budget-page.ts'
import { watchWords } from '../words/watch-words.ts'
import { Findings } from './budget-findings.tsx'
import { Facts } from './budget-line-facts.tsx'
import { RecordResult, RecordSpending } from './budget-line-forms.tsx'
import type { LineView } from './budget-line-view.ts'
import { Results } from './budget-results.tsx'
import { Spending } from './budget-spending.tsx'
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
