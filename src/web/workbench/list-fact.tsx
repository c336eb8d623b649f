/** The comparison a fact allows: yes or no, one of its values, a range, an age or dates. */
import { Choice } from '../parts/choice.tsx'
import { Details } from '../parts/details.tsx'
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
      <Button>{say(words.addButton)}</Button>{' '}
      <Button tone="quiet" name="unrecorded" value="yes">
        {say(words.unrecorded(say(form.label)))}
      </Button>
    </AskForm>
  )
}

/** A group of conditions that has to hold of so many of the household: the numbers first, then its conditions one by one. */
export function HouseholdFields({ view }: { view: ListPageView }) {
  const { say } = useReader()
  return (
    <Details summary={say(words.household)} open={view.errors.some(({ field }) => field === 'members')}>
      <AskForm action={paths.buildList()}>
        <Carried view={view} />
        <input type="hidden" name="add" value="household" />
        <p>{say(words.householdText)}</p>
        <TextInput
          name="value"
          id="members"
          label={words.membersFrom}
          error={errorOf(view.errors, 'members')}
          width="narrow"
          numeric
          autoComplete="off"
        />
        <TextInput
          name="most"
          id="members-most"
          label={words.membersTo}
          width="narrow"
          numeric
          autoComplete="off"
        />
        <Button>{say(words.addButton)}</Button>
      </AskForm>
    </Details>
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
      <Choice
        name="whose"
        label={words.whose}
        options={[
          { value: 'self', words: words.ofPerson },
          { value: 'household', words: words.ofHousehold },
        ]}
        chosen={['self']}
      />
    </>
  )
}
