/** One pay run: where it stands, its totals to the fen, what this officer may do now, and its history. */
import type { Fen, Month, Words } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Figures } from '../parts/figures.tsx'
import { StepLink } from '../parts/form.tsx'
import { Tag } from '../parts/tag.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { Zh } from '../parts/zh.tsx'
import type { PayRunStep } from '../paths.ts'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { payRunWords as words } from '../words/pay-run-page.ts'
import { PayRunActs } from './pay-run-acts.tsx'
import type { PayRunArea } from './pay-run-areas.tsx'
import { PayRunAreas } from './pay-run-areas.tsx'
import type { PayRunFinding } from './pay-run-findings.tsx'
import { PayRunFindings } from './pay-run-findings.tsx'
import { PayRunSteps } from './pay-run-steps.tsx'
import type { PayRunState } from './pay-runs.tsx'
import { payRunTones } from './pay-runs.tsx'

/** Lines and their sum. */
export type Tally = { readonly lines: number; readonly total: Fen }

export type PayRunView = {
  readonly id: string
  readonly programme: Words
  readonly month: Month
  readonly state: PayRunState
  readonly maker: string
  /** Undefined while the list is still being frozen. */
  readonly toPay?: Tally | undefined
  readonly held?: Tally | undefined
  readonly answers?: { readonly paid: Tally; readonly failed: Tally; readonly waiting: Tally } | undefined
  readonly areas: readonly PayRunArea[]
  /** Undefined until it has been checked. */
  readonly findings?: readonly PayRunFinding[] | undefined
  /** The acts this officer may do in this state; approval also needs a second hand. */
  readonly may: readonly PayRunStep[]
  /** Has the duty to approve but had a hand in making the run. */
  readonly sameHand: boolean
  readonly fingerprint?: string | undefined
  /** Newest first. */
  readonly history: readonly {
    readonly id: string
    readonly says: Words
    readonly at: string
    readonly by: string
    readonly note?: string | undefined
  }[]
  readonly errors: readonly FieldError[]
}

export function PayRunPage(view: PayRunView) {
  const { say, format } = useReader()
  const title = say(words.runTitle(say(view.programme), format.month(view.month)))
  return (
    <BenchPage
      title={title}
      section="payRuns"
      failed={view.errors.length > 0}
      crumbs={[{ to: paths.payRuns(), words: words.title }]}
    >
      <ErrorSummary errors={view.errors} />
      <h1>{title}</h1>
      <p>
        <Tag tone={payRunTones[view.state]}>{say(words[view.state])}</Tag>
      </p>
      <PayRunSteps state={view.state} />
      <RunTotals view={view} />
      <PayRunActs view={view} />
      {view.findings && (
        <PayRunFindings
          findings={view.findings}
          id={view.id}
          maySettle={view.may.includes('settle')}
          errors={view.errors}
        />
      )}
      {view.areas.length > 0 && <PayRunAreas areas={view.areas} />}
      <RunHistory history={view.history} />
    </BenchPage>
  )
}

function RunTotals({ view: { id, toPay, held, answers } }: { view: PayRunView }) {
  const { say, format } = useReader()
  if (!toPay) return null
  const figure = (label: Words, tally: Tally, note?: Words) => ({
    label: say(label),
    value: format.money(tally.total),
    note: (
      <>
        {say(words.people(format.count(tally.lines)))}
        {note && <> · {say(note)}</>}
      </>
    ),
  })
  return (
    <section>
      <h2 id="totals">{say(words.totals)}</h2>
      <Figures
        figures={[
          figure(words.toPay, toPay),
          ...(held && held.lines > 0 ? [figure(words.held, held, words.heldNote)] : []),
          ...(answers
            ? [
                figure(words.paid, answers.paid),
                figure(words.failed, answers.failed),
                ...(answers.waiting.lines > 0 ? [figure(words.waiting, answers.waiting)] : []),
              ]
            : []),
        ]}
      />
      {answers && answers.failed.lines > 0 && (
        <p>
          <StepLink to={paths.failedLines(id)}>
            {say(words.seeFailed(format.count(answers.failed.lines)))}
          </StepLink>
        </p>
      )}
    </section>
  )
}

function RunHistory({ history }: Pick<PayRunView, 'history'>) {
  const { say } = useReader()
  return (
    <section>
      <h2 id="history">{say(words.history)}</h2>
      <Timeline
        happenings={history.map((step) => ({
          id: step.id,
          title: say(step.says),
          at: step.at,
          by: <Zh>{step.by}</Zh>,
          body: step.note && (
            <p>
              <Zh>{step.note}</Zh>
            </p>
          ),
        }))}
      />
    </section>
  )
}
