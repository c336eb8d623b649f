/** Sums of amounts over the entitled people of one area. */
import { countBits, eachBit, type Planes } from './bits.ts'
import { numberAt } from './columns.ts'
import type { Fact } from './fact.ts'
import { type GroundAmount, type GroundCase, type Money, shareOf } from './pay.ts'
import { planesOf } from './planes.ts'
import type { AreaRange, Population } from './population.ts'

export type Priced = { readonly amountFen: number; readonly unpriced: number }

/** Who is paid: `planes` is looked at only when the amount depends on the person. */
export type Paid = {
  readonly population: Population
  readonly range: AreaRange
  readonly entitled: number
  readonly planes: () => Planes
}

export function priced(paid: Paid, amount: GroundAmount | null): Priced {
  switch (amount?.kind) {
    case undefined:
      return { amountFen: 0, unpriced: paid.entitled }
    case 'flat':
      return times(paid.entitled, amount.value)
    case 'in-kind':
      return { amountFen: 0, unpriced: 0 }
    case 'by-case':
      return byCases(paid, amount.cases)
    case 'top-up':
      return computed(paid, amount.from, (own) =>
        typeof amount.to === 'number' ? Math.max(0, amount.to - own) : null,
      )
    case 'share':
      return computed(paid, amount.of, (sum) => shareOf(amount, sum))
  }
}

const times = (count: number, value: Money): Priced =>
  typeof value === 'number' ? { amountFen: count * value, unpriced: 0 } : { amountFen: 0, unpriced: count }

const added = (a: Priced, b: Priced): Priced => ({
  amountFen: a.amountFen + b.amountFen,
  unpriced: a.unpriced + b.unpriced,
})

/** Those entitled are divided case by case: who fits is paid, who may fit has no known amount, the rest go on. */
function byCases({ population, range, planes }: Paid, cases: readonly GroundCase[]): Priced {
  const window = { from: range.from >>> 5, to: (range.to + 31) >>> 5 }
  const rest = planes().yes.slice()
  let sum: Priced = { amountFen: 0, unpriced: 0 }
  for (const { when, value } of cases) {
    if (when === 'otherwise') return added(sum, times(countBits(rest, range), value))
    const { yes, no } = planesOf(population, when, window)
    const before = countBits(rest, range)
    const fitting = rest.map((bits, w) => bits & (yes[w] as number))
    for (let w = window.from; w < window.to; w++) rest[w] = (rest[w] as number) & (no[w] as number)
    const fit = countBits(fitting, range)
    sum = added(
      sum,
      added(times(fit, value), { amountFen: 0, unpriced: before - fit - countBits(rest, range) }),
    )
  }
  return added(sum, { amountFen: 0, unpriced: countBits(rest, range) })
}

/** An amount worked out from each person's own number. */
function computed(
  { population, range, planes, entitled }: Paid,
  from: Fact,
  amountOf: (own: number) => number | null,
): Priced {
  const column = population.columns.get(from.key)
  if (!column) return { amountFen: 0, unpriced: entitled }
  let [amountFen, unpriced] = [0, 0]
  eachBit(planes().yes, range, (person) => {
    const own = numberAt(column, person)
    const amount = own === null ? null : amountOf(own)
    if (amount === null) unpriced++
    else amountFen += amount
  })
  return { amountFen, unpriced }
}
