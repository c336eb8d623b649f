/** The comparison a fact allows: yes or no, one of its values, a range, an age or dates. */
import { Choice } from '../parts/choice.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { AskForm, Button } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { listWords as words } from '../words/lists-page.ts'
import { Carried } from './list-carried.tsx'
import type { FactForm, ListPageView } from './list-view.ts'

export function FactFields({ view, form }: { view: ListPageView; form: FactForm }) {
  const { say } = useReader()
  return (
    <AskForm action={paths.buildList()}>
      <Carried view={view} />
      <input type="hidden" name="to" value={view.to} />
      <input type="hidden" name="fact" value={form.key} />
      <input type="hidden" name="add" value="yes" />
      <Comparison view={view} form={form} />
      <Button>{say(words.addButton)}</Button>
    </AskForm>
  )
}

function Comparison({ view, form }: { view: ListPageView; form: FactForm }) {
  const { say } = useReader()
  const error = errorOf(view.errors, 'value')
  if (form.values.length > 0)
    return (
      <Choice
        name="value"
        label={form.type === 'yes-no' ? words.yesOrNo : words.among}
        error={error}
        options={form.values}
        chosen={[]}
        many={form.type !== 'yes-no'}
      />
    )
  if (form.type === 'day')
    return (
      <>
        <p className="quiet">{say(words.orDates)}</p>
        <TextInput
          name="value"
          label={words.ageFrom}
          error={error}
          width="narrow"
          numeric
          autoComplete="off"
        />
        <TextInput name="ageTo" label={words.ageTo} width="narrow" numeric autoComplete="off" />
        <TextInput name="notBefore" label={words.notBefore} width="narrow" autoComplete="off" />
        <TextInput name="notAfter" label={words.notAfter} width="narrow" autoComplete="off" />
      </>
    )
  const hint = form.type === 'money' ? words.yuan : undefined
  return (
    <>
      <TextInput
        name="value"
        label={words.from}
        hint={hint}
        error={error}
        width="narrow"
        numeric
        autoComplete="off"
      />
      <TextInput name="most" label={words.to} hint={hint} width="narrow" numeric autoComplete="off" />
    </>
  )
}
