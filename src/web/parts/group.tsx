/** A question answered by several controls: fieldset and legend, with hint and error. */
import type { ReactNode } from 'react'
import { useReader } from '../reader.tsx'
import type { FieldFacts } from './field.tsx'
import { describedBy, FieldMistake, Hint } from './field.tsx'

export type GroupFacts = FieldFacts & {
  /** The question is the page's only one, so its legend is the page's heading. */
  readonly asHeading?: boolean | undefined
}

export function Group({ field, children }: { field: GroupFacts; children: ReactNode }) {
  const { say } = useReader()
  return (
    <fieldset className={field.error ? 'field field-wrong' : 'field'} aria-describedby={describedBy(field)}>
      <legend>{field.asHeading ? <h1>{say(field.label)}</h1> : say(field.label)}</legend>
      <Hint field={field} />
      <FieldMistake field={field} />
      {children}
    </fieldset>
  )
}
