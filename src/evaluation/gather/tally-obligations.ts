/** Obligations counted for a unit or a county: how they stand, which were done by their day, which records confirm. Pure. */
import type { TaskCounts, TaskStanding } from '../rounds/facts.ts'
import { standings } from '../rounds/facts.ts'
import type { Tally } from '../scores/item.ts'
import type { ObligationRow } from '../store-gather.ts'

type Judged = 'good' | 'missed' | 'unknown' | 'not-due'

/** Reported by its day and found in order; what waits for the check, and what has no known day, nobody can judge yet. */
export function onTime({ stage, dated, due, reportedOn, lamp }: ObligationRow, on: string): Judged {
  if (!dated) return 'not-due'
  if (due === null) return 'unknown'
  if (lamp === 'contradicted') return 'missed'
  const inTime = reportedOn === null || reportedOn <= due
  if (stage === 'done') return inTime ? 'good' : 'missed'
  if (due >= on) return 'not-due'
  return stage === 'reported' && inTime ? 'unknown' : 'missed'
}

/** Of what was reported done: whether records and documents show it. */
export function confirmed({ stage, lamp, says }: ObligationRow): Judged {
  if (stage !== 'done' && stage !== 'reported') return 'not-due'
  if (lamp === 'contradicted') return 'missed'
  return says === 'done' ? 'good' : 'unknown'
}

export function tally(judged: readonly Judged[]): Tally {
  const number = (what: Judged) => judged.filter((one) => one === what).length
  return { good: number('good'), missed: number('missed'), unknown: number('unknown') }
}

export function standingOf({ stage, due, reportedOn, lamp }: ObligationRow): TaskStanding {
  if (lamp === 'contradicted') return 'contradicted'
  if (stage === 'done') return due !== null && reportedOn !== null && reportedOn > due ? 'done-late' : 'done'
  return lamp === 'ended' || lamp === 'ended-late' ? 'done' : lamp
}

export const countStandings = (rows: readonly ObligationRow[]): TaskCounts => {
  const all = rows.map(standingOf)
  return Object.fromEntries(
    standings.map((standing) => [standing, all.filter((one) => one === standing).length]),
  ) as TaskCounts
}
