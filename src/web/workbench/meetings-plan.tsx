/** The form that plans a meeting. */
import { meetingKinds } from '#supervision'
import { DayInput } from '../parts/day-input.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { SelectInput, TextArea, TextInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { meetingsWords as words } from '../words/meetings-page.ts'
import type { MeetingKind } from './meetings-view.ts'
import { dayTyped, type TypedForm, typedInto } from './typed-form.ts'

export function PlanMeeting({ year, typed }: { year: number; typed: TypedForm | undefined }) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, 'plan')
  return (
    <section className="panel">
      <h2>{say(words.plan)}</h2>
      <DeedForm action={paths.meetings()}>
        <SelectInput
          name="kind"
          label={words.kind}
          value={said['kind'] ?? 'standing'}
          options={(Object.keys(meetingKinds) as MeetingKind[]).map((kind) => ({
            value: kind,
            words: meetingKinds[kind],
          }))}
        />
        <TextInput
          name="title"
          label={words.name}
          value={said['title']}
          error={errorOf(errors, 'title')}
          width="full"
          autoComplete="off"
        />
        <DayInput
          name="planned"
          label={words.plannedOn}
          typed={dayTyped(said, 'planned', { year: String(year), month: '', day: '' })}
          error={errorOf(errors, 'planned')}
        />
        <TextArea
          name="items"
          label={words.items}
          hint={words.itemsHint}
          value={said['items']}
          error={errorOf(errors, 'items')}
        />
        <Button>{say(words.planButton)}</Button>
      </DeedForm>
    </section>
  )
}
