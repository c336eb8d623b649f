/** SQL of settling findings: lines taken out of a run, findings accepted, each with who, when and why. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import { planAsBulk } from '#needs'
import type { CheckRule } from './rules.ts'
import type { LineKey } from './store-lines.ts'
import type { RunId } from './store-runs.ts'

export type Settling = {
  readonly run: RunId
  readonly by: string
  readonly at: string
  readonly reason: string
  readonly lines: readonly LineKey[]
}

const chosen = ({ lines }: Settling) =>
  sql`unnest(${lines.map((line) => line.county)}::text[], ${lines.map((line) => line.no)}::int[]) as k (county, no)`

/** Takes lines out of the run; `owed` lets their months come back as arrears. Answers how many were taken out. */
export async function excludeLines(tx: Tx, settling: Settling & { owed: boolean }): Promise<number> {
  await planAsBulk(tx)
  const { run, by, at, reason, owed } = settling
  const { rows } = await sql<{ excluded: number }>`
    with out as (
      select l.county, l.run_id, l.no, l.area, l.steps from payments.line l join ${chosen(settling)}
        on l.county = k.county and l.no = k.no where l.run_id = ${run} and l.state = 'included'
    ),
    stepped as (
      insert into payments.line_step (county, run_id, line_no, no, area, kind, at, by, reason, owed)
      select county, run_id, no, steps + 1, area, 'excluded', ${at}::timestamptz, ${by}, ${reason}, ${owed}::boolean from out
    ),
    settled as (
      update payments.finding f set state = 'excluded', settled_by = ${by}, settled_at = ${at}::timestamptz, reason = ${reason}
      from out o where f.run_id = ${run} and f.county = o.county and f.line_no = o.no and f.state = 'open'
    ),
    changed as (
      update payments.line l set state = 'excluded', owed = ${owed}::boolean, steps = l.steps + 1 from out o
      where l.run_id = ${run} and l.county = o.county and l.no = o.no returning l.no
    )
    select count(*)::int as excluded from changed`.execute(tx)
  return rows[0]?.excluded ?? 0
}

/** Accepts the findings of a rule on these lines: they are paid as frozen. Answers how many. */
export async function acceptFindings(tx: Tx, settling: Settling & { rule: CheckRule }): Promise<number> {
  await planAsBulk(tx)
  const { run, by, at, reason, rule } = settling
  const done = await sql`update payments.finding f set state = 'accepted', settled_by = ${by},
      settled_at = ${at}::timestamptz, reason = ${reason}
    from ${chosen(settling)} where f.county = k.county and f.run_id = ${run} and f.line_no = k.no
      and f.rule = ${rule} and f.state = 'open'`.execute(tx)
  return Number(done.numAffectedRows ?? 0n)
}
