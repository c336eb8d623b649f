/** One meeting: said to be held, and what it decided handed over. */

import { z } from 'zod'
import { fields, idField, onceField, textField } from '../input.ts'
import { paths } from '../paths.ts'
import { onward, page, type Reply } from '../reply.ts'
import type { Call } from '../route.ts'
import { meetingWords as words } from '../words/meeting-page.ts'
import { meetingsWords } from '../words/meetings-page.ts'
import { watchWords } from '../words/watch-words.ts'
import { at, may } from './at.ts'
import { MeetingPage } from './meeting.tsx'
import type { MeetingsDesk } from './meetings-view.ts'
import { dayBits } from './typed-day.ts'
import { readingOf, type TypedForm } from './typed-form.ts'
import { linesOf } from './typed-lines.ts'

export type Looking = { readonly year?: number | undefined }
type Which = { readonly county: string; readonly id: string }

export async function one(
  desk: MeetingsDesk,
  call: Call<Which & { readonly told?: 'yes' | undefined }>,
  typed?: TypedForm,
): Promise<Reply> {
  const { county, id, told } = call.input
  const view = await desk.meeting(at(call), { county, id })
  const shown = { maySupervise: may(call, 'plan:supervise'), told: told !== undefined && !typed, typed }
  return page(<MeetingPage {...view} {...shown} />, { status: typed ? 422 : 200 })
}

export const key = { county: z.string('county').regex(/^\d{2,6}$/, 'county'), id: idField<'meeting'>() }

export const holding = fields({
  ...key,
  once: onceField,
  minutes: textField,
  items: textField,
  ...dayBits('held'),
})

export async function hold(desk: MeetingsDesk, call: Call<z.output<typeof holding>>): Promise<Reply> {
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

export const deciding = fields({
  ...key,
  once: onceField,
  decided: textField,
  unit: textField,
  ...dayBits('due'),
})

export async function decide(desk: MeetingsDesk, call: Call<z.output<typeof deciding>>): Promise<Reply> {
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
