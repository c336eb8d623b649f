/** One of the forms of a page as it was typed: read field by field, or given back with everything that has to be put right. */
import { type Day, type Fen, parseYuan, type Words } from '#kernel'
import type { TypedDay } from '../parts/day-input.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { watchWords as words } from '../words/watch-words.ts'
import { dayFrom, typedDay } from './typed-day.ts'

export type Said = Readonly<Record<string, string | undefined>>

/** `form` says which of the page's forms it was. */
export type TypedForm = {
  readonly form: string
  readonly said: Said
  readonly errors: readonly FieldError[]
}

const untouched = { said: {}, errors: [] }

/** What a form of the page shows: what was typed into it, nothing of what was typed into another. */
export const typedInto = (typed: TypedForm | undefined, form: string): Omit<TypedForm, 'form'> =>
  typed?.form === form ? typed : untouched

/** The day typed under a name; what is suggested where nothing was typed. */
export function dayTyped(said: Said, name: string, suggested?: TypedDay): TypedDay {
  const typed = typedDay(said, name)
  return typed.year + typed.month + typed.day === '' && suggested ? suggested : typed
}

/** Reads the fields one by one and remembers what is wrong with each. */
export function readingOf(said: Said) {
  const errors: FieldError[] = []
  const miss = (field: string, says: Words) => {
    errors.push({ field, says })
    return undefined
  }
  return {
    errors,
    text: (field: string, says: Words, least = 1): string | undefined =>
      [...(said[field] ?? '')].length >= least ? said[field] : miss(field, says),
    day(field: string, until?: Day): Day | undefined {
      const on = dayFrom(typedDay(said, field))
      if (!on) return miss(field, words.dayMissing)
      return until !== undefined && on > until ? miss(field, words.dayToCome) : on
    },
    whole(field: string, says: Words = words.wholeMissing): number | undefined {
      const text = (said[field] ?? '').normalize('NFKC').replace(/[,\s]/g, '')
      return /^\d{1,12}$/.test(text) ? Number(text) : miss(field, says)
    },
    yuan(field: string): Fen | undefined {
      const read = parseYuan((said[field] ?? '').normalize('NFKC').replace(/[\s元]/g, ''))
      return read.ok && read.value > 0 ? read.value : miss(field, words.moneyMissing)
    },
    miss,
  }
}
