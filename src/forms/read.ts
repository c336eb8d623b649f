/** One posted answer as a typed value, blank, or why it cannot be read. Full-width digits are forgiven, guesses are not made. */
import type { Reference } from './answers.ts'
import type { Field, FieldOf } from './field.ts'
import type { Filling } from './filling.ts'
import { type Posted, textAt, textsAt } from './posted.ts'
import { misread, type Read, readFact, shown, value } from './read-fact.ts'

/** A form field that is not a list of rows, read from its control. */
export function read(field: Exclude<Field, FieldOf<'rows'>>, at: string, { posted, filling }: Reading): Read {
  switch (field.kind) {
    case 'fact':
      return readFact(field, at, posted)
    case 'text': {
      const text = textAt(posted, at).replace(/\r\n?/g, '\n')
      return value(text === '' ? undefined : text)
    }
    case 'reference':
      return readReference(field, textsAt(posted, at), filling)
    case 'consent':
      return value(textAt(posted, at) === 'yes' ? true : undefined)
  }
}

export type Reading = { readonly posted: Posted; readonly filling: Filling }

function readReference(
  { to, many }: FieldOf<'reference'>,
  ids: readonly string[],
  { referable }: Filling,
): Read {
  if (ids.length === 0) return value(undefined)
  if (!many && ids.length > 1) return misread('form.choose-one', { count: ids.length })
  const found: Reference[] = []
  for (const id of new Set(ids)) {
    const reference = referable?.[to]?.get(id)
    if (!reference) return misread('form.unknown-reference', { value: shown(id) })
    found.push(reference)
  }
  return value(many ? found : found[0])
}
