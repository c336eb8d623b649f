/** SQL of meetings. */
import { sql } from 'kysely'
import { actorOf, type Tx } from '#access'
import type { Instant } from '#platform'
import type { Holding, Meeting, MeetingKey } from './meeting.ts'

/** False when a form that was sent twice has been written already. */
export async function insertMeeting(tx: Tx, meeting: Meeting, at: Instant): Promise<boolean> {
  const { county, id, area, kind, title, items, plannedOn } = meeting
  const { numAffectedRows } =
    await sql`insert into supervision.meeting (county, id, area, kind, title, items, planned_on, registered_at, registered_by)
    values (${county}, ${id}, ${area}, ${kind}, ${title}, ${[...items]}::text[], ${plannedOn}, ${at}, ${actorOf(tx)})
    on conflict (county, id) do nothing`.execute(tx)
  return numAffectedRows === 1n
}

export async function updateMeeting(tx: Tx, { county, id, heldOn, items, minutes }: Holding): Promise<void> {
  await sql`update supervision.meeting set held_on = ${heldOn}, items = ${[...items]}::text[], minutes = ${minutes}
    where county = ${county} and id = ${id}`.execute(tx)
}

const columns = sql.raw(
  'county, id, area, kind, title, items, planned_on as "plannedOn", held_on as "heldOn", minutes',
)

export async function findMeeting(tx: Tx, { county, id }: MeetingKey): Promise<Meeting | undefined> {
  const { rows } = await sql<Meeting>`select ${columns} from supervision.meeting
    where county = ${county} and id = ${id}`.execute(tx)
  return rows[0]
}

/** Held or planned in the year, by day. */
export async function listMeetings(
  tx: Tx,
  { county, year }: { readonly county: string; readonly year: number },
): Promise<Meeting[]> {
  const { rows } = await sql<Meeting>`select ${columns} from supervision.meeting
    where county = ${county}
      and coalesce(held_on, planned_on) between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date
    order by coalesce(held_on, planned_on), id`.execute(tx)
  return rows
}
