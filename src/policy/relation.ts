/** How programmes bear on each other: declared beside them, cited; computed where people are looked at together. */
import type { AreaCode, PlainWords } from '#kernel'
import type { Condition, Limit } from './condition.ts'
import type { Fact } from './fact.ts'
import type { Period } from './parameter.ts'
import type { Citation } from './source.ts'

/**
 * `not-together`: a person gets at most one, by `prefer`. `counts-as-income` / `not-income`: whether money of `of` is income
 * when `with` is decided. `reduces`: money of `of` lowers that of `with` by `percent`. `tapers`: whoever takes up work (`of`) keeps
 * `with` for some months. `supersedes`: `of` stands in the place of `with`. `passes-on`: who is in `of` meets what `with` asks for.
 */
export const relationKinds = [
  'not-together',
  'counts-as-income',
  'not-income',
  'reduces',
  'tapers',
  'supersedes',
  'passes-on',
] as const

export type RelationKind = (typeof relationKinds)[number]

export type Relation = Partial<Period> & {
  readonly kind: RelationKind
  /** Ids of programmes; `of` may be a benefit of elsewhere (`outside`). */
  readonly of: string
  readonly with: string
  /** Everywhere without it. */
  readonly in?: AreaCode
  readonly because: readonly [Citation, ...Citation[]]
  /** What a benefit is called that is no programme of the catalogue; `shown` says who receives it. */
  readonly outside?: PlainWords
  /** What shows that somebody has `of`, where that is recorded; without it, being entitled to it counts. */
  readonly shown?: Condition
  /** For `not-together`: the one that stays; `higher` by amount, `choice` by the person. Without it the source is silent: asked. */
  readonly prefer?: 'of' | 'with' | 'higher' | 'choice'
  /** For `reduces` and `counts-as-income`: how much of it, a hundred by default; open where the source leaves it. */
  readonly percent?: Limit
  /** For `counts-as-income`: the monthly income `with` is decided by. */
  readonly into?: Fact<string, 'money'>
  /** For `tapers`: for how long; open where the source leaves it. */
  readonly months?: Limit
  /** For `tapers`: the day work began. */
  readonly since?: Fact<string, 'day'>
  readonly words: PlainWords
}

/** A relation as a value; its ids are checked against the catalogue by a test. */
export const relation = (declared: Relation): Relation => Object.freeze(declared)
