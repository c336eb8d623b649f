/** What the calendar of meetings is told, and what may be said of a meeting. */
import type { Day, Words } from '#kernel'
import type { meetingKinds, ObligationLamp } from '#supervision'
import type { CaseAddress } from './case-view.ts'
import type { At } from './desk.ts'
import type { UnitChoice } from './unit-select.tsx'

export type MeetingKind = keyof typeof meetingKinds

export type DecisionLine = CaseAddress & {
  readonly title: string
  readonly stage: Words
  readonly lamp: ObligationLamp
  readonly due: Day | null
}

export type MeetingLine = CaseAddress & {
  readonly kind: MeetingKind
  readonly title: string
  readonly items: readonly string[]
  readonly plannedOn: Day
  readonly heldOn: Day | null
  readonly minutes: string | null
  readonly decisions: readonly DecisionLine[]
}

export type MeetingsView = {
  readonly year: number
  readonly place: string
  /** Whether the government took the work up this year, as it has to. */
  readonly standing: 'held' | 'planned' | 'missing'
  readonly meetings: readonly MeetingLine[]
}

export type MeetingView = { readonly meeting: MeetingLine; readonly units: readonly UnitChoice[] }

export type MeetingsDesk = {
  meetings(at: At, year: number): Promise<MeetingsView>
  meeting(at: At, which: CaseAddress): Promise<MeetingView>
  planMeeting(
    at: At,
    order: {
      readonly kind: MeetingKind
      readonly title: string
      readonly items: readonly string[]
      readonly plannedOn: Day
      readonly once: string
    },
  ): Promise<CaseAddress>
  holdMeeting(
    at: At,
    held: CaseAddress & {
      readonly heldOn: Day
      readonly items: readonly string[]
      readonly minutes: string
    },
  ): Promise<void>
  decideAt(
    at: At,
    order: CaseAddress & {
      readonly decided: string
      readonly unit: string
      readonly due: Day
      readonly once: string
    },
  ): Promise<void>
}
