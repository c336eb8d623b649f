/** Proves that grants, runs and lines are what their histories say, and that every sum is the sum of its parts. */
import type { Tx } from '#access'
import { grantStateOf } from './grant.ts'
import type { RunNow } from './history.ts'
import { approverOf, getRun, nameOfRun } from './history.ts'
import { lineStanding } from './line.ts'
import type { GrantId } from './store-grants.ts'
import { listGrantCounties, listGrantHistories } from './store-grants.ts'
import type { LineWithHistory } from './store-histories.ts'
import { listLineHistories } from './store-histories.ts'
import { sumLines } from './store-lines.ts'
import type { RunId } from './store-runs.ts'
import { countiesOf, listRunChunks, listRuns } from './store-runs.ts'
import { totalOf } from './totals.ts'

/** One thing that is not as its history says. */
export type PaymentFault = { readonly what: 'grant' | 'run' | 'line' | 'sum'; readonly which: string }

const page = 2000

/** Everything that does not add up. Cost: one pass over grants, runs and lines with their histories. */
export async function* paymentsAmiss(tx: Tx): AsyncGenerator<PaymentFault> {
  yield* grantsAmiss(tx)
  for (const { id } of await listRuns(tx, { limit: 100_000 })) yield* runAmiss(tx, id)
}

async function* grantsAmiss(tx: Tx): AsyncGenerator<PaymentFault> {
  for (const county of await listGrantCounties(tx)) {
    for (let after: GrantId | undefined; ; ) {
      const rows = await listGrantHistories(tx, { county, after, limit: page })
      for (const { id, state, steps, last, history } of rows) {
        const end = history.findLast((step) => step.kind === 'ended')
        const right =
          grantStateOf(history) === state && history.length === steps && (end?.last ?? null) === last
        if (!right) yield { what: 'grant', which: id }
      }
      after = rows.at(-1)?.id
      if (rows.length < page) break
    }
  }
}

async function* runAmiss(tx: Tx, id: RunId): AsyncGenerator<PaymentFault> {
  const now = await getRun(tx, id)
  const which = nameOfRun(now.run)
  if (!headingHolds(now)) yield { what: 'run', which }
  const { lines, totalFen } = totalOf(await sumLines(tx, id))
  const frozen = now.run.state !== 'making'
  if (frozen && (lines !== now.run.lines || totalFen !== now.run.totalFen)) yield { what: 'sum', which }
  for (const county of countiesOf(await listRunChunks(tx, id)))
    for (let after = 0; ; ) {
      const rows = await listLineHistories(tx, { run: id, county, after, limit: page })
      for (const row of rows) if (!lineHolds(row)) yield { what: 'line', which: `${which}#${row.no}` }
      after = rows.at(-1)?.no ?? 0
      if (rows.length < page) break
    }
}

function headingHolds({ run, history, standing }: RunNow): boolean {
  const { lines, totalFen } = standing.totals ?? { lines: 0, totalFen: 0 }
  const kept = [run.state, run.steps, run.maker, run.approver, run.lines, run.totalFen]
  const told = [standing.state, history.length, standing.maker, approverOf(history), lines, totalFen]
  return kept.every((value, i) => value === told[i])
}

function lineHolds({ hold, state, owed, steps, history }: LineWithHistory): boolean {
  const told = lineStanding(hold ?? undefined, history)
  return told.state === state && told.owed === owed && history.length === steps
}
