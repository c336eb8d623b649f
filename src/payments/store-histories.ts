/** SQL of lines with what happened to them: for one line's page, and page by page for proving the projection. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { CountyCode } from '#kernel'
import type { LineStep } from './line.ts'
import type { Line } from './store-lines.ts'
import type { RunId } from './store-runs.ts'

type StepRow = {
  readonly kind: LineStep['kind']
  readonly at: string
  readonly by: string
  readonly reason: string | null
  readonly owed: boolean | null
}

/** The constraints of the table make sure that each kind has its columns. */
function stepOf({ kind, at, by, reason, owed }: StepRow): LineStep {
  const stamp = { at, by }
  switch (kind) {
    case 'excluded':
      return { ...stamp, kind, reason: reason ?? '', owed: owed ?? false }
    case 'failed':
    case 'returned':
    case 'owed':
      return { ...stamp, kind, reason: reason ?? '' }
    case 'paid':
    case 'cancelled':
      return { ...stamp, kind }
  }
}

/** What happened to a line after it was frozen, in order. */
export async function lineHistory(
  tx: Tx,
  line: { run: RunId; county: CountyCode; no: number },
): Promise<LineStep[]> {
  const { rows } = await sql<StepRow>`select kind, at, by, reason, owed from payments.line_step
    where county = ${line.county} and run_id = ${line.run} and line_no = ${line.no} order by no`.execute(tx)
  return rows.map(stepOf)
}

export type LineWithHistory = Pick<Line, 'no' | 'hold' | 'state' | 'owed'> & {
  readonly steps: number
  readonly history: readonly LineStep[]
}

/** Lines of a run in a county with their histories, the page after a number. */
export async function listLineHistories(
  tx: Tx,
  { run, county, after, limit }: { run: RunId; county: CountyCode; after: number; limit: number },
): Promise<LineWithHistory[]> {
  const { rows } = await sql<LineWithHistory & { history: StepRow[] | null }>`
    select l.no, l.hold, l.state, l.owed, l.steps,
      (select json_agg(h order by h.step) from (select s.no as step, s.kind, s.at, s.by, s.reason, s.owed
        from payments.line_step s where s.county = l.county and s.run_id = l.run_id and s.line_no = l.no) as h) as history
    from payments.line l where l.county = ${county} and l.run_id = ${run} and l.no > ${after}
    order by l.no limit ${limit}`.execute(tx)
  return rows.map((row) => ({ ...row, history: (row.history ?? []).map(stepOf) }))
}
