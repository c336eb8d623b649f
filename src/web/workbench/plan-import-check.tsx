/** A plan being checked: the document on one side, what was read of it on the other, the chosen value on top. */
import { BenchPage } from '../parts/bench-page.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'
import type { AcceptView } from './plan-import-accept.tsx'
import { AcceptPane } from './plan-import-accept.tsx'
import type { DocumentView } from './plan-import-document.tsx'
import { DocumentPane } from './plan-import-document.tsx'
import type { CheckHeadView } from './plan-import-head.tsx'
import { CheckHead } from './plan-import-head.tsx'
import type { HistoryLine } from './plan-import-history.tsx'
import { HistoryPane } from './plan-import-history.tsx'
import type { OutlineView } from './plan-import-outline.tsx'
import { OutlinePane } from './plan-import-outline.tsx'
import type { RowsView } from './plan-import-rows.tsx'
import { RowsPane } from './plan-import-rows.tsx'
import type { SelectedValue } from './plan-import-selected.tsx'
import { SelectedPanel } from './plan-import-selected.tsx'
import type { TodoView } from './plan-import-todo.tsx'
import { TodoPane } from './plan-import-todo.tsx'
import type { CheckPlace, CheckViewName } from './plan-import-value.tsx'
import { checkViews } from './plan-import-value.tsx'

/** What the chosen part of the result shows. */
export type CheckContent =
  | ({ readonly view: 'todo' } & TodoView)
  | ({ readonly view: 'tasks' | 'indicators' } & RowsView)
  | ({ readonly view: 'outline' } & OutlineView)
  | { readonly view: 'history'; readonly history: readonly HistoryLine[] }
  | ({ readonly view: 'accept' } & AcceptView)

export type CheckView = CheckHeadView & {
  readonly indicators: number
  readonly place: CheckPlace
  readonly document: DocumentView
  readonly see: string | undefined
  readonly selected: SelectedValue | undefined
  readonly content: CheckContent
  readonly mayImport: boolean
}

type Facts = CheckView & { readonly errors: readonly FieldError[] }

export function CheckPage(facts: Facts) {
  const { say } = useReader()
  const { plan, errors, document, place, see } = facts
  const title = plan.title === '' ? say(words.untitled) : plan.title
  return (
    <BenchPage
      title={title}
      section="plans"
      crumbs={[{ to: paths.plans(), words: words.title }]}
      failed={errors.length > 0}
      roomy
    >
      <ErrorSummary errors={errors} />
      <CheckHead head={facts} title={title} />
      <div className="check-panes">
        <DocumentPane document={document} place={place} see={see} />
        <ResultPane facts={facts} />
      </div>
    </BenchPage>
  )
}

function ResultPane({ facts }: { facts: Facts }) {
  const { say } = useReader()
  const { selected, place, mayImport, errors } = facts
  return (
    <section className="pane-result" aria-label={say(words.result)}>
      {selected ? (
        <SelectedPanel selected={selected} place={place} mayImport={mayImport} errors={errors} />
      ) : (
        <NothingSelected facts={facts} />
      )}
      <Tabs label={say(words.views)} tabs={tabsOf(facts, say)} />
      <Content facts={facts} />
    </section>
  )
}

/** Of a finding the panel repeats the sentence, so that it stands beside the marked places. */
function NothingSelected({ facts: { content, see, mayImport } }: { facts: Facts }) {
  const { say } = useReader()
  const finding = content.view === 'todo' ? content.findings.find((one) => one.see === see) : undefined
  const otherwise = mayImport ? words.nothingSelected : words.readOnly
  return (
    <div className="selected">
      <h2 id="value" tabIndex={-1}>
        {say(finding ? words.findings : words.result)}
      </h2>
      <p>{say(finding ? finding.says : otherwise)}</p>
    </div>
  )
}

function tabsOf({ plan, indicators, place, see }: Facts, say: ReturnType<typeof useReader>['say']) {
  const counts: Partial<Record<CheckViewName, number>> = {
    todo: plan.toCheck + plan.openFindings,
    tasks: plan.tasks,
    indicators,
  }
  return checkViews.map((view) => ({
    to: `${paths.checkPlan(place.id, { view, see })}#value`,
    label: counts[view] === undefined ? say(words[view]) : `${say(words[view])} ${counts[view]}`,
    current: view === place.view,
  }))
}

function Content({ facts }: { facts: Facts }) {
  const { content, place, mayImport, errors, see } = facts
  switch (content.view) {
    case 'todo':
      return <TodoPane todo={content} place={place} mayImport={mayImport} errors={errors} see={see} />
    case 'tasks':
    case 'indicators':
      return <RowsPane view={content} place={place} see={see} mayImport={mayImport} />
    case 'outline':
      return <OutlinePane outline={content} />
    case 'history':
      return <HistoryPane history={content.history} place={place} mayImport={mayImport} />
    case 'accept':
      return <AcceptPane accept={content} place={place} mayImport={mayImport} errors={errors} />
  }
}
