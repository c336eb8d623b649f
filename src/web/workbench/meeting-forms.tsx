/** Saying that a meeting was held, and handing over what it decided. */
import { DayInput } from '../parts/day-input.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { TextArea, TextInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { meetingWords as words } from '../words/meeting-page.ts'
import { meetingsWords } from '../words/meetings-page.ts'
import type { MeetingLine, MeetingView } from './meetings-view.ts'
import { typedFrom } from './typed-day.ts'
import { dayTyped, type TypedForm, typedInto } from './typed-form.ts'
import { UnitSelect } from './unit-select.tsx'

type Facts = { readonly meeting: MeetingLine; readonly typed: TypedForm | undefined }

export function HoldMeeting({ meeting, typed }: Facts) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, 'hold')
  return (
    <section className="panel">
      <h2>{say(meeting.heldOn === null ? words.hold : words.holdAgain)}</h2>
      <DeedForm action={paths.meetingStep(meeting, 'hold')}>
        <DayInput
          name="held"
          label={words.heldOn}
          typed={dayTyped(said, 'held', typedFrom(meeting.heldOn ?? meeting.plannedOn))}
          error={errorOf(errors, 'held')}
        />
        <TextInput
          name="minutes"
          label={words.minutes}
          value={said['minutes'] ?? meeting.minutes ?? undefined}
          error={errorOf(errors, 'minutes')}
          autoComplete="off"
        />
        <TextArea
          name="items"
          label={words.items}
          hint={meetingsWords.itemsHint}
          value={said['items'] ?? meeting.items.join('\n')}
          error={errorOf(errors, 'items')}
        />
        <Button tone={meeting.heldOn === null ? 'main' : 'quiet'}>{say(words.holdButton)}</Button>
      </DeedForm>
    </section>
  )
}

export function DecideAt({ meeting, units, typed }: Facts & Pick<MeetingView, 'units'>) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, 'decide')
  return (
    <section className="panel">
      <h2>{say(words.decide)}</h2>
      <p className="column">{say(words.decideLead)}</p>
      <DeedForm action={paths.meetingStep(meeting, 'decide')}>
        <TextArea
          name="decided"
          label={words.decided}
          value={said['decided']}
          error={errorOf(errors, 'decided')}
        />
        <UnitSelect
          name="unit"
          label={words.unit}
          units={units}
          value={said['unit']}
          error={errorOf(errors, 'unit')}
        />
        <DayInput name="due" label={words.due} typed={dayTyped(said, 'due')} error={errorOf(errors, 'due')} />
        <Button>{say(words.decideButton)}</Button>
      </DeedForm>
    </section>
  )
}
