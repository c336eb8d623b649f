/** Who of a sample is to be asked now, and noting what came of a try. */
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { sampleWords as words } from '../words/sample-page.ts'
import { EvaluationFrame } from './evaluation-frame.tsx'
import { TryForm } from './evaluation-try.tsx'
import type { AskedView } from './evaluation-view.ts'

export type Person = AskedView['people'][number]

export function AskedPage(view: AskedView) {
  const { say } = useReader()
  return (
    <EvaluationFrame head={view.head} part="sample">
      <h2 id="asked">{say(words.listTitle)}</h2>
      <p className="column">{say(words.listLead)}</p>
      {view.people.length === 0 ? (
        <p>{say(words.nobody)}</p>
      ) : (
        <>
          <People people={view.people} />
          <TryForm view={view} />
        </>
      )}
    </EvaluationFrame>
  )
}

function People({ people }: { people: readonly Person[] }) {
  const { say, format } = useReader()
  const numbered = people.map((person, at) => ({ ...person, no: at + 1 }))
  return (
    <Table
      id="asked-list"
      caption={say(words.listTitle)}
      captionUnseen
      rows={numbered}
      rowKey={({ id }) => id}
      columns={[
        { key: 'no', head: say(words.number), number: true, cell: ({ no }) => no },
        {
          key: 'name',
          head: say(words.name),
          cell: ({ name }) => (name === null ? say(words.nameHidden) : <Zh>{name}</Zh>),
        },
        { key: 'home', head: say(words.home), cell: ({ home }) => <Zh>{home}</Zh> },
        {
          key: 'outcome',
          head: say(words.outcome),
          cell: ({ outcome, tries }) => (
            <>
              {say(outcome === null ? words.none : words[outcome])}
              {tries > 0 && <span className="cell-note">{say(words.tries(format.count(tries)))}</span>}
            </>
          ),
        },
      ]}
    />
  )
}
