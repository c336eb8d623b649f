/** What has to be done so that the obligations of a plan are what the plan asks now: only what differs. Pure. */
import type { Obligation, Wanted } from './obligation.ts'

/** As it stands: `ended` names the end its case has come to. */
export type Standing = Obligation & {
  readonly stage: string
  readonly ended: boolean
  readonly length: number
}

export type Difference = {
  readonly toBegin: readonly Wanted[]
  /** The plan gives the unit another part. */
  readonly toNote: readonly Pair[]
  /** The plan says another day or kind. */
  readonly toRebase: readonly Pair[]
  /** The plan does not ask it of this unit any more. */
  readonly toLetOff: readonly Standing[]
  /** Let off once, and asked again. */
  readonly toReopen: readonly Pair[]
  /** Only chapter, place or wording of the time differ. */
  readonly toPlace: readonly Pair[]
}

export type Pair = { readonly kept: Standing; readonly wanted: Wanted }

/** Cost: one look at each obligation. */
export function differenceOf(kept: readonly Standing[], wanted: readonly Wanted[]): Difference {
  const before = new Map(kept.map((one) => [keyOf(one.task, one.named), one]))
  const now = new Set(wanted.map(({ task, unit }) => keyOf(task, unit)))
  const pairs = wanted.flatMap((one) => {
    const standing = before.get(keyOf(one.task, one.unit))
    return standing ? [{ kept: standing, wanted: one }] : []
  })
  const running = pairs.filter(({ kept: { ended } }) => !ended)
  return {
    toBegin: wanted.filter(({ task, unit }) => !before.has(keyOf(task, unit))),
    toNote: running.filter((pair) => pair.kept.role !== pair.wanted.role),
    // Not with the day it runs by, which may have been extended: what the plan says is compared with what it said.
    toRebase: running.filter(
      ({ kept: { planDue, planKind }, wanted: { due, kind } }) => planDue !== due || planKind !== kind,
    ),
    toLetOff: kept.filter((one) => !one.ended && !now.has(keyOf(one.task, one.named))),
    toReopen: pairs.filter(({ kept: { stage } }) => stage === 'let-off'),
    toPlace: pairs.filter(({ kept: was, wanted: is }) => placeOf(was) !== placeOf(is)),
  }
}

const keyOf = (task: string, unit: string) => `${task}\n${unit}`

const placeOf = ({ role, model, field, position, timing }: Obligation | Wanted) =>
  JSON.stringify([role, model, field, position, timing])
