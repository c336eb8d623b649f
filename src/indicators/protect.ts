/** Small groups are protected: what is published lets nobody work out a count of a few people, not even from the sums. */
import type { AreaCode } from '#kernel'
import { type AreaCounts, waiting } from './tree.ts'

/** Counts from 1 to 4 are not published (docs/decisions/0062). Zero points to nobody and is. */
export const smallBelow = 5

/** What the public may know of an area; null is “not shown”. */
export type PublicCounts = {
  readonly area: AreaCode
  readonly unplaced: boolean
  readonly entitled: number | null
  readonly receiving: number | null
  readonly unknown: number | null
  readonly parts: readonly PublicCounts[]
}

/**
 * Hides first what is small, then as much beside it as it takes that no hidden small count follows from the published
 * ones. Below a hidden area nothing of the hidden kind is shown, so each published sum is one equation of its own.
 * Cost: areas × log(siblings).
 */
export function protect(root: AreaCounts, limit: number = smallBelow): PublicCounts {
  const total = !small(root.counts.entitled, limit)
  const shown = {
    total,
    split: total && !splitIsSmall(root, limit),
    unknown: !small(root.counts.unknown, limit),
  }
  return publicise(root, shown, limit)
}

type Shown = { readonly total: boolean; readonly split: boolean; readonly unknown: boolean }

const small = (count: number, limit: number) => count > 0 && count < limit

/** Few who receive, or few who wait: either would point to them. */
const splitIsSmall = ({ counts }: AreaCounts, limit: number) =>
  small(counts.receiving, limit) || small(waiting(counts), limit)

function publicise(at: AreaCounts, shown: Shown, limit: number): PublicCounts {
  const { parts, counts } = at
  const totals = shown.total ? hideCounts(parts, (part) => part.counts.entitled, limit) : new Set(parts)
  const splits = shown.split ? hideSplits(parts, totals, limit) : new Set(parts)
  const unknowns = shown.unknown ? hideCounts(parts, (part) => part.counts.unknown, limit) : new Set(parts)
  return {
    area: at.area,
    unplaced: at.unplaced,
    entitled: shown.total ? counts.entitled : null,
    receiving: shown.total && shown.split ? counts.receiving : null,
    unknown: shown.unknown ? counts.unknown : null,
    parts: parts.map((part) => {
      const visible = { total: !totals.has(part), split: !splits.has(part), unknown: !unknowns.has(part) }
      return publicise(part, visible, limit)
    }),
  }
}

/**
 * Which of the parts of a published sum stay hidden. With two or more hidden whose sum is not small, each of them may be
 * anything from 0 to that sum.
 */
function hideCounts(
  parts: readonly AreaCounts[],
  count: (part: AreaCounts) => number,
  limit: number,
): Set<AreaCounts> {
  const hidden = new Set(parts.filter((part) => small(count(part), limit)))
  const safe = () => hidden.size === 0 || (hidden.size > 1 && sumOf(hidden, count) >= limit)
  return widen(hidden, { safe, among: smallestFirst(parts, count) })
}

/** Which parts show no “receiving” and “waiting”. Their published totals narrow what is possible, so the range is computed. */
function hideSplits(
  parts: readonly AreaCounts[],
  totals: ReadonlySet<AreaCounts>,
  limit: number,
): Set<AreaCounts> {
  const hidden = new Set(parts.filter((part) => totals.has(part) || splitIsSmall(part, limit)))
  const safe = () => hidden.size === 0 || (hidden.size > 1 && splitsAreSafe(hidden, totals, limit))
  return widen(hidden, { safe, among: smallestFirst(parts, (part) => part.counts.entitled) })
}

function splitsAreSafe(
  hidden: ReadonlySet<AreaCounts>,
  totals: ReadonlySet<AreaCounts>,
  limit: number,
): boolean {
  const wait = sumOf(hidden, (part) => waiting(part.counts))
  const receive = sumOf(hidden, (part) => part.counts.receiving)
  if (small(wait, limit) || small(receive, limit)) return false
  return [...hidden]
    .filter((part) => !totals.has(part) && splitIsSmall(part, limit))
    .every(({ counts: { entitled } }) => {
      const others = wait + receive - entitled
      // How many may wait here: at least those whom the others cannot hold, at most everyone here.
      return Math.min(entitled, wait) - Math.max(0, wait - others) >= limit
    })
}

const sumOf = (parts: Iterable<AreaCounts>, count: (part: AreaCounts) => number) => {
  let all = 0
  for (const part of parts) all += count(part)
  return all
}

/** Areas with nobody come last: they hide nothing. */
const smallestFirst = (parts: readonly AreaCounts[], count: (part: AreaCounts) => number) =>
  parts.toSorted((a, b) => (count(a) || Number.MAX_VALUE) - (count(b) || Number.MAX_VALUE))

type Widening = { readonly safe: () => boolean; readonly among: readonly AreaCounts[] }

/** Hides one more after the other until it is safe; with all of them hidden the published sum is, since it is not small. */
function widen(hidden: Set<AreaCounts>, { safe, among }: Widening): Set<AreaCounts> {
  for (const part of among) {
    if (safe()) return hidden
    hidden.add(part)
  }
  return hidden
}
