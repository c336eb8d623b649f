/** The state of a promise in one word, from published values and days only; the public page says nothing else. */
import type { Day } from '#kernel'
import { type Attainment, attain, type Target } from './attain.ts'
import type { PublishedValue } from './store-published.ts'
import { nobody } from './tree.ts'

/** What can be said of one published value. */
export type ValueState = Attainment | { readonly state: 'protected' } | { readonly state: 'not-published' }

export type PromiseState =
  /** Every measure of it is met. */
  | 'kept'
  | 'under-way'
  /** The day has passed and not every measure is met. */
  | 'late'
  /** The figure is not shown, because a small group could be recognised. */
  | 'protected'
  /** No record measures it yet. */
  | 'no-figure'

export const promiseStates = [
  'kept',
  'under-way',
  'late',
  'protected',
  'no-figure',
] as const satisfies PromiseState[]

/** How many of the unknown receive is not published: the answer is certain if it is with none and with all of them. */
export function valueState(value: PublishedValue | undefined, target: Target | undefined): ValueState {
  if (!value) return { state: 'not-published' }
  const { entitled, receiving, unknown } = value
  if (entitled === null || receiving === null) return { state: 'protected' }
  const known = { ...nobody, entitled, receiving, unknown: unknown ?? 0 }
  const state = attain(known, target)
  if (state.state === 'not-comparable') return state
  const allReceive = attain({ ...known, unknownReceiving: known.unknown }, target)
  return { ...state, certain: unknown !== null && state.certain && allReceive.certain }
}

export function promiseState(states: readonly ValueState[], deadline: Day | null, on: Day): PromiseState {
  const said = states.filter(({ state }) => state === 'met' || state === 'not-met' || state === 'protected')
  if (said.length === 0) return 'no-figure'
  if (said.every(({ state }) => state === 'met')) return 'kept'
  if (said.every(({ state }) => state !== 'not-met')) return 'protected'
  return deadline !== null && deadline < on ? 'late' : 'under-way'
}
