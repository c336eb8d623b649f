/** A year's budget lines, and one of them: looked at, registered. */
import { z } from 'zod'
import { moneySources } from '#supervision'
import { codeField, fields, idField, onceField, textField } from '../input.ts'
import { paths } from '../paths.ts'
import { onward, page, type Reply } from '../reply.ts'
import { type Call, type Route, route } from '../route.ts'
import { budgetWords as words } from '../words/budget-page.ts'
import { watchWords } from '../words/watch-words.ts'
import { at, may } from './at.ts'
import { BudgetPage } from './budget.tsx'
import { BudgetLinePage } from './budget-line.tsx'
import type { BudgetDesk } from './budget-view.ts'
import { keysOf } from './routes-supervision.tsx'
import { taskChosen } from './task-select.tsx'
import { readingOf, type TypedForm } from './typed-form.ts'
import { yearAsked, yearField } from './year-field.ts'

/** Evaluators see money too. */
const readers = ['plan:supervise', 'plan:instruct', 'plan:evaluate', 'unit:own'] as const
/** A unit writes down its own; the row rules see to it. */
export const writers = ['plan:supervise', 'unit:own'] as const

export const lineKey = {
  county: z.string('county').regex(/^\d{2,6}$/, 'county'),
  id: idField<'budget-line'>(),
}

const isWriter = (call: Call<unknown>) => writers.some((duty) => may(call, duty))

async function year(
  desk: BudgetDesk,
  call: Call<{ readonly year?: number | undefined }>,
  typed?: TypedForm,
): Promise<Reply> {
  const view = await desk.budget(at(call), yearAsked(call.input, call.today))
  return page(<BudgetPage {...view} mayRegister={isWriter(call)} typed={typed} />, {
    status: typed ? 422 : 200,
  })
}

type Looking = { readonly county: string; readonly id: string; readonly told?: 'yes' | undefined }

export async function showLine(desk: BudgetDesk, call: Call<Looking>, typed?: TypedForm): Promise<Reply> {
  const { county, id, told } = call.input
  const view = await desk.budgetLine(at(call), { county, id })
  const mayFind = may(call, 'plan:supervise') || may(call, 'plan:evaluate')
  return page(
    <BudgetLinePage {...view} mayFind={mayFind} told={told !== undefined && !typed} typed={typed} />,
    { status: typed ? 422 : 200 },
  )
}

const registering = fields({
  once: onceField,
  year: yearField,
  name: textField,
  unit: textField,
  source: z.enum(keysOf(moneySources)).default('fiscal'),
  amount: textField,
  programme: codeField.optional(),
  spentBy: z.enum(['records', 'pay-runs']).default('records'),
  task: textField,
})

async function register(desk: BudgetDesk, call: Call<z.output<typeof registering>>): Promise<Reply> {
  const { once, year: of, ...said } = call.input
  const { source, programme, spentBy } = said
  const read = readingOf(said)
  const name = read.text('name', words.nameMissing, 2)
  const unit = read.text('unit', watchWords.unitMissing)
  const amount = read.yuan('amount')
  if (spentBy === 'pay-runs' && programme === undefined) read.miss('programme', words.programmeMissing)
  if (!name || !unit || !amount || read.errors.length > 0)
    return year(desk, { ...call, input: { year: of } }, { form: 'register', said, errors: read.errors })
  const line = { name, unit, year: of, source, amount, programme, spentBy, of: taskChosen(said.task), once }
  return onward(`${paths.budgetLine(await desk.registerLine(at(call), line), { told: 'yes' })}#told`)
}

export const budgetRoutes = (desk: BudgetDesk): readonly Route[] => [
  route({
    on: 'GET /staff/supervision/budget',
    needs: readers,
    audit: 'nothing',
    input: fields({ year: yearField.optional() }),
    run: (call) => year(desk, call),
  }),
  route({
    on: 'POST /staff/supervision/budget',
    needs: writers,
    audit: 'budget.register-sent',
    input: registering,
    run: (call) => register(desk, call),
  }),
  route({
    on: 'GET /staff/supervision/budget/:county/:id',
    needs: readers,
    audit: 'nothing',
    input: fields({ ...lineKey, told: z.literal('yes').optional() }),
    run: (call) => showLine(desk, call),
  }),
]
