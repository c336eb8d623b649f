/** Approval by a second person, sending back, and cancelling. */
import type { Tx } from '#access'
import { must, refuse } from '#kernel'
import type { Clock } from '#platform'
import type { RunNow } from './history.ts'
import { getRun, stamp, takeStep } from './history.ts'
import type { Totals } from './run.ts'
import { mayApprove, mayTake } from './run.ts'
import { countOpen } from './store-check.ts'
import { cancelLines, countStopped, sumLines } from './store-lines.ts'
import type { RunId } from './store-runs.ts'
import { inSequence } from './store-runs.ts'
import { totalOf } from './totals.ts'

/**
 * Approves what the approver says they saw: count and total must be what the lines come to now, every finding settled,
 * nobody on the list paused since, and the approver a second person. The database holds the last as well.
 */
export async function approveRun(
  tx: Tx,
  { run: id, seen }: { run: RunId; seen: Totals },
  clock: Clock,
): Promise<RunNow> {
  await inSequence(tx)
  const now = await getRun(tx, id)
  const { by, at } = stamp(tx, clock)
  must(mayApprove(now.standing, by, seen))
  const open = await countOpen(tx, id)
  if (open > 0) refuse('payrun.findings-open', { open })
  await refuseStopped(tx, id)
  const totals = totalOf(await sumLines(tx, id))
  if (totals.lines !== seen.lines || totals.totalFen !== seen.totalFen)
    refuse('payrun.totals-differ', {
      seenLines: seen.lines,
      seenFen: seen.totalFen,
      lines: totals.lines,
      totalFen: totals.totalFen,
    })
  return takeStep(tx, now, { step: { by, at, kind: 'approved', ...totals }, clock })
}

/** A human has stopped somebody since the lines were frozen: the run has to be checked again first. */
export async function refuseStopped(tx: Tx, run: RunId): Promise<void> {
  const stopped = await countStopped(tx, run)
  if (stopped > 0) refuse('payrun.stopped-since', { stopped })
}

/** Back to the maker, who has to check it again; also after approval, as long as the file has not left. */
export async function sendBackRun(
  tx: Tx,
  { run: id, reason }: { run: RunId; reason: string },
  clock: Clock,
): Promise<RunNow> {
  const now = await getRun(tx, id)
  return takeStep(tx, now, {
    step: { ...stamp(tx, clock), kind: 'sent-back', reason: stated(reason) },
    clock,
  })
}

/** Nothing of it will be paid; another run may pay its months. Not after approval. */
export async function cancelRun(
  tx: Tx,
  { run: id, reason }: { run: RunId; reason: string },
  clock: Clock,
): Promise<RunNow> {
  await inSequence(tx)
  const now = await getRun(tx, id)
  must(mayTake(now.standing, 'cancelled'))
  const { by, at } = stamp(tx, clock)
  await cancelLines(tx, { run: id, by, at })
  return takeStep(tx, now, { step: { by, at, kind: 'cancelled', reason: stated(reason) }, clock })
}

const stated = (reason: string) => reason.trim() || refuse('payrun.reason-missing')
