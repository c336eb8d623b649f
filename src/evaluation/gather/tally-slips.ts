/** Slips and disputes counted for the unit that had to answer: in time, late, or not judged yet. Pure. */
import type { Day } from '#kernel'
import type { CaseState } from '#process'
import type { OpenMatter } from '../rounds/facts.ts'
import type { Tally } from '../scores/item.ts'
import type { SupervisedCase } from '../store-gather.ts'

/** A slip or dispute with its state: who had to answer, by when, and when they did. */
export type Supervised = { readonly kept: SupervisedCase; readonly state: CaseState }

const answerer = { slip: 'handler', 'figure-dispute': 'owner' } as const

/** Actions by which a unit answers. */
const answers: readonly string[] = ['report', 'uphold', 'correct', 'uphold-finally', 'correct-finally']

export const unitOf = ({
  kept,
  state,
}: Supervised): { readonly id: string; readonly name: string } | undefined =>
  state.parties[answerer[kept.process]]?.[0]

/** A slip's day is the last one granted; a dispute is late when its case is. */
export function answeredInTime({ kept, state }: Supervised, on: Day): keyof Tally | 'not-due' {
  const answered = state.steps.findLast((step) => step.kind === 'acted' && answers.includes(step.action))
  if (kept.process === 'figure-dispute') {
    if (answered) return kept.lateEnded ? 'missed' : 'good'
    return kept.overdue ? 'missed' : 'not-due'
  }
  const due = state.answers['slip_due']
  if (typeof due !== 'string') return answered ? 'unknown' : 'not-due'
  if (answered) return answered.on <= due ? 'good' : 'missed'
  return due < on ? 'missed' : 'not-due'
}

/** Everything that is not ended, the overdue first, as a report lists it. */
export function openMatters(supervised: readonly Supervised[]): OpenMatter[] {
  const open = supervised.filter(({ kept }) => !kept.ended)
  const told = open.map(
    (one): OpenMatter => ({
      kind:
        one.kept.process === 'figure-dispute'
          ? 'dispute-open'
          : one.kept.overdue
            ? 'slip-overdue'
            : 'slip-open',
      about: one.kept.title,
      unit: unitOf(one)?.name ?? '',
      since: one.kept.since,
    }),
  )
  const order = ['slip-overdue', 'slip-open', 'contradicted', 'dispute-open']
  return told.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}
