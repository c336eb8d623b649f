/** What a round stands on: the counts of one day, as they were handed over by supervision, indicators and survey. */
import type { AreaCode, Day } from '#kernel'
import type { Tallies } from '../scores/item.ts'
import type { SurveyResult } from '../survey/result.ts'

/** How the obligations of a round stand; `contradicted`: reported done, and records say otherwise. */
export const standings = [
  'done',
  'done-late',
  'contradicted',
  'running',
  'soon',
  'overdue',
  'stopped',
  'no-limit',
  'unknown',
] as const

export type TaskStanding = (typeof standings)[number]

export type TaskCounts = Readonly<Record<TaskStanding, number>>

export type UnitFacts = {
  readonly id: string
  readonly name: string
  /** Obligations it leads. */
  readonly leads: number
  readonly tallies: Tallies
}

export type CountyFacts = {
  readonly area: AreaCode
  readonly name: string
  /** People with a certificate; null: not known. */
  readonly people: number | null
  readonly tallies: Tallies
}

export type IndicatorValue = {
  /** As it is read: `97.3`. */
  readonly text: string
  /** As it is compared: `973/1000`, or the text stated. */
  readonly exact: string
  /** From records, or stated by a person. */
  readonly by: 'counted' | 'stated'
  readonly on: Day
  /** Of a stated value: who says it. */
  readonly source: string | null
}

export type IndicatorFacts = {
  readonly key: string
  readonly name: string
  readonly unit: string | null
  readonly binding: boolean | null
  readonly base: string | null
  readonly target: string | null
  readonly value: IndicatorValue | null
  /** `unknown`: no value, or settling unknown people could turn the answer. `not-comparable`: a target in words. */
  readonly state: 'met' | 'not-met' | 'unknown' | 'not-comparable'
}

/** Something a report names one by one. */
export type OpenMatter = {
  readonly kind: 'slip-overdue' | 'slip-open' | 'contradicted' | 'dispute-open'
  readonly about: string
  readonly unit: string
  readonly since: Day | null
}

export type FindingFacts = {
  readonly found: string
  readonly by: 'office' | 'third-party'
  readonly unit: string | null
  readonly demand: string
  readonly due: Day | null
  /** Null: open. */
  readonly resolved: { readonly on: Day; readonly how: string; readonly document: string } | null
}

export type RoundFacts = {
  readonly on: Day
  /** Null: nobody has turned the plan into obligations yet. */
  readonly tasks: TaskCounts | null
  readonly indicators: readonly IndicatorFacts[]
  readonly units: readonly UnitFacts[]
  readonly counties: readonly CountyFacts[]
  /** Null: supervision was not looked at. */
  readonly matters: readonly OpenMatter[] | null
  /** What the evaluation itself found, and how it was put right. */
  readonly findings: readonly FindingFacts[]
  readonly survey: SurveyResult | null
  /** Figures other assessments ask for; see `exports`. */
  readonly coverage: readonly CoverageFacts[]
}

/** An indicator by county, with its denominator. */
export type CoverageFacts = {
  readonly indicator: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly rows: readonly {
    readonly area: AreaCode
    readonly entitled: number
    readonly receiving: number
    readonly unknown: number
  }[]
}
