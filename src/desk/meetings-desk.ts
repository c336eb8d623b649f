/** Meetings at the desk: the year's calendar, one meeting, what it decided as cases. */

import type { World } from '#cases'
import { type Id, refuse } from '#kernel'
import { findMeeting, holdMeeting, planMeeting, recordDecision, yearOfMeetings } from '#supervision'
import type { MeetingsDesk } from '#web'
import { unitsAt } from './case-around.ts'
import { decisionsOf, lineOf } from './meetings-shown.ts'
import { placeName } from './places.ts'

export const meetingsDesk = ({ world }: { readonly world: World }): MeetingsDesk => ({
  async meetings(at, year) {
    const { area } = at.staff
    const { meetings, standing } = await yearOfMeetings(at.tx, { area, year })
    const decisions = await decisionsOf(at, world)
    return {
      year,
      place: placeName(area),
      standing,
      meetings: meetings.map((meeting) => lineOf(meeting, decisions.get(`meeting:${meeting.id}`))),
    }
  },
  async meeting(at, which) {
    const kept = (await findMeeting(at.tx, keyOf(which))) ?? refuse('supervision.meeting-unknown')
    const about = `meeting:${kept.id}`
    const decisions = await decisionsOf(at, world, about)
    return { meeting: lineOf(kept, decisions.get(about)), units: await unitsAt(at, kept.area) }
  },
  planMeeting: ({ tx, staff }, order) => planMeeting(tx, world, { ...order, area: staff.area }),
  holdMeeting: ({ tx }, held) => holdMeeting(tx, world, { ...held, ...keyOf(held) }),
  async decideAt(at, { once, unit, decided, due, ...which }) {
    const order = { decided, due, unit: unit, by: at.staff, key: once }
    await recordDecision(at.tx, world, { ...order, ...keyOf(which) })
  },
})

const keyOf = ({ county, id }: { readonly county: string; readonly id: string }) => ({
  county,
  id: id as Id<'meeting'>,
})
