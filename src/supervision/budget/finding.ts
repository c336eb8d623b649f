/** What an audit or an evaluation found stays open until somebody says how it was put right, and on which document. */
import { actorOf, record, type Tx } from '#access'
import { type Day, refuse } from '#kernel'
import { type Clock, newId } from '#platform'
import { getLine } from './line.ts'
import { mustBeSourced, mustHaveHappened } from './spend.ts'
import type { LineKey } from './store-budget.ts'
import { type FindingId, findFinding, insertFinding, type NewFinding, resolve } from './store-finding.ts'
import type { FindingKind } from './words.ts'

export type Found = {
  readonly line: LineKey
  readonly kind: FindingKind
  readonly on: Day
  /** The audit office, the evaluator. */
  readonly foundBy: string
  readonly finding: string
  /** The key of the form it came with: sent twice, it is written once. */
  readonly once?: string | undefined
}

export async function recordFinding(tx: Tx, found: Found, clock: Clock): Promise<NewFinding> {
  const line = await getLine(tx, found.line)
  mustBeSourced(found.foundBy)
  if (found.finding.trim() === '') refuse('budget.finding-empty')
  mustHaveHappened(found.on, clock)
  const { kind, foundBy, finding, on: foundOn } = found
  const written = { kind, foundBy, finding, foundOn, at: clock.now(), by: actorOf(tx) }
  const kept = { id: (found.once ?? newId()) as FindingId, ...written }
  if (!(await insertFinding(tx, line, kept))) return kept
  const facts = { line: line.id, kind }
  await record(tx, { event: 'budget.finding-recorded', area: line.area, subject: kept.id, facts }, clock)
  return kept
}

export type Resolving = {
  readonly county: string
  readonly id: FindingId
  readonly on: Day
  readonly how: string
  readonly evidence: string
}

export async function resolveFinding(
  tx: Tx,
  { county, id, on, how, evidence }: Resolving,
  clock: Clock,
): Promise<void> {
  const finding = (await findFinding(tx, { county, id })) ?? refuse('budget.finding-unknown')
  if (finding.resolvedOn !== null) refuse('budget.finding-resolved', { day: finding.resolvedOn })
  if (how.trim() === '' || evidence.trim() === '') refuse('budget.resolution-bare')
  mustHaveHappened(on, clock)
  if (on < finding.foundOn) refuse('budget.resolved-before-found', { day: on, found: finding.foundOn })
  const done = await resolve(tx, { county, id }, { on, how, evidence, at: clock.now(), by: actorOf(tx) })
  // Open and visible, yet not changed: the row rules keep a unit from resolving what was found of it.
  if (!done) refuse('budget.not-yours')
  await record(tx, { event: 'budget.finding-resolved', subject: id, facts: { on } }, clock)
}
