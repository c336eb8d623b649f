/** Proves that candidates are what their histories say, and puts right what is not. */
import type { Tx } from '#access'
import { candidateStanding } from './candidate.ts'
import type { CandidateKey } from './store-candidates.ts'
import type { WithHistory } from './store-history.ts'
import { listCandidateCounties, listHistories, replaceProjection } from './store-history.ts'

const page = 2000

/** Candidates whose row differs from the reduction of their history. Cost: one pass over all steps, in pages. */
export async function* candidatesAmiss(tx: Tx): AsyncGenerator<CandidateKey & { rebuilt: Projection }> {
  for (const county of await listCandidateCounties(tx)) {
    let after: CandidateKey | undefined
    for (;;) {
      const rows = await listHistories(tx, { county, limit: page, after })
      for (const row of rows) {
        const rebuilt = projectionOf(row)
        if (!same(row, rebuilt)) yield { ...keyOf(row), rebuilt }
      }
      after = rows.at(-1)
      if (rows.length < page) break
    }
  }
}

type Projection = Omit<WithHistory, 'history'>

const keyOf = ({ county, personId, programme }: CandidateKey): CandidateKey => ({
  county,
  personId,
  programme,
})

function projectionOf({ history, ...row }: WithHistory): Projection {
  const standing = candidateStanding(history)
  const confirmed = history.findLast((step) => step.kind === 'confirmed')
  return {
    ...keyOf(row),
    finding: standing.finding,
    reasonCode: standing.reasonCode ?? null,
    amountFen: standing.amountFen ?? null,
    decision: standing.decision,
    confirmedOn: standing.decision === 'confirmed' ? (confirmed?.consent.on ?? null) : null,
    steps: history.length,
  }
}

const same = (row: Projection, rebuilt: Projection) =>
  (Object.keys(rebuilt) as (keyof Projection)[]).every((key) => row[key] === rebuilt[key])

/** Writes the projections again that differ; answers how many did. */
export async function rebuildCandidates(tx: Tx): Promise<number> {
  let amiss = 0
  for await (const { rebuilt } of candidatesAmiss(tx)) {
    await replaceProjection(tx, rebuilt)
    amiss += 1
  }
  return amiss
}
