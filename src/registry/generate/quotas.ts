/** Gives relief and care so that stated numbers of people come out exactly: quota sampling, household by household. */
import { refuse } from '#kernel'
import type { Chance } from './chance.ts'
import { asked } from './chance.ts'
import type { Columns, Quotas } from './columns.ts'
import { noDay } from './columns.ts'
import { byFallingKey } from './order.ts'
import { missing, natural } from './shares.ts'

/** What a person's certificate decides before relief and care are known. */
type Stratum = 0 | 1 | 2
const [invalid, milder, other] = [0, 1, 2] as const

const [dibao, dibaoEdge, tekun, noRelief] = [1, 2, 3, 4] as const
const [careNeeded, careNotNeeded, careLapsed] = [1, 2, 3] as const

/** Bits of the intellectual and mental components. */
const intellectualOrMental = (1 << 4) | (1 << 5)

export type Lot = {
  readonly columns: Columns
  readonly chance: Chance
  /** The number of the population's day. */
  readonly today: number
  readonly quotas?: Quotas
}

const isValid = ({ columns, today }: Lot, i: number) =>
  columns.certificateState[i] === 0 && columns.expires[i] !== noDay && (columns.expires[i] ?? 0) >= today

const isMilderMind = (columns: Columns, i: number) =>
  (columns.grade[i] ?? 0) >= 3 && ((columns.components[i] ?? 0) & intellectualOrMental) !== 0

function strataOf(lot: Lot): Uint8Array {
  const strata = new Uint8Array(lot.columns.people)
  for (let i = 0; i < strata.length; i++)
    strata[i] = !isValid(lot, i) ? invalid : isMilderMind(lot.columns, i) ? milder : other
  return strata
}

const countOf = (strata: Uint8Array, stratum: Stratum) =>
  strata.reduce((n, s) => n + (s === stratum ? 1 : 0), 0)

/** Fills `relief` and `care`. Cost: one sort of the people, O(n log n). */
export function grantReliefAndCare(lot: Lot): void {
  const strata = strataOf(lot)
  const sizes = [invalid, milder, other].map((s) => countOf(strata, s)) as [number, number, number]
  giveRelief(lot, strata, sizes)
  giveCare(lot, sizes[milder])
}

/** How many people of each stratum live on 低保: the rest of the stated total goes where no subsidy depends on it. */
function dibaoByStratum(lot: Lot, sizes: readonly [number, number, number]): number[] {
  if (!lot.quotas) return sizes.map((size) => Math.round(size * natural.dibao))
  const inOther = lot.quotas.livingSubsidy - sizes[milder]
  const left = lot.quotas.dibao - inOther
  const inInvalid = Math.round((left * sizes[invalid]) / Math.max(1, sizes[invalid] + sizes[milder]))
  const parts = [inInvalid, left - inInvalid, inOther]
  if (parts.some((part, s) => part < 0 || part > (sizes[s] ?? 0)))
    refuse('population.quotas-do-not-fit', { quota: 'livingSubsidy' })
  return parts
}

/** 低保 is a family's: whole households are taken in a weighted order while they fit, then the others get theirs. */
function giveRelief(lot: Lot, strata: Uint8Array, sizes: readonly [number, number, number]): void {
  const { columns, chance } = lot
  const order = households(columns, (i) => chance(i, asked.relief) ** (1 / needWeight(columns, i)))
  const left = dibaoByStratum(lot, sizes)
  takeWhole({ order, columns, strata, left, as: dibao })
  const tekunLeft = [lot.quotas?.tekun ?? Math.round(columns.people * natural.tekun)]
  takeWhole({ order, columns, strata: new Uint8Array(columns.people), left: tekunLeft, as: tekun })
  for (let i = 0; i < columns.people; i++)
    if (columns.relief[i] === 0 && chance(i, asked.missingRelief) >= missing.incomeStatus)
      columns.relief[i] = chance(i, asked.reliefFrom) < natural.dibaoEdge ? dibaoEdge : noRelief
}

/** Severe disability and the countryside make poverty likelier. */
const needWeight = (columns: Columns, i: number) =>
  (columns.grade[i] === 1 ? 2.2 : columns.grade[i] === 2 ? 1.6 : 1) * (columns.residence[i] === 1 ? 0.7 : 1.2)

/** First and last-plus-one person of each household by falling key of the first (weighted sampling without replacement). */
function households(columns: Columns, keyOf: (i: number) => number): { from: number; to: number }[] {
  const starts: number[] = []
  for (let i = 0; i < columns.people; i++) {
    const household = columns.household[i] ?? -1
    if (household < 0 || columns.household[i - 1] !== household) starts.push(i)
  }
  const order = byFallingKey(starts.length, (n) => keyOf(starts[n] ?? 0))
  return Array.from(order, (n) => ({ from: starts[n] ?? 0, to: starts[n + 1] ?? columns.people }))
}

type Taking = {
  order: readonly { from: number; to: number }[]
  columns: Columns
  strata: Uint8Array
  left: number[]
  as: number
}

/** Takes households that fit into what is left of every stratum; single people are common, so nothing stays left. */
function takeWhole({ order, columns, strata, left, as }: Taking): void {
  const wanted = [0, 0, 0]
  for (const { from, to } of order) {
    if (columns.relief[from] !== 0) continue
    wanted.fill(0)
    for (let i = from; i < to; i++) wanted[strata[i] ?? 0] = (wanted[strata[i] ?? 0] ?? 0) + 1
    if (wanted.some((n, s) => n > 0 && n > (left[s] ?? 0))) continue
    columns.relief.fill(as, from, to)
    for (const [s, n] of wanted.entries()) if (n > 0) left[s] = (left[s] ?? 0) - n
    if (left.every((n) => n === 0)) return
  }
  if (left.some((n) => n > 0))
    refuse('population.quotas-do-not-fit', { quota: as === dibao ? 'dibao' : 'tekun' })
}

/** Among valid severe certificates exactly the stated number needs care; elsewhere care is drawn freely. */
function giveCare(lot: Lot, milderPeople: number): void {
  const { columns, chance, quotas } = lot
  const severe: number[] = []
  for (let i = 0; i < columns.people; i++) {
    if ((columns.grade[i] ?? 0) <= 2 && isValid(lot, i)) severe.push(i)
    else columns.care[i] = freelyDrawn(lot, i)
  }
  const inNeed = quotas
    ? quotas.nursingSubsidy - milderPeople
    : Math.round(severe.length * natural.severeInNeed)
  if (inNeed < 0 || inNeed > severe.length)
    refuse('population.quotas-do-not-fit', { quota: 'nursingSubsidy' })
  const keyOf = (i: number) => chance(i, asked.care) ** (columns.grade[i] === 1 ? 0.45 : 1)
  const order = byFallingKey(severe.length, (n) => keyOf(severe[n] ?? 0))
  for (const [rank, n] of order.entries()) {
    const i = severe[n] ?? 0
    columns.care[i] = rank < inNeed ? careNeeded : notNeeded(chance(i, asked.missingCare))
  }
}

/** Who is not in need has been found so, or was never assessed, or long ago. */
const notNeeded = (chance: number) =>
  chance < missing.careAssessment ? 0 : chance < missing.careAssessment + 0.05 ? careLapsed : careNotNeeded

function freelyDrawn({ columns, chance }: Lot, i: number): number {
  const severe = (columns.grade[i] ?? 0) <= 2
  const share = severe ? natural.severeInNeed : natural.milderInNeed
  if (chance(i, asked.care) < share) return careNeeded
  return severe || chance(i, asked.missingCare) > 0.9 ? notNeeded(chance(i, asked.careFrom)) : 0
}
