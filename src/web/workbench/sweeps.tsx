/** Sweeps: start one, and see those that were run. */
import type { Day, Words } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import { Choice } from '../parts/choice.tsx'
import type { TypedDay } from '../parts/day-input.tsx'
import { DayInput } from '../parts/day-input.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { ErrorSummary, errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm, StepLink } from '../parts/form.tsx'
import { Table } from '../parts/table.tsx'
import type { Tone } from '../parts/tag.tsx'
import { Tag } from '../parts/tag.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { sweepWords as words } from '../words/sweep-page.ts'

export type SweepState = 'running' | 'finished' | 'failed'

export type SweepLine = {
  readonly id: string
  readonly on: Day
  readonly programmes: readonly Words[]
  readonly state: SweepState
  readonly people?: number | undefined
  readonly toConfirm?: number | undefined
  readonly startedBy: string
}

export type SweepsView = {
  readonly sweeps: readonly SweepLine[]
  /** Absent for officers who may look but not start. */
  readonly start?: StartSweepView | undefined
}

export type StartSweepView = {
  readonly programmes: readonly { readonly id: string; readonly name: Words }[]
  readonly chosen: readonly string[]
  readonly on: TypedDay
  readonly errors: readonly FieldError[]
}

export const sweepTones: Record<SweepState, Tone> = { running: 'note', finished: 'good', failed: 'bad' }

export function SweepsPage({ sweeps, start }: SweepsView) {
  const { say } = useReader()
  return (
    <BenchPage title={say(words.title)} section="sweeps" failed={(start?.errors.length ?? 0) > 0}>
      {start && <ErrorSummary errors={start.errors} />}
      <h1>{say(words.title)}</h1>
      <p className="lede">{say(words.lead)}</p>
      <p>
        <StepLink to={paths.found()} tone="quiet">
          {say(words.toPeople)}
        </StepLink>
      </p>
      {start && <StartSweep start={start} />}
      <section>
        <h2 id="list">{say(words.list)}</h2>
        {sweeps.length === 0 ? <p>{say(words.none)}</p> : <SweepTable sweeps={sweeps} />}
      </section>
    </BenchPage>
  )
}

function StartSweep({ start }: { start: StartSweepView }) {
  const { say } = useReader()
  return (
    <section className="panel">
      <h2 id="start">{say(words.start)}</h2>
      <DeedForm action={paths.sweeps()}>
        <DayInput name="on" label={words.startOn} typed={start.on} error={errorOf(start.errors, 'on')} />
        <Choice
          name="programme"
          label={words.startProgrammes}
          hint={words.startHint}
          error={errorOf(start.errors, 'programme')}
          options={start.programmes.map(({ id, name }) => ({ value: id, words: name }))}
          chosen={start.chosen}
          many
        />
        <Button>{say(words.startButton)}</Button>
      </DeedForm>
    </section>
  )
}

function SweepTable({ sweeps }: { sweeps: readonly SweepLine[] }) {
  const { say, link, format } = useReader()
  const count = (n: number | undefined) => (n === undefined ? '—' : format.count(n))
  return (
    <Table
      id="sweeps"
      caption={say(words.list)}
      captionUnseen
      rows={sweeps}
      rowKey={(sweep) => sweep.id}
      columns={[
        {
          key: 'on',
          head: say(words.on),
          cell: (s) => <a href={link(paths.sweep(s.id))}>{format.day(s.on)}</a>,
        },
        { key: 'programmes', head: say(words.programmes), cell: (s) => format.list(s.programmes.map(say)) },
        {
          key: 'state',
          head: say(words.state),
          cell: (s) => <Tag tone={sweepTones[s.state]}>{say(words[s.state])}</Tag>,
        },
        { key: 'people', head: say(words.people), number: true, cell: (s) => count(s.people) },
        { key: 'toConfirm', head: say(words.toConfirm), number: true, cell: (s) => count(s.toConfirm) },
        { key: 'by', head: say(words.startedBy), cell: (s) => <Zh>{s.startedBy}</Zh> },
      ]}
    />
  )
}
