/** SQL of what happened to pay runs: read in order, and written with the next number or not at all. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { Fen } from '#kernel'
import type { RunAct, RunStep, Totals } from './run.ts'
import type { Run, RunId } from './store-runs.ts'

type StepRow = {
  readonly kind: RunAct
  readonly at: string
  readonly by: string
  readonly lines: number | null
  readonly totalFen: Fen | null
  readonly counted: number | null
  readonly waiting: number | null
  readonly how: 'excluded' | 'accepted' | null
  readonly reason: string | null
  readonly sha256: string | null
}

/** What happened to a run, in order. */
export async function runHistory(tx: Tx, id: RunId): Promise<RunStep[]> {
  const { rows } =
    await sql<StepRow>`select kind, at, by, lines, total_fen as "totalFen", counted, waiting, how,
    reason, sha256 from payments.run_step where run_id = ${id} order by no`.execute(tx)
  return rows.map(stepOf)
}

/** The constraints of the table make sure that each kind has its columns. */
function stepOf(row: StepRow): RunStep {
  const stamp = { at: row.at, by: row.by }
  const [totals, counted, reason] = [totalsOf(row), row.counted ?? 0, row.reason ?? '']
  switch (row.kind) {
    case 'opened':
      return { ...stamp, kind: row.kind }
    case 'frozen':
      return { ...stamp, kind: row.kind, held: counted, ...totals }
    case 'checked':
      return { ...stamp, kind: row.kind, findings: counted, ...totals }
    case 'settled':
      return {
        ...stamp,
        kind: row.kind,
        how: row.how ?? 'excluded',
        settled: counted,
        reason,
        ...totals,
      }
    case 'approved':
      return { ...stamp, kind: row.kind, ...totals }
    case 'exported':
      return { ...stamp, kind: row.kind, sha256: row.sha256 ?? '', ...totals }
    case 'answered':
      return { ...stamp, kind: row.kind, answers: counted, waiting: row.waiting ?? 0 }
    case 'sent-back':
    case 'cancelled':
      return { ...stamp, kind: row.kind, reason }
  }
}

const totalsOf = ({ lines, totalFen }: StepRow): Totals => ({
  lines: lines ?? 0,
  totalFen: totalFen ?? (0 as Fen),
})

/** Everything a step may carry, spread over the columns. */
function columnsOf(step: RunStep): Omit<StepRow, 'kind' | 'at' | 'by'> {
  const counted = { held: 'held', findings: 'findings', settled: 'settled', answers: 'answers' } as const
  const values = step as Partial<Record<string, number | string>>
  const number = (name: string) => (values[name] as number | undefined) ?? null
  return {
    lines: number('lines'),
    totalFen: number('totalFen') as Fen | null,
    counted:
      Object.values(counted)
        .map(number)
        .find((value) => value !== null) ?? null,
    waiting: number('waiting'),
    how: step.kind === 'settled' ? step.how : null,
    reason: (values.reason as string | undefined) ?? null,
    sha256: step.kind === 'exported' ? step.sha256 : null,
  }
}

/** Writes the next step; false when somebody else has written that number first. */
export async function insertRunStep(
  tx: Tx,
  { run, no, step }: { run: Run; no: number; step: RunStep },
): Promise<boolean> {
  const { lines, totalFen, counted, waiting, how, reason, sha256 } = columnsOf(step)
  const done = await sql`insert into payments.run_step
      (run_id, no, area, maker, kind, at, by, lines, total_fen, counted, waiting, how, reason, sha256)
    values (${run.id}, ${no}, ${run.area}, ${run.maker}, ${step.kind}, ${step.at}, ${step.by}, ${lines}, ${totalFen},
      ${counted}, ${waiting}, ${how}, ${reason}, ${sha256})
    on conflict (run_id, no) do nothing`.execute(tx)
  return done.numAffectedRows === 1n
}
