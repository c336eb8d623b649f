/** On whose behalf something is done. */
import type { AreaCode, CountyCode } from '#kernel'
import type { Duty } from './duties.ts'

/** A member of staff in one post: sees rows of the counties, within the area, of the duties. */
export type Staff = {
  readonly kind: 'staff'
  readonly id: string
  readonly name: string
  readonly duties: readonly Duty[]
  readonly area: AreaCode
  /** The counties of the area: its own one for a town, all of them for a city. */
  readonly counties: readonly CountyCode[]
  /** The key of the post's office in `offices`. */
  readonly office?: string
  /** The unit the post belongs to, as plans name it. */
  readonly unit?: string
}

/** Anybody on the public pages: only published rows. */
export type Public = { readonly kind: 'public' }

/** The product itself at work (sweeps, imports, sign-in); sees every row, so `job` says why. */
export type System = { readonly kind: 'system'; readonly job: string }

export type Actor = Staff | Public | System

export const anybody: Public = { kind: 'public' }

export const system = (job: string): System => ({ kind: 'system', job })

/** How an actor is written in audit rows and in `app.actor`. */
export const nameOf = (actor: Actor): string => {
  switch (actor.kind) {
    case 'staff':
      return `staff:${actor.id}`
    case 'system':
      return `system:${actor.job}`
    case 'public':
      return 'public'
  }
}

export const hasDuty = (actor: Actor, duty: Duty): boolean =>
  actor.kind === 'system' || (actor.kind === 'staff' && actor.duties.includes(duty))

/** The unit a post acts for. Units of different places have the same names, so the place is part of what tells them apart. */
export const unitOf = ({
  area,
  unit,
}: Pick<Staff, 'area' | 'unit'>): { readonly id: string; readonly name: string } | undefined =>
  unit === undefined || unit === '' ? undefined : { id: `${area}:${unit}`, name: unit }
