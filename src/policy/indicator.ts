/** An indicator of a plan as a value: a share of people counted from records, or a figure a person has to state. */
import type { AreaCode, PlainWords } from '#kernel'
import type { Condition } from './condition.ts'
import type { Parameter, Period } from './parameter.ts'
import type { Programme } from './programme.ts'
import type { Citation } from './source.ts'

export type Comparator = '=' | '>=' | '>' | '<=' | '<'

/** A figure of another series that a target follows: “grows about as fast as …”. */
export type Series<Id extends string = string> = {
  readonly id: Id
  readonly name: PlainWords
  readonly unit: 'percent-a-year'
}

export type RowTarget =
  | { readonly comparator: Comparator; readonly value: string }
  /** 应改尽改: everybody who should have it has it. */
  | { readonly everybody: true }
  /** In step with another series; how far apart is still in step an office says. */
  | { readonly follows: Series; readonly tolerance: Parameter }

/** A row of a plan's table of indicators, as the document states it. */
export type PlanRow = {
  readonly in: AreaCode
  readonly because: Citation
  /** 约束性, 预期性. */
  readonly kind: 'binding' | 'expected'
  readonly base?: { readonly year: number; readonly value: string }
  readonly target: RowTarget
  /** The year at whose end the target is due. */
  readonly by: number
}

export type IndicatorUnit = 'percent' | 'people' | 'percent-a-year'

type Named<Id extends string> = {
  readonly id: Id
  /** The rows of the plans' tables it measures: the item of a citation is the number there. */
  readonly because: readonly Citation[]
  readonly name: PlainWords
  /** The same rows with base, target and kind. */
  readonly rows?: readonly PlanRow[]
}

/** Of the people a programme is for, how many receive it. */
export type Coverage<Id extends string = string> = Named<Id> & {
  readonly unit: 'percent'
  /** Denominator: everybody entitled to this programme on the day; those whose answer is unknown are shown beside it. */
  readonly of: Programme
  /** Numerator: those of the denominator with an active grant. */
  readonly counts: 'receiving'
}

/** The two conditions of a share in one place. */
export type GroupVariant = Period & {
  readonly in: AreaCode
  readonly basis: readonly Citation[]
  /** Who belongs to the denominator. */
  readonly eligible: Condition
  /** Who of them belongs to the numerator. */
  readonly having: Condition
}

/** People by two conditions over their facts; each part in words, because they stand beside the number. */
export type Group = {
  readonly id: string
  /** Who is counted below the line. */
  readonly name: PlainWords
  /** Who of them is counted above it, and who is not yet. */
  readonly has: PlainWords
  readonly lacks: PlainWords
  readonly variants: readonly GroupVariant[]
}

/** Of the people of a group, how many have what the plan promises; whoever cannot be judged is beside the number. */
export type Attained<Id extends string = string> = Named<Id> & {
  readonly unit: 'percent'
  readonly of: Group
  readonly counts: 'having'
}

/** What records can count. */
export type Indicator<Id extends string = string> = Coverage<Id> | Attained<Id>

/** What no record holds: a person states it with its source, and says what would have to be recorded. */
export type StatedIndicator<Id extends string = string> = Named<Id> & {
  readonly unit: IndicatorUnit
  readonly counts: 'stated'
  readonly why: PlainWords
}

export type AnyIndicator = Indicator | StatedIndicator

export const indicator = <const Id extends string>(declared: Coverage<Id>): Coverage<Id> =>
  Object.freeze(declared)

export const statedIndicator = <const Id extends string>(
  declared: Omit<StatedIndicator<Id>, 'because'> & { readonly rows: readonly PlanRow[] },
): StatedIndicator<Id> => Object.freeze({ ...declared, because: declared.rows.map(({ because }) => because) })

/** A share over two conditions; its citations are those of its rows. */
export const attained = <const Id extends string>(
  declared: Omit<Attained<Id>, 'because' | 'counts' | 'unit'> & { readonly rows: readonly PlanRow[] },
): Attained<Id> =>
  Object.freeze({
    ...declared,
    unit: 'percent',
    counts: 'having',
    because: declared.rows.map(({ because }) => because),
  })

export const isCounted = (one: AnyIndicator): one is Indicator => one.counts !== 'stated'
