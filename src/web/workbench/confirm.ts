/** Reads the consent an officer wrote down; what is missing comes back with what was typed. */
import { z } from 'zod'
import { textField } from '../input.ts'
import type { FieldError } from '../parts/error-summary.tsx'
import { besideWords } from '../words/beside-words.ts'
import { candidateWords as words } from '../words/sweep-page.ts'
import type { TypedDecision } from './candidate.tsx'
import { consentWays } from './candidate-decision.tsx'
import type { ConsentGiven } from './desk.ts'
import { reasonIn } from './reason.ts'
import { dayBits, dayFrom, typedDay } from './typed-day.ts'

export const confirmFields = {
  who: textField,
  how: z.enum(consentWays).optional(),
  note: textField,
  settled: textField,
  ...dayBits('on'),
}

type ConfirmSaid = Partial<
  Record<'who' | 'how' | 'note' | 'reason' | 'settled' | `on-${'year' | 'month' | 'day'}`, string | undefined>
>

/** What was typed, for filling the form again. */
export const answeredCandidate = (said: ConfirmSaid): TypedDecision => ({
  who: said.who,
  how: said.how,
  on: typedDay(said, 'on'),
  note: said.note,
  reason: said.reason,
  settled: said.settled,
})

/** `asked`: something excludes the confirmation, so that how it is settled has to be said. */
export function confirmTyped(
  said: ConfirmSaid,
  asked = false,
): ConsentGiven | { typed: TypedDecision; errors: FieldError[] } {
  const typed = answeredCandidate(said)
  const on = dayFrom(typed.on)
  const { who, how, note } = typed
  const settled = reasonIn(typed.settled)
  const open = asked && settled === undefined
  if (who && how && on && !open) return { consent: { who, how, on, note, settled } }
  const errors: FieldError[] = []
  if (!who) errors.push({ field: 'who', says: words.whoMissing })
  if (!how) errors.push({ field: 'how', says: words.howMissing })
  if (!on) errors.push({ field: 'on', says: words.agreedOnMissing })
  if (open) errors.push({ field: 'settled', says: besideWords.settledMissing })
  return { typed, errors }
}
