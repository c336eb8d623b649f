/** The plan's public page: each promise with its state in words, who leads and by when; each indicator with base, target, now. */
import type { Day, Words } from '#kernel'
import { AskForm, Button } from '../parts/form.tsx'
import { SelectInput } from '../parts/inputs.tsx'
import type { IndicatorLine } from '../parts/measure.tsx'
import { MeasureLine } from '../parts/measure.tsx'
import type { Due, TaskState, UnitsOfTask } from '../parts/plan-facts.tsx'
import { DueText, LeadText, TaskStateTag, taskStates } from '../parts/plan-facts.tsx'
import { PortalPage } from '../parts/portal-page.tsx'
import type { StateCountsByState } from '../parts/state-counts.tsx'
import { StateCounts } from '../parts/state-counts.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { evaluationsPageWords } from '../words/evaluations-page.ts'
import { planPageWords as words } from '../words/plan-page.ts'
import { planTextWords } from '../words/plan-text-page.ts'
import { planWords } from '../words/plan-words.ts'
import { pledgesPageWords } from '../words/pledges-page.ts'
import { shell } from '../words/shell.ts'
import { type PromiseStanding, StandingDays, type StandingEditions, StandingList } from './standing.tsx'

export type PublicPromise = UnitsOfTask & {
  readonly no: string
  readonly heading: string
  readonly text: string
  readonly due: Due
  readonly state: TaskState
  /** Why it is late or cannot be judged. */
  readonly because?: Words | undefined
  /** What its office published of the units' work; undefined while it has published nothing. */
  readonly standing?: PromiseStanding | undefined
}

export type PlanView = {
  readonly title: string
  readonly period: { readonly from: Day; readonly to: Day }
  readonly asOf: Day
  readonly fields: readonly { readonly id: string; readonly name: string }[]
  /** How many promises the whole plan has in each state. */
  readonly counts: StateCountsByState
  readonly indicators: readonly IndicatorLine[]
  readonly filter: {
    readonly field?: string | undefined
    readonly state?: TaskState | undefined
    /** An earlier edition of what units have done. */
    readonly standing?: number | undefined
  }
  readonly standings?: StandingEditions | undefined
  /** Whether the plan's own words are published with it. */
  readonly text?: boolean
  /** Whether a year's pledges are published. */
  readonly pledges?: boolean
  /** Whether an evaluation is published. */
  readonly evaluations?: boolean
  /** Those the filter leaves; a task without a heading of its own is told by its sentence. */
  readonly promises: readonly PublicPromise[]
}

export function PlanPage(view: PlanView) {
  const { say, format, link } = useReader()
  return (
    <PortalPage title={say(words.title)} section="plan" crumbs={[{ to: paths.home(), words: shell.home }]}>
      <h1>{say(words.title)}</h1>
      <p className="document-title">
        <Zh>{view.title}</Zh>
      </p>
      <p className="lede">{say(words.lead(format.day(view.period.from), format.day(view.period.to)))}</p>
      {view.text && (
        <p>
          <a href={link(paths.planText())}>{say(planTextWords.toText)}</a>
        </p>
      )}
      <Glance counts={view.counts} asOf={view.asOf} />
      <section>
        <h2 id="indicators">{say(words.indicators)}</h2>
        <p className="column">{say(words.indicatorsLead)}</p>
        <ul className="indicators">
          {view.indicators.map((line) => (
            <IndicatorItem key={line.no} line={line} />
          ))}
        </ul>
      </section>
      <Promises view={view} />
      {view.evaluations && (
        <p>
          <a href={link(paths.publishedEvaluations())}>{say(evaluationsPageWords.toEvaluations)}</a>
        </p>
      )}
      {view.pledges && (
        <p>
          <a href={link(paths.pledges())}>{say(pledgesPageWords.toPledges)}</a>
        </p>
      )}
    </PortalPage>
  )
}

function Glance({ counts, asOf }: Pick<PlanView, 'counts' | 'asOf'>) {
  const { say, format } = useReader()
  return (
    <section>
      <h2 id="glance">{say(words.atAGlance)}</h2>
      <StateCounts counts={counts} />
      <p className="quiet">{say(words.asOf(format.day(asOf)))}</p>
    </section>
  )
}

function IndicatorItem({ line }: { line: IndicatorLine }) {
  const { say, link } = useReader()
  return (
    <li>
      <h3>
        <a href={link(paths.planIndicator(line.no))}>
          <Zh>{line.name}</Zh>
        </a>
      </h3>
      <p className="quiet">{say(planWords[line.kind])}</p>
      <MeasureLine line={line} />
    </li>
  )
}

function Promises({ view }: { view: PlanView }) {
  const { say } = useReader()
  const total = Object.values(view.counts).reduce((sum, n) => sum + n, 0)
  return (
    <section>
      <h2 id="promises">{say(words.promises)}</h2>
      <Filter fields={view.fields} filter={view.filter} />
      {view.standings && <StandingDays {...view.standings} />}
      <p>{say(words.shown(view.promises.length, total))}</p>
      {view.promises.length === 0 && <p>{say(words.empty)}</p>}
      <ol className="promises-list">
        {view.promises.map((promise) => (
          <PromiseItem key={promise.no} promise={promise} />
        ))}
      </ol>
    </section>
  )
}

function Filter({ fields, filter }: Pick<PlanView, 'fields' | 'filter'>) {
  const { say } = useReader()
  const all = { value: '', words: words.all }
  return (
    <AskForm action={paths.plan()} className="filter">
      {fields.length > 0 && (
        <SelectInput
          name="field"
          label={words.field}
          value={filter.field}
          options={[
            all,
            ...fields.map((field) => ({ value: field.id, words: { zh: field.name, en: field.name } })),
          ]}
        />
      )}
      <SelectInput
        name="state"
        label={words.state}
        value={filter.state}
        options={[all, ...taskStates.map((state) => ({ value: state, words: planWords[state] }))]}
      />
      <Button tone="quiet">{say(words.show)}</Button>
    </AskForm>
  )
}

function PromiseItem({ promise }: { promise: PublicPromise }) {
  const { say } = useReader()
  return (
    <li id={`task-${promise.no}`}>
      <h3 className={promise.heading ? undefined : 'sentence'}>
        <Zh>{promise.heading || promise.text}</Zh>
      </h3>
      <p className="promise-state">
        <TaskStateTag state={promise.state} /> {promise.because && say(promise.because)}
      </p>
      {promise.heading && (
        <p>
          <Zh>{promise.text}</Zh>
        </p>
      )}
      <dl className="pairs">
        <div>
          <dt>{say(planWords.due)}</dt>
          <dd>
            <DueText due={promise.due} />
          </dd>
        </div>
        <div>
          <dt>{say(planWords.lead)}</dt>
          <dd>
            <LeadText units={promise} />
          </dd>
        </div>
        {promise.coop.length > 0 && (
          <div>
            <dt>{say(planWords.coop)}</dt>
            <dd>
              <Zh>{promise.coop.join('、')}</Zh>
            </dd>
          </div>
        )}
      </dl>
      {promise.standing && <StandingList standing={promise.standing} />}
    </li>
  )
}
