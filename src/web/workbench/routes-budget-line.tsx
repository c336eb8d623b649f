/** What is written down of a budget line: payments, results, what was found and how it was put right. */
import { z } from 'zod'
import { findingKinds, resultKinds } from '#supervision'
import { fields, idField, onceField, textField } from '../input.ts'
import { paths } from '../paths.ts'
import { onward, type Reply } from '../reply.ts'
import { type Call, type Route, route } from '../route.ts'
import { lineWords as words } from '../words/budget-page.ts'
import { at } from './at.ts'
import type { BudgetDesk } from './budget-view.ts'
import { lineKey, showLine, writers } from './routes-budget.tsx'
import { keysOf } from './routes-supervision.tsx'
import { dayBits } from './typed-day.ts'
import { readingOf, type TypedForm } from './typed-form.ts'

type Line = { readonly county: string; readonly id: string }

const again = (desk: BudgetDesk, call: Call<Line>, typed: TypedForm) => {
  const { county, id } = call.input
  return showLine(desk, { ...call, input: { county, id } }, typed)
}
const done = (line: Line) => onward(`${paths.budgetLine(line, { told: 'yes' })}#told`)

/** Errors lead to the fields of their own form. */
const ofForm = ({ form, said, errors }: TypedForm, own: readonly string[]): TypedForm => ({
  form,
  said,
  errors: errors.map(({ field, says }) => ({
    field: own.includes(field) ? `${form}-${field}` : field,
    says,
  })),
})

const spending = fields({
  ...lineKey,
  once: onceField,
  amount: textField,
  source: textField,
  ...dayBits('paid'),
})

async function spend(desk: BudgetDesk, call: Call<z.output<typeof spending>>): Promise<Reply> {
  const { once: _, county, id, ...said } = call.input
  const read = readingOf(said)
  const on = read.day('paid', call.today)
  const amount = read.yuan('amount')
  const source = read.text('source', words.sourceMissing)
  if (!on || !amount || !source)
    return again(desk, call, ofForm({ form: 'spend', said, errors: read.errors }, ['amount', 'source']))
  await desk.recordSpending(at(call), { line: { county, id }, on, amount, source })
  return done({ county, id })
}

const takingBack = fields({ ...lineKey, once: onceField, spending: idField<'spending'>(), reason: textField })

async function takeBack(desk: BudgetDesk, call: Call<z.output<typeof takingBack>>): Promise<Reply> {
  const { county, id, spending: paid, reason } = call.input
  if (!reason) {
    const errors = [{ field: `reason-${paid}`, says: words.reasonMissing }]
    return again(desk, call, { form: `take-back-${paid}`, said: {}, errors })
  }
  await desk.takeBackSpending(at(call), { line: { county, id }, spending: paid, reason })
  return done({ county, id })
}

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
  const { once: _, county, id, ...said } = call.input
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
  await desk.recordResult(at(call), { line: { county, id }, kind, on, quantity, of, measuredIn, source })
  return done({ county, id })
}

const finding = fields({
  ...lineKey,
  once: onceField,
  kind: z.enum(keysOf(findingKinds)).default('audit'),
  foundBy: textField,
  finding: textField,
  ...dayBits('found'),
})

async function find(desk: BudgetDesk, call: Call<z.output<typeof finding>>): Promise<Reply> {
  const { once: _, county, id, ...said } = call.input
  const read = readingOf(said)
  const on = read.day('found', call.today)
  const foundBy = read.text('foundBy', words.foundByMissing)
  const what = read.text('finding', words.findingMissing)
  if (!on || !foundBy || !what) return again(desk, call, { form: 'finding', said, errors: read.errors })
  await desk.recordFinding(at(call), { line: { county, id }, kind: said.kind, on, foundBy, finding: what })
  return done({ county, id })
}

/** The day's fields are named after the finding: `resolved-…-year`. */
const resolving = z
  .object({
    ...lineKey,
    once: onceField,
    finding: idField<'line-finding'>(),
    how: textField,
    evidence: textField,
  })
  .catchall(z.string().trim().max(8))

async function resolve(desk: BudgetDesk, call: Call<z.output<typeof resolving>>): Promise<Reply> {
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

const finders = ['plan:supervise', 'plan:evaluate'] as const

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
