/** Reports of a round: drafted, downloaded, and held against the data of today and the edited file. */
import type { Recheck } from '#evaluation'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { evaluationWords } from '../words/evaluation-page.ts'
import { reportWords as words } from '../words/report-page.ts'
import { EvaluationFrame } from './evaluation-frame.tsx'
import { RecheckTold } from './evaluation-recheck.tsx'
import { DraftForm, RecheckForm } from './evaluation-report-forms.tsx'
import type { ReportsView } from './evaluation-view.ts'
import type { TypedForm } from './typed-form.ts'

export type View = ReportsView & {
  readonly typed?: TypedForm | undefined
  readonly recheck?: Recheck | undefined
}

export function ReportsPage(view: View) {
  const { say } = useReader()
  const { head, reports, typed, recheck } = view
  return (
    <EvaluationFrame head={head} part="report" typed={typed}>
      {recheck && <RecheckTold recheck={recheck} />}
      <p className="column">{say(words.lead)}</p>
      {reports.length === 0 ? <p>{say(words.none)}</p> : <Reports view={view} />}
      {reports.length > 0 && <RecheckForm view={view} />}
      {head.state === 'open' ? <p>{say(evaluationWords.notFrozen)}</p> : <DraftForm view={view} />}
    </EvaluationFrame>
  )
}

function Reports({ view: { head, reports } }: { view: View }) {
  const { say, link, format } = useReader()
  return (
    <Table
      id="reports"
      caption={say(evaluationWords.report)}
      captionUnseen
      rows={reports}
      rowKey={({ id }) => id}
      columns={[
        { key: 'title', head: say(words.title), cell: ({ title }) => <Zh>{title}</Zh> },
        { key: 'at', head: say(words.drafted), cell: ({ draftedAt }) => format.moment(draftedAt) },
        {
          key: 'file',
          head: say(words.download),
          cell: ({ id, draftedAt }) => (
            <a href={link(paths.evaluationPart(head.id, `report/${id}`))}>
              {say(words.download)}
              <span className="unseen"> {format.moment(draftedAt)}</span>
            </a>
          ),
        },
      ]}
    />
  )
}
