/** Sweeps (摸排): everybody in an area is asked about each programme, and who is found becomes a candidate. */
import type { Tx } from '#access'
import { actorOf, system, withScope } from '#access'
import type { AreaCode, Day, Fen } from '#kernel'
import { listSettings } from '#parameters'
import type { Clock, Db } from '#platform'
import { newId } from '#platform'
import type { Columns, Programme, Setting } from '#policy'
import { columnsFor } from './reading.ts'
import type { Chunk, SweepId } from './store-sweep.ts'
import {
  candidateTables,
  finishSweep,
  insertSweep,
  listChunks,
  listDone,
  sumSweeps,
  sweepChunk,
  takeStatistics,
} from './store-sweep.ts'

export type SweepOrder = {
  readonly on: Day
  readonly area: AreaCode
  readonly programmes: readonly Programme[]
  /** What offices have set; as known now unless given. */
  readonly settings?: readonly Setting[]
  /** Who asked for it, when a person did. */
  readonly askedBy?: string
  /** Goes on with an interrupted sweep, or is a key that makes asking twice harmless. */
  readonly id?: SweepId
}

/** A programme's result: people, and the amount of a month; null while the amount of somebody entitled is not known. */
export type ProgrammeCount = {
  readonly id: string
  readonly entitled: number
  readonly unknown: number
  readonly unpriced: number
  readonly amountFen: Fen | null
}

export type SweepResult = {
  readonly id: SweepId
  readonly on: Day
  readonly people: number
  readonly programmes: readonly (ProgrammeCount & { readonly found: number; readonly lapsed: number })[]
}

/**
 * Writes candidates, a town and programme at a time in a transaction of its own, so that desks are served in between and
 * a stop loses nothing: the same sweep again does what is missing, another one changes only what differs. Works as the
 * system, because a sweep sees everybody. Cost: each programme once over the area's people.
 */
export async function runSweep(db: Db, order: SweepOrder, clock: Clock): Promise<SweepResult> {
  const worker = system('sweep')
  const id = order.id ?? newId<'sweep'>()
  const { chunks, done, settings } = await withScope(db, worker, async (tx) => {
    await open(tx, { ...order, id }, clock)
    const finished = await listDone(tx, id)
    const settings = order.settings ?? (await listSettings(tx))
    return { chunks: await listChunks(tx, order.area), done: new Set(finished.map(keyOf)), settings }
  })
  for (const county of Map.groupBy(chunks, (chunk) => chunk.county).values()) {
    const columns = await withScope(db, worker, (tx) => columnsOf(tx, county, order.on))
    for (const chunk of county)
      for (const programme of order.programmes)
        if (!done.has(keyOf({ programme: programme.id, area: chunk.area })))
          await withScope(db, worker, (tx) =>
            sweepOne(tx, { ...order, id, settings }, { chunk, programme, columns, clock }),
          )
  }
  const result = await withScope(db, worker, async (tx) => {
    await finishSweep(tx, id, clock.now())
    return resultOf(tx, { ...order, id }, chunks)
  })
  if (result.programmes.some(({ found, lapsed }) => found + lapsed > 0))
    await takeStatistics(db, candidateTables)
  return result
}

const keyOf = (of: { programme: string; area: AreaCode }) => `${of.programme} ${of.area}`

const columnsOf = (tx: Tx, [first]: readonly Chunk[], on: Day): Promise<Columns> =>
  columnsFor(tx, (first as Chunk).county, on)

async function open(tx: Tx, { id, ...order }: SweepOrder & { id: SweepId }, clock: Clock) {
  const { on, area, programmes, askedBy = actorOf(tx) } = order
  const names = programmes.map((programme) => programme.id)
  await insertSweep(tx, {
    id,
    on,
    area,
    programmes: names,
    everything: false,
    askedBy,
    startedAt: clock.now(),
  })
}

type Piece = {
  readonly chunk: Chunk
  readonly programme: Programme
  readonly columns: Columns
  readonly clock: Clock
}

const sweepOne = (tx: Tx, order: SweepOrder & { id: SweepId }, piece: Piece): Promise<void> => {
  const { on, settings = [] } = order
  return sweepChunk(tx, {
    sweep: order.id,
    programme: piece.programme,
    chunk: piece.chunk.area,
    question: { on, settings },
    columns: piece.columns,
    at: piece.clock.now(),
    by: actorOf(tx),
  })
}

const none = { entitled: 0, unknown: 0, unpriced: 0, amountFen: 0 as Fen, found: 0, lapsed: 0 }

async function resultOf(
  tx: Tx,
  { id, on, programmes }: SweepOrder & { id: SweepId },
  chunks: readonly Chunk[],
): Promise<SweepResult> {
  const counts = new Map((await sumSweeps(tx, [id])).map(({ programme, ...count }) => [programme, count]))
  const people = chunks.reduce((sum, chunk) => sum + chunk.people, 0)
  const results = programmes.map((programme) => {
    const { entitled, unknown, unpriced, amountFen, found, lapsed } = counts.get(programme.id) ?? none
    const known = unpriced > 0 ? null : amountFen
    return { id: programme.id, entitled, unknown, unpriced, amountFen: known, found, lapsed }
  })
  return { id, on, people, programmes: results }
}
