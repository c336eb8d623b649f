/** Writing down what was paid from a budget line and what came of it. */
import { resultKinds } from '#supervision'
import { DayInput } from '../parts/day-input.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { SelectInput, TextInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { lineWords as words } from '../words/budget-line-page.ts'
import type { LinePageView } from './budget-line.tsx'
import { dayTyped, typedInto } from './typed-form.ts'

type Facts = { readonly view: LinePageView }

/** Several forms of the page have such a field: each has an id of its own. */
function useFields(view: LinePageView, form: string) {
  const { said, errors } = typedInto(view.typed, form)
  return {
    field: (name: string) => ({
      name,
      id: `${form}-${name}`,
      value: said[name],
      error: errorOf(errors, `${form}-${name}`),
    }),
    day: (name: string) => ({ name, typed: dayTyped(said, name), error: errorOf(errors, name) }),
  }
}

export function RecordSpending({ view }: Facts) {
  const { say } = useReader()
  const { field, day } = useFields(view, 'spend')
  return (
    <section className="panel">
      <h2>{say(words.spend)}</h2>
      <DeedForm action={paths.budgetStep(view.line, 'spend')}>
        <DayInput {...day('paid')} label={words.on} />
        <TextInput {...field('amount')} label={words.amountYuan} width="narrow" autoComplete="off" />
        <TextInput
          {...field('source')}
          label={words.source}
          hint={words.sourceHint}
          width="full"
          autoComplete="off"
        />
        <Button>{say(words.record)}</Button>
      </DeedForm>
    </section>
  )
}

export function RecordResult({ view }: Facts) {
  const { say } = useReader()
  const { field, day } = useFields(view, 'result')
  return (
    <section className="panel">
      <h2>{say(words.result)}</h2>
      <DeedForm action={paths.budgetStep(view.line, 'result')}>
        <SelectInput
          {...field('kind')}
          label={words.kind}
          options={Object.entries(resultKinds).map(([value, says]) => ({ value, words: says }))}
        />
        <DayInput {...day('counted')} label={words.on} />
        <TextInput
          {...field('quantity')}
          label={words.quantity}
          hint={words.quantityHint}
          width="narrow"
          numeric
          autoComplete="off"
        />
        <TextInput {...field('measuredIn')} label={words.measuredIn} width="narrow" autoComplete="off" />
        <TextInput
          {...field('asked')}
          label={words.asked}
          hint={words.askedHint}
          width="narrow"
          numeric
          autoComplete="off"
        />
        <TextInput
          {...field('source')}
          label={words.source}
          hint={words.sourceHint}
          width="full"
          autoComplete="off"
        />
        <Button>{say(words.record)}</Button>
      </DeedForm>
    </section>
  )
}
