/** A sweep of every programme at once: one pass over the people of a place, one row a person, counts by programme. */
import { actorOf, system, type Tx, withScope } from '#access'
import { peopleProgrammes } from '#catalogue'
import type { AreaCode, Day } from '#kernel'
import { listSettings } from '#parameters'
import { type Clock, type Db, newId } from '#platform'
import type { Numbered, Programme, Setting } from '#policy'
import { numbered } from './programme-numbers.ts'
import { columnsFor } from './reading.ts'
import { listCandidateProgrammes, sweepPlace } from './store-findings.ts'
import {
  type Chunk,
  finishSweep,
  insertSweep,
  listChunks,
  listDone,
  type SweepId,
  sweepChunk,
  takeStatistics,
} from './store-sweep.ts'

export type EverythingOrder = {
  readonly on: Day
  readonly area: AreaCode
  /** Only these, where a number changed that no other programme reads; findings of the others stay as they are. */
  readonly programmes?: readonly Programme[]
  readonly settings?: readonly Setting[]
  readonly askedBy?: string
  readonly id?: SweepId
}

export type EverythingResult = {
  readonly id: SweepId
  readonly people: number
  readonly places: number
  /** People whose finding is another one than before. */
  readonly changed: number
}

type Work = EverythingOrder & {
  readonly id: SweepId
  readonly numbered: readonly Numbered[]
  readonly settings: readonly Setting[]
  readonly clock: Clock
}

/**
 * A place a transaction, each asked about all programmes in one statement; a stop loses nothing and the same order goes on where
 * it stopped. Whoever is a candidate of a programme already is kept up to date in the same transaction.
 */
export async function sweepEverything(
  db: Db,
  order: EverythingOrder,
  clock: Clock,
): Promise<EverythingResult> {
  const worker = system('sweep')
  const id = order.id ?? newId<'sweep'>()
  const { work, chunks } = await withScope(db, worker, (tx) => open(tx, { ...order, id }, clock))
  let changed = 0
  for (const chunk of chunks) changed += await withScope(db, worker, (tx) => sweepOne(tx, work, chunk))
  await withScope(db, worker, (tx) => finishSweep(tx, id, clock.now()))
  if (changed > 0) await takeStatistics(db, ['needs.finding'])
  const people = chunks.reduce((sum, chunk) => sum + chunk.people, 0)
  return { id, people, places: chunks.length, changed }
}

async function open(tx: Tx, order: EverythingOrder & { id: SweepId }, clock: Clock) {
  const { on, area, id, programmes = peopleProgrammes, askedBy = actorOf(tx) } = order
  const names = programmes.map((programme) => programme.id)
  await insertSweep(tx, {
    id,
    on,
    area,
    programmes: names,
    everything: true,
    askedBy,
    startedAt: clock.now(),
  })
  const done = new Set((await listDone(tx, id)).map((piece) => piece.area))
  const settings = order.settings ?? (await listSettings(tx))
  const work: Work = { ...order, numbered: await numbered(tx, programmes), settings, clock }
  const chunks = (await listChunks(tx, area)).filter((chunk) => !done.has(chunk.area))
  return { work, chunks }
}

async function sweepOne(tx: Tx, work: Work, { county, area: chunk }: Chunk): Promise<number> {
  const { id: sweep, on, settings, clock } = work
  const piece = {
    sweep,
    chunk,
    question: { on, settings },
    columns: await columnsFor(tx, county, on),
    at: clock.now(),
  }
  const asked = new Set(work.numbered.map(({ programme }) => programme.id))
  const whole = peopleProgrammes.every(({ id }) => asked.has(id))
  const { changed } = await sweepPlace(tx, { ...piece, numbered: work.numbered, whole })
  const known = new Set(await listCandidateProgrammes(tx, chunk))
  for (const { programme } of work.numbered)
    if (known.has(programme.id))
      await sweepChunk(tx, { ...piece, programme, by: actorOf(tx), onlyKnown: true })
  return changed
}
