/** A list of small forms: the rows filled in and one blank row; a button asks for one more without losing anything. */
import type { ReactNode } from 'react'
import type { QuestionView } from '#forms'
import type { Words } from '#kernel'
import { useReader } from '../reader.tsx'
import { formParts as words } from '../words/form-parts.ts'
import type { FieldFacts } from './field.tsx'
import { Button } from './form.tsx'
import { Group } from './group.tsx'

type RowsFacts = {
  readonly field: FieldFacts
  readonly question: QuestionView
  readonly each: Words
  /** How a cell is drawn: as any other question. */
  readonly draw: (cell: QuestionView) => ReactNode
}

export function RowsInput({ field, question, each, draw }: RowsFacts) {
  const { say } = useReader()
  const { rows, blank } = question
  const all = blank.length > 0 ? [...rows, blank] : rows
  return (
    <div id={field.name} className="form-rows">
      <Group field={field}>
        {all.map((cells, index) => (
          <fieldset key={index} className="form-row">
            <legend>{say(words.row(each.zh, each.en, index + 1))}</legend>
            {cells.map(draw)}
          </fieldset>
        ))}
        {blank.length > 0 && (
          <Button tone="quiet" name="another" value={field.name}>
            {say(words.anotherRow(each.zh, each.en))}
          </Button>
        )}
      </Group>
    </div>
  )
}
