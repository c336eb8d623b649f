/** What the worklists show, and what they ask of the domains. */
import type { AreaCode, Day, Words } from '#kernel'
import type { FieldError } from '../parts/error-summary.tsx'
import type { Reason } from '../parts/reason-tree.tsx'
import type { Gift } from '../portal/walk.ts'
import type { BesideLine } from './beside.tsx'
import type { TypedDecision } from './candidate.tsx'
import type { At, ConsentGiven, PersonKey } from './desk.ts'

export type AreaChoice = { readonly code: string; readonly name: string }

export type FoundQuery = {
  readonly area?: string | undefined
  readonly programme?: string | undefined
  readonly list: 'entitled' | 'unknown'
}

export type FoundPerson = {
  readonly county: string
  readonly id: string
  readonly name: string
  readonly areaName: string
  /** The first few by name. */
  readonly programmes: readonly Words[]
  readonly count: number
  readonly toAsk: number
}

export type FoundView = {
  readonly query: FoundQuery
  readonly areas: readonly AreaChoice[]
  readonly programmes: readonly { readonly id: string; readonly name: Words }[]
  readonly total: number
  /** Counted up to here only. */
  readonly most: number
  readonly people: readonly FoundPerson[]
  readonly page: number
  readonly pages: number
}

export type ProgrammesFoundView = {
  readonly area?: string | undefined
  readonly areas: readonly AreaChoice[]
  readonly lines: readonly {
    readonly id: string
    readonly name: Words
    readonly entitled: number
    readonly unknown: number
    readonly held: number
  }[]
}

export type VisitProgramme = {
  readonly id: string
  readonly name: Words
  /** What is given and how often. */
  readonly gift: Gift
  readonly reasons: readonly Reason[]
  readonly beside: readonly BesideLine[]
}

export type VisitView = {
  readonly county: string
  readonly id: string
  readonly name: string
  readonly areaName: string
  readonly on: Day
  readonly open: readonly VisitProgramme[]
  readonly decided: readonly {
    readonly id: string
    readonly name: Words
    readonly state: 'confirmed' | 'set-aside'
  }[]
  readonly toAsk: readonly { readonly fact: Words; readonly programmes: readonly Words[] }[]
  readonly mayDecide: boolean
  /** Two of what is open or had cannot be had together. */
  readonly asksSettled: boolean
  readonly chosen: readonly string[]
  readonly typed: TypedDecision
  readonly errors: readonly FieldError[]
}

export type DoubtedLine = PersonKey & {
  readonly candidate: string
  readonly name: string
  readonly areaName: string
  readonly programme: Words
  readonly finding: 'unknown' | 'lapsed'
  readonly changes: readonly {
    readonly label: Words
    readonly before: Words
    readonly now: Words
    readonly since?: Day | undefined
    readonly source?: string | undefined
  }[]
  readonly from: Day
  readonly grace: { readonly kind: 'none' | 'open' } | { readonly kind: 'months'; readonly months: number }
}

export type DoubtedView = {
  readonly area?: string | undefined
  readonly areas: readonly AreaChoice[]
  readonly total: number
  readonly lines: readonly DoubtedLine[]
  readonly page: number
  readonly pages: number
}

export type LapsingLine = PersonKey & {
  readonly name: string
  readonly areaName: string
  /** Those that turn on this day together. */
  readonly programmes: readonly Words[]
  readonly on: Day
  readonly becomes: 'yes' | 'no' | 'unknown'
  readonly because: Words
  readonly receives: boolean
}

export type LapsingView = {
  readonly area?: string | undefined
  readonly areas: readonly AreaChoice[]
  readonly months: number
  readonly lines: readonly LapsingLine[]
  readonly cut: boolean
}

export type NumberUnit = 'fen' | 'count' | 'percent' | 'answer'

export type OpenNumber = {
  readonly id: string
  readonly name: Words
  readonly unit: NumberUnit
  readonly programmes: readonly Words[]
  readonly people: number
  /** Which offices may set it, and for which place. */
  readonly setBy: Words
  readonly readings: readonly { readonly value: number; readonly words: Words }[]
}

export type NumberTyped = {
  readonly value?: string | undefined
  readonly in?: string | undefined
  readonly document?: string | undefined
  readonly from: TypedDecision['on']
}

export type NumbersView = {
  readonly numbers: readonly OpenNumber[]
  readonly programmes: number
  readonly areas: readonly AreaChoice[]
  readonly own: AreaChoice
  readonly maySet: boolean
  /** The one whose form is open. */
  readonly setting?: OpenNumber | undefined
  readonly typed: NumberTyped
  readonly errors: readonly FieldError[]
}

type PlaceQuery = { readonly area?: AreaCode | undefined }

export type FoundDesk = {
  found(at: At, query: FoundQuery & { readonly page: number }): Promise<FoundView>
  programmesFound(at: At, query: PlaceQuery): Promise<ProgrammesFoundView>
  visitOf(at: At, key: PersonKey): Promise<Omit<VisitView, 'chosen' | 'typed' | 'errors'>>
  /** Whether something stands against confirming these together with what is had. */
  excluded(at: At, what: PersonKey & { readonly programmes: readonly string[] }): Promise<boolean>
  confirmAll(
    at: At,
    what: PersonKey & { readonly programmes: readonly string[]; readonly consent: ConsentGiven['consent'] },
  ): Promise<void>
  setAllAside(
    at: At,
    what: PersonKey & { readonly programmes: readonly string[]; readonly reason: string },
  ): Promise<void>
  doubted(at: At, query: PlaceQuery & { readonly page: number }): Promise<DoubtedView>
  lapsing(at: At, query: PlaceQuery & { readonly months: number }): Promise<LapsingView>
  openNumbers(
    at: At,
    parameter: string | undefined,
  ): Promise<Omit<NumbersView, 'typed' | 'errors' | 'maySet'>>
  setNumber(
    at: At,
    what: {
      readonly parameter: string
      readonly in: AreaCode
      readonly from: Day
      readonly value: number
      readonly document: string
    },
  ): Promise<void>
}
