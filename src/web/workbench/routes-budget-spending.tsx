/** What was paid from a budget line: written down, taken back. */

import type { z } from 'zod'
import { fields, idField, onceField, textField } from '../input.ts'
import type { Reply } from '../reply.ts'
import type { Call } from '../route.ts'
import { lineWords as words } from '../words/budget-line-page.ts'
import { at } from './at.ts'
import { again, done, ofForm } from './budget-line-again.tsx'
import type { BudgetDesk } from './budget-view.ts'
import { lineKey } from './routes-budget.tsx'
import { dayBits } from './typed-day.ts'
import { readingOf } from './typed-form.ts'

export const spending = fields({
  ...lineKey,
  once: onceField,
  amount: textField,
  source: textField,
  ...dayBits('paid'),
})

export async function spend(desk: BudgetDesk, call: Call<z.output<typeof spending>>): Promise<Reply> {
  const { once, county, id, ...said } = call.input
  const read = readingOf(said)
  const on = read.day('paid', call.today)
  const amount = read.yuan('amount')
  const source = read.text('source', words.sourceMissing)
  if (!on || !amount || !source)
    return again(desk, call, ofForm({ form: 'spend', said, errors: read.errors }, ['amount', 'source']))
  await desk.recordSpending(at(call), { line: { county, id }, on, amount, source, once })
  return done({ county, id })
}

export const takingBack = fields({
  ...lineKey,
  once: onceField,
  spending: idField<'spending'>(),
  reason: textField,
})

export async function takeBack(desk: BudgetDesk, call: Call<z.output<typeof takingBack>>): Promise<Reply> {
  const { county, id, spending: paid, reason } = call.input
  if (!reason) {
    const errors = [{ field: `reason-${paid}`, says: words.reasonMissing }]
    return again(desk, call, { form: `take-back-${paid}`, said: {}, errors })
  }
  await desk.takeBackSpending(at(call), { line: { county, id }, spending: paid, reason })
  return done({ county, id })
}
