/** A day asked by a form, with “I do not know” beside it where that is an answer. */
import type { Control } from '#forms'
import { useReader } from '../reader.tsx'
import { DayInput } from './day-input.tsx'
import type { FieldFacts } from './field.tsx'

type DayFacts = { readonly field: FieldFacts; readonly control: Extract<Control, { kind: 'day' }> }

export function DayQuestion({ field, control }: DayFacts) {
  const { say } = useReader()
  const part = (of: string) => control.parts.find((one) => one.part === of)?.value ?? ''
  const { notKnown } = control
  return (
    <>
      <DayInput {...field} typed={{ year: part('year'), month: part('month'), day: part('day') }} />
      {notKnown && (
        <div className="choice">
          <input
            id={`${field.name}-unknown`}
            name={field.name}
            type="checkbox"
            value={notKnown.value}
            defaultChecked={notKnown.chosen}
            aria-label={`${say(field.label)}：${say(notKnown.words)}`}
          />
          <label htmlFor={`${field.name}-unknown`}>{say(notKnown.words)}</label>
        </div>
      )}
    </>
  )
}
