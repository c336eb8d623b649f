/** What the entitled people of one side are paid: planes with one value each, and amounts worked out person by person. */
import { emptyPlanes, type Window } from '../bits.ts'
import { numberAt } from '../columns.ts'
import type { GroundAmount, GroundCase, Money } from '../pay.ts'
import { shareOf } from '../pay.ts'
import { planesOf } from '../planes.ts'
import type { Population } from '../population.ts'
import { both, whereUnknown, within, wordsOf } from './count-planes.ts'
import type { Side, Stretch } from './side.ts'

/** Everybody of the plane gets `value`; null: nobody knows how much. `of` asks each person's own number. */
export type Paid = Window & {
  readonly plane: Uint32Array
  readonly value: number | null
  readonly of?: (person: number) => number | null
  /** Which case of the amount, from 0; null for those in no case and for amounts without cases. */
  readonly tier: number | null
  readonly amountKey: string
}

/** The parts of a side, each person in exactly one. Cost: two word operations a case and 32 people. */
export const paidOf = (population: Population, { planes, stretches }: Side): readonly Paid[] =>
  stretches.flatMap((stretch) => {
    const amount = stretch.brought?.amount
    if (!stretch.brought) return []
    const whole = stretches.length === 1
    return parts(population, amount ?? null, {
      stretch,
      yes: whole ? planes.yes : within(planes.yes, stretch),
    })
  })

type Entitled = { readonly stretch: Stretch; readonly yes: Uint32Array }

const numberOr = (value: Money) => (typeof value === 'number' ? value : null)

function parts(
  population: Population,
  amount: GroundAmount | null,
  { stretch, yes }: Entitled,
): readonly Paid[] {
  const { from, to, amountKey } = stretch
  const part = (value: number | null, of?: Paid['of']): Paid => ({
    from,
    to,
    plane: yes,
    value,
    tier: null,
    amountKey,
    ...(of ? { of } : {}),
  })
  switch (amount?.kind) {
    case undefined:
      return [part(null)]
    case 'flat':
      return [part(numberOr(amount.value))]
    case 'in-kind':
      return [part(0)]
    case 'by-case':
      return byCases(population, amount.cases, { stretch, yes })
    case 'top-up': {
      const { from: fact, to: line } = amount
      const own = ownNumber(population, fact.key)
      return [
        part(null, (person) =>
          ifKnown(own(person), (n) => (typeof line === 'number' ? Math.max(0, line - n) : null)),
        ),
      ]
    }
    case 'share': {
      const own = ownNumber(population, amount.of.key)
      return [part(null, (person) => ifKnown(own(person), (n) => shareOf(amount, n)))]
    }
  }
}

const ifKnown = (own: number | null, then: (n: number) => number | null) => (own === null ? null : then(own))

function ownNumber({ columns }: Population, key: string): (person: number) => number | null {
  const column = columns.get(key)
  return column ? (person) => numberAt(column, person) : () => null
}

/** First case that holds decides; who may be in a case has no known amount. */
function byCases(
  population: Population,
  cases: readonly GroundCase[],
  { stretch, yes }: Entitled,
): readonly Paid[] {
  const words = wordsOf(stretch)
  const found: Paid[] = []
  const add = (plane: Uint32Array, value: number | null, tier: number | null) =>
    found.push({ from: stretch.from, to: stretch.to, plane, value, tier, amountKey: stretch.amountKey })
  let rest = yes
  for (const [tier, { when, value }] of cases.entries()) {
    if (when === 'otherwise') {
      add(rest, numberOr(value), tier)
      return found
    }
    const answer = planesOf(population, when, words)
    add(both([rest, answer.yes], words), numberOr(value), tier)
    add(whereUnknown(rest, answer, words), null, null)
    rest = both([rest, answer.no], words)
  }
  add(rest, null, null)
  return found
}

/** Who of those entitled on both sides is paid more, less, or nobody can tell. */
export type PayMoves = {
  readonly more: Uint32Array
  readonly less: Uint32Array
  readonly unclear: Uint32Array
}

export function payMoves(before: readonly Paid[], after: readonly Paid[], words: number): PayMoves {
  const [{ yes: more, no: less }, { yes: unclear }] = [emptyPlanes(words), emptyPlanes(words)]
  for (const b of before)
    for (const a of after) {
      const shared = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }
      if (shared.from < shared.to) compare([b, a], wordsOf(shared), { more, less, unclear })
    }
  return { more, less, unclear }
}

/** The same amount worked out the same way is the same for each person, so only different ones are compared. */
function compare([b, a]: readonly [Paid, Paid], words: Window, into: PayMoves): void {
  if (b.amountKey === a.amountKey) return
  if (b.of || a.of) return compareEach([b, a], words, into)
  if (b.value !== null && b.value === a.value) return
  const plane =
    b.value === null || a.value === null ? into.unclear : a.value > b.value ? into.more : into.less
  for (let w = words.from; w < words.to; w++)
    plane[w] = (plane[w] as number) | ((b.plane[w] as number) & (a.plane[w] as number))
}

function compareEach([b, a]: readonly [Paid, Paid], words: Window, { more, less, unclear }: PayMoves): void {
  for (let w = words.from; w < words.to; w++) {
    let bits = (b.plane[w] as number) & (a.plane[w] as number)
    while (bits !== 0) {
      const bit = bits & -bits
      bits &= bits - 1
      const person = (w << 5) + (31 - Math.clz32(bit))
      const [was, now] = [amountOf(b, person), amountOf(a, person)]
      if (was === null || now === null) unclear[w] = (unclear[w] as number) | bit
      else if (now > was) more[w] = (more[w] as number) | bit
      else if (now < was) less[w] = (less[w] as number) | bit
    }
  }
}

export const amountOf = ({ of, value }: Paid, person: number): number | null => (of ? of(person) : value)
