/** Pay runs: open one, and see all of them. */
import type { Fen, Month, Words } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import { Choice } from '../parts/choice.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { ErrorSummary, errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { Table } from '../parts/table.tsx'
import type { Tone } from '../parts/tag.tsx'
import { Tag } from '../parts/tag.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { payRunWords as words } from '../words/pay-run-page.ts'

export type PayRunState =
  | 'making'
  | 'frozen'
  | 'checked'
  | 'approved'
  | 'exported'
  | 'answering'
  | 'closed'
  | 'cancelled'

export type PayRunLine = {
  readonly id: string
  readonly month: Month
  readonly programme: Words
  readonly state: PayRunState
  readonly lines?: number | undefined
  readonly total?: Fen | undefined
  readonly maker: string
}

export type PayRunsView = {
  readonly runs: readonly PayRunLine[]
  /** Absent for officers who may not make runs. */
  readonly open?: OpenRunView | undefined
}

export type OpenRunView = {
  readonly programmes: readonly { readonly id: string; readonly name: Words }[]
  readonly programme?: string | undefined
  readonly month?: string | undefined
  readonly errors: readonly FieldError[]
}

export const payRunTones: Record<PayRunState, Tone> = {
  making: 'note',
  frozen: 'warn',
  checked: 'warn',
  approved: 'warn',
  exported: 'note',
  answering: 'note',
  closed: 'good',
  cancelled: 'plain',
}

export function PayRunsPage({ runs, open }: PayRunsView) {
  const { say } = useReader()
  return (
    <BenchPage title={say(words.title)} section="payRuns" failed={(open?.errors.length ?? 0) > 0}>
      {open && <ErrorSummary errors={open.errors} />}
      <h1>{say(words.title)}</h1>
      <p className="lede">{say(words.lead)}</p>
      {open && <OpenRun open={open} />}
      <section>
        <h2 id="list">{say(words.list)}</h2>
        {runs.length === 0 ? <p>{say(words.none)}</p> : <RunTable runs={runs} />}
      </section>
    </BenchPage>
  )
}

function OpenRun({ open }: { open: OpenRunView }) {
  const { say } = useReader()
  return (
    <section className="panel">
      <h2 id="open">{say(words.open)}</h2>
      <DeedForm action={paths.payRuns()}>
        <Choice
          name="programme"
          label={words.programme}
          error={errorOf(open.errors, 'programme')}
          options={open.programmes.map(({ id, name }) => ({ value: id, words: name }))}
          chosen={open.programme ? [open.programme] : []}
        />
        <TextInput
          name="month"
          label={words.month}
          hint={words.monthHint}
          value={open.month}
          error={errorOf(open.errors, 'month')}
          width="narrow"
          autoComplete="off"
        />
        <Button>{say(words.openButton)}</Button>
      </DeedForm>
    </section>
  )
}

function RunTable({ runs }: { runs: readonly PayRunLine[] }) {
  const { say, link, format } = useReader()
  return (
    <Table
      id="runs"
      caption={say(words.list)}
      captionUnseen
      rows={runs}
      rowKey={(run) => run.id}
      columns={[
        {
          key: 'run',
          head: say(words.month),
          cell: (run) => (
            <a href={link(paths.payRun(run.id))}>
              {say(words.runTitle(say(run.programme), format.month(run.month)))}
            </a>
          ),
        },
        {
          key: 'state',
          head: say(words.state),
          cell: (run) => <Tag tone={payRunTones[run.state]}>{say(words[run.state])}</Tag>,
        },
        {
          key: 'lines',
          head: say(words.lines),
          number: true,
          cell: (run) => (run.lines === undefined ? '—' : format.count(run.lines)),
        },
        {
          key: 'total',
          head: say(words.total),
          number: true,
          cell: (run) => (run.total === undefined ? '—' : format.money(run.total)),
        },
        { key: 'maker', head: say(words.maker), cell: (run) => <Zh>{run.maker}</Zh> },
      ]}
    />
  )
}
