/** Choosing units, persons or cases somebody may point to: a list for one, checkboxes for several. */
import type { Control } from '#forms'
import { useReader } from '../reader.tsx'
import { formParts as words } from '../words/form-parts.ts'
import { Choice } from './choice.tsx'
import { Field, type FieldFacts } from './field.tsx'
import { SelectInput } from './inputs.tsx'

type PickFacts = { readonly field: FieldFacts; readonly control: Extract<Control, { kind: 'pick' }> }

export function PickInput({ field, control }: PickFacts) {
  const { say } = useReader()
  const { choices, many } = control
  const chosen = choices.filter((one) => one.chosen).map(({ value }) => value)
  if (choices.length === 0)
    return (
      <Field field={field}>
        <input id={field.name} name={field.name} type="hidden" value="" />
        <p>{say(words.nothingToPick)}</p>
      </Field>
    )
  if (many) return <Choice {...field} options={choices} chosen={chosen} many />
  const options = [{ value: '', words: words.pickNone }, ...choices]
  return <SelectInput {...field} options={options} value={chosen[0]} />
}
