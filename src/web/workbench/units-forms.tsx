/** The forms of the register of units: a new name from a day on, and whom a plan means by a word. */
import { Choice } from '../parts/choice.tsx'
import { DayInput } from '../parts/day-input.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { unitsWords as words } from '../words/units-page.ts'
import type { UnitSeen, UnitsView } from './units-view.ts'

const zhOnly = (text: string) => ({ zh: text, en: text })

export function Renaming({ view: { typed, errors }, unit }: { view: UnitsView; unit: UnitSeen }) {
  const { say } = useReader()
  return (
    <section className="panel">
      <h2>{say(words.rename)}</h2>
      <DeedForm action={paths.renameUnit()}>
        <input type="hidden" name="unit" value={unit.id} />
        <TextInput
          name="name"
          label={words.newName}
          value={typed.name}
          error={errorOf(errors, 'name')}
          autoComplete="off"
        />
        <TextInput
          name="short"
          label={words.newShort}
          hint={words.shortHint}
          value={typed.short}
          width="full"
          autoComplete="off"
        />
        <DayInput name="from" label={words.newFrom} typed={typed.from} error={errorOf(errors, 'from')} />
        <TextInput
          name="document"
          label={words.document}
          value={typed.document}
          error={errorOf(errors, 'document')}
          width="full"
          autoComplete="off"
        />
        <Button>{say(words.renameButton)}</Button>
      </DeedForm>
    </section>
  )
}

export function Meaning({ view: { typed, errors, units } }: { view: UnitsView }) {
  const { say } = useReader()
  return (
    <DeedForm action={paths.meanUnits()}>
      <TextInput
        name="written"
        label={words.written}
        value={typed.written}
        error={errorOf(errors, 'written')}
        autoComplete="off"
      />
      <details open={errorOf(errors, 'meant') !== undefined}>
        <summary>{say(words.meant)}</summary>
        <Choice
          name="meant"
          label={words.meant}
          hint={words.meantHint}
          error={errorOf(errors, 'meant')}
          many
          options={units.map(({ id, name }) => ({ value: id, words: zhOnly(name) }))}
          chosen={typed.meant}
        />
      </details>
      <TextInput
        name="reason"
        label={words.reason}
        value={typed.reason}
        error={errorOf(errors, 'reason')}
        width="full"
        autoComplete="off"
      />
      <Button>{say(words.meanButton)}</Button>
    </DeedForm>
  )
}
