/** Beginning a case: once for each command, however often it is sent. */
import type { Tx } from '#access'
import { actorOf } from '#access'
import type { Answers, Filling, Reference } from '#forms'
import { type AreaCode, must, refuse } from '#kernel'
import { newId } from '#platform'
import { begin, type Given, type Parties } from '#process'
import { actingAs, checkHand, type Hand } from './hand.ts'
import { project } from './projection.ts'
import { type CaseKey, countyKey, findBegun, insertCase } from './store.ts'
import { filesFor } from './store-attachment.ts'
import { listEvents } from './store-event.ts'
import { type Taken, takenBy } from './taken.ts'
import { getProcess, keepState, type World } from './world.ts'
import { writeEffects, writeEvents } from './write.ts'

/** What conditions and forms may read and point to, beside what the case itself says. */
export type Brought = Pick<Given, 'facts' | 'settings'> & {
  readonly parties?: Parties
  /** Units, persons and cases the actor may point to; files are found here. */
  readonly referable?: Filling['referable']
}

export type Beginning = Brought & {
  readonly process: string
  readonly action: string
  readonly area: AreaCode
  /** Of the page it comes from: the same key is the same command. */
  readonly key: string
  readonly by: Hand
  readonly answers: Answers
  /** What lists call it; no name and no number of a person. */
  readonly title: string
  /** `person:…`, `obligation:…`: where else it is found. */
  readonly about?: string
}

export async function beginCase(tx: Tx, world: World, order: Beginning): Promise<Taken> {
  checkHand(order.by, actorOf(tx))
  return (await alreadyBegun(tx, world, order)) ?? begun(tx, world, order)
}

export const beginKeyOf = ({ process, key }: Beginning) => `${process} ${key}`

async function alreadyBegun(tx: Tx, world: World, order: Beginning): Promise<Taken | undefined> {
  const found = await findBegun(tx, countyKey(order.area), beginKeyOf(order))
  return found && takenBy(world, { ...order, kept: found, history: await listEvents(tx, found) })
}

async function begun(tx: Tx, world: World, order: Beginning): Promise<Taken> {
  const { area, title, about = null, by } = order
  const command = sent(world, order, await filesFor(tx, undefined))
  const history = must(begin(getProcess(world, order.process), command, given(world, order)))
  const projection = project(world, history, world.clock.today())
  const key: CaseKey = { county: countyKey(area), id: newId<'case'>() }
  const kept = { ...key, area, title, about }
  if (!(await insertCase(tx, { ...kept, beginKey: beginKeyOf(order) }, projection)))
    // Two at the same moment: the other one has begun it, or somebody else used this key.
    return (await alreadyBegun(tx, world, order)) ?? refuse('case.key-taken', { key: order.key })
  const deed = { case: kept, hand: by, history: [], events: history }
  await writeEvents(tx, deed, projection)
  await writeEffects(tx, world, { ...deed, told: 0, projection })
  await keepState(tx, world, { key, projection })
  return { case: key, length: projection.row.length, stage: projection.row.stage, again: false }
}

export function sent({ clock }: World, order: Beginning, file: ReadonlyMap<string, Reference>) {
  const { key, by, action, answers, area } = order
  return {
    key,
    action,
    answers,
    area,
    actor: actingAs(by),
    on: clock.today(),
    at: clock.now(),
    parties: order.parties ?? {},
    referable: { ...order.referable, file },
  }
}

export const given = ({ calendar }: World, { facts = {}, settings = [] }: Brought): Given => ({
  calendar,
  facts,
  settings,
})
