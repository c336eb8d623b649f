/** What a case was told, read from its history: the newest answer to each question, and who said what when. */
import type { Answers, Reference } from '#forms'
import { type Day, type Fen, fen, parseDay } from '#kernel'
import type { Acted, CaseEvent } from '#process'

/** Acts in order; moving a case to another version says nothing. */
export const actsOf = (history: readonly CaseEvent[]): Acted[] =>
  history.filter((event) => event.kind !== 'moved-over')

/** Answers of later acts win. */
export const newestAnswers = (acts: readonly Acted[]): Answers =>
  Object.assign({}, ...acts.map(({ answers }) => answers)) as Answers

export const textIn = (answers: Answers, key: string): string | null => {
  const value = answers[key]
  return typeof value === 'string' && value !== '' ? value : null
}

export const numberIn = (answers: Answers, key: string): number | null => {
  const value = answers[key]
  return typeof value === 'number' ? value : null
}

export const dayIn = (answers: Answers, key: string): Day | null => {
  const read = parseDay(textIn(answers, key) ?? '')
  return read.ok ? read.value : null
}

export const fenIn = (answers: Answers, key: string): Fen | null => {
  const value = numberIn(answers, key)
  return value === null ? null : fen(value)
}

const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && 'id' in value && 'name' in value

export const referenceIn = (answers: Answers, key: string): Reference | null => {
  const value = answers[key]
  return isReference(value) ? value : null
}

export const referencesIn = (answers: Answers, key: string): readonly Reference[] => {
  const value = answers[key]
  return Array.isArray(value) ? value.filter(isReference) : []
}
