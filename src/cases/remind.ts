/** Reminders: who must hear of a task that is due soon or overdue, once a day, and who hears when nobody there can. */
import type { Tx } from '#access'
import type { AreaCode, Day } from '#kernel'
import { tell } from '#platform'
import type { Lamp } from '#process'
import { insertReminder, listUnreminded, type Unreminded } from './store-reminder.ts'
import type { World } from './world.ts'

export type Level = 'claimer' | 'holder' | 'supervisor' | 'office' | 'nobody'

/** One link of the chain: which people are asked for. */
export type Wanted =
  | { readonly level: 'claimer'; readonly staff: string }
  | {
      readonly level: 'holder' | 'supervisor'
      readonly holder: string
      readonly duty: string | null
      readonly area: AreaCode
    }
  | { readonly level: 'office'; readonly duties: readonly string[]; readonly area: AreaCode }

/** Ids of those who are there to hear today; access knows posts, so it is handed in. */
export type WhoIsThere = (wanted: Wanted) => Promise<readonly string[]>

export type Reminder = {
  readonly id: string
  readonly holder: string
  readonly due: Day | null
  readonly lamp: Lamp
  readonly level: Level
  readonly heard: readonly string[]
}

/** One chunk of today's reminders, written down and told as `case.task-due`; call again until it answers none. */
export async function dueReminders(
  tx: Tx,
  world: World,
  { whoIsThere, limit = 200 }: { readonly whoIsThere: WhoIsThere; readonly limit?: number },
): Promise<readonly Reminder[]> {
  const on = world.clock.today()
  const reminders: Reminder[] = []
  for (const task of await listUnreminded(tx, on, limit)) {
    const found = await firstThere(chainOf(task), whoIsThere)
    if (!(await insertReminder(tx, { ...task, ...found, on }))) continue
    const { id, holder, due, lamp, county, process, title } = task
    const payload = { county, id, process, title, holder, due, lamp, ...found }
    await tell(tx, { topic: 'case.task-due', key: `${id} ${holder} ${on}`, payload }, world.clock)
    reminders.push({ id, holder, due, lamp, ...found })
  }
  return reminders
}

/** Who took it on, else those of the unit with the duty, else whoever leads the unit, else the office that watches over the case. */
function chainOf({ claimedBy, holder, duty, duties, area }: Unreminded): readonly Wanted[] {
  const claimer = claimedBy === null ? [] : [{ level: 'claimer', staff: claimedBy } as const]
  return [
    ...claimer,
    { level: 'holder', holder, duty, area },
    { level: 'supervisor', holder, duty, area },
    { level: 'office', duties, area },
  ]
}

async function firstThere(chain: readonly Wanted[], whoIsThere: WhoIsThere) {
  for (const wanted of chain) {
    const heard = await whoIsThere(wanted)
    if (heard.length > 0) return { level: wanted.level, heard }
  }
  return { level: 'nobody' as const, heard: [] }
}
