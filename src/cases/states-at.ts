/** How cases stood after so many of their events on a day: what was said of them once can be checked against their histories. */
import type { Tx } from '#access'
import { type Day, must } from '#kernel'
import { type Lamp, lampOf, stateOf } from '#process'
import type { CaseId, CaseKey } from './store.ts'
import { listEventsOf } from './store-event.ts'
import { getProcess, ownVersion, type World } from './world.ts'

export type Moment = CaseKey & {
  /** Written events by then. */
  readonly length: number
  readonly on: Day
}

export type Stood = { readonly stage: string; readonly lamp: Lamp; readonly length: number }

/** Cost: the histories of these cases. A case out of reach is not there. */
export async function statesAt(
  tx: Tx,
  world: World,
  moments: readonly Moment[],
): Promise<ReadonlyMap<CaseId, Stood>> {
  const histories = await listEventsOf(tx, moments)
  return new Map(
    moments.flatMap(({ id, length, on }) => {
      const history = histories.get(id)?.slice(0, length) ?? []
      const [first] = history
      if (first?.kind !== 'began') return []
      const state = must(stateOf(getProcess(world, first.process), history, { on, calendar: world.calendar }))
      const lamp = lampOf(ownVersion(world, state), state, world.calendar)
      return [[id, { stage: state.stage, lamp, length: state.length }] as const]
    }),
  )
}
