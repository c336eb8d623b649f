/** Reports of a round: drafted, downloaded, and held against the data of today and the edited file. */
import type { Recheck } from '#evaluation'
import { DayInput } from '../parts/day-input.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { FileInput, SelectInput, TextInput } from '../parts/inputs.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { evaluationWords, reportWords as words } from '../words/evaluation-page.ts'
import { EvaluationFrame } from './evaluation-frame.tsx'
import { RecheckTold } from './evaluation-recheck.tsx'
import type { ReportsView } from './evaluation-view.ts'
import { dayTyped, type TypedForm, typedInto } from './typed-form.ts'

type View = ReportsView & {
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

function RecheckForm({ view: { head, reports, typed } }: { view: View }) {
  const { say, format } = useReader()
  const { said, errors } = typedInto(typed, 'recheck')
  return (
    <section className="panel">
      <h2 id="recheck">{say(words.recheck)}</h2>
      <p>{say(words.recheckLead)}</p>
      <DeedForm action={paths.evaluationPart(head.id, 'report/recheck')} files>
        <SelectInput
          name="report"
          label={words.which}
          value={said.report}
          options={reports.map(({ id, title, draftedAt }) => {
            const text = `${title} ${format.moment(draftedAt)}`
            return { value: id, words: { zh: text, en: text } }
          })}
        />
        <FileInput name="file" label={words.file} accept=".docx" error={errorOf(errors, 'file')} />
        <Button tone="quiet">{say(words.recheckButton)}</Button>
      </DeedForm>
    </section>
  )
}

function DraftForm({ view: { head, typed } }: { view: View }) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, 'draft')
  return (
    <section className="panel">
      <h2 id="draft">{say(words.draft)}</h2>
      <p>{say(words.draftLead)}</p>
      <DeedForm action={paths.evaluationPart(head.id, 'report')}>
        {(['number', 'issuer', 'secrecy', 'urgency'] as const).map((name) => (
          <TextInput key={name} name={name} label={words[name]} value={said[name]} autoComplete="off" />
        ))}
        <DayInput
          name="signedOn"
          label={words.signedOn}
          typed={dayTyped(said, 'signedOn')}
          error={errorOf(errors, 'signedOn')}
        />
        <Button>{say(words.draftButton)}</Button>
      </DeedForm>
    </section>
  )
}
