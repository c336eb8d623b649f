/** The calendar of meetings: planned, held, and what they decided. */

import { z } from 'zod'
import { meetingKinds } from '#supervision'
import { fields, onceField, textField } from '../input.ts'
import { paths } from '../paths.ts'
import { onward, page, type Reply } from '../reply.ts'
import { type Call, type Route, route } from '../route.ts'
import { meetingsWords } from '../words/meetings-page.ts'
import { at, may } from './at.ts'
import { MeetingsPage } from './meetings.tsx'
import type { MeetingsDesk } from './meetings-view.ts'
import { decide, deciding, hold, holding, key, type Looking, one } from './routes-meeting.tsx'
import { keysOf } from './routes-supervision.tsx'
import { watching } from './routes-watch.tsx'
import { dayBits } from './typed-day.ts'
import { readingOf, type TypedForm } from './typed-form.ts'
import { linesOf } from './typed-lines.ts'
import { yearAsked, yearField } from './year-field.ts'

async function calendar(desk: MeetingsDesk, call: Call<Looking>, typed?: TypedForm): Promise<Reply> {
  const view = await desk.meetings(at(call), yearAsked(call.input, call.today))
  return page(<MeetingsPage {...view} maySupervise={may(call, 'plan:supervise')} typed={typed} />, {
    status: typed ? 422 : 200,
  })
}

const planning = fields({
  once: onceField,
  kind: z.enum(keysOf(meetingKinds)).default('standing'),
  title: textField,
  items: textField,
  ...dayBits('planned'),
})

async function plan(desk: MeetingsDesk, call: Call<z.output<typeof planning>>): Promise<Reply> {
  const { once, ...said } = call.input
  const read = readingOf(said)
  const title = read.text('title', meetingsWords.nameMissing, 2)
  const plannedOn = read.day('planned')
  const items = linesOf(read.text('items', meetingsWords.itemsMissing))
  if (!title || !plannedOn || items.length === 0)
    return calendar(desk, { ...call, input: {} }, { form: 'plan', said, errors: read.errors })
  const which = await desk.planMeeting(at(call), { kind: said.kind, title, plannedOn, items, once })
  return onward(`${paths.meeting(which, { told: 'yes' })}#told`)
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
