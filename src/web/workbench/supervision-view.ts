/** What the pages of supervision must be told, and what they may ask to be done. */
import type { Day, Words } from '#kernel'
import type { Grouping, ObligationLamp, Want } from '#supervision'
import type { CaseAddress } from './case-view.ts'
import type { At } from './desk.ts'

export type BoardFilter = {
  readonly by: Grouping
  readonly plan?: string | undefined
  readonly unit?: string | undefined
  readonly field?: string | undefined
  readonly month?: string | undefined
  readonly area?: string | undefined
  readonly lamp?: ObligationLamp | undefined
  readonly want?: Want | undefined
}

export type LampCounts = Readonly<Record<ObligationLamp, number>>

export type GroupLine = {
  /** Where the list of this group is: the filter with the group chosen. */
  readonly filter: BoardFilter
  readonly name: Words
  readonly obligations: number
  readonly lamps: LampCounts
  readonly unsigned: number
  readonly unreported: number
  readonly reported: number
}

export type ObligationLine = CaseAddress & {
  readonly title: string
  readonly unit: string
  readonly role: Words
  readonly stage: Words
  readonly lamp: ObligationLamp
  readonly due: Day | null
  readonly timing: string | null
  readonly reportedOn: Day | null
  readonly silent: boolean
  /** What records say; each undefined while they say nothing. */
  readonly issued?: boolean | undefined
  readonly delivered?: boolean | undefined
  readonly task: string
  readonly plan: string
}

export type PlanChoice = { readonly id: string; readonly title: string }

export type SupervisionView = {
  readonly filter: BoardFilter
  /** Whoever carries out, and not supervises, sees the own unit's only. */
  readonly own: boolean
  readonly plans: readonly PlanChoice[]
  readonly lamps: LampCounts
  readonly groups: readonly GroupLine[]
  readonly rows: readonly ObligationLine[]
  readonly next: string | undefined
  readonly further: boolean
  /** Accepted plans this office may assign; none for who may not. */
  readonly assignable: readonly PlanChoice[]
}

export type AssignedView = {
  readonly plan: PlanChoice
  readonly begun: number
  readonly noted: number
  readonly rebased: number
  readonly letOff: number
  readonly questions: readonly {
    readonly task: string
    readonly says: Words
    readonly near: readonly string[]
  }[]
  readonly waiting: readonly {
    readonly task: string
    readonly unit: string
    readonly what: 'rebase' | 'let-off' | 'reopen'
  }[]
  /** The reason or its document was missing. */
  readonly incomplete: boolean
}

export type CircularLineView = CaseAddress & {
  readonly unit: string
  readonly title: string
  readonly was: { readonly stage: Words; readonly lamp: ObligationLamp }
  readonly now: { readonly stage: Words; readonly lamp: ObligationLamp } | null
  readonly holds: boolean
}

export type CircularHead = CaseAddress & {
  readonly number: string
  readonly title: string
  readonly on: Day
}
export type CircularView = CircularHead & {
  readonly opening: string
  readonly lines: readonly CircularLineView[]
}

export type LateTask = {
  readonly task: string
  readonly heading: string
  readonly lamp: ObligationLamp
  readonly why: string
}
export type TellView = {
  readonly plan: PlanChoice
  readonly late: readonly LateTask[]
  readonly others: number
}

export type Ground = {
  readonly reason: string
  readonly document: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
}

export type SupervisionDesk = {
  supervision(at: At, query: BoardFilter & { readonly after?: string | undefined }): Promise<SupervisionView>
  /** Assigns an accepted plan to its units; with a ground also what corrections change. */
  assignPlan(
    at: At,
    order: { readonly plan: string; readonly ground?: Ground | undefined },
  ): Promise<Omit<AssignedView, 'incomplete'>>
  urge(
    at: At,
    order: { readonly cases: readonly CaseAddress[]; readonly text: string; readonly once: string },
  ): Promise<{ readonly urged: number; readonly ended: number }>
  circulars(at: At): Promise<readonly CircularHead[]>
  circular(at: At, which: CaseAddress): Promise<CircularView>
  issueCircular(
    at: At,
    order: {
      readonly cases: readonly CaseAddress[]
      readonly number: string
      readonly title: string
      readonly opening: string
    },
  ): Promise<CaseAddress>
  draftStandings(at: At, plan: string): Promise<TellView>
  publishStandings(
    at: At,
    order: { readonly plan: string; readonly why: Readonly<Record<string, string>> },
  ): Promise<Day>
}
