/** SQL of what evaluations found, and of how it was put right. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, Day, Id } from '#kernel'
import type { Instant } from '#platform'
import type { UnitId } from '#units'
import type { RoundId } from './rounds/round.ts'

export type RoundFindingId = Id<'round-finding'>

export type RoundFinding = {
  readonly id: RoundFindingId
  readonly roundId: RoundId
  readonly area: AreaCode
  readonly by: 'office' | 'third-party'
  readonly unit: UnitId | null
  readonly unitName: string | null
  readonly found: string
  readonly demand: string
  readonly due: Day | null
  readonly notedBy: string
  readonly notedAt: Instant
  readonly resolvedOn: Day | null
  readonly resolution: string | null
  readonly document: string | null
}

/** In the order they were noted. */
export async function listFindings(tx: Tx, round: RoundId): Promise<RoundFinding[]> {
  const { rows } =
    await sql<RoundFinding>`select id, round_id as "roundId", area, found_by as by, unit_id as unit,
      unit_name as "unitName", found, demand, due, noted_by as "notedBy", noted_at as "notedAt", resolved_on as "resolvedOn",
      resolution, document
    from evaluation.finding where round_id = ${round} order by id`.execute(tx)
  return rows
}

export async function addFinding(tx: Tx, f: RoundFinding): Promise<void> {
  await sql`insert into evaluation.finding (id, round_id, area, found_by, unit_id, unit_name, found, demand, due, noted_by, noted_at)
    values (${f.id}, ${f.roundId}, ${f.area}, ${f.by}, ${f.unit}, ${f.unitName}, ${f.found}, ${f.demand}, ${f.due}, ${f.notedBy},
      ${f.notedAt})`.execute(tx)
}

export type Resolved = {
  readonly id: RoundFindingId
  readonly on: Day
  readonly how: string
  readonly document: string
  readonly by: string
}

/** False when there is no such open finding. */
export async function closeFinding(tx: Tx, { id, on, how, document, by }: Resolved): Promise<boolean> {
  const { numAffectedRows } = await sql`update evaluation.finding
    set resolved_on = ${on}, resolution = ${how}, document = ${document}, resolved_by = ${by}
    where id = ${id} and resolved_on is null`.execute(tx)
  return numAffectedRows === 1n
}
