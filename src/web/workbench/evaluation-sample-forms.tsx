/** The forms of a sample: announcing it before its seed, and drawing with the seed. */
import { DayInput } from '../parts/day-input.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { sampleWords as words } from '../words/sample-page.ts'
import type { OneFacts, View } from './evaluation-sample.tsx'
import { dayTyped, typedInto } from './typed-form.ts'

export function DrawForm({ sample, view: { head, typed } }: OneFacts) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, `draw-${sample.id}`)
  const field = `seed-${sample.id}`
  return (
    <DeedForm action={paths.evaluationPart(head.id, 'sample/draw')}>
      <input type="hidden" name="sample" value={sample.id} />
      <TextInput
        id={field}
        name="seed"
        label={words.draw}
        value={said.seed}
        error={errorOf(errors, field)}
        autoComplete="off"
      />
      <Button>{say(words.drawButton)}</Button>
    </DeedForm>
  )
}

export function AnnounceForm({ view: { head, typed } }: { view: View }) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, 'announce')
  return (
    <section className="panel">
      <h2 id="announce">{say(words.announce)}</h2>
      <DeedForm action={paths.evaluationPart(head.id, 'sample')}>
        {(['size', 'atLeast'] as const).map((name) => (
          <TextInput
            key={name}
            name={name}
            label={words[name]}
            value={said[name]}
            error={errorOf(errors, name)}
            numeric
            width="narrow"
            autoComplete="off"
          />
        ))}
        <TextInput
          name="seedSource"
          label={words.seedSource}
          hint={words.seedSourceHint}
          value={said.seedSource}
          error={errorOf(errors, 'seedSource')}
          width="full"
          autoComplete="off"
        />
        <DayInput
          name="seedOn"
          label={words.seedOn}
          typed={dayTyped(said, 'seedOn')}
          error={errorOf(errors, 'seedOn')}
        />
        <Button>{say(words.announce)}</Button>
      </DeedForm>
    </section>
  )
}
