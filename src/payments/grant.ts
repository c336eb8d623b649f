/** A grant (享受资格): the standing right of one person to be paid a programme's amount each month, as its history. Pure. */
import type { Day, Month, Result } from '#kernel'
import { good, wrong } from '#kernel'

/** One act on a grant. `on` is the day it is decided, `at` the instant it was written. */
export type GrantStep = { readonly by: string; readonly at: string; readonly on: Day } & (
  | { readonly kind: 'granted'; readonly from: Month }
  | { readonly kind: 'paused'; readonly reason: string }
  | { readonly kind: 'resumed'; readonly reason: string; readonly payBack: boolean }
  | { readonly kind: 'ended'; readonly reason: string; readonly last: Month }
)

export type GrantState = 'active' | 'paused' | 'ended'
export type GrantAct = GrantStep['kind']

/** Only humans pause, resume and end; no sweep and no run ever writes these steps. */
export const grantMayFollow: Readonly<Record<GrantState, readonly GrantAct[]>> = {
  active: ['paused', 'ended'],
  paused: ['resumed', 'ended'],
  ended: [],
}

/** The state a history leads to; throws on a history that cannot have happened. */
export function grantStateOf(history: readonly GrantStep[]): GrantState {
  const [first, ...rest] = history
  if (first?.kind !== 'granted') throw new Error(`a grant cannot begin with ${first?.kind ?? 'nothing'}`)
  return rest.reduce<GrantState>((state, step) => {
    if (!grantMayFollow[state].includes(step.kind))
      throw new Error(`a grant that is ${state} cannot be ${step.kind}`)
    return grantAfter(step)
  }, 'active')
}

function grantAfter(step: GrantStep): GrantState {
  switch (step.kind) {
    case 'granted':
    case 'resumed':
      return 'active'
    case 'paused':
      return 'paused'
    case 'ended':
      return 'ended'
  }
}

/** Whether `act` may follow now (`grant.not-now`). */
export function grantMayTake(state: GrantState, act: GrantAct): Result<GrantState> {
  const possible = grantMayFollow[state]
  if (possible.includes(act)) return good(state)
  return wrong('grant.not-now', { act, state, possible: possible.join(' ') })
}
