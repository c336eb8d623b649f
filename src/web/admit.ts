/** Decides before anything is read whether this actor may use this route. */
import type { Actor, Duty, Staff } from '#access'
import { anybody, duties, hasDuty } from '#access'
import { refuse } from '#kernel'
import type { Needs } from './route.ts'

const asked = (needs: Duty | readonly Duty[]): readonly Duty[] =>
  typeof needs === 'string' ? [needs] : needs

/** The actor the route runs as, or a refusal: not signed in (401), or without the duty (403). */
export function admit(needs: Needs, staff: Staff | undefined): Actor {
  if (needs === 'public') return staff ?? anybody
  if (!staff) return refuse('web.sign-in-needed')
  if (needs === 'signed-in') return staff
  const wanted = asked(needs)
  if (wanted.some((duty) => hasDuty(staff, duty))) return staff
  return refuse('web.duty-missing', { duty: wanted.map((duty) => duties[duty].zh).join('、') })
}
