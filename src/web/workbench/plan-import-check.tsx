/** A plan being checked: the document on one side, what was read of it on the other, the chosen value on top. */
import type { Words } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Notice } from '../parts/notice.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'
import type { AcceptView } from './plan-import-accept.tsx'
import { AcceptPane } from './plan-import-accept.tsx'
import type { DocumentView } from './plan-import-document.tsx'
import { DocumentPane } from './plan-import-document.tsx'
import type { PlanLine } from './plan-import-list.tsx'
import { PlanStateTags } from './plan-import-list.tsx'
import type { HistoryLine, OutlineView } from './plan-import-outline.tsx'
import { HistoryPane, OutlinePane } from './plan-import-outline.tsx'
import type { RowsView } from './plan-import-rows.tsx'
import { RowsPane } from './plan-import-rows.tsx'
import type { SelectedValue } from './plan-import-selected.tsx'
import { SelectedPanel } from './plan-import-selected.tsx'
import type { TodoView } from './plan-import-todo.tsx'
import { TodoPane } from './plan-import-todo.tsx'
import type { CheckPlace, CheckViewName } from './plan-import-value.tsx'
import { checkViews } from './plan-import-value.tsx'

export const tellings = ['new', 'same', 'reread', 'accepted', 'published', 'saved'] as const
export type Telling = (typeof tellings)[number]

/** What the chosen part of the result shows. */
export type CheckContent =
  | ({ readonly view: 'todo' } & TodoView)
  | ({ readonly view: 'tasks' | 'indicators' } & RowsView)
  | ({ readonly view: 'outline' } & OutlineView)
  | { readonly view: 'history'; readonly history: readonly HistoryLine[] }
  | ({ readonly view: 'accept' } & AcceptView)

export type OriginalFile = {
  readonly sha256: string
  readonly name: string
  readonly format: string
  /** What could not be carried over into the text. */
  readonly warnings: readonly Words[]
}

export type CheckView = {
  readonly plan: PlanLine
  readonly fileName: string
  /** The files this text came in, byte for byte. */
  readonly originals: readonly OriginalFile[]
  readonly indicators: number
  readonly place: CheckPlace
  readonly document: DocumentView
  readonly see: string | undefined
  readonly selected: SelectedValue | undefined
  readonly content: CheckContent
  readonly mayImport: boolean
  readonly told?: Telling | undefined
}

type Facts = CheckView & { readonly errors: readonly FieldError[] }

const toldWords = {
  new: words.toldNew,
  same: words.toldSame,
  reread: words.toldReread,
  accepted: words.toldAccepted,
  published: words.toldPublished,
  saved: words.toldSaved,
} as const

export function CheckPage(facts: Facts) {
  const { say } = useReader()
  const { plan, errors, document, place, see, told } = facts
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
      <CheckHead facts={facts} title={title} />
      {told && <Notice tone="good" title={say(toldWords[told])} id="told" />}
      <div className="check-panes">
        <DocumentPane document={document} place={place} see={see} />
        <ResultPane facts={facts} />
      </div>
    </BenchPage>
  )
}

function CheckHead({ facts: { plan, fileName, originals }, title }: { facts: Facts; title: string }) {
  const { say, link, format } = useReader()
  const warnings = originals.flatMap((file) => file.warnings)
  return (
    <header className="check-head">
      <h1>
        <Zh>{title}</Zh>
      </h1>
      <p className="check-progress">
        <PlanStateTags {...plan} /> <b>{say(words.progress(plan.tasksChecked, plan.tasks))}</b>
        <progress
          aria-label={say(words.progressHead)}
          max={Math.max(plan.tasks, 1)}
          value={plan.tasksChecked}
        />
        <span>{say(words.stillToCheck(plan.toCheck))}</span>
        <span>{say(words.openFindings(plan.openFindings))}</span>
      </p>
      <p className="quiet">
        <Zh>{say(words.takenBy(fileName, plan.takenBy, format.moment(plan.takenAt)))}</Zh>
        {originals.map(({ sha256, name, format: kind }) => (
          <span key={sha256}>
            {' '}
            <a href={link(paths.originalFile(plan.id, sha256))}>
              {say(words.download(kind))}
              <span className="unseen">
                {' '}
                <Zh>{name}</Zh>
              </span>
            </a>
          </span>
        ))}
      </p>
      {warnings.length > 0 && (
        <Notice tone="warn" title={say(words.warnings)} id="warnings">
          <ul>
            {warnings.map((warning) => (
              <li key={warning.zh}>{say(warning)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </header>
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
    <section className="selected" aria-labelledby="value">
      <h2 id="value" tabIndex={-1}>
        {say(finding ? words.findings : words.result)}
      </h2>
      <p>{say(finding ? finding.says : otherwise)}</p>
    </section>
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
