/** The closed vocabulary of conditions: frozen nodes that every reading compiles; nothing here computes. */
import type { Day, PlainWords } from '#kernel'
import type { Fact } from './fact.ts'
import type { Parameter } from './parameter.ts'
import type { Citation } from './source.ts'

/** A limit written down, or one an office sets; `share` scales it exactly (3/2 of a line). */
export type Limit = number | LimitOf

export type LimitOf = {
  readonly of: Parameter
  readonly share: { readonly times: number; readonly by: number }
}

/** A day relative to the day of evaluation: months first, then days. */
export type DayOffset = { readonly months: number; readonly days: number }

export type DayLimit = Day | DayOffset

/** How a day condition is meant, so that it can be said: an age, time gone by, a term not yet over, a calendar date. */
export type DaySense = 'age' | 'elapsed' | 'term' | 'date'

export type Node =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'holds'; readonly fact: Fact; readonly is: boolean }
  | { readonly kind: 'range'; readonly fact: Fact; readonly from?: Bound; readonly to?: Bound }
  | { readonly kind: 'among'; readonly fact: Fact; readonly values: readonly (string | number)[] }
  | {
      readonly kind: 'has'
      readonly fact: Fact
      readonly values: readonly string[]
      readonly how: 'any' | 'all'
    }
  | {
      readonly kind: 'days'
      readonly fact: Fact
      readonly sense: DaySense
      readonly from?: DayLimit
      readonly to?: DayLimit
    }
  | { readonly kind: 'count'; readonly of: Condition; readonly from?: Bound; readonly to?: Bound }
  | { readonly kind: 'sum'; readonly fact: Fact; readonly from?: Bound; readonly to?: Bound }
  | {
      readonly kind: 'open'
      readonly id: string
      readonly words: PlainWords
      /** What an office sets it to: `openAnswers`. */
      readonly parameter: Parameter
      /** What the office found about one applicant, once every applicant is checked. */
      readonly check: Fact
      /** What the words may mean; an office chooses one by `readingAnswer`. */
      readonly readings: readonly Condition[]
    }

/** `within` says whether the limit itself still counts. */
export type Bound = { readonly limit: Limit; readonly within: boolean }

export type Condition = Node & {
  readonly citations: readonly Citation[]
  readonly name?: PlainWords
  /** The clause this condition stands on. */
  because(...citations: readonly Citation[]): Condition
  /** The official word for the whole condition: “certificate valid”. */
  called(name: PlainWords): Condition
}

type Said = { readonly citations: readonly Citation[]; readonly name?: PlainWords }

/** Wraps a node; the only way conditions are made. */
export function condition(node: Node, said: Said = { citations: [] }): Condition {
  return Object.freeze({
    ...node,
    ...said,
    because: (...more: readonly Citation[]) =>
      condition(node, { ...said, citations: Object.freeze([...said.citations, ...more]) }),
    called: (name: PlainWords) => condition(node, { ...said, name }),
  })
}

export const all = (...of: readonly Condition[]): Condition =>
  condition({ kind: 'all', of: Object.freeze(of) })

export const any = (...of: readonly Condition[]): Condition =>
  condition({ kind: 'any', of: Object.freeze(of) })

export const not = (of: Condition): Condition => condition({ kind: 'not', of })
