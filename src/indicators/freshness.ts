/** As of when a number speaks: records, sweep, grants, and the moment it was counted. */
import type { AreaCode, Day } from '#kernel'
import type { listSweeps } from '#needs'
import type { Instant } from '#platform'

export type Freshness = {
  /** The day the conditions were asked for. */
  readonly on: Day
  /** `profile`: the projection that holds on the day; `records`: what the records said then. */
  readonly facts: 'profile' | 'records'
  /** The last finished sweep of this programme here; null when there was none or this post may not see sweeps. */
  readonly sweep: { readonly on: Day; readonly finishedAt: string } | null
  /** Records and grants are read as they stand at this moment. */
  readonly countedAt: Instant
}

/** Of sweeps, newest first, the first finished one of a programme that covers the area or a part of it. */
export function lastSweep(
  sweeps: Awaited<ReturnType<typeof listSweeps>>,
  { programme, area }: { programme: string; area: AreaCode },
): Freshness['sweep'] {
  const found = sweeps.find(
    (sweep) =>
      sweep.finishedAt !== null &&
      sweep.programmes.includes(programme) &&
      (area.startsWith(sweep.area) || sweep.area.startsWith(area)),
  )
  return found?.finishedAt ? { on: found.on, finishedAt: found.finishedAt } : null
}
