/** The form that opens a round of evaluation. */
import { type RoundKind, roundKinds } from '#evaluation'
import { DayInput } from '../parts/day-input.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { SelectInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { evaluationWords as words } from '../words/evaluation-page.ts'
import type { View } from './evaluations.tsx'
import { dayTyped, typedInto } from './typed-form.ts'

const zhOnly = (text: string) => ({ zh: text, en: text })

export function OpenForm({ view: { plans, areas, typed } }: { view: View }) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, 'open')
  return (
    <section className="panel">
      <h2 id="open">{say(words.open)}</h2>
      <DeedForm action={paths.evaluations()}>
        <SelectInput
          name="kind"
          label={words.kind}
          value={said.kind}
          options={(Object.keys(roundKinds) as RoundKind[]).map((kind) => ({
            value: kind,
            words: roundKinds[kind],
          }))}
        />
        <SelectInput
          name="area"
          label={words.area}
          value={said.area}
          options={areas.map(({ code, name }) => ({ value: code, words: zhOnly(name) }))}
        />
        <SelectInput
          name="plan"
          label={words.of}
          value={said.plan}
          options={[
            { value: '', words: words.allPlans },
            ...plans.map(({ id, title }) => ({ value: id, words: zhOnly(title) })),
          ]}
        />
        <DayInput
          name="from"
          label={words.from}
          typed={dayTyped(said, 'from')}
          error={errorOf(errors, 'from')}
        />
        <DayInput
          name="to"
          label={words.to}
          hint={words.toHint}
          typed={dayTyped(said, 'to')}
          error={errorOf(errors, 'to')}
        />
        <Button>{say(words.openButton)}</Button>
      </DeedForm>
    </section>
  )
}
