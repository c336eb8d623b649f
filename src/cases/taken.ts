/** The answer to a command: how the case stands after it. Sent again, a command is answered as it was the first time. */
import { must, refuse } from '#kernel'
import { type History, stateOf } from '#process'
import { actingAs, type Hand } from './hand.ts'
import type { CaseKey, KeptCase } from './store.ts'
import { getProcess, type World } from './world.ts'

export type Taken = {
  readonly case: CaseKey
  /** Events written when this command was taken: what the next page sends back as `seen`. */
  readonly length: number
  readonly stage: string
  /** It had been taken before; nothing was written now. */
  readonly again: boolean
}

type Repeated = {
  readonly key: string
  readonly action: string
  readonly by: Hand
  readonly kept: KeptCase
  readonly history: History
}

/** Only the same hand with the same action is the same command; anything else has come by a key that is not its own. */
export function takenBy(world: World, { key, action, by, kept, history }: Repeated): Taken {
  const at = history.findIndex((event) => event.key === key)
  const event = history[at]
  const actor = actingAs(by)
  if (!event || event.kind === 'moved-over' || event.action !== action || event.by.id !== actor.id)
    return refuse('case.key-taken', { key })
  const { calendar } = world
  const process = getProcess(world, kept.process)
  const { stage } = must(stateOf(process, history.slice(0, at + 1), { on: event.on, calendar }))
  return { case: { county: kept.county, id: kept.id }, length: at + 1, stage, again: true }
}
