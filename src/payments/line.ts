/** A pay line (发放明细): one person's payment for one month within a run, and what became of it. Pure. */

/** `monthly` 当月发放, `arrears` 补发 of an earlier month. */
export type LineKind = 'monthly' | 'arrears'

/** Why a line was frozen without being payable, the first that applies. Held lines are shown, counted and never sent. */
export const holds = [
  'paused',
  'person-closed',
  'not-entitled',
  'entitlement-unknown',
  'amount-unknown',
] as const
export type Hold = (typeof holds)[number]

/** One act on a line after it was frozen. `owed`: the month stays due and comes back as arrears in a later run. */
export type LineStep = { readonly by: string; readonly at: string } & (
  | { readonly kind: 'excluded'; readonly reason: string; readonly owed: boolean }
  | { readonly kind: 'paid' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'returned'; readonly reason: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'owed'; readonly reason: string }
)

export type LineState = 'included' | 'held' | 'excluded' | 'paid' | 'failed' | 'returned' | 'cancelled'

export type LineStanding = {
  readonly state: LineState
  /** The month is still due to the person and nothing else has paid it as far as this line knows. */
  readonly owed: boolean
}

/**
 * Months withheld by a pause are not owed unless a human says so when lifting it. The others come back by themselves as
 * arrears once the record is mended; what is still not due then is not paid then either.
 */
export const frozenAs = (hold: Hold | undefined): LineStanding =>
  hold === undefined ? { state: 'included', owed: false } : { state: 'held', owed: hold !== 'paused' }

const mayFollow: Readonly<Record<LineState, readonly LineStep['kind'][]>> = {
  included: ['excluded', 'paid', 'failed', 'returned', 'cancelled'],
  held: ['cancelled', 'owed'],
  excluded: ['cancelled', 'owed'],
  paid: ['returned'],
  failed: [],
  returned: [],
  cancelled: [],
}

export const lineMayTake = (state: LineState, act: LineStep['kind']): boolean =>
  mayFollow[state].includes(act)

/** The standing of a line; throws on a history that cannot have happened. */
export function lineStanding(hold: Hold | undefined, history: readonly LineStep[]): LineStanding {
  return history.reduce((before, step) => {
    if (!lineMayTake(before.state, step.kind))
      throw new Error(`a line that is ${before.state} cannot be ${step.kind}`)
    return after(before, step)
  }, frozenAs(hold))
}

function after(before: LineStanding, step: LineStep): LineStanding {
  switch (step.kind) {
    case 'excluded':
      return { state: 'excluded', owed: step.owed }
    case 'paid':
      return { state: 'paid', owed: false }
    case 'failed':
      return { state: 'failed', owed: true }
    case 'returned':
      return { state: 'returned', owed: true }
    case 'cancelled':
      return { state: 'cancelled', owed: false }
    case 'owed':
      return { state: before.state, owed: true }
  }
}
