/** Taking work on and giving it back: within a unit, so that two colleagues do not do the same. Not a step of the case. */
import type { Staff, Tx } from '#access'
import { actorOf, record } from '#access'
import { refuse } from '#kernel'
import { actingAs, checkHand, notedAt } from './hand.ts'
import { type CaseKey, findCase } from './store.ts'
import { claimTask, type KeptTask, listTasksOf, releaseTask } from './store-task.ts'
import type { World } from './world.ts'

type Claiming = { readonly case: CaseKey; readonly by: Staff }

/** The task of the own unit, or the open one of the own duty. Somebody else's claim is named, not taken over. */
export async function claim(tx: Tx, world: World, { case: key, by }: Claiming): Promise<void> {
  const { kept, task } = await ownTask(tx, { case: key, by })
  const taken = { by: by.id, name: by.name, at: world.clock.now() }
  if (!(await claimTask(tx, { ...key, holder: task.holder }, taken)))
    refuse('case.claimed', { by: await claimerOf(tx, key, task.holder) })
  await record(tx, { event: 'case.claimed', area: notedAt(by, kept.area), subject: key.id }, world.clock)
}

/** By the claimer or a colleague: who is away holds nothing up. */
export async function release(tx: Tx, world: World, { case: key, by }: Claiming): Promise<void> {
  const { kept, task } = await ownTask(tx, { case: key, by })
  if (task.claimedBy === null) return
  await releaseTask(tx, { ...key, holder: task.holder })
  const facts = { claimedBy: task.claimedBy }
  await record(
    tx,
    { event: 'case.released', area: notedAt(by, kept.area), subject: key.id, facts },
    world.clock,
  )
}

async function ownTask(tx: Tx, { case: key, by }: Claiming) {
  checkHand(by, actorOf(tx))
  const kept = (await findCase(tx, key)) ?? refuse('case.not-found')
  const tasks = await listTasksOf(tx, [key])
  return { kept, task: tasks.find((task) => isFor(task, by)) ?? refuse('case.nothing-to-claim') }
}

function isFor({ holder, duty }: KeptTask, by: Staff): boolean {
  const actor = actingAs(by)
  if (duty === null || !actor.duties.includes(duty)) return false
  return holder === '' || (actor.kind === 'staff' && holder === actor.unit.id)
}

const claimerOf = async (tx: Tx, key: CaseKey, holder: string) =>
  (await listTasksOf(tx, [key])).find((task) => task.holder === holder)?.claimedName ?? ''
