/** What the tasks of a plan can be tied to, under the names it is known by. */
import { type AreaCode, isWithin } from '#kernel'
import type { Board, Catalogue } from '#plans'
import type { TaskRef } from './kinds.ts'
import type { Candidate } from './suggest.ts'

/** Something registered that a task may be about: a policy document, a pledge, a budget line. */
export type Matter = Candidate & {
  /** The task it was registered for, where the matter itself says so. */
  readonly of?: TaskRef
}

/** A programme without a rule at the plan's place, an indicator of another place's plans, cannot serve it; where the place is unknown, all may. */
export function candidatesOf(
  { indicators, place }: Pick<Board, 'indicators' | 'place'>,
  catalogue: Catalogue,
  matters: readonly Matter[],
): Candidate[] {
  const here = (some: readonly Placed[]) => place === null || some.length === 0 || some.some(meets(place))
  return [
    ...catalogue.programmes
      .filter(({ variants }) => here(variants))
      .map(({ id, name }) => ({ kind: 'programme' as const, id, name: name.zh })),
    ...catalogue.indicators
      .filter(({ rows = [] }) => here(rows))
      .map(({ id, name }) => ({ kind: 'indicator' as const, id, name: name.zh })),
    ...indicators.map(({ key, name }) => ({ kind: 'plan-indicator' as const, id: key, name })),
    ...matters.map(({ kind, id, name }) => ({ kind, id, name })),
  ]
}

type Placed = { readonly in: AreaCode }

/** One lies in the other. */
const meets = (place: AreaCode) => (one: Placed) => isWithin(one.in, place) || isWithin(place, one.in)
