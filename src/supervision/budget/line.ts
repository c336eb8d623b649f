/** Registering a budget line, and listing lines with what was spent of them. */
import { actorOf, record, type Tx } from '#access'
import { countyKey } from '#cases'
import { type AreaCode, type Day, type Fen, fen, refuse } from '#kernel'
import type { PlanId } from '#plans'
import { type Clock, newId } from '#platform'
import {
  type BudgetLine,
  findLine,
  insertLine,
  type LineKey,
  type LineQuestion,
  type LineSums,
  listLines as listKept,
} from './store-budget.ts'
import type { MoneySource } from './words.ts'

export type NewLine = {
  readonly area: AreaCode
  /** Whose money it is; a unit of the register. */
  readonly unit: { readonly id: string; readonly name: string }
  readonly name: string
  readonly year: number
  readonly source: MoneySource
  readonly amount: Fen
  readonly plan?: PlanId
  readonly task?: string
  readonly programme?: string
  /** `pay-runs`: what the pay runs of the programme paid is what was spent, and nothing is typed. */
  readonly spentBy?: 'records' | 'pay-runs'
  /** The key of the form it came with: sent twice, it is written once. */
  readonly once?: string | undefined
}

export async function registerLine(tx: Tx, line: NewLine, clock: Clock): Promise<BudgetLine> {
  const { area, unit, once, plan = null, task = null, programme = null, spentBy = 'records', ...rest } = line
  if (line.name.trim() === '') refuse('budget.nameless')
  if (line.amount <= 0) refuse('budget.amount-missing', { name: line.name })
  if (task !== null && plan === null) refuse('budget.task-without-plan', { task })
  if (spentBy === 'pay-runs' && programme === null) refuse('budget.programme-missing', { name: line.name })
  const kept: BudgetLine = {
    ...rest,
    county: countyKey(area),
    id: (once ?? newId()) as LineKey['id'],
    area,
    plan,
    task,
    programme,
    spentBy,
    unitId: unit.id,
    unitName: unit.name,
    registeredAt: clock.now(),
    registeredBy: actorOf(tx),
  }
  if (!(await insertLine(tx, kept))) return kept
  const facts = { name: kept.name, year: kept.year, amount: kept.amount, source: kept.source }
  await record(tx, { event: 'budget.registered', area, subject: kept.id, facts }, clock)
  return kept
}

export const getLine = async (tx: Tx, key: LineKey): Promise<BudgetLine> =>
  (await findLine(tx, key)) ?? refuse('budget.unknown')

/** What pay runs paid out for a programme at a place in a year, by who knows the payments; undefined where nobody can tell. */
export type PaidOut = (
  asked: readonly { readonly programme: string; readonly area: AreaCode; readonly year: number }[],
) => Promise<readonly (Fen | undefined)[]>

export type ListedLine = BudgetLine & {
  /** Null where it is spent by pay runs and nobody was there to tell. */
  readonly spent: Fen | null
  readonly lastPaid: Day | null
  readonly openFindings: number
}

/** Cost: one statement, and one question to the payments for all lines they pay. */
export async function listLines(
  tx: Tx,
  question: LineQuestion,
  paidOut: PaidOut = nobodyTells,
): Promise<ListedLine[]> {
  const lines = await listKept(tx, question)
  const paying = lines.flatMap(({ spentBy, programme, area, year }) =>
    spentBy === 'pay-runs' && programme !== null ? [{ programme, area, year }] : [],
  )
  const paid = new Map(
    (paying.length === 0 ? [] : await paidOut(paying)).map((amount, i) => [keyOf(paying[i]), amount]),
  )
  return lines.map((line) => listed(line, paid.get(keyOf(line))))
}

const nobodyTells: PaidOut = async () => []

const keyOf = (asked: { programme: string | null; area: AreaCode; year: number } | undefined) =>
  `${asked?.programme} ${asked?.area} ${asked?.year}`

const listed = ({ recorded, open, ...line }: BudgetLine & LineSums, paid: Fen | undefined): ListedLine => ({
  ...line,
  openFindings: open,
  spent: line.spentBy === 'records' ? fen(recorded) : (paid ?? null),
})
