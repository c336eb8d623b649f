/** Who of a sample is to be asked now, and noting what came of a try. */
import type { Outcome } from '#evaluation'
import { Button, DeedForm } from '../parts/form.tsx'
import { SelectInput } from '../parts/inputs.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { sampleWords as words } from '../words/evaluation-page.ts'
import { EvaluationFrame } from './evaluation-frame.tsx'
import type { AskedView } from './evaluation-view.ts'

export const outcomes = ['answered', 'not-reached', 'refused', 'moved-away', 'deceased'] as const

type Person = AskedView['people'][number]

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

function TryForm({ view: { head, sample, people } }: { view: AskedView }) {
  const { say } = useReader()
  const nameOf = ({ name, home }: Person, at: number) => `${at + 1}. ${name ?? ''} ${home}`
  return (
    <section className="panel">
      <h2 id="try">{say(words.note)}</h2>
      <DeedForm action={paths.evaluationPart(head.id, `sample/${sample}/people`)}>
        <SelectInput
          name="person"
          label={words.who}
          options={people.map((person, at) => ({
            value: `${person.county} ${person.id}`,
            words: { zh: nameOf(person, at), en: nameOf(person, at) },
          }))}
        />
        <SelectInput
          name="outcome"
          label={words.outcome}
          options={outcomes.map((value: Outcome) => ({ value, words: words[value] }))}
        />
        <Button>{say(words.note)}</Button>
      </DeedForm>
    </section>
  )
}
