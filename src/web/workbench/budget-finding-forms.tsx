/** Writing down what was found of a budget line, and how it was put right. */
import { findingKinds } from '#supervision'
import { DayInput } from '../parts/day-input.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { SelectInput, TextArea, TextInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { lineWords as words } from '../words/budget-line-page.ts'
import type { LinePageView } from './budget-line.tsx'
import type { LineView } from './budget-line-view.ts'
import { dayTyped, typedInto } from './typed-form.ts'

type Finding = LineView['findings'][number]

export function Resolve({ view: { line, typed }, finding }: { view: LinePageView; finding: Finding }) {
  const { say } = useReader()
  const form = typedInto(typed, `resolve-${finding.id}`)
  const field = (name: string) => {
    const id = `${name}-${finding.id}`
    return { name, id, value: form.said[name], error: errorOf(form.errors, id) }
  }
  const on = `resolved-${finding.id}`
  return (
    <details open={form.errors.length > 0}>
      <summary>
        {say(words.resolve)}
        <span className="unseen"> {finding.finding}</span>
      </summary>
      <DeedForm action={paths.budgetStep(line, 'resolve')}>
        <input type="hidden" name="finding" value={finding.id} />
        <DayInput
          name={on}
          label={words.on}
          typed={dayTyped(form.said, on)}
          error={errorOf(form.errors, on)}
        />
        <TextInput {...field('how')} label={words.how} width="full" autoComplete="off" />
        <TextInput {...field('evidence')} label={words.evidence} width="full" autoComplete="off" />
        <Button>{say(words.resolve)}</Button>
      </DeedForm>
    </details>
  )
}

export function RecordFinding({ view: { line, typed } }: { view: LinePageView }) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, 'finding')
  return (
    <section className="panel">
      <h2>{say(words.find)}</h2>
      <DeedForm action={paths.budgetStep(line, 'finding')}>
        <SelectInput
          name="kind"
          id="finding-kind"
          label={words.kind}
          value={said['kind']}
          options={Object.entries(findingKinds).map(([value, says]) => ({ value, words: says }))}
        />
        <DayInput
          name="found"
          label={words.on}
          typed={dayTyped(said, 'found')}
          error={errorOf(errors, 'found')}
        />
        <TextInput
          name="foundBy"
          label={words.foundBy}
          value={said['foundBy']}
          error={errorOf(errors, 'foundBy')}
          autoComplete="off"
        />
        <TextArea
          name="finding"
          label={words.finding}
          value={said['finding']}
          error={errorOf(errors, 'finding')}
        />
        <Button>{say(words.record)}</Button>
      </DeedForm>
    </section>
  )
}
