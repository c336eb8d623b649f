/** The one change that makes all steps about a fact as wanted, for somebody's present value. */
import type { Day } from '#kernel'
import { type Change, candidates, comesBy, type FactGround, type Step } from './change.ts'
import type { FactValue } from './fact.ts'

const mostKept = 200

/** A change of one step is worked out once for each present value. */
export function changeFor(steps: readonly Step[], from: FactValue | null, on: Day): Change | null {
  const [step] = steps as [Step, ...Step[]]
  if (steps.length > 1) return workOut(steps, from, on)
  const key = String(from)
  const known = step.kept.get(key)
  if (known !== undefined) return known
  const change = workOut(steps, from, on)
  if (step.kept.size >= mostKept) step.kept.clear()
  step.kept.set(key, change)
  return change
}

function workOut(steps: readonly Step[], from: FactValue | null, on: Day): Change | null {
  const [{ subject, words, wanted, ground }] = steps as [Step, ...Step[]]
  const bare = { id: subject, words, wanted, from: null, to: null, happensOn: null }
  if (ground.kind === 'open') return { ...bare, kind: 'parameter' }
  if (ground.kind === 'count' || ground.kind === 'sum') return { ...bare, kind: 'household' }
  const days = steps.map((step) => comesBy(step, from, on))
  if (days.every((d) => d !== null)) return { ...bare, kind: 'day', from, happensOn: days.reduce(later) }
  if ((ground as FactGround).fact.fixed && from !== null) return null
  const to = valueFor(steps, from)
  return to === null ? null : { ...bare, kind: 'fact', from, to }
}

const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** The value closest to the present one that satisfies every step on the fact. */
function valueFor(steps: readonly Step[], from: FactValue | null): FactValue | null {
  const offers = (step: Step, value: FactValue | null) =>
    candidates(step.ground as FactGround, step.wanted, value)
  const oneByOne = steps.reduce<FactValue | null>((value, step) => closest(offers(step, value), value), from)
  const offered = [...(oneByOne === null ? [] : [oneByOne]), ...steps.flatMap((step) => offers(step, from))]
  const good = offered.filter((value) =>
    steps.every(({ test, subject, wanted }) => test({ [subject]: value }, undefined) === wanted),
  )
  return closest(good, from)
}

function closest(values: readonly FactValue[], from: FactValue | null): FactValue | null {
  if (typeof from !== 'number') return values[0] ?? null
  return values.reduce<FactValue | null>(
    (best, v) => (best === null || Math.abs(Number(v) - from) < Math.abs(Number(best) - from) ? v : best),
    null,
  )
}
