/** Drafting a report, and checking one with its edited file. */
import { DayInput } from '../parts/day-input.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { FileInput, SelectInput, TextInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { reportWords as words } from '../words/report-page.ts'
import type { View } from './evaluation-report.tsx'
import { dayTyped, typedInto } from './typed-form.ts'

export function RecheckForm({ view: { head, reports, typed } }: { view: View }) {
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

export function DraftForm({ view: { head, typed } }: { view: View }) {
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
