/** What boards read of an obligation beside its case: who answers for it now, by which day, and when somebody last reported. */
import type { Keeper, Told, World } from '#cases'
import type { Day } from '#kernel'
import { type ObligationKind, obligationProcess } from './obligation.ts'
import { type Answering, type Following, followCase } from './store-obligation.ts'

const reports: readonly string[] = ['progress', 'report']

/** Pure: the same of the same state. */
export const followingOf = ({ state, row }: Told): Following => ({ ...answeringOf(state), ...lampOf(row) })

export function answeringOf({ parties, answers, steps }: Told['state']): Answering {
  const [unit] = parties['unit'] ?? []
  const due = answers['obligation_due']
  const kind = (answers['obligation_kind'] ?? 'none') as ObligationKind
  const reported = steps.findLast((step) => step.kind === 'acted' && reports.includes(step.action))
  return {
    unit: unit?.id ?? '',
    unitName: unit?.name ?? '',
    kind,
    // A day answered before it became an ongoing task runs no more.
    due: typeof due === 'string' && (kind === 'issued' || kind === 'done') ? (due as Day) : null,
    reportedOn: reported?.on ?? null,
  }
}

const lampOf = ({ stage, since, ended, lateEnded, due, dueProblem, soonFrom, stopped }: Told['row']) => ({
  stage,
  since,
  ended,
  lateEnded,
  stageDue: due,
  dueProblem,
  soonFrom,
  stopped,
})

const keepObligation: Keeper = (tx, key, told) => followCase(tx, key, followingOf(told))

/** For the world every case of the service runs in. */
export const supervisionKeepers = { [obligationProcess]: keepObligation } satisfies World['keepers']
