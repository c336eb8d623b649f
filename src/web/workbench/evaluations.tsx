/** All rounds of evaluation of the officer's area, and the form to open one. */
import { type RoundKind, roundKinds, roundStates } from '#evaluation'
import { BenchPage } from '../parts/bench-page.tsx'
import { DayInput } from '../parts/day-input.tsx'
import { ErrorSummary, errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { SelectInput } from '../parts/inputs.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { evaluationWords as words } from '../words/evaluation-page.ts'
import type { EvaluationsView } from './evaluation-view.ts'
import { dayTyped, type TypedForm, typedInto } from './typed-form.ts'

type View = EvaluationsView & { readonly typed?: TypedForm | undefined }

export function EvaluationsPage(view: View) {
  const { say } = useReader()
  const errors = view.typed?.errors ?? []
  return (
    <BenchPage title={say(words.title)} section="evaluations" failed={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <h1>{say(words.title)}</h1>
      <p className="column">{say(words.lead)}</p>
      {view.rounds.length === 0 ? <p>{say(words.none)}</p> : <Rounds view={view} />}
      <OpenForm view={view} />
    </BenchPage>
  )
}

function Rounds({ view: { rounds } }: { view: View }) {
  const { say, link, format } = useReader()
  return (
    <Table
      id="rounds"
      caption={say(words.title)}
      captionUnseen
      rows={rounds}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'kind',
          head: say(words.kind),
          cell: ({ id, kind, areaName }) => (
            <a href={link(paths.evaluation(id))}>
              <Zh>{areaName}</Zh> · {say(roundKinds[kind])}
            </a>
          ),
        },
        {
          key: 'of',
          head: say(words.of),
          cell: ({ plan }) => (plan === null ? say(words.allPlans) : <Zh>{plan}</Zh>),
        },
        {
          key: 'period',
          head: say(words.period),
          cell: ({ from, to }) => say(words.periodOf(format.day(from), format.day(to))),
        },
        { key: 'state', head: say(words.state), cell: ({ state }) => say(roundStates[state]) },
      ]}
    />
  )
}

const zhOnly = (text: string) => ({ zh: text, en: text })

function OpenForm({ view: { plans, areas, typed } }: { view: View }) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, 'open')
  return (
    <section className="panel">
      <h2 id="open">{say(words.open)}</h2>
      <DeedForm action={paths.evaluations()}>
        <SelectInput
          name="kind"
          label={words.kind}
          value={said.kind}
          options={(Object.keys(roundKinds) as RoundKind[]).map((kind) => ({
            value: kind,
            words: roundKinds[kind],
          }))}
        />
        <SelectInput
          name="area"
          label={words.area}
          value={said.area}
          options={areas.map(({ code, name }) => ({ value: code, words: zhOnly(name) }))}
        />
        <SelectInput
          name="plan"
          label={words.of}
          value={said.plan}
          options={[
            { value: '', words: words.allPlans },
            ...plans.map(({ id, title }) => ({ value: id, words: zhOnly(title) })),
          ]}
        />
        <DayInput
          name="from"
          label={words.from}
          typed={dayTyped(said, 'from')}
          error={errorOf(errors, 'from')}
        />
        <DayInput
          name="to"
          label={words.to}
          hint={words.toHint}
          typed={dayTyped(said, 'to')}
          error={errorOf(errors, 'to')}
        />
        <Button>{say(words.openButton)}</Button>
      </DeedForm>
    </section>
  )
}
