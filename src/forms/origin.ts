/** Where each answer comes from, and where a person and a record disagree. */
import { type Answers, type AnswerValue, sameAnswer } from './answers.ts'
import type { Filling, Known } from './filling.ts'

/** Where an answer comes from: said now, or on record and confirmed, or on record and corrected. */
export type Origin = 'said' | 'confirmed' | 'corrected'

/** A record and a person disagree: somebody has to look at it; nothing is overwritten. */
export type Difference = { readonly name: string; readonly known: Known; readonly said: AnswerValue | null }

export function comparedWith(answers: Answers, { known = {} }: Filling) {
  const origins: Record<string, Origin> = {}
  const differences: Difference[] = []
  for (const [name, said] of Object.entries(answers)) {
    const record = known[name]
    if (!record) origins[name] = 'said'
    else if (sameAnswer(record.value, said)) origins[name] = 'confirmed'
    else {
      origins[name] = 'corrected'
      differences.push({ name, known: record, said })
    }
  }
  return { origins, differences }
}
