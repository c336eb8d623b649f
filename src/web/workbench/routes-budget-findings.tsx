/** What was found of a budget line, and how it was put right. */

import { z } from 'zod'
import { findingKinds } from '#supervision'
import { fields, idField, onceField, textField } from '../input.ts'
import type { Reply } from '../reply.ts'
import type { Call } from '../route.ts'
import { lineWords as words } from '../words/budget-line-page.ts'
import { at } from './at.ts'
import { again, done } from './budget-line-again.tsx'
import type { BudgetDesk } from './budget-view.ts'
import { lineKey } from './routes-budget.tsx'
import { keysOf } from './routes-supervision.tsx'
import { dayBits } from './typed-day.ts'
import { readingOf } from './typed-form.ts'

export const finding = fields({
  ...lineKey,
  once: onceField,
  kind: z.enum(keysOf(findingKinds)).default('audit'),
  foundBy: textField,
  finding: textField,
  ...dayBits('found'),
})

export async function find(desk: BudgetDesk, call: Call<z.output<typeof finding>>): Promise<Reply> {
  const { once, county, id, ...said } = call.input
  const read = readingOf(said)
  const on = read.day('found', call.today)
  const foundBy = read.text('foundBy', words.foundByMissing)
  const what = read.text('finding', words.findingMissing)
  if (!on || !foundBy || !what) return again(desk, call, { form: 'finding', said, errors: read.errors })
  const { kind } = said
  await desk.recordFinding(at(call), { line: { county, id }, kind, on, foundBy, finding: what, once })
  return done({ county, id })
}

/** The day's fields are named after the finding: `resolved-…-year`. */
export const resolving = z
  .object({
    ...lineKey,
    once: onceField,
    finding: idField<'line-finding'>(),
    how: textField,
    evidence: textField,
  })
  .catchall(z.string().trim().max(8))

export async function resolve(desk: BudgetDesk, call: Call<z.output<typeof resolving>>): Promise<Reply> {
  const { once: _, county, id, finding: found, ...said } = call.input
  const read = readingOf(said)
  const on = read.day(`resolved-${found}`, call.today)
  const how = read.text('how', words.howMissing)
  const evidence = read.text('evidence', words.evidenceMissing)
  if (!on || !how || !evidence) {
    const errors = read.errors.map(({ field, says }) => ({
      field: field.startsWith('resolved-') ? field : `${field}-${found}`,
      says,
    }))
    return again(desk, call, { form: `resolve-${found}`, said, errors })
  }
  await desk.resolveFinding(at(call), { line: { county, id }, id: found, on, how, evidence })
  return done({ county, id })
}

export const finders = ['plan:supervise', 'plan:evaluate'] as const
