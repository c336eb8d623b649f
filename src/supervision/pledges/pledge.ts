/** A pledge of a year as its case tells it: how much was promised by when, what was delivered over time, what a check found. */
import type { CaseKey } from '#cases'
import type { Reference } from '#forms'
import type { AreaCode, Day, Fen } from '#kernel'
import type { Acted, Lamp } from '#process'
import type { Evidence } from '../links/evidence.ts'
import { matterId } from '../links/matter.ts'
import {
  actsOf,
  dayIn,
  fenIn,
  newestAnswers,
  numberIn,
  referenceIn,
  referencesIn,
  textIn,
} from '../links/said.ts'
import type { MatterCase } from '../links/store-matters.ts'

/** What the owner reported on a day: everything up to then, not what was added. */
export type Delivery = {
  readonly on: Day
  readonly soFar: number
  readonly account: string | null
  /** Files and records it stands on. */
  readonly evidence: readonly Reference[]
  readonly by: string
}

/** `kept`, `short`: a check counted it; `open`: nobody has checked yet, whatever was reported. */
export type PledgeStanding = 'open' | 'kept' | 'short' | 'withdrawn'

export type Pledge = CaseKey & {
  readonly area: AreaCode
  readonly year: number | null
  readonly title: string
  readonly owner: Reference | null
  readonly budget: Fen | null
  readonly quantity: number | null
  readonly countedIn: string | null
  readonly due: Day | null
  readonly stage: string
  /** The last day of this stage. */
  readonly stageDue: Day | null
  readonly ended: Day | null
  readonly lamp: Lamp
  readonly deliveries: readonly Delivery[]
  /** What the last check found, and on which day. */
  readonly found: { readonly quantity: number; readonly on: Day } | null
  readonly standing: PledgeStanding
  /** What was told to the public. */
  readonly publicWords: string | null
}

export function pledgeOf({ history, about, ...kept }: MatterCase): Pledge {
  const acts = actsOf(history)
  const newest = newestAnswers(acts)
  const found = foundIn(acts)
  const quantity = numberIn(newest, 'pledge_quantity')
  return {
    ...kept,
    year: yearAbout(about),
    title: textIn(newest, 'pledge') ?? kept.title,
    owner: referenceIn(newest, 'owner'),
    budget: fenIn(newest, 'pledge_budget'),
    quantity,
    countedIn: textIn(newest, 'counted_in'),
    due: dayIn(newest, 'pledge_due'),
    deliveries: acts.flatMap(deliveryOf),
    found,
    standing: kept.stage === 'withdrawn' ? 'withdrawn' : standingOf(quantity, found),
    publicWords: found && textIn(newest, 'public_words'),
  }
}

function deliveryOf({ action, answers, on, by }: Acted): Delivery[] {
  const soFar = numberIn(answers, 'pledge_so_far')
  if (soFar === null || (action !== 'progress' && action !== 'deliver')) return []
  const evidence = [...referencesIn(answers, 'evidence_files'), ...referencesIn(answers, 'evidence_records')]
  return [{ on, soFar, account: textIn(answers, 'account'), evidence, by: by.name }]
}

/** A pledge that was reopened has to be checked again. */
function foundIn(acts: readonly Acted[]): Pledge['found'] {
  const since = acts.slice(acts.findLastIndex(({ action }) => action === 'reopen') + 1)
  const check = since.findLast(({ action }) => action === 'verify')
  const quantity = check ? numberIn(check.answers, 'pledge_found') : null
  return check && quantity !== null ? { quantity, on: check.on } : null
}

const standingOf = (quantity: number | null, found: Pledge['found']): PledgeStanding => {
  if (quantity === null || found === null) return 'open'
  return found.quantity >= quantity ? 'kept' : 'short'
}

export const aboutYear = (year: number): string => `pledge:${year}`

const yearAbout = (about: string | null) => {
  const [, year] = /^pledge:(\d{4})$/.exec(about ?? '') ?? []
  return year === undefined ? null : Number(year)
}

/** Reported as delivered is second-hand until the office has checked it. */
export function evidenceOfPledge(pledge: Pledge): Evidence {
  const last = pledge.deliveries.at(-1)
  const of = { kind: 'pledge', id: matterId(pledge), about: 'delivered' } as const
  const facts = {
    title: pledge.title,
    ...(pledge.quantity === null ? {} : { quantity: pledge.quantity }),
    ...(pledge.countedIn === null ? {} : { countedIn: pledge.countedIn }),
  }
  if (pledge.found && pledge.standing !== 'withdrawn') {
    const { on: day, quantity: delivered } = pledge.found
    const says = pledge.standing === 'kept' ? 'done' : 'under-way'
    return { ...of, says, firstHand: true, day, facts: { ...facts, delivered } }
  }
  if (!last || pledge.standing === 'withdrawn')
    return { ...of, says: 'not-yet', firstHand: true, day: null, facts: { ...facts, stage: pledge.stage } }
  const reached = pledge.quantity !== null && last.soFar >= pledge.quantity
  const reported = { day: last.on, facts: { ...facts, delivered: last.soFar } }
  return { ...of, says: reached ? 'done' : 'under-way', firstHand: !reached, ...reported }
}
