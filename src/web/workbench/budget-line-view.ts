/** What the page of one budget line is told, and what may be written down there. */

import type { Day, Fen } from '#kernel'
import type { FindingKind, LineSummary, ResultKind } from './budget-view.ts'

export type LineView = {
  /** The office, and the unit whose money it is. */
  readonly mayRecord: boolean
  readonly line: LineSummary
  readonly spending: readonly {
    readonly id: string
    readonly on: Day
    readonly amount: Fen
    readonly source: string
    /** Why it does not count any more. */
    readonly takenBack: string | null
  }[]
  readonly results: readonly {
    readonly id: string
    readonly kind: ResultKind
    readonly on: Day
    readonly quantity: number
    readonly of: number | null
    readonly measuredIn: string
    readonly source: string
  }[]
  readonly findings: readonly {
    readonly id: string
    readonly kind: FindingKind
    readonly on: Day
    readonly foundBy: string
    readonly finding: string
    readonly resolved: { readonly on: Day; readonly how: string; readonly evidence: string } | null
  }[]
}
