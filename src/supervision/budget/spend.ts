/** Writing down what was paid from a line, what came of it, and taking back what was written wrongly. */
import { actorOf, record, type Tx } from '#access'
import { type Day, type Fen, type Id, refuse } from '#kernel'
import { type Clock, newId } from '#platform'
import { getLine } from './line.ts'
import {
  insertResult,
  insertSpending,
  type LineKey,
  type LineResult,
  listSpending,
  type Spending,
} from './store-budget.ts'
import type { ResultKind } from './words.ts'

export type Paid = {
  readonly line: LineKey
  readonly on: Day
  readonly amount: Fen
  /** Voucher, report, register: what a reader can look up. */
  readonly source: string
  /** The key of the form it came with: sent twice, it is written once. */
  readonly once?: string | undefined
}

export async function recordSpending(
  tx: Tx,
  { line: key, on, amount, source, once }: Paid,
  clock: Clock,
): Promise<Spending> {
  const line = await getLine(tx, key)
  if (line.spentBy === 'pay-runs') refuse('budget.paid-by-runs', { name: line.name })
  if (amount <= 0) refuse('budget.amount-missing', { name: line.name })
  mustBeSourced(source)
  mustHaveHappened(on, clock)
  const paid = {
    id: (once ?? newId()) as Id<'spending'>,
    on,
    amount,
    source,
    takesBack: null,
    at: clock.now(),
    by: actorOf(tx),
  }
  if (!(await insertSpending(tx, line, paid))) return paid
  const facts = { line: line.id, amount, on }
  await record(tx, { event: 'budget.spent', area: line.area, subject: paid.id, facts }, clock)
  return paid
}

/** The row stays; another one says that it does not count, and why. */
export async function takeBackSpending(
  tx: Tx,
  {
    line: key,
    spending,
    reason,
  }: { readonly line: LineKey; readonly spending: Id<'spending'>; readonly reason: string },
  clock: Clock,
): Promise<void> {
  const line = await getLine(tx, key)
  const all = await listSpending(tx, key)
  const wrongly = all.find(({ id, takesBack }) => id === spending && takesBack === null)
  if (!wrongly || all.some(({ takesBack }) => takesBack === spending))
    return refuse('budget.spending-unknown')
  mustBeSourced(reason)
  const { on, amount } = wrongly
  const back = { on, amount, source: reason, takesBack: spending, at: clock.now(), by: actorOf(tx) }
  await insertSpending(tx, line, { id: newId<'spending'>(), ...back })
  const facts = { line: line.id, amount, on }
  await record(tx, { event: 'budget.taken-back', area: line.area, subject: spending, facts }, clock)
}

export type Resulting = {
  readonly line: LineKey
  readonly kind: ResultKind
  readonly on: Day
  /** Of satisfaction: how many were content. */
  readonly quantity: number
  /** Of satisfaction: how many were asked. */
  readonly of?: number
  /** 人、户、米… */
  readonly measuredIn: string
  readonly source: string
  /** The key of the form it came with: sent twice, it is written once. */
  readonly once?: string | undefined
}

export async function recordResult(tx: Tx, result: Resulting, clock: Clock): Promise<LineResult> {
  const { line: key, kind, on, quantity, of = null, measuredIn, source, once } = result
  const line = await getLine(tx, key)
  if (!Number.isSafeInteger(quantity) || quantity < 0) refuse('budget.quantity-not-whole', { quantity })
  if (kind === 'satisfaction' ? of === null || of <= 0 || quantity > of : of !== null)
    refuse('budget.share-wrong', { quantity, of: of ?? 0 })
  mustBeSourced(source)
  mustHaveHappened(on, clock)
  const kept = { kind, on, quantity, of, measuredIn, source, at: clock.now(), by: actorOf(tx) }
  const written = { id: (once ?? newId()) as LineResult['id'], ...kept }
  if (!(await insertResult(tx, line, written))) return written
  const facts = { line: line.id, kind, quantity, on }
  await record(tx, { event: 'budget.result-recorded', area: line.area, subject: written.id, facts }, clock)
  return written
}

export const mustBeSourced = (source: string): void => {
  if (source.trim() === '') refuse('budget.source-missing')
}

export const mustHaveHappened = (on: Day, clock: Clock): void => {
  if (on > clock.today()) refuse('budget.not-yet', { day: on })
}
