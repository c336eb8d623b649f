/** Does a lower target promise less than the upper one? Comparators are kept: `> 95` is more than `≥ 95`. Pure. */
import { compareWritten } from './exact.ts'

/** As a plan writes it; of an indicator or of a target inside a task. */
export type Level = {
  readonly comparator: string | null
  readonly value: string | null
  readonly unit: string | null
  /** The whole of it as written: `> 95%`, `应改尽改`. */
  readonly written: string | null
}

const downwards = (comparator: string | null) => comparator === '<' || comparator === '<='

/** Parts of a hundred are the same promise at every level; people and places are shared out. */
const shareOf = ({ unit, written }: Level): string | undefined =>
  /[%‰]/.exec(`${unit ?? ''}${written ?? ''}`.normalize('NFKC'))?.[0]

export const sameShare = (a: Level, b: Level): boolean =>
  shareOf(a) !== undefined && shareOf(a) === shareOf(b)

/** The same countable thing: 人 with 人, not with 人次. */
export const sameCount = (a: Level, b: Level): boolean =>
  shareOf(a) === undefined && shareOf(b) === undefined && a.unit !== null && a.unit === b.unit

export type Weaker = 'weaker' | 'no-number' | 'other-direction'

/** A number without a comparator is a level to be reached. Undefined when the lower one promises at least as much, or when words cannot be compared with words. */
export function weakerThan(upper: Level, lower: Level): Weaker | undefined {
  if (upper.value === null) return undefined
  if (lower.value === null) return 'no-number'
  const order = compareWritten(lower.value, upper.value)
  if (order === undefined) return undefined
  if (downwards(upper.comparator) !== downwards(lower.comparator)) return 'other-direction'
  const behind = downwards(upper.comparator) ? order > 0 : order < 0
  const strict = (level: Level) => level.comparator === '>' || level.comparator === '<'
  return behind || (order === 0 && strict(upper) && !strict(lower)) ? 'weaker' : undefined
}
