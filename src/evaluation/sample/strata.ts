/** Strata of a frame: by place and category, and joined where they are so small that their size would point to somebody. */

/** Somebody in the frame: an opaque ticket, and what the strata go by, the larger first. */
export type Entry = { readonly ticket: string; readonly by: readonly string[] }

/** `441702/441702103/vision`; `*` stands for “the small ones of it”. */
export type StratumName = string

/** `*` cannot be the name of a place or a category. */
const joined = '*'

/**
 * Every entry in exactly one stratum. Strata below `smallest` are joined under what they have in common; if they are still
 * too small together, the smallest of their neighbours joins them. Only a frame that is smaller as a whole stays small.
 * Cost: entries, and strata × levels.
 */
export function strataOf(
  entries: readonly Entry[],
  smallest: number,
): ReadonlyMap<StratumName, readonly string[]> {
  const levels = entries[0]?.by.length ?? 0
  let groups = [...Map.groupBy(entries, ({ by }) => by.join('/'))].map(
    ([name, members]): Group => ({ path: name.split('/'), tickets: members.map(({ ticket }) => ticket) }),
  )
  for (let depth = levels - 1; depth >= 0; depth--)
    groups = [...Map.groupBy(groups, ({ path }) => path.slice(0, depth).join('/')).values()].flatMap(
      (siblings) => joinSmall(siblings, siblings[0]?.path.slice(0, depth) ?? [], smallest),
    )
  return new Map(
    groups
      .map(({ path, tickets }) => [path.join('/'), tickets] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

type Group = { readonly path: readonly string[]; readonly tickets: readonly string[] }

function joinSmall(siblings: readonly Group[], parent: readonly string[], smallest: number): Group[] {
  const pool = siblings.filter(({ tickets }) => tickets.length < smallest)
  const others = siblings.filter((one) => !pool.includes(one)).toSorted(smallerFirst)
  if (pool.length === 0) return others
  const people = () => pool.reduce((sum, { tickets }) => sum + tickets.length, 0)
  while (people() < smallest) {
    const next = others.shift()
    if (!next) break
    pool.push(next)
  }
  return [...others, { path: [...parent, joined], tickets: pool.flatMap(({ tickets }) => tickets) }]
}

const nameOf = ({ path }: Group) => path.join('/')

const smallerFirst = (a: Group, b: Group) =>
  a.tickets.length - b.tickets.length || (nameOf(a) < nameOf(b) ? -1 : 1)
