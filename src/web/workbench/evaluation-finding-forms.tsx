/** Noting what an evaluation found, and how it was put right. */
import { DayInput } from '../parts/day-input.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { SelectInput, TextArea, TextInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { evaluationWords as words } from '../words/evaluation-page.ts'
import type { View } from './evaluation-findings.tsx'
import { dayTyped, typedInto } from './typed-form.ts'

const zhOnly = (text: string) => ({ zh: text, en: text })

export function RightForm({ view: { head, findings, typed } }: { view: View }) {
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

export function NoteForm({ view: { head, units, typed } }: { view: View }) {
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
