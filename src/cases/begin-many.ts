/** Beginning many cases at once, as when a plan is handed out: the promises of one, in a few statements for all. */
import type { Tx } from '#access'
import { actorOf, record } from '#access'
import { must, refuse } from '#kernel'
import { newId } from '#platform'
import { begin } from '#process'
import { type Beginning, beginKeyOf, given, sent } from './begin.ts'
import { actingAs, checkHand, notedAt } from './hand.ts'
import { type Projection, project } from './projection.ts'
import { countyKey } from './store.ts'
import { filesFor } from './store-attachment.ts'
import { listEventsOf } from './store-event.ts'
import { findBegunAmong, insertCases, insertFirstEvents, insertFirstTasks, type New } from './store-many.ts'
import { type Taken, takenBy } from './taken.ts'
import { getProcess, type World } from './world.ts'
import { tellNewsOfMany } from './write.ts'

/** Of one process, by one hand, in one county, pointing to no files: those are attached to one case each. */
export type ManyBeginnings = readonly Beginning[]

/** In the order of the commands; one sent before is answered as it was then. Cost: six statements, one step a case. */
export async function beginCases(tx: Tx, world: World, orders: ManyBeginnings): Promise<readonly Taken[]> {
  const [first] = orders
  if (!first) return []
  checkHand(first.by, actorOf(tx))
  const before = await takenBefore(tx, world, { county: countyKey(first.area), orders })
  const fresh = orders.filter((order) => !before.has(beginKeyOf(order)))
  const begun = await begunOf(tx, world, fresh)
  const inserted = new Set(await insertCases(tx, begun))
  // Two at the same moment: who comes second begins none of them and may send them again.
  if (inserted.size < begun.length) refuse('case.begun-meanwhile', { cases: begun.length - inserted.size })
  await insertFirstEvents(tx, begun, actorOf(tx))
  await insertFirstTasks(tx, begun)
  await tellNewsOfMany(tx, world, begun)
  if (begun.length > 0) await noteAll(tx, world, fresh)
  const byKey = new Map([...before, ...begun.map((one) => [one.beginKey, takenOf(one)] as const)])
  return orders.map((order) => byKey.get(beginKeyOf(order)) ?? refuse('case.not-found'))
}

/** As each beginning was answered then. */
async function takenBefore(
  tx: Tx,
  world: World,
  { county, orders }: { readonly county: string; readonly orders: ManyBeginnings },
): Promise<ReadonlyMap<string, Taken>> {
  const found = await findBegunAmong(tx, county, orders.map(beginKeyOf))
  const histories = await listEventsOf(tx, [...found.values()])
  const answers = orders.flatMap((order) => {
    const kept = found.get(beginKeyOf(order))
    if (!kept) return []
    return [
      [beginKeyOf(order), takenBy(world, { ...order, kept, history: histories.get(kept.id) ?? [] })] as const,
    ]
  })
  return new Map(answers)
}

const takenOf = ({ county, id, projection: { row } }: New): Taken => ({
  case: { county, id },
  length: row.length,
  stage: row.stage,
  again: false,
})

async function begunOf(tx: Tx, world: World, orders: ManyBeginnings): Promise<readonly New[]> {
  const files = await filesFor(tx, undefined)
  return orders.map((order) => {
    const { area, title, about = null, process } = order
    const history = must(begin(getProcess(world, process), sent(world, order, files), given(world, order)))
    const projection: Projection = project(world, history, world.clock.today())
    const key = { county: countyKey(area), id: newId<'case'>() }
    return { ...key, area, title, about, beginKey: beginKeyOf(order), history, projection }
  })
}

/** One line in the audit trail for the one deed; every case has its own history. */
async function noteAll(tx: Tx, { clock }: World, orders: ManyBeginnings): Promise<void> {
  const [first] = orders
  if (!first) return
  const { process, action, area, by } = first
  const facts = { process, action, cases: orders.length, unit: unitNameOf(first) }
  await record(tx, { event: 'case.began-many', area: notedAt(by, area), facts }, clock)
}

function unitNameOf({ by }: Beginning): string {
  const actor = actingAs(by)
  return actor.kind === 'staff' ? actor.unit.name : actor.name
}
