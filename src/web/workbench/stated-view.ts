/** What is told of a figure beside its count, and what the page of stated figures must be told. */
import type { InStep, Risk, Silence, Standing } from '#indicators'
import type { AreaCode, Day, Words } from '#kernel'
import type { IndicatorUnit } from '#policy'
import type { TypedDay } from '../parts/day-input.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import type { At } from './desk.ts'

/** A figure with its standing, where it is heading, and what it is measured against. */
export type FigureTold = {
  /** What can be stated of it; undefined where its unit is none that figures are kept in. */
  readonly subject?: string | undefined
  readonly unit: IndicatorUnit | null
  readonly standing: Standing
  readonly stated: StatedBrief | null
  /** Counted less stated, where there are both. */
  readonly difference: string | null
  readonly gap: string | null
  readonly silence: Silence | null
  readonly forecast: Words
  readonly risk: Risk
  /** A binding target at risk or missed. */
  readonly flagged: boolean
  readonly follows?: { readonly id: string; readonly name: Words; readonly step: InStep | null } | undefined
  /** Days on which the definition changed. */
  readonly breaks: readonly Day[]
}

export type StatedBrief = {
  readonly amount: string
  readonly period: Words
  readonly document: string
  readonly documentDay: Day
  readonly by: string
}

export type StatedLine = StatedBrief & {
  readonly key: string
  readonly note: string | null
  readonly newDefinition: boolean
  readonly published: boolean
  /** Local instant. */
  readonly at: string
  /** Why it took the place of another. */
  readonly reason: string | null
  /** What stood there before, newest first. */
  readonly earlier: readonly StatedBrief[]
}

export type StatedTyped = {
  readonly period?: string | undefined
  readonly amount?: string | undefined
  readonly document?: string | undefined
  readonly documentDay: TypedDay
  readonly note?: string | undefined
  readonly newDefinition: boolean
  readonly publish: boolean
  readonly reason?: string | undefined
}

export type StatedView = {
  readonly subject: { readonly id: string; readonly name: Words; readonly unit: IndicatorUnit }
  readonly area: { readonly code: AreaCode; readonly name: string }
  readonly areas: readonly { readonly code: string; readonly name: string }[]
  readonly values: readonly StatedLine[]
  readonly mayState: boolean
}

export type Statement = {
  readonly subject: string
  readonly area: AreaCode
  readonly period: string
  readonly amount: string
  readonly document: string
  readonly documentDay: Day
  readonly note?: string | undefined
  readonly newDefinition: boolean
  readonly publish: boolean
  readonly reason?: string | undefined
}

export type StatedOutcome =
  | { readonly refused: FieldError }
  | { readonly outcome: 'new' | 'replaced' | 'same'; readonly told: readonly Words[] }

export type StatedDesk = {
  stated(
    at: At,
    which: { readonly subject: string; readonly area?: AreaCode | undefined },
  ): Promise<StatedView>
  /** Refused ones come back at their field; where parts and whole do not agree that is told besides. */
  stateFigure(at: At, said: Statement): Promise<StatedOutcome>
}
