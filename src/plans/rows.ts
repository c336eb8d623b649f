/** The rows of a plan as the tables keep them: one object a row, each with a key that a better reading does not change. */
import type { Day } from '#kernel'
import type { PlanDocument } from '#plandoc'

/** What the reader made of a document; kept whole as JSON, laid out in rows for asking. */
export type PlanReading = PlanDocument

export type PlanHead = {
  readonly key: 'plan'
  readonly title: string
  readonly issuer: string | null
  /** The first and the last year it is for. */
  readonly from: number | null
  readonly to: number | null
}

export type SectionRow = Row & { readonly depth: number; readonly label: string; readonly title: string }
export type BoxRow = Row & { readonly no: string | null; readonly title: string }
export type BoxItemRow = Row & {
  readonly box: string
  readonly no: string | null
  readonly title: string | null
  readonly text: string
}

export type TaskRow = Row & {
  readonly no: string | null
  /** Headings it stands under, widest first. */
  readonly under: readonly string[]
  readonly heading: string | null
  readonly text: string
  readonly lead: readonly string[]
  readonly coop: readonly string[]
  /** Units the document names without saying who leads. */
  readonly named: readonly string[]
  readonly leadKnown: boolean
  readonly timing: string | null
  readonly deadline: Day | null
  readonly deadlineKind: string | null
  readonly targets: readonly TargetRow[]
  /** 0 … 1: how sure the reader is. */
  readonly confidence: number
}

/** Numbers stay as they are written, so that comparing can be exact. */
export type TargetRow = {
  readonly text: string
  readonly comparator: string | null
  readonly value: string | null
  readonly unit: string | null
  readonly byYear: number | null
}

export type IndicatorRow = Row & {
  readonly no: string | null
  readonly name: string
  readonly group: string | null
  readonly unit: string | null
  readonly baseYear: number | null
  readonly base: string | null
  readonly targetYear: number | null
  readonly target: string | null
  readonly comparator: string | null
  readonly value: string | null
  readonly kind: string | null
  readonly confidence: number
}

export type FindingRow = {
  readonly code: string
  readonly zh: string
  readonly en: string
  /** Where in the text; each with its line. */
  readonly places: readonly { readonly line: number }[]
}

type Row = { readonly key: string; readonly line: number | null }

export type PlanRows = {
  readonly head: PlanHead
  readonly sections: readonly SectionRow[]
  readonly boxes: readonly BoxRow[]
  readonly items: readonly BoxItemRow[]
  readonly tasks: readonly TaskRow[]
  readonly indicators: readonly IndicatorRow[]
  readonly findings: readonly (FindingRow & { readonly key: string })[]
}
