/** Meetings at the desk: the year's calendar, one meeting, what it decided as cases. */
import { countyKey, type World } from '#cases'
import { type Id, refuse } from '#kernel'
import {
  findMeeting,
  holdMeeting,
  listSlips,
  type Meeting,
  planMeeting,
  recordDecision,
  yearOfMeetings,
} from '#supervision'
import type { UnitId } from '#units'
import type { DecisionLine, MeetingLine, MeetingsDesk } from '#web'
import { unitsAt } from './case-around.ts'
import { type At, stageWords } from './case-means.ts'
import { placeName } from './places.ts'

const mostDecisions = 500

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
    const order = { decided, due, unit: unit as UnitId, by: at.staff, key: once }
    await recordDecision(at.tx, world, { ...order, ...keyOf(which) })
  },
})

const keyOf = ({ county, id }: { readonly county: string; readonly id: string }) => ({
  county,
  id: id as Id<'meeting'>,
})

/** Cost: one statement over the decisions of the place. */
async function decisionsOf({ tx, staff, today: on }: At, world: World, about?: string) {
  const found = await listSlips(tx, {
    on,
    counties: [countyKey(staff.area)],
    process: 'decision',
    ...(about === undefined ? {} : { about }),
    limit: mostDecisions,
  })
  const lines = found.map((one): DecisionLine & { about: string | null } => ({
    about: one.about,
    county: one.county,
    id: one.id,
    title: one.title,
    stage: stageWords(world, 'decision', one.stage),
    lamp: one.lamp,
    due: one.due,
  }))
  return Map.groupBy(lines, (line) => line.about)
}

const lineOf = (meeting: Meeting, decisions: readonly DecisionLine[] = []): MeetingLine => ({
  county: meeting.county,
  id: meeting.id,
  kind: meeting.kind,
  title: meeting.title,
  items: meeting.items,
  plannedOn: meeting.plannedOn,
  heldOn: meeting.heldOn,
  minutes: meeting.minutes,
  decisions,
})
