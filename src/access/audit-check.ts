/** Proves that no row of the audit trail was changed, removed or slipped in. */
import { firstHash, sealOf } from './audit.ts'
import type { Tx } from './scope.ts'
import type { Lane } from './store-audit.ts'
import { listLanes, listLanesOfRows, listRowsAfter } from './store-audit.ts'

export type AuditFault = {
  readonly county: string
  readonly lane: number
  readonly number: number
  readonly fault: 'row-missing' | 'row-changed' | 'head-differs' | 'head-missing' | 'lane-shortened'
}

export type AuditReport = {
  readonly rows: number
  readonly faults: readonly AuditFault[]
  /** To be kept outside the database: only with them can the removal of the newest rows be proved. */
  readonly heads: readonly Lane[]
}

/** Reads every row once, in lanes (linear in the rows, a thousand in memory). `kept`: heads of an earlier report. */
export async function verifyAudit(tx: Tx, kept: readonly Lane[] = []): Promise<AuditReport> {
  const heads = await listLanes(tx)
  const known = new Set(heads.map(keyOf))
  const headless = (await listLanesOfRows(tx)).filter((lane) => !known.has(keyOf(lane)))
  const faults: AuditFault[] = headless.map((lane) => ({ ...lane, number: 0, fault: 'head-missing' }))
  let rows = 0
  for (const head of heads) {
    const walked = await walkLane(
      tx,
      head,
      kept.filter((earlier) => keyOf(earlier) === keyOf(head)),
    )
    rows += walked.rows
    if (walked.fault) faults.push(walked.fault)
  }
  for (const { county, lane, length } of kept)
    if (!known.has(keyOf({ county, lane })))
      faults.push({ county, lane, number: length, fault: 'lane-shortened' })
  return { rows, faults, heads }
}

const keyOf = ({ county, lane }: { county: string; lane: number }) => `${county}/${lane}`

type Walked = { readonly rows: number; readonly fault?: AuditFault }

/** The first fault of a lane is told; what follows it cannot be judged. */
async function walkLane(tx: Tx, head: Lane, kept: readonly Lane[]): Promise<Walked> {
  const { county, lane } = head
  const faulty = (number: number, fault: AuditFault['fault']): Walked => ({
    rows: number,
    fault: { county, lane, number, fault },
  })
  let hash = firstHash(county, lane)
  let number = 0
  for (;;) {
    const page = await listRowsAfter(tx, head, [number, 1000])
    for (const row of page) {
      if (row.number !== number + 1) return faulty(number + 1, 'row-missing')
      if (sealOf(hash, row) !== row.hash) return faulty(row.number, 'row-changed')
      number = row.number
      hash = row.hash
      if (kept.some((earlier) => earlier.length === row.number && earlier.hash !== hash))
        return faulty(row.number, 'row-changed')
    }
    if (page.length < 1000) break
  }
  if (kept.some((earlier) => earlier.length > number)) return faulty(number, 'lane-shortened')
  return number === head.length && hash === head.hash ? { rows: number } : faulty(number, 'head-differs')
}
