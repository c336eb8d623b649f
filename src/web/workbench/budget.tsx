/** A year's budget lines: where the money is from, how much of it was spent, what is open; projects side by side. */

import { ErrorSummary } from '../parts/error-summary.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { budgetWords as words } from '../words/budget-page.ts'
import { CompareProjects } from './budget-compare.tsx'
import { RegisterLine } from './budget-form.tsx'
import { Lines } from './budget-lines.tsx'
import type { BudgetView } from './budget-view.ts'
import type { TypedForm } from './typed-form.ts'
import { WatchPage } from './watch-page.tsx'
import { YearTabs } from './year-tabs.tsx'

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
