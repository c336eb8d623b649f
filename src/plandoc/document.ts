/** What a plan document says, as plain values: the shape every reader of plans relies on. */
import type { Day } from '#kernel'
import type { Target } from './commitments.ts'
import type { Period } from './period.ts'
import type { Place } from './place.ts'
import type { Comparator } from './quantities.ts'
import type { Deadline, DeadlineKind } from './timing.ts'
import type { ValueKind } from './value-cell.ts'

export type OutlineEntry = {
  /** 1 for the widest headings of this document. */
  readonly level: number
  /** As written: `第一章`, `（二）`; '' for headings without a number. */
  readonly label: string
  readonly title: string
  readonly at: Place
}

export type BoxItem = {
  readonly no: number | null
  readonly title: string
  readonly text: string
  readonly at: Place
}

export type Box = {
  readonly no: number | null
  readonly title: string
  readonly items: readonly BoxItem[]
  /** The box holds a table of indicators; its items are the names of the rows. */
  readonly holds: 'items' | 'indicators'
  readonly at: Place
}

/** What part an office has in a task. `joint`: responsible, lead or not is not said. */
export type UnitPart = 'lead' | 'coop' | 'joint'

export type UnitMention = {
  readonly name: string
  readonly part: UnitPart
  readonly at: Place
  /** It names a group (各有关单位) whose members are not listed. */
  readonly collective: boolean
  /** A line or page break ran through the name and was mended. */
  readonly repaired: boolean
  /** Where the text leaves out the place or the ending (民政 for 市民政局), the full name it may stand for; null elsewhere. */
  readonly suggestion: string | null
  /** 0 … 1 */
  readonly confidence: number
}

/** On what the lead stands; the last four leave it unknown. */
export type LeadBasis =
  | 'column'
  | 'wording'
  | 'first-is-lead'
  | 'bold'
  | 'only-unit'
  | 'parent-heading'
  | 'joint'
  | 'bold-lost'
  | 'group'
  | 'none'

export type Task = {
  /** Its number where the document numbers it, within its heading; null when it has none. */
  readonly no: number | null
  /** As written, headings included: `二（一）1`. */
  readonly label: string
  /** The task's own title; '' when it has none. */
  readonly heading: string
  readonly text: string
  /** Headings it stands under, widest first. */
  readonly under: readonly string[]
  readonly lead: readonly string[]
  readonly coop: readonly string[]
  /** Every office named, lead first. */
  readonly units: readonly string[]
  readonly leadKnown: boolean
  readonly leadBasis: LeadBasis
  /** The list ends in "and others". */
  readonly andOthers: boolean
  /** The words that say when; null when nothing does. */
  readonly timing: string | null
  readonly deadline: Day | null
  readonly deadlineKind: DeadlineKind | null
  readonly deadlines: readonly Omit<Deadline, 'position' | 'yearFrom'>[]
  readonly targets: readonly Target[]
  readonly mentions: readonly UnitMention[]
  readonly from: 'table' | 'marker'
  /** 0 … 1, and why. */
  readonly confidence: number
  readonly evidence: readonly string[]
  readonly at: Place
}

export type Indicator = {
  readonly no: number | null
  readonly name: string
  readonly unit: string | null
  readonly group: string | null
  readonly baselineYear: number | null
  readonly baseline: number | null
  readonly baselineText: string
  readonly targetYear: number | null
  /** As written: `> 90%`, `与国内生产总值增长基本同步`. */
  readonly target: string
  readonly comparator: Comparator | null
  readonly value: number | null
  readonly targetKind: ValueKind
  /** 约束性 or 预期性 as written; null when the table does not say. */
  readonly kind: string | null
  readonly confidence: number
  readonly places: Readonly<Record<'name' | 'baseline' | 'target' | 'kind', Place | null>>
  readonly at: Place
}

export type Finding = {
  readonly code: string
  /** The full sentence in Chinese; `words` has it in both languages. */
  readonly message: string
  readonly words: { readonly zh: string; readonly en: string }
  readonly facts: Readonly<Record<string, string | number>>
  readonly at: readonly Place[]
}

export type PlanDocument = {
  readonly title: string | null
  readonly issuer: string | null
  readonly period: Period
  readonly outline: readonly OutlineEntry[]
  readonly boxes: readonly Box[]
  readonly tasks: readonly Task[]
  readonly indicators: readonly Indicator[]
  readonly findings: readonly Finding[]
}
