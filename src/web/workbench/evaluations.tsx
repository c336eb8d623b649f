/** All rounds of evaluation of the officer's area, and the form to open one. */
import { roundKinds, roundStates } from '#evaluation'
import { BenchPage } from '../parts/bench-page.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { evaluationWords as words } from '../words/evaluation-page.ts'
import { OpenForm } from './evaluation-open.tsx'
import type { EvaluationsView } from './evaluation-view.ts'
import type { TypedForm } from './typed-form.ts'

export type View = EvaluationsView & { readonly typed?: TypedForm | undefined }

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
