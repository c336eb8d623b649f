/** How cases stood after so many of their events on a day: what was said of them once can be checked against their histories. */
import type { Tx } from '#access'
import { type Day, must } from '#kernel'
import { type CaseState, type History, type Lamp, lampOf, stateOf } from '#process'
import type { CaseId, CaseKey } from './store.ts'
import { listEventsOf } from './store-event.ts'
import { getProcess, ownVersion, type World } from './world.ts'

export type Moment = CaseKey & {
  /** Written events by then. */
  readonly length: number
  readonly on: Day
}

export type Stood = { readonly stage: string; readonly lamp: Lamp; readonly length: number }

/** The states of cases as of the last thing somebody did, for domains that keep something of them. Cost: their histories. */
export async function statesOf(
  tx: Tx,
  world: World,
  keys: readonly CaseKey[],
): Promise<ReadonlyMap<CaseId, CaseState>> {
  const histories = await listEventsOf(tx, keys)
  return new Map(
    keys.flatMap(({ id }) => {
      const history = histories.get(id) ?? []
      const on = history.at(-1)?.on
      return on === undefined ? [] : [[id, stateIn(world, history, on)] as const]
    }),
  )
}

function stateIn(world: World, history: History, on: Day): CaseState {
  const [first] = history
  const process = getProcess(world, first?.kind === 'began' ? first.process : '')
  return must(stateOf(process, history, { on, calendar: world.calendar }))
}

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
      if (history.length === 0) return []
      const state = stateIn(world, history, on)
      const lamp = lampOf(ownVersion(world, state), state, world.calendar)
      return [[id, { stage: state.stage, lamp, length: state.length }] as const]
    }),
  )
}
