/** What a programme gives, how firmly, and what keeps it open: the short words of a result. */
import { findFact } from '#catalogue'
import type { PlainWords } from '#kernel'
import { type Explanation, officeCheck, type Reason, standingWords } from '#policy'
import type { Gift, ProgrammeLine, Question } from '#web'
import { valueWords } from './dates-told.ts'
import { questionOf } from './questions.ts'

export const giftOf = ({ amountFen, per, gives, verdict }: Explanation): Gift => {
  if (gives) return { amountOpen: false, words: gives.words, per: per ?? undefined }
  if (amountFen === null) return { amountOpen: true, per: per ?? undefined }
  return verdict === 'no'
    ? { amountOpen: false }
    : { amountOpen: false, amount: amountFen, per: per ?? undefined }
}

/** Nothing is said of a right; anything less is never called one. */
export const standingOf = ({ standing }: Explanation): PlainWords | undefined =>
  standing === null || standing === 'right' ? undefined : standingWords[standing]

/** What the visitor can still answer. */
export const questionsIn = ({ missing }: Explanation): readonly Question[] =>
  missing.flatMap((gap) => {
    const fact = gap.kind === 'fact' && gap.of === 'person' ? findFact(gap.id) : undefined
    return fact && fact.record !== officeCheck ? [questionOf(fact)] : []
  })

/** What only an office can settle: a number or a condition to be set, an applicant to be checked, a household to be recorded. */
export const officeIn = ({ missing }: Explanation): readonly PlainWords[] =>
  missing.flatMap((gap) => {
    const fact = gap.kind === 'fact' ? findFact(gap.id) : undefined
    if (gap.kind === 'fact' && gap.of === 'person' && fact?.record !== officeCheck) return []
    return [fact?.label ?? gap.words]
  })

/** The first condition that fails, as deep as it goes: its words and the visitor's value. */
export function failing(whole: Reason): ProgrammeLine['because'] {
  const failed = whole.of.find(({ verdict }) => verdict === 'no')
  // Of an *any* every part fails; its own words say more than the first of them.
  if (failed && whole.kind === 'all') return failing(failed)
  const fact = whole.fact === null ? undefined : findFact(whole.fact)
  const value = fact && whole.value !== null ? valueWords(fact, whole.value) : undefined
  const [first, ...others] = whole.kind === 'any' ? whole.of : []
  if (first && others.length === 0) return failing(first)
  return { says: whole.kind === 'any' ? oneOf(whole) : whole.words, value }
}

const oneOf = ({ of, words }: Reason): PlainWords => {
  const parts = of.slice(0, 3)
  if (of.length > 3 || parts.some(({ of: inner }) => inner.length > 0)) return words
  return {
    zh: `${parts.map((part) => part.words.zh).join('，或者')}`,
    en: `${parts.map((part) => part.words.en).join(', or ')}`,
    easy: `${parts.map((part) => part.words.easy).join('，或者')}`,
  }
}
