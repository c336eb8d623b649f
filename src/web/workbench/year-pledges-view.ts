/** What the officers' page of a year's pledges is told, and what may be asked there. */
import type { Day, Fen, Words } from '#kernel'
import type { ObligationLamp, PledgeStanding } from '#supervision'
import type { CaseAddress } from './case-view.ts'
import type { At } from './desk.ts'
import type { NamedTask, TaskAddress } from './documents-view.ts'
import type { UnitChoice } from './unit-select.tsx'

export type PledgeLine = CaseAddress & {
  readonly title: string
  readonly owner: string | null
  readonly quantity: number | null
  readonly countedIn: string
  readonly due: Day | null
  readonly budget: Fen | null
  readonly stage: Words
  readonly lamp: ObligationLamp
  /** What the unit reported last: everything up to then. */
  readonly reported: { readonly soFar: number; readonly on: Day; readonly evidence: number } | null
  readonly found: { readonly quantity: number; readonly on: Day } | null
  readonly standing: PledgeStanding
}

export type YearPledgesView = {
  readonly year: number
  readonly pledges: readonly PledgeLine[]
  /** How many of them an edition for the public would tell of. */
  readonly own: number
  readonly published: { readonly edition: number; readonly on: Day } | undefined
  readonly units: readonly UnitChoice[]
  readonly tasks: readonly NamedTask[]
}

export type PledgesDesk = {
  yearPledges(at: At, year: number): Promise<YearPledgesView>
  registerPledge(
    at: At,
    order: {
      readonly year: number
      readonly title: string
      readonly unit: string
      readonly quantity: number
      readonly countedIn: string
      readonly due: Day
      readonly budget?: Fen | undefined
      readonly of?: TaskAddress | undefined
      readonly once: string
    },
  ): Promise<CaseAddress>
  publishPledges(at: At, year: number): Promise<void>
}
