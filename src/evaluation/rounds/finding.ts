/** What an evaluation found and what was done about it: open until somebody says how it was put right, and on which document. */
import { actorOf, record, type Tx } from '#access'
import { type Day, refuse } from '#kernel'
import { type Clock, newId } from '#platform'
import type { UnitId } from '#units'
import { addFinding, closeFinding, type RoundFinding, type RoundFindingId } from '../store-finding.ts'
import type { FindingFacts } from './facts.ts'
import type { RoundId } from './round.ts'
import { getRound } from './run.ts'

export type NewRoundFinding = {
  readonly round: RoundId
  readonly by: 'office' | 'third-party'
  readonly unit: { readonly id: UnitId; readonly name: string } | null
  readonly found: string
  /** What is to be done about it. */
  readonly demand: string
  readonly due: Day | null
}

export async function noteFinding(
  tx: Tx,
  { round: id, unit, ...noted }: NewRoundFinding,
  clock: Clock,
): Promise<RoundFinding> {
  const round = await getRound(tx, id)
  const finding: RoundFinding = {
    ...noted,
    id: newId<'round-finding'>(),
    roundId: id,
    area: round.area,
    unit: unit?.id ?? null,
    unitName: unit?.name ?? null,
    notedBy: actorOf(tx),
    notedAt: clock.now(),
    resolvedOn: null,
    resolution: null,
    document: null,
  }
  await addFinding(tx, finding)
  await record(tx, { event: 'evaluation.finding-noted', area: round.area, subject: finding.id }, clock)
  return finding
}

export type PuttingRight = {
  readonly finding: RoundFindingId
  readonly how: string
  readonly document: string
}

export async function putRight(
  tx: Tx,
  { finding: id, how, document }: PuttingRight,
  clock: Clock,
): Promise<void> {
  if (document.trim().length < 4) refuse('evaluation.proof-missing', {})
  const resolved = { id, how, document, on: clock.today(), by: actorOf(tx) }
  if (!(await closeFinding(tx, resolved))) refuse('evaluation.finding-closed', { finding: id })
  await record(tx, { event: 'evaluation.finding-resolved', subject: id, facts: { document } }, clock)
}

export const findingFacts = (one: RoundFinding): FindingFacts => ({
  found: one.found,
  by: one.by,
  unit: one.unitName,
  demand: one.demand,
  due: one.due,
  resolved:
    one.resolvedOn === null
      ? null
      : { on: one.resolvedOn, how: one.resolution ?? '', document: one.document ?? '' },
})
