/** What is written down of a budget line: payments, results, what was found and how it was put right. */

import { z } from 'zod'
import { resultKinds } from '#supervision'
import { fields, onceField, textField } from '../input.ts'
import type { Reply } from '../reply.ts'
import { type Call, type Route, route } from '../route.ts'
import { lineWords as words } from '../words/budget-line-page.ts'
import { at } from './at.ts'
import { again, done, ofForm } from './budget-line-again.tsx'
import type { BudgetDesk } from './budget-view.ts'
import { lineKey, writers } from './routes-budget.tsx'
import { find, finders, finding, resolve, resolving } from './routes-budget-findings.tsx'
import { spend, spending, takeBack, takingBack } from './routes-budget-spending.tsx'
import { keysOf } from './routes-supervision.tsx'
import { dayBits } from './typed-day.ts'
import { readingOf } from './typed-form.ts'

const resulting = fields({
  ...lineKey,
  once: onceField,
  kind: z.enum(keysOf(resultKinds)).default('output'),
  quantity: textField,
  measuredIn: textField,
  asked: textField,
  source: textField,
  ...dayBits('counted'),
})
const resultFields = ['kind', 'quantity', 'measuredIn', 'asked', 'source']

async function result(desk: BudgetDesk, call: Call<z.output<typeof resulting>>): Promise<Reply> {
  const { once, county, id, ...said } = call.input
  const { kind } = said
  const read = readingOf(said)
  const on = read.day('counted', call.today)
  const quantity = read.whole('quantity')
  const measuredIn = read.text('measuredIn', words.measuredInMissing)
  const of = kind === 'satisfaction' ? read.whole('asked', words.askedMissing) : undefined
  if (kind !== 'satisfaction' && said.asked !== undefined) read.miss('asked', words.askedTooMuch)
  if (of !== undefined && (of === 0 || of < (quantity ?? 0))) read.miss('asked', words.askedMissing)
  const source = read.text('source', words.sourceMissing)
  if (!on || quantity === undefined || !measuredIn || !source || read.errors.length > 0)
    return again(desk, call, ofForm({ form: 'result', said, errors: read.errors }, resultFields))
  const line = { county, id }
  await desk.recordResult(at(call), { line, kind, on, quantity, of, measuredIn, source, once })
  return done({ county, id })
}

export const budgetLineRoutes = (desk: BudgetDesk): readonly Route[] => [
  route({
    on: 'POST /staff/supervision/budget/:county/:id/spend',
    needs: writers,
    audit: 'budget.spending-sent',
    input: spending,
    run: (call) => spend(desk, call),
  }),
  route({
    on: 'POST /staff/supervision/budget/:county/:id/take-back',
    needs: writers,
    audit: 'budget.take-back-sent',
    input: takingBack,
    run: (call) => takeBack(desk, call),
  }),
  route({
    on: 'POST /staff/supervision/budget/:county/:id/result',
    needs: writers,
    audit: 'budget.result-sent',
    input: resulting,
    run: (call) => result(desk, call),
  }),
  route({
    on: 'POST /staff/supervision/budget/:county/:id/finding',
    needs: finders,
    audit: 'budget.finding-sent',
    input: finding,
    run: (call) => find(desk, call),
  }),
  route({
    on: 'POST /staff/supervision/budget/:county/:id/resolve',
    needs: finders,
    audit: 'budget.resolve-sent',
    input: resolving,
    run: (call) => resolve(desk, call),
  }),
]
