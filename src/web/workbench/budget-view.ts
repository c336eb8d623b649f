/** What the pages of budget lines are told, and what may be written down of a line. */

import type { Day, Fen } from '#kernel'
import type { Aspect, findingKinds, Measured, moneySources, resultKinds, Share } from '#supervision'
import type { LineView } from './budget-line-view.ts'
import type { CaseAddress } from './case-view.ts'
import type { At } from './desk.ts'
import type { NamedTask, TaskAddress } from './documents-view.ts'
import type { UnitChoice } from './unit-select.tsx'

export type MoneySource = keyof typeof moneySources
export type ResultKind = keyof typeof resultKinds
export type FindingKind = keyof typeof findingKinds

export type LineSummary = CaseAddress & {
  readonly name: string
  readonly unit: string
  readonly year: number
  readonly source: MoneySource
  readonly amount: Fen
  /** Null where nobody can tell. */
  readonly spent: Fen | null
  readonly spentBy: 'records' | 'pay-runs'
  readonly openFindings: number
}

export type ComparedProject = CaseAddress & {
  readonly name: string
  readonly demand: Measured | null
  readonly met: Share | null
  /** Fen, for how many of what. */
  readonly costOfOne: (Share & { readonly measuredIn: string }) | null
  readonly content: Share | null
  readonly place: Readonly<Record<Aspect, number | null>>
}

export type BudgetView = {
  readonly year: number
  readonly lines: readonly LineSummary[]
  readonly compared: readonly ComparedProject[]
  readonly units: readonly UnitChoice[]
  readonly programmes: readonly UnitChoice[]
  readonly tasks: readonly NamedTask[]
}

export type BudgetDesk = {
  budget(at: At, year: number): Promise<BudgetView>
  budgetLine(at: At, which: CaseAddress): Promise<LineView>
  registerLine(
    at: At,
    line: {
      readonly name: string
      readonly unit: string
      readonly year: number
      readonly source: MoneySource
      readonly amount: Fen
      readonly programme?: string | undefined
      readonly of?: TaskAddress | undefined
      readonly spentBy: 'records' | 'pay-runs'
      readonly once: string
    },
  ): Promise<CaseAddress>
  recordSpending(
    at: At,
    paid: {
      readonly line: CaseAddress
      readonly on: Day
      readonly amount: Fen
      readonly source: string
      readonly once: string
    },
  ): Promise<void>
  takeBackSpending(
    at: At,
    what: { readonly line: CaseAddress; readonly spending: string; readonly reason: string },
  ): Promise<void>
  recordResult(
    at: At,
    result: {
      readonly line: CaseAddress
      readonly kind: ResultKind
      readonly on: Day
      readonly quantity: number
      readonly of?: number | undefined
      readonly measuredIn: string
      readonly source: string
      readonly once: string
    },
  ): Promise<void>
  recordFinding(
    at: At,
    found: {
      readonly line: CaseAddress
      readonly kind: FindingKind
      readonly on: Day
      readonly foundBy: string
      readonly finding: string
      readonly once: string
    },
  ): Promise<void>
  resolveFinding(
    at: At,
    resolved: {
      readonly line: CaseAddress
      readonly id: string
      readonly on: Day
      readonly how: string
      readonly evidence: string
    },
  ): Promise<void>
}
