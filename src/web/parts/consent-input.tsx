/** A statement somebody agrees to by ticking it; it is never ticked beforehand. */
import type { Control } from '#forms'
import { Choice } from './choice.tsx'
import type { FieldFacts } from './field.tsx'

type ConsentFacts = { readonly field: FieldFacts; readonly control: Extract<Control, { kind: 'consent' }> }

export const ConsentInput = ({ field, control }: ConsentFacts) => (
  <Choice
    {...field}
    options={[{ value: 'yes', words: control.statement }]}
    chosen={control.given ? ['yes'] : []}
    many
  />
)
