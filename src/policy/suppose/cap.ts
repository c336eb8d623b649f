/** A budget or a number of people that must not be exceeded: how long the money lasts, and who fits in order of difficulty. */
import type { Rhythm } from '../amount.ts'
import type { Cap } from './scenario.ts'
import type { Tier } from './sums.ts'

export type Capped = {
  /** What a year costs; null when the amount or how often it is paid is not known. */
  readonly fenAYear: number | null
  /** Whole payments the money lasts for, in one year; null when that cannot be said. */
  readonly paymentsLast: number | null
  readonly paymentsAYear: number | null
  /** What is missing over a year; 0 when it is enough. */
  readonly shortFen: number | null
  /** Case by case, the hardest first, as far as both limits reach. One line where there are no cases. */
  readonly fits: readonly {
    readonly tier: number | null
    readonly people: number
    readonly fit: number | null
  }[]
}

const timesAYear: Partial<Record<Rhythm, number>> = { day: 365, month: 12, semester: 2, year: 1, once: 1 }

type Costs = {
  readonly per: string | null
  readonly entitled: number
  readonly unpriced: number
  readonly fen: number
  readonly tiers: readonly Tier[]
}

export function capped(cap: Cap, costs: Costs): Capped {
  const paymentsAYear = timesAYear[(costs.per ?? '') as Rhythm] ?? null
  const known = paymentsAYear !== null && costs.unpriced === 0
  const fenAYear = known ? costs.fen * paymentsAYear : null
  const budget = cap.fenAYear
  return {
    fenAYear,
    paymentsAYear,
    paymentsLast: budget === undefined || !known ? null : lasting(budget, costs.fen, paymentsAYear),
    shortFen: budget === undefined || fenAYear === null ? null : Math.max(0, fenAYear - budget),
    fits: fitting(cap, costs, paymentsAYear),
  }
}

const lasting = (budget: number, fen: number, times: number) =>
  fen === 0 ? times : Math.min(times, Math.floor(budget / fen))

/** Each case is filled before the next one gets anything; a case without an amount stops the count. */
function fitting(cap: Cap, { entitled, unpriced, fen, tiers }: Costs, times: number | null): Capped['fits'] {
  const average = entitled - unpriced === 0 ? 0 : fen / (entitled - unpriced)
  const lines =
    tiers.length > 0 ? tiers : [{ tier: null, value: unpriced > 0 ? null : average, people: entitled }]
  let [people, money] = [cap.people ?? Infinity, cap.fenAYear ?? Infinity]
  let open = false
  return lines.map(({ tier, value, people: wanted }) => {
    const cost = value === null || times === null ? null : value * times
    if (open || (cost === null && cap.fenAYear !== undefined)) {
      open = true
      return { tier, people: wanted, fit: null }
    }
    const byMoney = cost === null || cost === 0 ? Infinity : Math.floor(money / cost)
    const fit = Math.min(wanted, people, byMoney)
    people -= fit
    money -= fit * (cost ?? 0)
    return { tier, people: wanted, fit }
  })
}
