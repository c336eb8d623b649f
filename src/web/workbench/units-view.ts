/** The register of units as an officer's page shows it, and what may be said there. */
import type { Day } from '#kernel'
import type { TypedDay } from '../parts/day-input.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import type { At } from './desk.ts'

export type UnitLine = {
  readonly id: string
  readonly name: string
  readonly short: readonly string[]
  readonly isGroup: boolean
}

export type UnitSeen = UnitLine & {
  readonly names: readonly {
    readonly from: Day
    readonly until: Day | null
    readonly name: string
    readonly short: readonly string[]
    readonly document: string
  }[]
  /** Who carries on since it ended. */
  readonly end: { readonly lastDay: Day; readonly into: string | null } | null
  readonly members: readonly { readonly name: string; readonly from: Day; readonly to: Day | null }[]
  /** Groups it belongs to on the day. */
  readonly groups: readonly string[]
}

export type UnitsView = {
  readonly place: string
  readonly units: readonly UnitLine[]
  /** Whom plans of the place mean by a word, as a person said. */
  readonly meanings: readonly { readonly written: string; readonly units: readonly string[] }[]
  readonly seen: UnitSeen | undefined
  readonly mayKeep: boolean
  readonly typed: UnitTyped
  readonly errors: readonly FieldError[]
}

export type UnitTyped = {
  readonly name?: string | undefined
  readonly short?: string | undefined
  readonly document?: string | undefined
  readonly from: TypedDay
  readonly written?: string | undefined
  readonly reason?: string | undefined
  readonly meant: readonly string[]
}

export type UnitsDesk = {
  /** The units of the officer's place, one of them opened. */
  units(at: At, unit: string | undefined): Promise<Omit<UnitsView, 'mayKeep' | 'typed' | 'errors'>>
  renameUnit(
    at: At,
    what: { unit: string; name: string; short: readonly string[]; from: Day; document: string },
  ): Promise<void>
  meanUnits(at: At, what: { written: string; units: readonly string[]; reason: string }): Promise<void>
}
