/** Registering a pledge, and publishing those of a year after being told what will be public. */
import { DayInput } from '../parts/day-input.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { yearPledgesWords as words } from '../words/year-pledges-page.ts'
import { TaskSelect } from './task-select.tsx'
import { dayTyped, typedInto } from './typed-form.ts'
import { UnitSelect } from './unit-select.tsx'
import type { YearPledgesPageView } from './year-pledges.tsx'

export function RegisterPledge({ view: { year, units, tasks, typed } }: { view: YearPledgesPageView }) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, 'register')
  const field = (name: string) => ({ name, value: said[name], error: errorOf(errors, name) })
  return (
    <section className="panel">
      <h2>{say(words.register)}</h2>
      <DeedForm action={paths.yearPledges()}>
        <input type="hidden" name="year" value={year} />
        <TextInput {...field('title')} label={words.name} width="full" autoComplete="off" />
        <UnitSelect {...field('unit')} label={words.owner} units={units} />
        <TextInput {...field('quantity')} label={words.quantity} width="narrow" numeric autoComplete="off" />
        <TextInput
          {...field('countedIn')}
          label={words.countedIn}
          hint={words.countedInHint}
          width="narrow"
          autoComplete="off"
        />
        <DayInput name="due" label={words.due} typed={dayTyped(said, 'due')} error={errorOf(errors, 'due')} />
        <TextInput
          {...field('money')}
          label={words.money}
          hint={words.moneyHint}
          width="narrow"
          autoComplete="off"
        />
        <TaskSelect tasks={tasks} label={words.task} value={said['task']} />
        <Button>{say(words.registerButton)}</Button>
      </DeedForm>
    </section>
  )
}

export function PublishPledges({ view: { year, own, published } }: { view: YearPledgesPageView }) {
  const { say, link, format } = useReader()
  return (
    <section className="panel">
      <h2>{say(words.publish)}</h2>
      <p className="column">{say(words.publishTells(format.count(own), String(year)))}</p>
      <p>
        {say(
          published
            ? words.published(format.count(published.edition), format.day(published.on))
            : words.neverPublished,
        )}{' '}
        {published && <a href={link(paths.pledges(year))}>{say(words.see)}</a>}
      </p>
      <DeedForm action={paths.tellPledges()}>
        <input type="hidden" name="year" value={year} />
        <Button>{say(words.publishButton)}</Button>
      </DeedForm>
    </section>
  )
}
