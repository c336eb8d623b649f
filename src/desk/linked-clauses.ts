/** Clauses that lead into the plan published here: rows of its task table have a place on the public page. */
import type { Tx } from '#access'
import { findSource } from '#catalogue'
import type { Day } from '#kernel'
import type { Citation } from '#policy'
import { type Clause, paths } from '#web'
import { clauseOf } from './clauses.ts'
import { findPublicPlan } from './public-plan.ts'

/** Cost: the published plan is read once; asked for one programme's page, never for a list of a hundred. */
export async function linkedClauses(
  tx: Tx,
  on: Day,
  citations: readonly Citation[],
): Promise<readonly Clause[]> {
  const rows = citations.filter(({ clause, item }) => clause === 'annex' && item !== undefined)
  const plan = rows.length > 0 ? await findPublicPlan(tx, on) : undefined
  return citations.map((citation) => {
    const shown = clauseOf(citation)
    const no = String(citation.item ?? '')
    const here =
      plan !== undefined &&
      citation.clause === 'annex' &&
      findSource(citation.source)?.title.zh === plan.title &&
      plan.promises.some((promise) => promise.no === no)
    return here ? { ...shown, to: `${paths.plan()}#task-${no}` } : shown
  })
}
