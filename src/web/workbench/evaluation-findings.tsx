/** What an evaluation found: each open until it is put right, with the document that shows it. */
import { DayInput } from '../parts/day-input.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { SelectInput, TextArea, TextInput } from '../parts/inputs.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { evaluationWords as words } from '../words/evaluation-page.ts'
import { EvaluationFrame } from './evaluation-frame.tsx'
import type { FindingsView } from './evaluation-view.ts'
import { dayTyped, type TypedForm, typedInto } from './typed-form.ts'

type View = FindingsView & { readonly typed?: TypedForm | undefined }

export function FindingsPage(view: View) {
  const { say } = useReader()
  return (
    <EvaluationFrame head={view.head} part="findings" typed={view.typed}>
      <h2 id="findings">{say(words.findings)}</h2>
      {view.findings.length === 0 ? <p>{say(words.noFindings)}</p> : <Findings view={view} />}
      {view.findings.some(({ resolvedOn }) => resolvedOn === null) && <RightForm view={view} />}
      <NoteForm view={view} />
    </EvaluationFrame>
  )
}

function Findings({ view: { findings } }: { view: View }) {
  const { say, format } = useReader()
  return (
    <Table
      id="findings-list"
      caption={say(words.findings)}
      captionUnseen
      rows={findings}
      rowKey={({ id }) => id}
      columns={[
        { key: 'found', head: say(words.found), cell: ({ found }) => <Zh>{found}</Zh> },
        { key: 'by', head: say(words.by), cell: ({ by }) => say(words[by]) },
        {
          key: 'unit',
          head: say(words.unitConcerned),
          cell: ({ unitName }) => (unitName === null ? say(words.noUnit) : <Zh>{unitName}</Zh>),
        },
        { key: 'demand', head: say(words.demand), cell: ({ demand }) => <Zh>{demand}</Zh> },
        { key: 'due', head: say(words.dueHead), cell: ({ due }) => (due ? format.day(due) : '—') },
        {
          key: 'state',
          head: say(words.state),
          cell: ({ resolvedOn, resolution, document }) =>
            resolvedOn === null
              ? say(words.openFinding)
              : say(words.resolved(format.day(resolvedOn), resolution ?? '', document ?? '')),
        },
      ]}
    />
  )
}

const zhOnly = (text: string) => ({ zh: text, en: text })

function RightForm({ view: { head, findings, typed } }: { view: View }) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, 'right')
  const open = findings.filter(({ resolvedOn }) => resolvedOn === null)
  return (
    <section className="panel">
      <h2 id="right">{say(words.putRight)}</h2>
      <DeedForm action={paths.evaluationPart(head.id, 'put-right')}>
        <SelectInput
          name="finding"
          label={words.which}
          value={said.finding}
          options={open.map(({ id, found }) => ({
            value: id,
            words: zhOnly([...found].slice(0, 40).join('')),
          }))}
        />
        <TextArea name="how" label={words.how} value={said.how} error={errorOf(errors, 'how')} />
        <TextInput
          name="document"
          label={words.proof}
          value={said.document}
          error={errorOf(errors, 'document')}
          width="full"
          autoComplete="off"
        />
        <Button>{say(words.putRight)}</Button>
      </DeedForm>
    </section>
  )
}

function NoteForm({ view: { head, units, typed } }: { view: View }) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, 'note')
  return (
    <section className="panel">
      <h2 id="note">{say(words.noteFinding)}</h2>
      <DeedForm action={paths.evaluationPart(head.id, 'findings')}>
        <TextArea name="found" label={words.found} value={said.found} error={errorOf(errors, 'found')} />
        <SelectInput
          name="by"
          label={words.by}
          value={said.by}
          options={(['office', 'third-party'] as const).map((value) => ({ value, words: words[value] }))}
        />
        <SelectInput
          name="unit"
          label={words.unitConcerned}
          value={said.unit}
          options={[
            { value: '', words: words.noUnit },
            ...units.map(({ code, name }) => ({ value: code, words: zhOnly(name) })),
          ]}
        />
        <TextArea name="demand" label={words.demand} value={said.demand} error={errorOf(errors, 'demand')} />
        <DayInput name="due" label={words.due} typed={dayTyped(said, 'due')} error={errorOf(errors, 'due')} />
        <Button>{say(words.noteFinding)}</Button>
      </DeedForm>
    </section>
  )
}
