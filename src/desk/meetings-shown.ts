/** A meeting with the cases it decided, as pages show it. */
import { countyKey, type World } from '#cases'
import { listSlips, type Meeting } from '#supervision'
import type { DecisionLine, MeetingLine } from '#web'
import { type At, stageWords } from './case-means.ts'

const mostDecisions = 500

/** Cost: one statement over the decisions of the place. */
export async function decisionsOf({ tx, staff, today: on }: At, world: World, about?: string) {
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

export const lineOf = (meeting: Meeting, decisions: readonly DecisionLine[] = []): MeetingLine => ({
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
