/** Telling the public where a plan stands: an edition of a day, with what the office says of what is late. */
import { actorOf, record, type Tx } from '#access'
import { refuse } from '#kernel'
import type { PlanId } from '#plans'
import type { Clock } from '#platform'
import { standingsOf, type TaskStanding } from './standing.ts'
import { addEdition, findEdition, listUnitsOfPlan, type StandingEdition } from './store-standing.ts'

export type StandingsToTell = {
  readonly plan: PlanId
  /** By task: why it is late, in words for everybody. */
  readonly why: Readonly<Record<string, string>>
}

const longestReason = 500

/** What would be published now; reasons of the last edition are offered again. */
export async function draftStandings(tx: Tx, plan: PlanId, clock: Clock): Promise<readonly TaskStanding[]> {
  const last = await findEdition(tx, plan)
  const why = Object.fromEntries((last?.tasks ?? []).flatMap((one) => (one.why ? [[one.task, one.why]] : [])))
  return standingsOf(await listUnitsOfPlan(tx, plan, clock.today()), why)
}

/** Adds an edition when something changed since the last one; otherwise returns the last one. */
export async function publishStandings(
  tx: Tx,
  { plan, why }: StandingsToTell,
  clock: Clock,
): Promise<StandingEdition> {
  for (const [task, reason] of Object.entries(why))
    if (reason.trim().length > longestReason)
      refuse('supervision.reason-too-long', { task, most: longestReason })
  const on = clock.today()
  const tasks = standingsOf(await listUnitsOfPlan(tx, plan, on), why)
  if (tasks.length === 0) refuse('supervision.nothing-assigned')
  const last = await findEdition(tx, plan)
  if (last && JSON.stringify(byKey(last.tasks)) === JSON.stringify(byKey(tasks))) return last
  const edition = { plan, edition: (last?.edition ?? 0) + 1, on, tasks, publishedAt: clock.now() }
  await addEdition(tx, edition, actorOf(tx))
  await record(
    tx,
    { event: 'standings.published', subject: plan, facts: { edition: edition.edition } },
    clock,
  )
  return edition
}

/** The database keeps no order of keys. */
const byKey = (tasks: readonly TaskStanding[]) =>
  tasks.map(({ task, lamp, why, units }) => [
    task,
    lamp,
    why,
    units.map((one) => [one.unit, one.role, one.stage, one.lamp, one.due, one.reportedOn]),
  ])
