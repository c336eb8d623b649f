/** SQL of what audits and evaluations found of a budget line. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { Day, Id } from '#kernel'
import type { Instant } from '#platform'
import type { BudgetLine, LineKey } from './store-budget.ts'
import type { FindingKind } from './words.ts'

export type FindingId = Id<'line-finding'>

export type NewFinding = {
  readonly id: FindingId
  readonly kind: FindingKind
  readonly foundOn: Day
  readonly foundBy: string
  readonly finding: string
  readonly at: Instant
  readonly by: string
}

export type Resolution = {
  readonly on: Day
  readonly how: string
  /** The document or record that shows it. */
  readonly evidence: string
  readonly at: Instant
  readonly by: string
}

export type LineFinding = NewFinding & {
  readonly resolvedOn: Day | null
  readonly resolution: string | null
  readonly evidence: string | null
  readonly resolvedBy: string | null
}

/** False when a form that was sent twice has been written already. */
export async function insertFinding(tx: Tx, line: BudgetLine, found: NewFinding): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into supervision.line_finding
      (county, id, area, unit_id, line_id, kind, found_on, found_by, finding, recorded_at, recorded_by)
    values (${line.county}, ${found.id}, ${line.area}, ${line.unitId}, ${line.id}, ${found.kind}, ${found.foundOn},
      ${found.foundBy}, ${found.finding}, ${found.at}, ${found.by})
    on conflict (county, id) do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** False when it was resolved before, or is not there. */
export async function resolve(
  tx: Tx,
  { county, id }: { readonly county: string; readonly id: FindingId },
  { on, how, evidence, at, by }: Resolution,
): Promise<boolean> {
  const { numAffectedRows } = await sql`update supervision.line_finding
    set resolved_on = ${on}, resolution = ${how}, evidence = ${evidence}, resolved_at = ${at}, resolved_by = ${by}
    where county = ${county} and id = ${id} and resolved_on is null`.execute(tx)
  return numAffectedRows === 1n
}

/** Open ones first, then the newest. */
export async function listFindings(tx: Tx, { county, id }: LineKey): Promise<LineFinding[]> {
  const { rows } = await sql<LineFinding>`
    select id, kind, found_on as "foundOn", found_by as "foundBy", finding, recorded_at as at, recorded_by as by,
      resolved_on as "resolvedOn", resolution, evidence, resolved_by as "resolvedBy"
    from supervision.line_finding where county = ${county} and line_id = ${id}
    order by resolved_on is not null, found_on desc, id desc`.execute(tx)
  return rows
}

export async function findFinding(
  tx: Tx,
  { county, id }: { readonly county: string; readonly id: FindingId },
): Promise<Pick<LineFinding, 'foundOn' | 'resolvedOn'> | undefined> {
  const { rows } = await sql<Pick<LineFinding, 'foundOn' | 'resolvedOn'>>`
    select found_on as "foundOn", resolved_on as "resolvedOn" from supervision.line_finding
    where county = ${county} and id = ${id}`.execute(tx)
  return rows[0]
}
