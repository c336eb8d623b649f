/** A question of a declared form as its native control, whatever its kind; a value on record is shown before it. */
import type { QuestionView } from '#forms'
import type { Words } from '#kernel'
import { formParts as words } from '../words/form-parts.ts'
import { Choice } from './choice.tsx'
import { ConsentInput } from './consent-input.tsx'
import { DayQuestion } from './day-question.tsx'
import type { FieldFacts } from './field.tsx'
import { FilesInput } from './files-input.tsx'
import { TextArea, TextInput } from './inputs.tsx'
import { KnownAnswer } from './known-answer.tsx'
import { PickInput } from './pick-input.tsx'
import { RowsInput } from './rows-input.tsx'

const easy = (some: Words) => ('easy' in some ? String(some.easy) : some.zh)
const framed = (some: Words | null, frame: (zh: string, en: string, easy: string) => Words) =>
  some ? [frame(some.zh, some.en, easy(some))] : []

const joined = (some: readonly Words[]): Words => ({
  zh: some.map(({ zh }) => zh).join('；'),
  en: some.map(({ en }) => en).join('; '),
})

/** Label, hint and problem, with when it must be answered and when it may be left open. */
export function fieldOf({ at, label, hint, problem, onlyIf, neededIf, needed, control }: QuestionView) {
  const unit = control.kind === 'line' ? control.unit : null
  const hints = [
    ...(hint ? [hint] : []),
    ...(unit ? [unit] : []),
    ...framed(onlyIf, words.onlyIf),
    ...framed(neededIf, words.neededIf),
  ]
  const optional = needed === 'no' && control.kind !== 'consent'
  const field: FieldFacts = {
    name: at,
    label: optional ? { zh: label.zh + words.optional.zh, en: label.en + words.optional.en } : label,
    error: problem?.says,
    ...(hints.length > 0 ? { hint: joined(hints) } : {}),
  }
  return field
}

export function Question({ question }: { question: QuestionView }) {
  if (!question.known) return <Answer question={question} />
  return (
    <KnownAnswer question={question} known={question.known}>
      <Answer question={{ ...question, problem: null }} />
    </KnownAnswer>
  )
}

function Answer({ question }: { question: QuestionView }) {
  const { control } = question
  const field = fieldOf(question)
  switch (control.kind) {
    case 'choice': {
      const chosen = control.choices.filter((one) => one.chosen).map(({ value }) => value)
      const inline = control.choices.length <= 3
      return (
        <Choice {...field} options={control.choices} chosen={chosen} many={control.many} inline={inline} />
      )
    }
    case 'day':
      return <DayQuestion field={field} control={control} />
    case 'line': {
      const numeric = control.input !== 'text'
      const width = numeric ? 'narrow' : 'full'
      return <TextInput {...field} value={control.value} numeric={numeric} width={width} autoComplete="off" />
    }
    case 'lines':
      return <TextArea {...field} value={control.value} />
    case 'pick':
      return <PickInput field={field} control={control} />
    case 'files':
      return <FilesInput field={field} control={control} />
    case 'rows':
      return (
        <RowsInput
          field={field}
          question={question}
          each={control.each}
          draw={(cell) => <Question key={cell.at} question={cell} />}
        />
      )
    case 'consent':
      return <ConsentInput field={field} control={control} />
  }
}
