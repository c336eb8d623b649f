/** An indicator of a plan as a value: of the people a programme is for, how many receive it. */
import type { PlainWords } from '#kernel'
import type { Programme } from './programme.ts'
import type { Citation } from './source.ts'

/** What makes a person of the denominator count in the numerator. */
export type Counts = 'receiving'

export type Indicator<Id extends string = string> = {
  readonly id: Id
  /** The rows of the plans' tables it measures: the item of a citation is the number there. */
  readonly because: readonly Citation[]
  readonly name: PlainWords
  readonly unit: 'percent'
  /** Denominator: everybody entitled to this programme on the day; those whose answer is unknown are shown beside it. */
  readonly of: Programme
  /** Numerator: those of the denominator with an active grant. */
  readonly counts: Counts
}

export const indicator = <const Id extends string>(declared: Indicator<Id>): Indicator<Id> =>
  Object.freeze(declared)
