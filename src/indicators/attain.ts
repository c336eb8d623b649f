/** Is a target met? Answered exactly, and with what the unknown people could still change. */
import type { Comparator } from '#policy'
import { compareToPercent, type Decimal, type Share } from './ratio.ts'
import type { Counts } from './tree.ts'

export type { Comparator } from '#policy'

/** A target in percent, as the plan writes it. */
export type Target = { readonly comparator: Comparator; readonly percent: Decimal }

export type Attainment =
  /** `certain` is false when settling the unknown people could turn the answer. */
  | { readonly state: 'met' | 'not-met'; readonly certain: boolean }
  /** Nobody is entitled, so there is no share. */
  | { readonly state: 'nobody-entitled'; readonly certain: boolean }
  /** The plan sets no number a share can be compared with. */
  | { readonly state: 'not-comparable'; readonly certain: true }

export function attain(counts: Counts, target: Target | undefined): Attainment {
  if (!target) return { state: 'not-comparable', certain: true }
  if (counts.entitled === 0) return { state: 'nobody-entitled', certain: counts.unknown === 0 }
  const order = (share: Share) => compareToPercent(share, target.percent)
  const now = order({ part: counts.receiving, whole: counts.entitled })
  const could = extremes(counts).map(order)
  const met = meets(now, target.comparator)
  const certain = could.every((other) => meets(other, target.comparator) === met)
  return { state: met ? 'met' : 'not-met', certain }
}

/** The lowest and the highest share that settling the unknown people could lead to. */
function extremes(counts: Counts): readonly Share[] {
  const { entitled, receiving, unknown, unknownReceiving, unknownOpen } = counts
  const mayReceive = unknownReceiving + unknownOpen
  return [
    // Whoever receives turns out not to belong below the line, whoever does not or may not belongs there.
    { part: receiving, whole: entitled + unknown - unknownReceiving },
    // The other way round.
    { part: receiving + mayReceive, whole: entitled + mayReceive },
  ]
}

/** A number without an operator is a level to be reached: eighty of a hundred is met by eighty-five. */
export function meets(order: -1 | 0 | 1, comparator: Comparator): boolean {
  switch (comparator) {
    case '=':
    case '>=':
      return order >= 0
    case '>':
      return order > 0
    case '<=':
      return order <= 0
    case '<':
      return order < 0
  }
}
