/** What the tasks of a plan can be tied to, under the names it is known by. */
import type { Board, Catalogue } from '#plans'
import type { TaskRef } from './kinds.ts'
import type { Candidate } from './suggest.ts'

/** Something registered that a task may be about: a policy document, a pledge, a budget line. */
export type Matter = Candidate & {
  /** The task it was registered for, where the matter itself says so. */
  readonly of?: TaskRef
}

export const candidatesOf = (
  { indicators }: Pick<Board, 'indicators'>,
  catalogue: Catalogue,
  matters: readonly Matter[],
): Candidate[] => [
  ...catalogue.programmes.map(({ id, name }) => ({ kind: 'programme' as const, id, name: name.zh })),
  ...catalogue.indicators.map(({ id, name }) => ({ kind: 'indicator' as const, id, name: name.zh })),
  ...indicators.map(({ key, name }) => ({ kind: 'plan-indicator' as const, id: key, name })),
  ...matters.map(({ kind, id, name }) => ({ kind, id, name })),
]
