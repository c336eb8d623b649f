/** The frame of one question with one control: label, hint, error, and the ids that tie them together. */
import type { ReactNode } from 'react'
import type { Words } from '#kernel'
import { useReader } from '../reader.tsx'
import { parts } from '../words/parts.ts'

export type FieldFacts = {
  readonly name: string
  /** Where the page has several forms with a field of this name; the error summary links to it. */
  readonly id?: string | undefined
  readonly label: Words
  readonly hint?: Words | undefined
  readonly error?: Words | undefined
}

export const idOf = ({ id, name }: FieldFacts): string => id ?? name

/** Ids of what describes a control, for `aria-describedby`; undefined when nothing does. */
export const describedBy = (field: FieldFacts): string | undefined =>
  [field.hint && `${idOf(field)}-hint`, field.error && `${idOf(field)}-error`].filter(Boolean).join(' ') ||
  undefined

export function Hint({ field }: { field: FieldFacts }) {
  const { say } = useReader()
  return field.hint ? (
    <p className="hint" id={`${idOf(field)}-hint`}>
      {say(field.hint)}
    </p>
  ) : null
}

export function FieldMistake({ field }: { field: FieldFacts }) {
  const { say } = useReader()
  return field.error ? (
    <p className="mistake" id={`${idOf(field)}-error`}>
      <span className="unseen">{say(parts.errorHere)}</span>
      {say(field.error)}
    </p>
  ) : null
}

export function Field({ field, children }: { field: FieldFacts; children: ReactNode }) {
  const { say } = useReader()
  return (
    <div className={field.error ? 'field field-wrong' : 'field'}>
      <label htmlFor={idOf(field)}>{say(field.label)}</label>
      <Hint field={field} />
      <FieldMistake field={field} />
      {children}
    </div>
  )
}
