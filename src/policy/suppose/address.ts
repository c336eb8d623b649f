/** A stable name for every part of a declared condition, and rewriting a tree part by part by those names. */
import { type Condition, condition } from '../condition.ts'

/**
 * `disability_grade.among`, `born.age`, `any`, with `~2` for the second of its kind in reading order: it stays when other
 * parts are added or moved, and breaks loudly when the part itself is gone.
 */
export type Address = string

function baseOf(part: Condition): string {
  switch (part.kind) {
    case 'days':
      return `${part.fact.key}.${part.sense}`
    case 'open':
      return `open.${part.id}`
    case 'all':
    case 'any':
    case 'not':
    case 'count':
      return part.kind
    default:
      return `${part.fact.key}.${part.kind}`
  }
}

/** Gives the parts of one tree their addresses, in reading order. */
export function addressing(): (part: Condition) => Address {
  const seen = new Map<string, number>()
  return (part) => {
    const base = baseOf(part)
    const n = (seen.get(base) ?? 0) + 1
    seen.set(base, n)
    return n === 1 ? base : `${base}~${n}`
  }
}

/** A part with its address, and how deep it lies; readings of an open condition are chosen, not turned. */
export type Part = { readonly at: Address; readonly part: Condition; readonly depth: number }

export function* partsOf(root: Condition): Generator<Part> {
  const name = addressing()
  yield* below(root, 0)
  function* below(part: Condition, depth: number): Generator<Part> {
    yield { at: name(part), part, depth }
    for (const child of childrenOf(part)) yield* below(child, depth + 1)
  }
}

function childrenOf(part: Condition): readonly Condition[] {
  if (part.kind === 'all' || part.kind === 'any') return part.of
  return part.kind === 'not' || part.kind === 'count' ? [part.of] : []
}

/** What becomes of a part: another one, itself, or null when it is left out. */
export type Turn = (at: Address, part: Condition) => Condition | null

/**
 * The tree with every part turned; addresses are those of the tree as given. A part whose every child was left out is
 * left out. Where something below changed, the official name and clause no longer hold and are dropped.
 */
export function rewritten(root: Condition, turn: Turn): Condition | null {
  const name = addressing()
  const below = (part: Condition): Condition | null => {
    const at = name(part)
    const inside = childrenOf(part).map((child) => [child, below(child)] as const)
    if (inside.length > 0 && inside.every(([, now]) => now === null)) return turnAway(at, part)
    return turn(at, inside.some(([was, now]) => was !== now) ? withChildren(part, inside) : part)
  }
  // a group that lost all its parts is still asked for, so that a change addressed to it is not lost
  const turnAway = (at: Address, part: Condition): null => {
    turn(at, part)
    return null
  }
  return below(root)
}

function withChildren(
  part: Condition,
  inside: readonly (readonly [Condition, Condition | null])[],
): Condition {
  const kept = inside.flatMap(([, now]) => (now === null ? [] : [now]))
  switch (part.kind) {
    case 'all':
    case 'any':
      return condition({ kind: part.kind, of: Object.freeze(kept) })
    case 'not':
      return condition({ kind: 'not', of: kept[0] as Condition })
    case 'count': {
      const { from, to } = part
      return condition({ kind: 'count', of: kept[0] as Condition, ...(from && { from }), ...(to && { to }) })
    }
    default:
      return part
  }
}
