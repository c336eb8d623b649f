/** In which order programmes are decided together: whatever bears on another comes first; those a person chooses between go side by side. */
import { refuse } from '#kernel'
import type { Relation } from '../relation.ts'

/** A choice binds both ways: neither is decided before the other. */
export const isChoice = ({ kind, prefer }: Relation): boolean =>
  kind === 'not-together' && prefer !== 'of' && prefer !== 'with'

/** Who bears on whom; undefined where nothing is computed, or neither comes first. */
export function bearing(relation: Relation): { readonly by: string; readonly on: string } | undefined {
  if (relation.kind === 'not-income' || isChoice(relation)) return undefined
  return relation.prefer === 'with'
    ? { by: relation.with, on: relation.of }
    : { by: relation.of, on: relation.with }
}

/**
 * Groups of programmes, each after all that bear on it; one group for all among which a person chooses. The order of
 * declaration plays no part. Relations that run in a circle are refused: no order could decide them.
 */
export function orderOf(
  ids: readonly string[],
  relations: readonly Relation[],
): readonly (readonly string[])[] {
  const groups = groupsOf(ids, relations)
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)))
  const before = new Map(groups.map((group) => [group, new Set<readonly string[]>()]))
  for (const relation of relations) {
    const edge = bearing(relation)
    const [by, on] = [groupOf.get(edge?.by ?? ''), groupOf.get(edge?.on ?? '')]
    if (by && on) before.get(on)?.add(by)
  }
  const done: (readonly string[])[] = []
  while (done.length < groups.length) {
    const next = groups.find(
      (g) => !done.includes(g) && [...(before.get(g) ?? [])].every((b) => done.includes(b)),
    )
    if (!next) return refuse('policy.relations-circular', { programmes: unplaced(groups, done) })
    done.push(next)
  }
  return done
}

const unplaced = (groups: readonly (readonly string[])[], done: readonly (readonly string[])[]) =>
  groups
    .filter((group) => !done.includes(group))
    .flat()
    .join('、')

/** Programmes joined by choices, each group and the groups by id. */
function groupsOf(ids: readonly string[], relations: readonly Relation[]): readonly (readonly string[])[] {
  let groups: (readonly string[])[] = ids.toSorted().map((id) => [id])
  for (const { of, with: other } of relations.filter(isChoice)) {
    const joined = groups.filter((group) => group.includes(of) || group.includes(other))
    groups = [...groups.filter((group) => !joined.includes(group)), joined.flat().toSorted()]
  }
  return groups.toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}
