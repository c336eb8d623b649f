/** What can be answered to a form: typed values, kept as plain data so that a history can hold them. */
import type { Facts, FactValue } from '#policy'

/** A pointer to something the answering person could choose: a unit, a person, a case, an attached file. */
export type Reference = { readonly id: string; readonly name: string }

export type Row = Readonly<Record<string, FactValue | Reference | readonly Reference[] | null>>

export type AnswerValue = FactValue | Reference | readonly Reference[] | readonly Row[]

/** A missing key: not answered. Null: the person answering does not know. */
export type Answers = Readonly<Record<string, AnswerValue | null>>

const isFactValue = (value: AnswerValue | null): value is FactValue | null =>
  value === null ||
  typeof value !== 'object' ||
  (Array.isArray(value) && value.every((member) => typeof member === 'string'))

/** The answers conditions can read: everything but pointers and rows. */
export const factsIn = (answers: Answers): Facts =>
  Object.fromEntries(
    Object.entries(answers).filter((entry): entry is [string, FactValue | null] => isFactValue(entry[1])),
  )

/** The ids a reference answer points to, in the order chosen. */
export function idsIn(value: AnswerValue | null | undefined): readonly string[] {
  if (value === null || value === undefined || typeof value !== 'object') return []
  const some: readonly unknown[] = Array.isArray(value) ? value : [value]
  return some.flatMap((one) =>
    typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' ? [one.id] : [],
  )
}

/** Answers are plain data written in the order of their declarations, so their text tells them apart. */
export const sameAnswer = (a: AnswerValue | null, b: AnswerValue | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b)
