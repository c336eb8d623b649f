/** The committee's secretariat: meetings planned and held, what they decided, and whether the government took up the plan this year. */
import type { Staff, Tx } from '#access'
import { record } from '#access'
import { beginCase, countyKey, type Taken, type World } from '#cases'
import { type AreaCode, type Day, type Id, refuse, type Words } from '#kernel'
import { newId } from '#platform'
import type { UnitId } from '#units'
import { aboutOf } from '../slips/about.ts'
import { unitCalled } from '../slips/raise.ts'
import { findMeeting, insertMeeting, listMeetings, updateMeeting } from './store-meeting.ts'

/** A standing meeting of the government takes up work for disabled people at least once a year. */
export const meetingKinds = {
  standing: { zh: '政府常务会议', en: 'standing meeting of the government' },
  committee: { zh: '残工委全体会议', en: 'meeting of the committee' },
  liaison: { zh: '联络员会议', en: 'meeting of liaison officers' },
  special: { zh: '专题会议', en: 'special meeting' },
} as const satisfies Record<string, Words>

export type MeetingKind = keyof typeof meetingKinds

export type MeetingKey = { readonly county: string; readonly id: Id<'meeting'> }

export type Meeting = MeetingKey & {
  readonly area: AreaCode
  readonly kind: MeetingKind
  readonly title: string
  readonly items: readonly string[]
  readonly plannedOn: Day
  readonly heldOn: Day | null
  readonly minutes: string | null
}

export type Planning = Pick<Meeting, 'area' | 'kind' | 'title' | 'items' | 'plannedOn'> & {
  /** The key of the form it came with: sent twice, it is written once. */
  readonly once?: string | undefined
}

export async function planMeeting(
  tx: Tx,
  { clock }: World,
  { once, ...order }: Planning,
): Promise<MeetingKey> {
  if (order.items.length === 0 || order.title.trim() === '') refuse('supervision.meeting-bare')
  const key = { county: countyKey(order.area), id: (once ?? newId()) as MeetingKey['id'] }
  const meeting = { ...order, ...key, heldOn: null, minutes: null }
  if (!(await insertMeeting(tx, meeting, clock.now()))) return key
  const facts = { kind: order.kind, plannedOn: order.plannedOn }
  await record(tx, { event: 'meeting.planned', area: order.area, subject: key.id, facts }, clock)
  return key
}

export type Holding = MeetingKey & {
  readonly heldOn: Day
  readonly items: readonly string[]
  readonly minutes: string
}

/** It was held, with these items, and has minutes. Said again, the last word counts; the audit trail keeps every one. */
export async function holdMeeting(tx: Tx, { clock }: World, held: Holding): Promise<void> {
  const meeting = (await findMeeting(tx, held)) ?? refuse('supervision.meeting-unknown')
  if (held.heldOn > clock.today()) refuse('supervision.meeting-to-come', { day: held.heldOn })
  if (held.items.length === 0 || held.minutes.trim() === '') refuse('supervision.meeting-bare')
  await updateMeeting(tx, held)
  const facts = { heldOn: held.heldOn, minutes: held.minutes }
  await record(tx, { event: 'meeting.held', area: meeting.area, subject: held.id, facts }, clock)
}

export type YearOfMeetings = {
  readonly meetings: readonly Meeting[]
  /** `held`: the government took it up this year. `planned`: a day is set. `missing`: the year has none. */
  readonly standing: 'held' | 'planned' | 'missing'
}

/** What happened in a year and what is planned. Cost: one index range. */
export async function yearOfMeetings(
  tx: Tx,
  { area, year }: { readonly area: AreaCode; readonly year: number },
): Promise<YearOfMeetings> {
  const meetings = await listMeetings(tx, { county: countyKey(area), year })
  return { meetings, standing: standingIn(meetings) }
}

/** Pure. */
export function standingIn(
  meetings: readonly Pick<Meeting, 'kind' | 'heldOn' | 'items'>[],
): YearOfMeetings['standing'] {
  const standing = meetings.filter(({ kind, items }) => kind === 'standing' && items.length > 0)
  if (standing.some(({ heldOn }) => heldOn !== null)) return 'held'
  return standing.length > 0 ? 'planned' : 'missing'
}

export type Deciding = MeetingKey & {
  readonly decided: string
  readonly unit: UnitId
  readonly due: Day
  readonly by: Staff
  readonly key: string
}

/** What a meeting that was held decided becomes a case of its own. */
export async function recordDecision(tx: Tx, world: World, order: Deciding): Promise<Taken> {
  const { county, id, decided, unit, due, by, key } = order
  const meeting = (await findMeeting(tx, { county, id })) ?? refuse('supervision.meeting-unknown')
  if (meeting.heldOn === null) return refuse('supervision.meeting-not-held', { title: meeting.title })
  const charged = await unitCalled(tx, { area: meeting.area, unit }, world.clock.today())
  return beginCase(tx, world, {
    process: 'decision',
    action: 'record',
    area: meeting.area,
    by,
    key,
    title: `${[...decided].slice(0, 40).join('')}（${charged.name}）`,
    about: aboutOf({ kind: 'meeting', id }),
    answers: {
      meeting: meeting.title,
      meeting_day: meeting.heldOn,
      decided,
      unit: charged,
      decision_due: due,
    },
    referable: { unit: new Map([[charged.id, charged]]) },
  })
}
