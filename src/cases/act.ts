/** Acting on a case: one transaction with its history, its projection, its news and its line in the audit trail. */
import type { Tx } from '#access'
import { actorOf } from '#access'
import type { Answers } from '#forms'
import { must, refuse } from '#kernel'
import { act, moveOver } from '#process'
import { type Brought, given } from './begin.ts'
import { actingAs, checkHand, type Hand } from './hand.ts'
import { type CaseKey, type KeptCase, lockCase } from './store.ts'
import { filesFor } from './store-attachment.ts'
import { listEvents } from './store-event.ts'
import { type Taken, takenBy } from './taken.ts'
import { getProcess, type World } from './world.ts'
import { writeActs } from './write.ts'

export type Order = Brought & {
  readonly case: CaseKey
  readonly action: string
  readonly key: string
  readonly by: Hand
  readonly answers: Answers
  /** The `length` of the page it comes from: a step by somebody else in between is a refusal, not an overwriting. */
  readonly seen: number
}

/** Waits for whoever acts on the same case at the moment; then judges the command on what is there. */
export async function actOnCase(tx: Tx, world: World, order: Order): Promise<Taken> {
  checkHand(order.by, actorOf(tx))
  const before = await lockedCase(tx, order.case)
  const history = await listEvents(tx, before)
  if (history.some(({ key }) => key === order.key)) return takenBy(world, { ...order, kept: before, history })
  const { action, key, answers, seen, parties = {}, by } = order
  const command = {
    action,
    key,
    answers,
    parties,
    expects: seen,
    actor: actingAs(by),
    on: world.clock.today(),
    at: world.clock.now(),
    referable: { ...order.referable, file: await filesFor(tx, before) },
  }
  const process = getProcess(world, before.process)
  const events = must(act(process, history, { command, given: given(world, order) }))
  return taken(before, await writeActs(tx, world, { case: before, before, hand: by, history, events }))
}

export type Moving = Pick<Order, 'case' | 'key' | 'by'> & { readonly reason: string }

/** To the next version of its process, for a stated reason; a case that is there already is left as it is. */
export async function moveCaseOver(
  tx: Tx,
  world: World,
  { case: key, by, ...order }: Moving,
): Promise<Taken> {
  checkHand(by, actorOf(tx))
  if (order.reason.trim() === '') refuse('case.reason-missing')
  const before = await lockedCase(tx, key)
  const history = await listEvents(tx, before)
  const { duties: _, ...hand } = actingAs(by)
  const moving = { ...order, by: hand, on: world.clock.today(), at: world.clock.now() }
  const process = getProcess(world, before.process)
  const events = must(moveOver(process, history, { moving, calendar: world.calendar }))
  if (events.length === 0) return { case: key, length: before.length, stage: before.stage, again: true }
  return taken(before, await writeActs(tx, world, { case: before, before, hand: by, history, events }))
}

const taken = ({ county, id }: KeptCase, { row }: Awaited<ReturnType<typeof writeActs>>): Taken => ({
  case: { county, id },
  length: row.length,
  stage: row.stage,
  again: false,
})

const lockedCase = async (tx: Tx, key: CaseKey): Promise<KeptCase> =>
  (await lockCase(tx, key)) ?? refuse('case.not-found')
