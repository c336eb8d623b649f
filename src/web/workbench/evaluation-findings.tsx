/** What an evaluation found: each open until it is put right, with the document that shows it. */
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { evaluationWords as words } from '../words/evaluation-page.ts'
import { NoteForm, RightForm } from './evaluation-finding-forms.tsx'
import { EvaluationFrame } from './evaluation-frame.tsx'
import type { FindingsView } from './evaluation-view.ts'
import type { TypedForm } from './typed-form.ts'

export type View = FindingsView & { readonly typed?: TypedForm | undefined }

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
