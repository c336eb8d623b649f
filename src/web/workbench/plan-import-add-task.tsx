/** A task the reader missed, added by the numbers of its lines. */
import { Details } from '../parts/details.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'
import { Deed, Ground } from './plan-import-deed.tsx'
import type { CheckPlace } from './plan-import-value.tsx'

export function AddTask({ place, errors }: { place: CheckPlace; errors: readonly FieldError[] }) {
  const { say } = useReader()
  const failed = ['from-line', 'to-line', 'add-reason'].some((field) => errorOf(errors, field))
  return (
    <Details summary={say(words.addTask)} open={failed}>
      <p className="hint">{say(words.addTaskHint)}</p>
      <Deed place={place} step="add-task">
        <div className="field-row">
          <TextInput
            name="fromLine"
            id="from-line"
            label={words.fromLine}
            error={errorOf(errors, 'from-line')}
            width="narrow"
            numeric
          />
          <TextInput
            name="toLine"
            id="to-line"
            label={words.toLine}
            error={errorOf(errors, 'to-line')}
            width="narrow"
            numeric
          />
        </div>
        <Ground id="add-reason" errors={errors} />
        <Button tone="quiet">{say(words.addButton)}</Button>
      </Deed>
    </Details>
  )
}
