/** Editing a condition in writing, one link or form at a time: pure, so every step has an address of its own. */
import type { Written } from '#policy'

/** Where in the condition: `''` is the whole, `0.2` the third part of the first part. A negation has the place of what it negates, a count of the household that of what it counts. */
export type Place = string

type Group = Extract<Written, { all: unknown } | { any: unknown }>

export const isGroup = (written: Written): written is Group => 'all' in written || 'any' in written

export const partsOf = (group: Group): readonly Written[] => ('all' in group ? group.all : group.any)

const withParts = (group: Group, parts: readonly Written[]): Group =>
  'all' in group ? { all: parts } : { any: parts }

const steps = (place: Place): readonly number[] => (place === '' ? [] : place.split('.').map(Number))

/** The condition with one part changed; undefined takes the part away. A place that is not there changes nothing. */
function change(
  written: Written,
  at: readonly number[],
  to: (part: Written) => Written | undefined,
): Written | undefined {
  const [first, ...rest] = at
  if (first === undefined) return to(written)
  if ('not' in written) {
    const inner = change(written.not, at, to)
    return inner && { not: inner }
  }
  if ('count' in written) {
    const inner = change(written.count, at, to)
    return inner && { ...written, count: inner }
  }
  if (!isGroup(written)) return written
  const parts = partsOf(written).flatMap((part, i): readonly Written[] => {
    const changed = i === first ? change(part, rest, to) : part
    return changed === undefined ? [] : [changed]
  })
  return withParts(written, parts)
}

const empty: Written = { all: [] }

const at = (written: Written, place: Place, to: (part: Written) => Written | undefined): Written =>
  change(written, steps(place), to) ?? empty

/** The same done to the group inside a negation or a count; undefined where there is none. */
function inGroup(written: Written, to: (group: Group) => Written): Written | undefined {
  if (isGroup(written)) return to(written)
  if ('not' in written) {
    const inner = inGroup(written.not, to)
    return inner && { not: inner }
  }
  if (!('count' in written)) return undefined
  const inner = inGroup(written.count, to)
  return inner && { ...written, count: inner }
}

export const addedAt = (written: Written, place: Place, part: Written): Written =>
  at(
    written,
    place,
    (whole) =>
      inGroup(whole, (group) => withParts(group, [...partsOf(group), part])) ?? { all: [whole, part] },
  )

export const removedAt = (written: Written, place: Place): Written => at(written, place, () => undefined)

export const negatedAt = (written: Written, place: Place): Written =>
  at(written, place, (part) => ('not' in part ? part.not : { not: part }))

/** All becomes any, any becomes all. */
export const turnedAt = (written: Written, place: Place): Written =>
  at(
    written,
    place,
    (part) => inGroup(part, (group) => ('all' in group ? { any: group.all } : { all: group.any })) ?? part,
  )
