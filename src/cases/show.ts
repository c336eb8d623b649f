/** A case as a page needs it: where it stands, what happened in words, what this reader may do and what would be asked. */
import type { Tx } from '#access'
import { refuse } from '#kernel'
import {
  type CaseState,
  mayDo,
  type Offer,
  type Timeline,
  timelineOf,
  type Waited,
  waitedFor,
} from '#process'
import { type Brought, given } from './begin.ts'
import { actingAs, type Hand } from './hand.ts'
import { project } from './projection.ts'
import { type CaseKey, findCase, type KeptCase } from './store.ts'
import { type Attachment, listAttachments } from './store-attachment.ts'
import { listEvents } from './store-event.ts'
import { type KeptTask, listTasksOf } from './store-task.ts'
import { ownVersion, type World } from './world.ts'

export type ShownCase = {
  readonly case: KeptCase
  /** Today's state, also where the nightly round has not written the row yet. */
  readonly state: CaseState
  readonly timeline: Timeline
  readonly waited: readonly Waited[]
  readonly tasks: readonly KeptTask[]
  readonly files: readonly Attachment[]
  /** Every action of the stage with its form; `refused` says why one is shown but not open. */
  readonly may: readonly Offer[]
}

/** Cost: four index look-ups and one step an event. */
export async function showCase(
  tx: Tx,
  world: World,
  { case: key, by, ...brought }: Brought & { readonly case: CaseKey; readonly by: Hand },
): Promise<ShownCase> {
  const kept = (await findCase(tx, key)) ?? refuse('case.not-found')
  const { state } = project(world, await listEvents(tx, key), world.clock.today())
  const own = ownVersion(world, state)
  const audience = by.kind === 'person' ? 'persons' : 'officers'
  return {
    case: kept,
    state,
    timeline: timelineOf(own, state, { calendar: world.calendar, audience }),
    waited: waitedFor(own, state, world.calendar),
    tasks: await listTasksOf(tx, [key]),
    files: await listAttachments(tx, key),
    may: mayDo(own, state, { actor: actingAs(by), given: given(world, brought) }),
  }
}
