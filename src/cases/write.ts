/** Writing what came about: history, projection, news and audit in the one transaction of the act. */
import type { Tx } from '#access'
import { actorOf, record } from '#access'
import { idsIn } from '#forms'
import type { AreaCode } from '#kernel'
import { tell, tellAll } from '#platform'
import { type CaseEvent, type History, newsOf } from '#process'
import { type Hand, notedAt } from './hand.ts'
import { type Projection, project } from './projection.ts'
import { type CaseKey, type KeptCase, updateCase } from './store.ts'
import { attachFiles, showFilesTo } from './store-attachment.ts'
import { insertEvent, showEventsTo } from './store-event.ts'
import type { New } from './store-many.ts'
import { replaceTasks } from './store-task.ts'
import { keepState, type World } from './world.ts'

export type Deed = {
  readonly case: Pick<KeptCase, 'county' | 'id' | 'area' | 'title' | 'about'>
  readonly hand: Hand
  /** What was there before, and what this act adds. */
  readonly history: History
  readonly events: readonly CaseEvent[]
}

/** The rest of an act whose row is locked. Cost: a dozen short statements, however long the history. */
export async function writeActs(
  tx: Tx,
  world: World,
  deed: Deed & { readonly before: KeptCase },
): Promise<Projection> {
  const { before, history, events } = deed
  const projection = project(world, [...history, ...events], world.clock.today())
  await updateCase(tx, before, projection)
  await writeEvents(tx, deed, projection)
  if (projection.units.join() !== before.units.join()) {
    await showEventsTo(tx, before, projection.units)
    await showFilesTo(tx, before, projection.units)
  }
  await writeEffects(tx, world, { ...deed, told: before.told, projection })
  await keepState(tx, world, { key: before, projection })
  return projection
}

/** The events and the files they name. */
export async function writeEvents(tx: Tx, deed: Deed, { duties, units }: Projection): Promise<void> {
  const { county, id, area } = deed.case
  const by = actorOf(tx)
  let no = deed.history.length
  for (const event of deed.events) {
    no += 1
    await insertEvent(tx, { county, id, area, no, by, event, duties, units })
    const named = event.kind === 'moved-over' ? [] : Object.values(event.answers).flatMap(idsIn)
    if (named.length > 0) await attachFiles(tx, { county, id }, { named, duties, units })
  }
}

type Effects = Deed & { readonly told: number; readonly projection: Projection }

export async function writeEffects(tx: Tx, world: World, deed: Effects): Promise<void> {
  const { case: kept, hand, events, projection, told } = deed
  await replaceTasks(tx, taskOf(kept, projection), projection.tasks)
  await tellNews(tx, world, { kept, projection, told })
  for (const event of events) {
    const facts = {
      process: projection.row.process,
      action: event.kind === 'moved-over' ? event.kind : event.action,
    }
    const audited = { event: `case.${event.kind}`, area: notedAt(hand, kept.area), subject: kept.id, facts }
    await record(tx, audited, world.clock)
  }
}

export const taskOf = (
  kept: CaseKey & { area: AreaCode; title: string },
  { row, duties, units }: Projection,
) => ({
  county: kept.county,
  id: kept.id,
  area: kept.area,
  title: kept.title,
  process: row.process,
  stage: row.stage,
  since: row.since,
  duties,
  units,
})

/** News carry case and step as their key, so that what time told is not told again by the next act. */
export async function tellNews(
  tx: Tx,
  world: World,
  { kept, projection, told }: { kept: Deed['case']; projection: Projection; told: number },
): Promise<void> {
  for (const news of newsToTell(kept, projection, told)) await tell(tx, news, world.clock)
}

/** Of cases that were just begun, in one statement. */
export const tellNewsOfMany = (tx: Tx, { clock }: World, begun: readonly New[]): Promise<void> =>
  tellAll(
    tx,
    begun.flatMap((one) => newsToTell(one, one.projection, 0)),
    clock,
  )

const newsToTell = (
  { county, id, area, about }: Pick<Deed['case'], 'county' | 'id' | 'area' | 'about'>,
  { state, row }: Projection,
  told: number,
) =>
  newsOf(state, told).map(({ name, step, ...rest }) => ({
    topic: `case.${name}`,
    key: `${id} ${step}`,
    payload: { ...rest, step, process: row.process, county, id, area, about },
  }))
