/** A budget line as pages show it: its summary, its place in the comparison, all that was written down of it. */

import { hasDuty, unitOf } from '#access'
import { refuse } from '#kernel'
import { type LineKey, listFindings, listLines, listResults, listSpending, type Spending } from '#supervision'
import type { LineView } from '#web'
import { summaryOf } from './budget-summary.ts'
import type { At } from './case-means.ts'
import { paidOutTo } from './plan-evidence.ts'

/** Cost: four statements. */
export async function lineShown(at: At, key: LineKey): Promise<LineView> {
  const [line] = await listLines(at.tx, { keys: [key] }, paidOutTo(at))
  if (!line) return refuse('budget.unknown')
  return {
    mayRecord: hasDuty(at.staff, 'plan:supervise') || unitOf(at.staff)?.id === line.unitId,
    line: summaryOf(line),
    spending: spendingShown(await listSpending(at.tx, key)),
    results: await listResults(at.tx, [key]),
    findings: (await listFindings(at.tx, key)).map((found) => ({
      id: found.id,
      kind: found.kind,
      on: found.foundOn,
      foundBy: found.foundBy,
      finding: found.finding,
      resolved:
        found.resolvedOn === null
          ? null
          : { on: found.resolvedOn, how: found.resolution ?? '', evidence: found.evidence ?? '' },
    })),
  }
}

/** A row that was taken back stands with the reason of the row that takes it back. */
function spendingShown(all: readonly Spending[]): LineView['spending'] {
  const backs = new Map(
    all.flatMap(({ takesBack, source }) => (takesBack === null ? [] : [[takesBack, source]])),
  )
  return all
    .filter(({ takesBack }) => takesBack === null)
    .map(({ id, on, amount, source }) => ({
      id,
      on,
      amount,
      source,
      takenBack: backs.get(id) ?? null,
    }))
}
