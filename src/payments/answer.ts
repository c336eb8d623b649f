/** Takes in the bank's answer: who was paid, whose payment failed and why; failed months come back as work. */
import type { Actor, Tx } from '#access'
import { actorOf, withScope } from '#access'
import type { CountyCode, Result } from '#kernel'
import { good, must, refuse, wrong } from '#kernel'
import { takeStatistics } from '#needs'
import type { Clock, Db } from '#platform'
import type { BankAnswer, RefusedRow } from './bank-answer.ts'
import { bankText, readBankAnswers } from './bank-answer.ts'
import type { RunNow } from './history.ts'
import { getRun, nameOfRun, stamp, takeStep } from './history.ts'
import type { LineState } from './line.ts'
import { lineMayTake } from './line.ts'
import { mayTake } from './run.ts'
import type { AnsweredLine, LineOutcome } from './store-lines.ts'
import { countWaiting, lockLines, paymentTables, writeOutcomes } from './store-lines.ts'
import type { RunId } from './store-runs.ts'
import { countiesOf, inSequence, listRunChunks } from './store-runs.ts'

export type AnswerReport = {
  readonly now: RunNow
  /** Lines answered now, answers known already, rows refused with their reason. */
  readonly applied: number
  readonly known: number
  readonly refused: readonly RefusedRow[]
}

const perTransaction = 2000

/**
 * Applies the answers that can be right, some thousands a transaction; the others are returned with row and reason.
 * The same file again changes nothing. Killed half-way, the same file again does the rest.
 */
export async function importAnswers(
  { db, actor, clock }: { db: Db; actor: Actor; clock: Clock },
  { run: id, bytes }: { run: RunId; bytes: Uint8Array },
): Promise<AnswerReport> {
  const file = must(readBankAnswers(bankText(bytes)))
  const counties = await withScope(db, actor, (tx) => open(tx, id, file.run))
  let [applied, known] = [0, 0]
  const refused: RefusedRow[] = [...file.refused]
  for (let at = 0; at < file.answers.length; at += perTransaction) {
    const part = file.answers.slice(at, at + perTransaction)
    const done = await withScope(db, actor, (tx) => applyPart(tx, { id, counties, part }, clock))
    applied += done.applied
    known += done.known
    refused.push(...done.refused)
  }
  if (applied > 0) await takeStatistics(db, paymentTables)
  const now = await withScope(db, actor, (tx) => close(tx, { id, applied }, clock))
  return { now, applied, known, refused: refused.toSorted((a, b) => a.row - b.row) }
}

/** The same in the one transaction of a request, for files small enough (`most` rows); undefined for a larger one, checked. */
export async function takeAnswers(
  tx: Tx,
  { run: id, bytes, most }: { run: RunId; bytes: Uint8Array; most: number },
  clock: Clock,
): Promise<AnswerReport | undefined> {
  const file = must(readBankAnswers(bankText(bytes)))
  const counties = await open(tx, id, file.run)
  if (file.answers.length > most) return undefined
  const { applied, known, refused } = await applyPart(tx, { id, counties, part: file.answers }, clock)
  const now = await close(tx, { id, applied }, clock)
  return { now, applied, known, refused: [...file.refused, ...refused].toSorted((a, b) => a.row - b.row) }
}

async function open(tx: Tx, id: RunId, named: string): Promise<CountyCode[]> {
  const now = await getRun(tx, id)
  must(mayTake(now.standing, 'answered'))
  if (nameOfRun(now.run) !== named) refuse('bank-answer.other-run', { named, run: nameOfRun(now.run) })
  return countiesOf(await listRunChunks(tx, id))
}

type Part = {
  readonly id: RunId
  readonly counties: readonly CountyCode[]
  readonly part: readonly BankAnswer[]
}

async function applyPart(tx: Tx, { id, counties, part }: Part, clock: Clock) {
  const numbers = part.map((answer) => answer.no)
  const found = await lockLines(tx, { run: id, counties }, numbers)
  const lines = new Map(found.map((line) => [line.no, line]))
  const outcomes: LineOutcome[] = []
  const refused: RefusedRow[] = []
  let known = 0
  for (const answer of part) {
    const judged = judge(answer, lines.get(answer.no))
    if (!judged.ok) refused.push({ row: answer.row, text: String(answer.no), problem: judged.problem })
    else if (judged.value === undefined) known += 1
    else outcomes.push(judged.value)
  }
  if (outcomes.length > 0) await writeOutcomes(tx, { run: id, by: actorOf(tx), at: clock.now() }, outcomes)
  return { applied: outcomes.length, known, refused }
}

/** Lines the bank never got. */
const unsent: readonly LineState[] = ['held', 'excluded', 'cancelled']

/** What an answer means for its line: an outcome, nothing new (undefined), or a reason why it cannot be right. */
export function judge(answer: BankAnswer, line: AnsweredLine | undefined): Result<LineOutcome | undefined> {
  const { row, no, outcome, reason, amountFen } = answer
  if (!line) return wrong('bank-answer.no-such-line', { row, no })
  if (unsent.includes(line.state)) return wrong('bank-answer.not-sent', { row, no })
  if (line.amountFen !== amountFen)
    return wrong('bank-answer.amount-differs', { row, no, said: amountFen, line: line.amountFen ?? 0 })
  if (line.state === outcome || (outcome === 'paid' && line.everPaid)) return good(undefined)
  if (!lineMayTake(line.state, outcome))
    return wrong('bank-answer.contradicts', { row, no, outcome, state: line.state })
  return good({ county: line.county, no, kind: outcome, reason })
}

async function close(tx: Tx, { id, applied }: { id: RunId; applied: number }, clock: Clock): Promise<RunNow> {
  await inSequence(tx)
  const now = await getRun(tx, id)
  const waiting = await countWaiting(tx, id)
  // An answer that says nothing new is no act, unless an interrupted one still has to be closed.
  const unsaid = waiting === 0 && now.run.state !== 'closed'
  if (applied === 0 && !unsaid) return now
  return takeStep(tx, now, {
    step: { ...stamp(tx, clock), kind: 'answered', answers: applied, waiting },
    clock,
  })
}
