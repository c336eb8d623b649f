/** SQL of pay runs: their headings, their history, and the pieces in which their lines are frozen. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day, Fen, Id, Month } from '#kernel'
import type { RunStanding, RunState } from './run.ts'

export type RunId = Id<'run'>

export type Run = {
  readonly id: RunId
  readonly programme: string
  readonly month: Month
  readonly area: AreaCode
  readonly sequence: number
  /** The day whose facts and rates decide. */
  readonly on: Day
  readonly maker: string
  readonly approver: string | null
  readonly state: RunState
  readonly lines: number
  readonly totalFen: Fen
  readonly steps: number
}

const runColumns =
  sql.raw(`id, programme, month, area, sequence, on_day as "on", maker, approver, state, lines,
  total_fen as "totalFen", steps`)

export async function findRunRow(tx: Tx, id: RunId): Promise<Run | undefined> {
  const { rows } = await sql<Run>`select ${runColumns} from payments.run where id = ${id}`.execute(tx)
  return rows[0]
}

export type RunPlace = { readonly programme: string; readonly month: Month; readonly area: AreaCode }

/** The run of a programme, month and area with the highest sequence. */
export async function findLatestRun(tx: Tx, place: RunPlace): Promise<Run | undefined> {
  const { rows } = await sql<Run>`select ${runColumns} from payments.run where programme = ${place.programme}
    and month = ${place.month} and area = ${place.area} order by sequence desc limit 1`.execute(tx)
  return rows[0]
}

export async function findRunBySequence(
  tx: Tx,
  place: RunPlace & { sequence: number },
): Promise<Run | undefined> {
  const { rows } = await sql<Run>`select ${runColumns} from payments.run where programme = ${place.programme}
    and month = ${place.month} and area = ${place.area} and sequence = ${place.sequence}`.execute(tx)
  return rows[0]
}

/** Runs an actor may see, newest month first. */
export async function listRuns(
  tx: Tx,
  { programme, month, limit = 50 }: { programme?: string; month?: Month; limit?: number } = {},
): Promise<Run[]> {
  const { rows } = await sql<Run>`select ${runColumns} from payments.run
    where (${programme ?? null}::text is null or programme = ${programme ?? null})
      and (${month ?? null}::text is null or month = ${month ?? null})
    order by month desc, programme collate "C", area, sequence desc limit ${limit}`.execute(tx)
  return rows
}

/** Runs whose lines are not all frozen yet. */
export async function listUnfrozen(tx: Tx): Promise<RunId[]> {
  const { rows } = await sql<{ id: RunId }>`
    select id from payments.run where state = 'making' order by id`.execute(tx)
  return rows.map((row) => row.id)
}

/** False when the place has a run of this sequence already. */
export async function insertRun(
  tx: Tx,
  run: Omit<Run, 'approver' | 'state' | 'lines' | 'totalFen' | 'steps'>,
): Promise<boolean> {
  const done = await sql`insert into payments.run
      (id, programme, month, area, sequence, on_day, maker, state, steps)
    values (${run.id}, ${run.programme}, ${run.month}, ${run.area}, ${run.sequence}, ${run.on}, ${run.maker},
      'making', 0)
    on conflict (programme, month, area, sequence) do nothing`.execute(tx)
  return done.numAffectedRows === 1n
}

/** The heading as its history now has it. */
export async function replaceRun(
  tx: Tx,
  id: RunId,
  { standing, approver }: { standing: RunStanding; approver: string | null },
): Promise<void> {
  await sql`update payments.run set state = ${standing.state}, approver = ${approver},
    lines = ${standing.totals?.lines ?? 0}, total_fen = ${standing.totals?.totalFen ?? 0}, steps = ${standing.steps}
    where id = ${id}`.execute(tx)
}

/** On a cluster, tables kept on every node may not be written after many nodes were read at once; a no-op elsewhere. */
export async function inSequence(tx: Tx): Promise<void> {
  await sql.raw(`set local citus.multi_shard_modify_mode = 'sequential'`).execute(tx)
}

/** Keeps two freezers of one run apart. */
export async function lockRun(tx: Tx, id: RunId): Promise<Run | undefined> {
  const { rows } = await sql<Run>`select ${runColumns} from payments.run where id = ${id} for update`.execute(
    tx,
  )
  return rows[0]
}

export type RunChunk = { readonly area: AreaCode; readonly firstNo: number; readonly lines: number }

export async function listRunChunks(tx: Tx, id: RunId): Promise<RunChunk[]> {
  const { rows } = await sql<RunChunk>`select area, first_no as "firstNo", lines from payments.run_chunk
    where run_id = ${id} order by first_no, area`.execute(tx)
  return rows
}

export async function insertRunChunk(tx: Tx, id: RunId, chunk: RunChunk & { at: string }): Promise<void> {
  await sql`insert into payments.run_chunk (run_id, area, first_no, lines, frozen_at)
    values (${id}, ${chunk.area}, ${chunk.firstNo}, ${chunk.lines}, ${chunk.at})`.execute(tx)
}

/** Counties with lines in the run. */
export const countiesOf = (chunks: readonly RunChunk[]): CountyCode[] =>
  [...new Set(chunks.map((chunk) => chunk.area.slice(0, 6)))].sort() as CountyCode[]
