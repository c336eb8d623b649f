/** The calendar of meetings: planned, held, and what they decided. */
import { z } from 'zod'
import { meetingKinds } from '#supervision'
import { fields, idField, onceField, textField } from '../input.ts'
import { paths } from '../paths.ts'
import { onward, page, type Reply } from '../reply.ts'
import { type Call, type Route, route } from '../route.ts'
import { meetingsWords, meetingWords as words } from '../words/meetings-page.ts'
import { watchWords } from '../words/watch-words.ts'
import { at, may } from './at.ts'
import { MeetingPage } from './meeting.tsx'
import { MeetingsPage } from './meetings.tsx'
import type { MeetingsDesk } from './meetings-view.ts'
import { keysOf } from './routes-supervision.tsx'
import { watching } from './routes-watch.tsx'
import { dayBits } from './typed-day.ts'
import { readingOf, type TypedForm } from './typed-form.ts'
import { yearAsked, yearField } from './year-field.ts'

type Looking = { readonly year?: number | undefined }
type Which = { readonly county: string; readonly id: string }

async function calendar(desk: MeetingsDesk, call: Call<Looking>, typed?: TypedForm): Promise<Reply> {
  const view = await desk.meetings(at(call), yearAsked(call.input, call.today))
  return page(<MeetingsPage {...view} maySupervise={may(call, 'plan:supervise')} typed={typed} />, {
    status: typed ? 422 : 200,
  })
}

async function one(
  desk: MeetingsDesk,
  call: Call<Which & { readonly told?: 'yes' | undefined }>,
  typed?: TypedForm,
): Promise<Reply> {
  const { county, id, told } = call.input
  const view = await desk.meeting(at(call), { county, id })
  const shown = { maySupervise: may(call, 'plan:supervise'), told: told !== undefined && !typed, typed }
  return page(<MeetingPage {...view} {...shown} />, { status: typed ? 422 : 200 })
}

const linesOf = (text: string | undefined) =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

const planning = fields({
  once: onceField,
  kind: z.enum(keysOf(meetingKinds)).default('standing'),
  title: textField,
  items: textField,
  ...dayBits('planned'),
})

async function plan(desk: MeetingsDesk, call: Call<z.output<typeof planning>>): Promise<Reply> {
  const { once: _, ...said } = call.input
  const read = readingOf(said)
  const title = read.text('title', meetingsWords.nameMissing, 2)
  const plannedOn = read.day('planned')
  const items = linesOf(read.text('items', meetingsWords.itemsMissing))
  if (!title || !plannedOn || items.length === 0)
    return calendar(desk, { ...call, input: {} }, { form: 'plan', said, errors: read.errors })
  const which = await desk.planMeeting(at(call), { kind: said.kind, title, plannedOn, items })
  return onward(`${paths.meeting(which, { told: 'yes' })}#told`)
}

const key = { county: z.string('county').regex(/^\d{2,6}$/, 'county'), id: idField<'meeting'>() }

const holding = fields({ ...key, once: onceField, minutes: textField, items: textField, ...dayBits('held') })

async function hold(desk: MeetingsDesk, call: Call<z.output<typeof holding>>): Promise<Reply> {
  const { once: _, county, id, ...said } = call.input
  const read = readingOf(said)
  const heldOn = read.day('held', call.today)
  const minutes = read.text('minutes', words.minutesMissing, 2)
  const items = linesOf(read.text('items', meetingsWords.itemsMissing))
  if (!heldOn || !minutes || items.length === 0)
    return one(desk, { ...call, input: { county, id } }, { form: 'hold', said, errors: read.errors })
  await desk.holdMeeting(at(call), { county, id, heldOn, minutes, items })
  return onward(`${paths.meeting({ county, id }, { told: 'yes' })}#told`)
}

const deciding = fields({ ...key, once: onceField, decided: textField, unit: textField, ...dayBits('due') })

async function decide(desk: MeetingsDesk, call: Call<z.output<typeof deciding>>): Promise<Reply> {
  const { once, county, id, ...said } = call.input
  const read = readingOf(said)
  const decided = read.text('decided', words.decidedMissing, 4)
  const unit = read.text('unit', watchWords.unitMissing)
  const due = read.day('due')
  if (!decided || !unit || !due)
    return one(desk, { ...call, input: { county, id } }, { form: 'decide', said, errors: read.errors })
  await desk.decideAt(at(call), { county, id, decided, unit, due, once })
  return onward(`${paths.meeting({ county, id }, { told: 'yes' })}#told`)
}

export const meetingRoutes = (desk: MeetingsDesk): readonly Route[] => [
  route({
    on: 'GET /staff/supervision/meetings',
    needs: watching,
    audit: 'nothing',
    input: fields({ year: yearField.optional() }),
    run: (call) => calendar(desk, call),
  }),
  route({
    on: 'POST /staff/supervision/meetings',
    needs: 'plan:supervise',
    audit: 'meeting.plan-sent',
    input: planning,
    run: (call) => plan(desk, call),
  }),
  route({
    on: 'GET /staff/supervision/meetings/:county/:id',
    needs: watching,
    audit: 'nothing',
    input: fields({ ...key, told: z.literal('yes').optional() }),
    run: (call) => one(desk, call),
  }),
  route({
    on: 'POST /staff/supervision/meetings/:county/:id/hold',
    needs: 'plan:supervise',
    audit: 'meeting.hold-sent',
    input: holding,
    run: (call) => hold(desk, call),
  }),
  route({
    on: 'POST /staff/supervision/meetings/:county/:id/decide',
    needs: 'plan:supervise',
    audit: 'meeting.decision-sent',
    input: deciding,
    run: (call) => decide(desk, call),
  }),
]
