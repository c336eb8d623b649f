/** Noting what came of a try to reach somebody of the sample. */
import type { Outcome } from '#evaluation'
import { Button, DeedForm } from '../parts/form.tsx'
import { SelectInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { sampleWords as words } from '../words/sample-page.ts'
import type { Person } from './evaluation-asked.tsx'
import type { AskedView } from './evaluation-view.ts'

export const outcomes = ['answered', 'not-reached', 'refused', 'moved-away', 'deceased'] as const

export function TryForm({ view: { head, sample, people } }: { view: AskedView }) {
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
