/** Asking for a sweep: an officer's order is a row of its own at once; the work is done later, by the system. */
import type { Tx } from '#access'
import { actorOf } from '#access'
import type { AreaCode, Day, Id } from '#kernel'
import { refuse } from '#kernel'
import type { Clock } from '#platform'
import { tell } from '#platform'
import { insertSweep, type SweepId } from './store-sweep.ts'

export type SweepAsked = {
  /** The key of the order: the same again is the same sweep. */
  readonly id: SweepId | Id<'once'>
  readonly on: Day
  readonly area: AreaCode
  readonly programmes: readonly string[]
  /** All programmes of the area in one pass. */
  readonly everything?: boolean
}

/** Writes the order and tells `sweep.asked`. A day to come is refused: candidates are people entitled now. */
export async function askForSweep(
  tx: Tx,
  { on, area, programmes, everything = false, ...order }: SweepAsked,
  clock: Clock,
) {
  const today = clock.today()
  if (on > today) refuse('sweep.day-later', { on, today })
  const id = order.id as string as SweepId
  await insertSweep(tx, {
    id,
    on,
    area,
    programmes,
    everything,
    askedBy: actorOf(tx),
    startedAt: clock.now(),
  })
  await tell(tx, { topic: 'sweep.asked', key: id, payload: { id } }, clock)
  return id
}
