/** The officer of a call: routes that need a duty always have one. */

import type { Duty } from '#access'
import { hasDuty } from '#access'
import { refuse } from '#kernel'
import type { Call } from '../route.ts'
import type { At } from './desk.ts'

export function at({ actor, tx, today }: Call<unknown>): At {
  return actor.kind === 'staff' ? { tx, staff: actor, today } : refuse('web.sign-in-needed')
}

export const may = (call: Call<unknown>, duty: Duty): boolean => hasDuty(call.actor, duty)
