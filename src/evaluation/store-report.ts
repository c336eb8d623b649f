/** SQL of drafted reports: their words, and their figures as they were. */
import { sql } from 'kysely'
import type { Tx } from '#access'
import type { AreaCode, Id } from '#kernel'
import type { Instant } from '#platform'
import type { Block } from './report/block.ts'
import type { Letterhead } from './report/letterhead.ts'
import type { KeptFigure } from './report/recheck.ts'
import type { RoundId } from './rounds/round.ts'

export type ReportId = Id<'report'>

export type Report = {
  readonly id: ReportId
  readonly roundId: RoundId
  readonly area: AreaCode
  readonly title: string
  readonly blocks: readonly Block[]
  readonly figures: readonly KeptFigure[]
  readonly letterhead: Letterhead
  readonly draftedBy: string
  readonly draftedAt: Instant
}

export async function addReport(tx: Tx, r: Report): Promise<void> {
  await sql`insert into evaluation.report (id, round_id, area, title, blocks, figures, letterhead, drafted_by, drafted_at)
    values (${r.id}, ${r.roundId}, ${r.area}, ${r.title}, ${JSON.stringify(r.blocks)}::jsonb,
      ${JSON.stringify(r.figures)}::jsonb, ${JSON.stringify(r.letterhead)}::jsonb, ${r.draftedBy}, ${r.draftedAt})`.execute(
    tx,
  )
}

export async function findReport(tx: Tx, id: ReportId): Promise<Report | undefined> {
  const { rows } =
    await sql<Report>`select id, round_id as "roundId", area, title, blocks, figures, letterhead,
      drafted_by as "draftedBy", drafted_at as "draftedAt"
    from evaluation.report where id = ${id}`.execute(tx)
  return rows[0]
}

/** Newest first, without their contents. */
export async function listReports(
  tx: Tx,
  round: RoundId,
): Promise<Pick<Report, 'id' | 'title' | 'draftedBy' | 'draftedAt'>[]> {
  const { rows } = await sql<Report>`select id, title, drafted_by as "draftedBy", drafted_at as "draftedAt"
    from evaluation.report where round_id = ${round} order by id desc`.execute(tx)
  return rows
}
