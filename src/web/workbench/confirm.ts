/** Reads the consent an officer wrote down; what is missing comes back with what was typed. */
import { z } from 'zod'
import { textField } from '../input.ts'
import type { FieldError } from '../parts/error-summary.tsx'
import { candidateWords as words } from '../words/sweep-page.ts'
import type { TypedDecision } from './candidate.tsx'
import { consentWays } from './candidate-decision.tsx'
import type { ConsentGiven } from './desk.ts'
import { dayBits, dayFrom, typedDay } from './typed-day.ts'

export const confirmFields = {
  who: textField,
  how: z.enum(consentWays).optional(),
  note: textField,
  ...dayBits('on'),
}

type ConfirmSaid = Partial<
  Record<'who' | 'how' | 'note' | 'reason' | `on-${'year' | 'month' | 'day'}`, string | undefined>
>

/** What was typed, for filling the form again. */
export const answeredCandidate = (said: ConfirmSaid): TypedDecision => ({
  who: said.who,
  how: said.how,
  on: typedDay(said, 'on'),
  note: said.note,
  reason: said.reason,
})

export function confirmTyped(
  said: ConfirmSaid,
): ConsentGiven | { typed: TypedDecision; errors: FieldError[] } {
  const typed = answeredCandidate(said)
  const on = dayFrom(typed.on)
  const { who, how, note } = typed
  if (who && how && on) return { consent: { who, how, on, note } }
  const errors: FieldError[] = []
  if (!who) errors.push({ field: 'who', says: words.whoMissing })
  if (!how) errors.push({ field: 'how', says: words.howMissing })
  if (!on) errors.push({ field: 'on', says: words.agreedOnMissing })
  return { typed, errors }
}
