/** Plans: take one in, and how far the checking of each has come. */
import { BenchPage } from '../parts/bench-page.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { ErrorSummary, errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { FileInput } from '../parts/inputs.tsx'
import { Table } from '../parts/table.tsx'
import type { Tone } from '../parts/tag.tsx'
import { Tag } from '../parts/tag.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'

export type PlanCheckState = 'checking' | 'accepted' | 'reread'

export type PlanLine = {
  readonly id: string
  readonly title: string
  readonly state: PlanCheckState
  /** The newest published edition. */
  readonly edition: number | undefined
  readonly tasks: number
  readonly tasksChecked: number
  readonly toCheck: number
  readonly openFindings: number
  /** A local instant. */
  readonly takenAt: string
  readonly takenBy: string
}

export type PlansView = {
  readonly plans: readonly PlanLine[]
  /** Absent for officers who may look but not take in. */
  readonly upload?: { readonly errors: readonly FieldError[] } | undefined
}

export const acceptedFiles = '.txt,.md,.html,.htm,.docx,.pdf'

export function PlansPage({ plans, upload }: PlansView) {
  const { say } = useReader()
  return (
    <BenchPage title={say(words.title)} section="plans" failed={(upload?.errors.length ?? 0) > 0}>
      {upload && <ErrorSummary errors={upload.errors} />}
      <h1>{say(words.title)}</h1>
      <p className="lede">{say(words.lead)}</p>
      {upload ? <UploadForm errors={upload.errors} /> : <p>{say(words.readOnly)}</p>}
      <section>
        <h2 id="list">{say(words.list)}</h2>
        {plans.length === 0 ? <p>{say(words.none)}</p> : <PlanTable plans={plans} />}
      </section>
    </BenchPage>
  )
}

function UploadForm({ errors }: { errors: readonly FieldError[] }) {
  const { say } = useReader()
  return (
    <section className="panel">
      <h2 id="upload">{say(words.upload)}</h2>
      <DeedForm action={paths.plans()} files>
        <FileInput
          name="file"
          label={words.file}
          hint={words.fileHint}
          error={errorOf(errors, 'file')}
          accept={acceptedFiles}
        />
        <Button>{say(words.read)}</Button>
      </DeedForm>
    </section>
  )
}

const tones: Record<PlanCheckState, Tone> = { checking: 'warn', accepted: 'good', reread: 'warn' }

export function PlanStateTags({ state, edition }: Pick<PlanLine, 'state' | 'edition'>) {
  const { say } = useReader()
  return (
    <>
      <Tag tone={tones[state]}>{say(words[state])}</Tag>{' '}
      {edition !== undefined && <Tag tone="note">{say(words.edition(edition))}</Tag>}
    </>
  )
}

function PlanTable({ plans }: { plans: readonly PlanLine[] }) {
  const { say, link, format } = useReader()
  return (
    <Table
      id="plans"
      caption={say(words.list)}
      captionUnseen
      rows={plans}
      rowKey={(plan) => plan.id}
      columns={[
        {
          key: 'plan',
          head: say(words.plan),
          cell: (plan) => (
            <span className="task-name">
              <a href={link(paths.checkPlan(plan.id))}>
                {plan.title === '' ? say(words.untitled) : <Zh>{plan.title}</Zh>}
              </a>
            </span>
          ),
        },
        { key: 'state', head: say(words.stateHead), cell: (plan) => <PlanStateTags {...plan} /> },
        {
          key: 'progress',
          head: say(words.progressHead),
          cell: (plan) => say(words.of(plan.tasksChecked, plan.tasks)),
        },
        { key: 'open', head: say(words.openHead), number: true, cell: (plan) => format.count(plan.toCheck) },
        {
          key: 'findings',
          head: say(words.findingsHead),
          number: true,
          cell: (plan) => format.count(plan.openFindings),
        },
        {
          key: 'taken',
          head: say(words.taken),
          cell: (plan) => (
            <>
              <time dateTime={plan.takenAt}>{format.moment(plan.takenAt)}</time>
              <span className="cell-note">
                <Zh>{plan.takenBy}</Zh>
              </span>
            </>
          ),
        },
      ]}
    />
  )
}
