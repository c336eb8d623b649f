/** What is known while a form is filled in: day, place, records, and the things that may be pointed to. */
import type { Day, Words } from '#kernel'
import { type Circumstances, type Condition, decide, type Facts, factsOf, type Verdict } from '#policy'
import type { Answers, AnswerValue, Reference } from './answers.ts'
import { factsIn } from './answers.ts'
import type { Referable } from './field.ts'

/** A value some record already holds: shown with its source, and only confirmed or corrected. */
export type Known = { readonly value: AnswerValue; readonly source: Words; readonly on: Day }

export type Filling = Circumstances & {
  /** By name of the field. */
  readonly known?: Readonly<Record<string, Known>>
  /** Facts conditions may read beside the answers. */
  readonly facts?: Facts
  /** What this person may point to; an id outside it is refused, so nobody attaches another's file. */
  readonly referable?: Partial<Readonly<Record<Referable, ReadonlyMap<string, Reference>>>>
}

/** The answers above a question, and the questions above it that are not asked as things stand. */
export type Above = { readonly answers: Answers; readonly notAsked: ReadonlySet<string> }

/**
 * Whether a condition holds, given what was answered; an answer wins over a record. What hangs on nothing but questions
 * that are not asked does not apply: nobody will ever answer it here, so it is *no* and not *unknown*.
 */
export function holds(
  condition: Condition,
  { answers, notAsked }: Above,
  { facts, ...at }: Filling,
): Verdict {
  const known = { ...facts, ...factsIn(answers) }
  const { verdict } = decide(condition, known, at)
  if (verdict !== 'unknown') return verdict
  const missing = factsOf(condition).filter(({ key }) => (known[key] ?? null) === null)
  return missing.length > 0 && missing.every(({ key }) => notAsked.has(key)) ? 'no' : 'unknown'
}

/** Inside a row conditions read its own cells first, blank ones too, and then the answers above the list. */
export function withinRow(
  columns: readonly { readonly name: string }[],
  above: Answers,
  filling: Filling,
): Filling {
  const facts: Record<string, Facts[string]> = { ...filling.facts, ...factsIn(above) }
  for (const { name } of columns) delete facts[name]
  return { ...filling, facts }
}
