/** Figures people state: looked at by who reads indicators, stated by the office charged with it. */
import { z } from 'zod'
import type { Words } from '#kernel'
import { areaField, fields, onceField, textField } from '../input.ts'
import { emptyDay } from '../parts/day-input.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { page, type Reply } from '../reply.ts'
import { type Call, type Route, route } from '../route.ts'
import { statedWords as words } from '../words/stated-page.ts'
import { at } from './at.ts'
import { StatedPage } from './stated.tsx'
import type { StatedDesk, StatedTyped } from './stated-view.ts'
import { dayBits, dayFrom, typedDay } from './typed-day.ts'

const subjectField = z.string('code').regex(/^[\w:.\-（）]{1,120}$/u, 'code')
const more = z.enum(['newDefinition', 'publish'])

const statement = fields({
  once: onceField,
  subject: subjectField,
  area: areaField,
  period: textField,
  amount: textField,
  document: textField,
  ...dayBits('documentDay'),
  note: textField,
  more: z
    .union([more.transform((one) => [one]), z.array(more)])
    .optional()
    .transform((chosen) => chosen ?? []),
  reason: textField,
})

const untouched: StatedTyped = { documentDay: emptyDay, newDefinition: false, publish: false }

type Shown = {
  readonly typed?: StatedTyped
  readonly errors?: readonly FieldError[]
  readonly done?: 'new' | 'replaced' | 'same'
  readonly told?: readonly Words[]
}
type Which = Parameters<StatedDesk['stated']>[1]

async function show(desk: StatedDesk, call: Call<Which>, shown: Shown = {}): Promise<Reply> {
  const { subject, area } = call.input
  const { typed = untouched, errors = [], told = [], done } = shown
  const view = await desk.stated(at(call), { subject, area })
  return page(<StatedPage {...view} typed={typed} errors={errors} told={told} done={done} />, {
    status: errors.length > 0 ? 422 : 200,
  })
}

/** Stating the same again changes nothing, so the answer to the form is the page itself. */
async function state(desk: StatedDesk, call: Call<z.output<typeof statement>>): Promise<Reply> {
  const { subject, area, period = '', amount = '', document = '', note, reason } = call.input
  const kinds = {
    newDefinition: call.input.more.includes('newDefinition'),
    publish: call.input.more.includes('publish'),
  }
  const documentDay = typedDay(call.input, 'documentDay')
  const typed = { period, amount, document, documentDay, note, reason, ...kinds }
  const on = dayFrom(documentDay)
  if (!on) {
    const errors = [{ field: 'documentDay', says: words.documentDayMissing }]
    return show(desk, call, { typed, errors })
  }
  const said = { subject, area, period, amount, document, documentDay: on, note, reason, ...kinds }
  const done = await desk.stateFigure(at(call), said)
  if ('refused' in done) return show(desk, call, { typed, errors: [done.refused] })
  return show(desk, call, { done: done.outcome, told: done.told })
}

export const statedRoutes = (desk: StatedDesk): readonly Route[] => [
  route({
    on: 'GET /staff/stated',
    needs: 'indicator:read',
    audit: 'nothing',
    input: fields({ subject: subjectField, area: areaField.optional() }),
    run: (call) => show(desk, call),
  }),
  route({
    on: 'POST /staff/stated',
    needs: 'indicator:state',
    audit: 'indicator.statement-sent',
    input: statement,
    run: (call) => state(desk, call),
  }),
]
