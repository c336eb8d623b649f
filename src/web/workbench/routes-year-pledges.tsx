/** The year's pledges: looked at by who watches, registered and published by the office. */
import { z } from 'zod'
import { fields, onceField, textField } from '../input.ts'
import { paths } from '../paths.ts'
import { onward, page, type Reply } from '../reply.ts'
import { type Call, type Route, route } from '../route.ts'
import { watchWords } from '../words/watch-words.ts'
import { yearPledgesWords as words } from '../words/year-pledges-page.ts'
import { at, may } from './at.ts'
import { watching } from './routes-watch.tsx'
import { taskChosen } from './task-select.tsx'
import { dayBits } from './typed-day.ts'
import { readingOf, type TypedForm } from './typed-form.ts'
import { yearAsked, yearField } from './year-field.ts'
import { YearPledgesPage } from './year-pledges.tsx'
import type { PledgesDesk } from './year-pledges-view.ts'

type Looking = { readonly year?: number | undefined; readonly told?: 'registered' | 'told' | undefined }

async function show(desk: PledgesDesk, call: Call<Looking>, typed?: TypedForm): Promise<Reply> {
  const { told } = call.input
  const view = await desk.yearPledges(at(call), yearAsked(call.input, call.today))
  const maySupervise = may(call, 'plan:supervise')
  return page(<YearPledgesPage {...view} maySupervise={maySupervise} told={told} typed={typed} />, {
    status: typed ? 422 : 200,
  })
}

const registering = fields({
  once: onceField,
  year: yearField,
  title: textField,
  unit: textField,
  quantity: textField,
  countedIn: textField,
  money: textField,
  task: textField,
  ...dayBits('due'),
})

async function register(desk: PledgesDesk, call: Call<z.output<typeof registering>>): Promise<Reply> {
  const { once, year, ...said } = call.input
  const read = readingOf(said)
  const title = read.text('title', words.nameMissing, 4)
  const unit = read.text('unit', watchWords.unitMissing)
  const quantity = read.whole('quantity', words.quantityMissing)
  if (quantity === 0) read.miss('quantity', words.quantityMissing)
  const countedIn = read.text('countedIn', words.countedInMissing)
  const due = read.day('due')
  const budget = said.money === undefined ? undefined : read.yuan('money')
  if (!title || !unit || !quantity || !countedIn || !due || read.errors.length > 0)
    return show(desk, { ...call, input: { year } }, { form: 'register', said, errors: read.errors })
  const of = taskChosen(said.task)
  await desk.registerPledge(at(call), { year, title, unit, quantity, countedIn, due, budget, of, once })
  return onward(`${paths.yearPledges({ year, told: 'registered' })}#told`)
}

export const yearPledgesRoutes = (desk: PledgesDesk): readonly Route[] => [
  route({
    on: 'GET /staff/supervision/pledges',
    needs: watching,
    audit: 'nothing',
    input: fields({ year: yearField.optional(), told: z.enum(['registered', 'told']).optional() }),
    run: (call) => show(desk, call),
  }),
  route({
    on: 'POST /staff/supervision/pledges',
    needs: 'plan:supervise',
    audit: 'pledge.register-sent',
    input: registering,
    run: (call) => register(desk, call),
  }),
  route({
    on: 'POST /staff/supervision/pledges/publish',
    needs: 'plan:supervise',
    audit: 'pledge.publish-asked',
    input: fields({ once: onceField, year: yearField }),
    run: async (call) => {
      const { year } = call.input
      await desk.publishPledges(at(call), year)
      return onward(`${paths.yearPledges({ year, told: 'told' })}#told`)
    },
  }),
]
