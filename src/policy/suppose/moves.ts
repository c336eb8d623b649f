/** From before to after: everybody whose answer or amount a scenario changes, as planes. */
import { type Planes, type Window, wordsFor } from '../bits.ts'
import type { Population } from '../population.ts'
import { both, whereUnknown, wordsOf } from './count-planes.ts'
import { type Paid, payMoves } from './paid.ts'
import type { Side } from './side.ts'

/** Each person is in at most one of these; who is in none is as before. */
export const moveKinds = [
  'gained',
  'settledYes',
  'lost',
  'nowUnknown',
  'settledNo',
  'noLongerNo',
  'more',
  'less',
  'unclear',
] as const

/**
 * `gained` no → yes, `settledYes` unknown → yes, `lost` yes → no, `nowUnknown` yes → unknown, `settledNo` unknown → no,
 * `noLongerNo` no → unknown; entitled on both sides: paid `more`, `less`, or nobody can tell (`unclear`).
 */
export type MoveKind = (typeof moveKinds)[number]

/** Null: nobody, without looking. */
export type Moves = Readonly<Record<MoveKind, Uint32Array | null>>

export type Pays = { readonly before: readonly Paid[]; readonly after: readonly Paid[] }

/** Cost: some twenty word operations per 32 people of the place; none for what is the same on both sides. */
export function movesOf(
  population: Population,
  [before, after]: readonly [Side, Side],
  { pays, people }: { readonly pays: Pays; readonly people: Window },
): Moves {
  const words = wordsOf(people)
  const length = wordsFor(population.people)
  const amounts = samePays(before, after) ? noPayMoves : payMoves(pays.before, pays.after, length)
  const answers =
    before.planes === after.planes ? noAnswerMoves : answerMoves(before.planes, after.planes, words)
  return { ...answers, ...amounts }
}

export const samePays = (before: Side, after: Side) =>
  before.stretches.length === after.stretches.length &&
  before.stretches.every(
    ({ amountKey, from }, i) =>
      after.stretches[i]?.amountKey === amountKey && after.stretches[i]?.from === from,
  )

const noPayMoves = { more: null, less: null, unclear: null }

const noAnswerMoves = {
  gained: null,
  settledYes: null,
  lost: null,
  nowUnknown: null,
  settledNo: null,
  noLongerNo: null,
}

function answerMoves(b: Planes, a: Planes, words: Window) {
  return {
    gained: both([b.no, a.yes], words),
    settledYes: whereUnknown(a.yes, b, words),
    lost: both([b.yes, a.no], words),
    nowUnknown: whereUnknown(b.yes, a, words),
    settledNo: whereUnknown(a.no, b, words),
    noLongerNo: whereUnknown(b.no, a, words),
  }
}
