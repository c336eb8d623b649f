/** What the pages of what-if must be told: a form of everything that can be turned, and what turning it does. */
import type { Day, Fen, Words } from '#kernel'
import type { Option } from '../parts/inputs.tsx'

/** One value to turn; `name` is the field of the form. */
export type FormDial = { readonly name: string; readonly label: Words } & (
  | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly chosen: readonly string[] }
  | { readonly kind: 'number'; readonly value: string; readonly unit: Words; readonly now: Words }
)

export type FormLine = {
  readonly at: string
  readonly depth: number
  /** How the lines below are joined; null for a condition of its own. */
  readonly joint: 'all' | 'any' | 'not' | 'count' | null
  readonly words: Words
  readonly dials: readonly FormDial[]
  /** Undefined where the condition cannot be left out. */
  readonly leftOut?: boolean | undefined
}

export type WhatIfForm = {
  readonly places: { readonly options: readonly Option[]; readonly chosen: string }
  readonly lines: readonly FormLine[]
  readonly pays: readonly FormDial[]
  readonly tiers: {
    readonly options: readonly Option[]
    readonly chosen: string
    readonly amounts: readonly FormDial[]
  }
  readonly add: {
    readonly options: readonly Option[]
    readonly chosen: string
    readonly values: FormDial | undefined
  }
  readonly numbers: readonly (
    | FormDial
    | {
        readonly kind: 'answer'
        readonly name: string
        readonly label: Words
        readonly options: readonly Option[]
        readonly chosen: string
      }
  )[]
  readonly cap: { readonly budget: string; readonly people: string }
  readonly by: { readonly options: readonly Option[]; readonly first: string; readonly second: string }
  readonly show: Measure
  /** Changes the form has no field for, carried along as they are. */
  readonly extra: string
}

export const measures = ['difference', 'after', 'before', 'gained', 'lost', 'unknown', 'money'] as const
export type Measure = (typeof measures)[number]

export type StandingView = {
  readonly entitled: number
  readonly unknown: number
  readonly unpriced: number
  readonly money: Fen
}

export type EffectRow = {
  readonly id: string
  readonly words: Words
  /** Few people: nothing of the row is shown to somebody who may not see people. */
  readonly hidden: boolean
  readonly people: number
  readonly before: StandingView
  readonly after: StandingView
  readonly gained: number
  readonly lost: number
  readonly more: number
  readonly less: number
  readonly unclear: number
  readonly becameKnown: number
  readonly becameUnknown: number
}

export type Per = 'month' | 'year' | 'day' | 'semester' | 'once' | 'session' | 'time' | 'unstated' | 'mixed'

export type CapView = {
  readonly aYear: Fen | null
  readonly last: number | null
  readonly times: number | null
  readonly short: Fen | null
  readonly fits: readonly {
    readonly tier: number | null
    readonly people: number
    readonly fit: number | null
  }[]
}

export type OutcomeView = {
  readonly on: Day
  readonly people: number
  /** Local instant. */
  readonly readAt: string
  readonly milliseconds: number
  readonly protects: boolean
  readonly per: Per
  readonly total: EffectRow
  readonly by: { readonly name: Words; readonly rows: readonly EffectRow[] } | undefined
  readonly crossing:
    | {
        readonly x: Words
        readonly y: Words
        readonly columns: readonly Words[]
        readonly rows: readonly { readonly words: Words; readonly cells: readonly EffectRow[] }[]
      }
    | undefined
  readonly others: readonly EffectRow[]
  readonly cap: CapView | undefined
}

export type WhatIfView = {
  readonly programme: { readonly id: string; readonly name: Words }
  readonly form: WhatIfForm
  readonly changes: readonly Words[]
  /** Undefined where the form must be put right first. */
  readonly outcome: OutcomeView | 'loading' | undefined
  /** The scenario as data, for saving. */
  readonly scenario: string
  /** This page with everything that was turned: `a=1&b=2`. */
  readonly query: string
  /** Set when it is a saved one. */
  readonly saved?:
    | { readonly id: string; readonly name: string; readonly shared: boolean; readonly mine: boolean }
    | undefined
  readonly errors: readonly { readonly field: string; readonly says: Words }[]
}

export type SavedLine = {
  readonly id: string
  readonly name: string
  readonly programme: Words
  readonly areaName: string
  readonly by: string
  /** Local instant. */
  readonly at: string
  readonly shared: boolean
}

export type WhatIfsView = {
  readonly programmes: readonly { readonly id: string; readonly name: Words }[]
  readonly saved: readonly SavedLine[]
}

export type CompareView = {
  readonly scenarios: readonly {
    readonly id: string
    readonly name: string
    readonly programme: Words
    readonly changes: readonly Words[]
    readonly outcome: OutcomeView | 'loading'
  }[]
}
