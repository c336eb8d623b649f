/** The form to state a figure: of a period, from a document; what it would replace is said before it does. */
import { Choice } from '../parts/choice.tsx'
import { DayInput } from '../parts/day-input.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { TextArea, TextInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { statedWords as words } from '../words/stated-page.ts'
import type { StatedPageView } from './stated.tsx'

const hints = { percent: words.inPercent, people: words.inPeople, 'percent-a-year': words.inGrowth } as const

export function StateForm({ view }: { view: StatedPageView }) {
  const { say } = useReader()
  const { subject, area, typed, errors } = view
  return (
    <section className="panel">
      <h2 id="state">{say(words.state)}</h2>
      <DeedForm action={paths.stated()}>
        <input type="hidden" name="subject" value={subject.id} />
        <input type="hidden" name="area" value={area.code} />
        <TextInput
          name="period"
          label={words.period}
          hint={words.periodHint}
          value={typed.period}
          error={errorOf(errors, 'period')}
          width="narrow"
          autoComplete="off"
        />
        <TextInput
          name="amount"
          label={words.amount}
          hint={hints[subject.unit]}
          value={typed.amount}
          error={errorOf(errors, 'amount')}
          width="narrow"
          autoComplete="off"
        />
        <Source view={view} />
        <TextInput name="note" label={words.note} value={typed.note} width="full" autoComplete="off" />
        <Choice
          name="more"
          label={words.more}
          many
          options={[
            { value: 'newDefinition', words: words.newDefinition },
            { value: 'publish', words: words.publish },
          ]}
          chosen={[...(typed.newDefinition ? ['newDefinition'] : []), ...(typed.publish ? ['publish'] : [])]}
          error={errorOf(errors, 'more')}
        />
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          value={typed.reason}
          error={errorOf(errors, 'reason')}
        />
        <Button>{say(words.send)}</Button>
      </DeedForm>
    </section>
  )
}

function Source({ view: { typed, errors } }: { view: StatedPageView }) {
  return (
    <>
      <TextInput
        name="document"
        label={words.document}
        value={typed.document}
        error={errorOf(errors, 'document')}
        width="full"
        autoComplete="off"
      />
      <DayInput
        name="documentDay"
        label={words.documentDay}
        typed={typed.documentDay}
        error={errorOf(errors, 'documentDay')}
      />
    </>
  )
}
