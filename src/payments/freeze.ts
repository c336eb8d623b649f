/** Freezes a run: every line with all it is paid by, a town at a time; killed at any moment, the same again goes on. */
import type { Tx } from '#access'
import { system, withScope } from '#access'
import type { AreaCode, CountyCode, Day, Month } from '#kernel'
import { lastDayOf, refuse } from '#kernel'
import { columnsFor, takeStatistics } from '#needs'
import { listSettings } from '#parameters'
import type { Db } from '#platform'
import type { Columns } from '#policy'
import type { Desk } from '#registry'
import { getRun, programmeOf, stamp, takeStep } from './history.ts'
import type { FreezeWork } from './store-freeze.ts'
import {
  followPeople,
  freezeLines,
  listArrearsMonths,
  listPieces,
  listSealedAccounts,
  writeAccountIndexes,
} from './store-freeze.ts'
import { paymentTables, sumLines } from './store-lines.ts'
import type { RunId } from './store-runs.ts'
import { inSequence, insertRunChunk, listRunChunks, listUnfrozen, lockRun } from './store-runs.ts'
import { totalOf } from './totals.ts'

const worker = system('payrun')

type Piece = { readonly county: CountyCode; readonly area: AreaCode }

/**
 * Freezes what is not frozen yet; harmless to repeat, and on a run that is frozen. One short transaction a town, so that
 * desks are served in between. Cost: the programme's rule once over its grants.
 */
export async function freezeRun(db: Db, id: RunId, desk: Desk): Promise<void> {
  const { pieces, day } = await withScope(db, worker, (tx) => plan(tx, id))
  for (const [county, group] of Map.groupBy(pieces, (piece) => piece.county)) {
    const columns = await withScope(db, worker, (tx) => columnsFor(tx, county, day))
    for (const piece of group)
      await withScope(db, worker, (tx) => freezePiece(tx, { id, piece, columns }, desk))
  }
  if (pieces.length > 0) await takeStatistics(db, paymentTables)
  await withScope(db, worker, (tx) => finish(tx, id, desk))
}

/** Freezes every run that somebody opened and nobody finished; for the job that looks after the database. */
export async function freezeUnfinished(db: Db, desk: Desk): Promise<number> {
  const ids = await withScope(db, worker, listUnfrozen)
  for (const id of ids) await freezeRun(db, id, desk)
  return ids.length
}

async function plan(tx: Tx, id: RunId): Promise<{ pieces: readonly Piece[]; day: Day }> {
  const { run } = await getRun(tx, id)
  if (run.state !== 'making') return { pieces: [], day: run.on }
  const done = new Set((await listRunChunks(tx, id)).map((chunk) => chunk.area))
  // Later on it would move people between towns that are frozen and towns that are not.
  if (done.size === 0) await followPeople(tx, run)
  const pieces = await listPieces(tx, run)
  return { pieces: pieces.filter((piece) => !done.has(piece.area)), day: run.on }
}

type PieceWork = { readonly id: RunId; readonly piece: Piece; readonly columns: Columns }

/** The lock on the run keeps two freezers apart, so that numbers follow each other without gaps. */
async function freezePiece(tx: Tx, { id, piece, columns }: PieceWork, { vault, clock }: Desk): Promise<void> {
  const run = (await lockRun(tx, id)) ?? refuse('payrun.not-found')
  const chunks = await listRunChunks(tx, id)
  if (run.state !== 'making' || chunks.some((chunk) => chunk.area === piece.area)) return
  const before = chunks.reduce((sum, chunk) => sum + chunk.lines, 0)
  const settings = await listSettings(tx)
  const base = { run, programme: programmeOf(run), county: piece.county, settings, columns }
  const monthly = { kind: 'monthly', forMonth: run.month, on: run.on, town: piece.area } as const
  let lines = await freezeLines(tx, { ...base, ...monthly, firstNo: before + 1 })
  if (piece.area === piece.county)
    lines += await freezeArrears(tx, { ...base, kind: 'arrears', firstNo: before + lines + 1 })
  const accounts = await listSealedAccounts(tx, { run: id, county: piece.county, after: before })
  const indexes = accounts.map(({ no, personId, sealed }) => ({
    no,
    index: vault.index('bank-account', vault.open('bank-account', personId, sealed)),
  }))
  await writeAccountIndexes(tx, { run: id, county: piece.county }, indexes)
  await insertRunChunk(tx, id, { area: piece.area, firstNo: before + 1, lines, at: clock.now() })
}

type ArrearsWork = Omit<FreezeWork, 'town' | 'forMonth' | 'on'>

/** Earlier months of a whole county, each by the facts and the rate of its own last day. */
async function freezeArrears(tx: Tx, work: ArrearsWork): Promise<number> {
  const months: readonly Month[] = await listArrearsMonths(tx, work.run, work.county)
  let lines = 0
  for (const forMonth of months) {
    const on = lastDayOf(forMonth)
    const columns = await columnsFor(tx, work.county, on)
    lines += await freezeLines(tx, {
      ...work,
      columns,
      forMonth,
      on,
      town: undefined,
      firstNo: work.firstNo + lines,
    })
  }
  return lines
}

async function finish(tx: Tx, id: RunId, { clock }: Desk): Promise<void> {
  await inSequence(tx)
  const now = await getRun(tx, id)
  if (now.run.state !== 'making') return
  const counties = await sumLines(tx, id)
  const held = counties.reduce((sum, county) => sum + county.held, 0)
  const step = { ...stamp(tx, clock), kind: 'frozen', held, ...totalOf(counties) } as const
  await takeStep(tx, now, { step, clock })
}
