/** A programme: what is promised to whom, where and since when, on which clause. */
import { type AreaCode, type Day, isWithin, type PlainWords, refuse } from '#kernel'
import type { Amount } from './amount.ts'
import type { Condition } from './condition.ts'
import type { Subject } from './fact.ts'
import { holdsOn, type Period } from './parameter.ts'
import type { Citation } from './source.ts'

export type Variant = Period & {
  readonly in: AreaCode
  readonly basis: readonly Citation[]
  readonly eligible: Condition
  readonly amount: Amount
  /** Optional wording of the source (encouraged, explored, where able): not a right. */
  readonly standing?: 'right' | 'optional'
}

export type Programme<Id extends string = string> = {
  readonly id: Id
  readonly name: PlainWords
  readonly serves: Subject
  /** One sentence a person understands. */
  readonly summary: PlainWords
  /** What to bring when applying. */
  readonly bring: readonly PlainWords[]
  readonly variants: readonly Variant[]
}

/** Declares a programme; two variants of one place may not hold on the same day. */
export function programme<const Id extends string>(declared: Programme<Id>): Programme<Id> {
  declared.variants.forEach((a, i) => {
    const clash = declared.variants.slice(i + 1).find((b) => a.in === b.in && overlap(a, b))
    if (clash) refuse('policy.variants-overlap', { programme: declared.id, place: a.in, from: clash.from })
  })
  return Object.freeze(declared)
}

export const overlap = (a: Period, b: Period): boolean =>
  (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to)

/** The rule of the most precise place that holds on the day; undefined when none is written down. */
export function variantOn(of: Programme, on: Day, area: AreaCode): Variant | undefined {
  return of.variants
    .filter((v) => isWithin(area, v.in) && holdsOn(v, on))
    .reduce<Variant | undefined>((best, v) => (best && best.in.length >= v.in.length ? best : v), undefined)
}
