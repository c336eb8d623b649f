/** A question of a declared form as its native control: choices, one line, longer text or a day. */
import type { QuestionView } from '#forms'
import { Choice } from './choice.tsx'
import { DayInput } from './day-input.tsx'
import { TextArea, TextInput } from './inputs.tsx'

export function Question({ question }: { question: QuestionView }) {
  const { at, label, hint, problem, control } = question
  const field = { name: at, label, error: problem?.says, ...(hint ? { hint } : {}) }
  switch (control.kind) {
    case 'choice': {
      const chosen = control.choices.filter((one) => one.chosen).map(({ value }) => value)
      return (
        <Choice
          {...field}
          options={control.choices}
          chosen={chosen}
          many={control.many}
          inline={control.choices.length <= 3}
        />
      )
    }
    case 'day': {
      const part = (of: string) => control.parts.find((one) => one.part === of)?.value ?? ''
      return <DayInput {...field} typed={{ year: part('year'), month: part('month'), day: part('day') }} />
    }
    case 'line': {
      const numeric = control.input !== 'text'
      const unit = control.unit ? { hint: control.unit } : {}
      const width = numeric ? 'narrow' : 'full'
      return (
        <TextInput
          {...field}
          {...unit}
          value={control.value}
          numeric={numeric}
          width={width}
          autoComplete="off"
        />
      )
    }
    case 'lines':
      return <TextArea {...field} value={control.value} />
    default:
      throw new TypeError(`no control for ${control.kind} on this page`)
  }
}
