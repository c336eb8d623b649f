/** How one condition could come to hold: another value of its fact, or a day that comes by itself. */
import { addDays, addMonths, type Day, day, type PlainWords } from '#kernel'
import type { DayLimit, DayOffset } from './condition.ts'
import { type Test, testOf } from './decide.ts'
import type { Fact, FactValue } from './fact.ts'
import type { Ground } from './ground.ts'
import { say } from './say.ts'

/** One thing that would have to be different. */
export type Change = {
  /** Key of the fact, id of the open parameter, or `household`. */
  readonly id: string
  readonly kind: 'fact' | 'day' | 'parameter' | 'household'
  readonly from: FactValue | null
  /** The nearest value that would do. */
  readonly to: FactValue | null
  /** The day on which it happens by itself. */
  readonly happensOn: Day | null
  /** The condition that does not hold now; `wanted` is false when it must cease to hold. */
  readonly words: PlainWords
  readonly wanted: boolean
}

/** A condition without parts that may have to change, compiled once. */
export type Step = {
  readonly ground: Ground
  readonly words: PlainWords
  readonly wanted: boolean
  readonly test: Test
  /** What the change is about: steps about the same fact are taken together. */
  readonly subject: string
  /** The change for a present value, kept: most people share few values. */
  readonly kept: Map<string, Change | null>
}

export const stepFor = (ground: Ground, wanted: boolean): Step => ({
  ground,
  wanted,
  words: say(ground),
  test: testOf(ground),
  subject: subjectOf(ground),
  kept: new Map(),
})

function subjectOf(ground: Ground): string {
  if (ground.kind === 'open')
    return ground.parameter?.id ?? (ground.said.kind === 'open' ? ground.said.id : 'open')
  return 'fact' in ground && ground.kind !== 'sum' ? ground.fact.key : 'household'
}

export type FactGround = Extract<Ground, { readonly fact: Fact }>

/** Values, nearest first, that would make one condition as wanted. */
export function candidates(
  ground: FactGround,
  wanted: boolean,
  current: FactValue | null,
): readonly FactValue[] {
  switch (ground.kind) {
    case 'holds':
      return [ground.is === wanted]
    case 'among':
      return wanted ? ground.values : valuesOf(ground.fact).filter((value) => !ground.values.includes(value))
    case 'has':
      return setsFor(ground, wanted, Array.isArray(current) ? (current as readonly string[]) : [])
    case 'range':
    case 'sum':
      return wanted ? ends(ground.from, ground.to) : ends(down(ground.from), up(ground.to))
    case 'days':
      return wanted ? ends(ground.from, ground.to) : ends(shifted(ground.from, -1), shifted(ground.to, 1))
  }
}

const ends = <V extends FactValue>(from: V | null, to: V | null): readonly V[] =>
  [from, to].filter((end) => end !== null)

const down = (n: number | null) => (n === null ? null : n - 1)
const up = (n: number | null) => (n === null ? null : n + 1)
const shifted = (on: Day | null, days: number) => (on === null ? null : addDays(on, days))

function valuesOf(fact: Fact): readonly (string | number)[] {
  const named = Object.keys(fact.values)
  if (fact.type !== 'number') return named
  const { min, max } = fact
  if (min === undefined || max === undefined) return named.map(Number)
  return Array.from({ length: Math.min(max - min + 1, 200) }, (_, i) => min + i)
}

function setsFor(
  { values, how }: Extract<Ground, { kind: 'has' }>,
  wanted: boolean,
  current: readonly string[],
): readonly FactValue[] {
  const without = (gone: readonly string[]) => current.filter((v) => !gone.includes(v))
  if (wanted)
    return how === 'all' ? [[...without(values), ...values]] : values.map((v) => [...without([v]), v])
  return how === 'any' ? [without(values)] : values.map((v) => without([v]))
}

/** The first day after `on` on which time alone makes a day condition as wanted; null when it never does. */
export function comesBy({ ground, wanted }: Step, value: FactValue | null, on: Day): Day | null {
  if (ground.kind !== 'days' || ground.said.kind !== 'days' || typeof value !== 'string') return null
  const { from, to } = ground.said
  if (wanted) return isOffset(to) && ground.to !== null && value > ground.to ? reached(to, value, on) : null
  return isOffset(from) && ground.from !== null && value >= ground.from
    ? reached(from, addDays(day(value), 1), on)
    : null
}

const isOffset = (limit: DayLimit | undefined): limit is DayOffset => typeof limit === 'object'

/** The first day whose offset reaches `value`. Month ends shift by a few days, hence the short search. */
function reached({ months, days }: DayOffset, value: string, on: Day): Day {
  let guess = addDays(addMonths(addDays(day(value), -days), -months), -3)
  if (guess < on) guess = on
  while (addDays(addMonths(guess, months), days) < value) guess = addDays(guess, 1)
  return guess
}
