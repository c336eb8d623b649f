/** Registering a budget line: whose money, from where, how much, for what. */
import { moneySources } from '#supervision'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { SelectInput, TextInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { budgetWords as words } from '../words/budget-page.ts'
import { watchWords } from '../words/watch-words.ts'
import type { BudgetPageView } from './budget.tsx'
import { TaskSelect } from './task-select.tsx'
import { typedInto } from './typed-form.ts'
import { UnitSelect } from './unit-select.tsx'

export function RegisterLine({ view: { year, units, programmes, tasks, typed } }: { view: BudgetPageView }) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, 'register')
  const field = (name: string) => ({ name, value: said[name], error: errorOf(errors, name) })
  return (
    <section className="panel">
      <h2>{say(words.register)}</h2>
      <DeedForm action={paths.budget()}>
        <input type="hidden" name="year" value={year} />
        <TextInput {...field('name')} label={words.name} width="full" autoComplete="off" />
        <UnitSelect {...field('unit')} label={words.unit} units={units} />
        <SelectInput
          {...field('source')}
          label={words.source}
          options={Object.entries(moneySources).map(([value, says]) => ({ value, words: says }))}
        />
        <TextInput {...field('amount')} label={words.amountYuan} width="narrow" autoComplete="off" />
        <SelectInput
          {...field('programme')}
          label={words.programme}
          options={[
            { value: '', words: watchWords.none },
            ...programmes.map(({ id, name }) => ({ value: id, words: { zh: name, en: name } })),
          ]}
        />
        <SelectInput
          {...field('spentBy')}
          label={words.spentBy}
          options={[
            { value: 'records', words: words.records },
            { value: 'pay-runs', words: words.payRuns },
          ]}
        />
        <TaskSelect tasks={tasks} label={words.task} value={said['task']} />
        <Button>{say(words.registerButton)}</Button>
      </DeedForm>
    </section>
  )
}
