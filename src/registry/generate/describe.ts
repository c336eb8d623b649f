/** Gives each person a disability, an age, a sex, a certificate and a kind of residence. */
import type { Day } from '#kernel'
import { addMonths, dayFromNumber, dayNumber } from '#kernel'
import type { Chance } from './chance.ts'
import { asked, pick } from './chance.ts'
import type { Columns } from './columns.ts'
import { noDay } from './columns.ts'
import {
  ageBands,
  ageShares,
  categoryShares,
  certificateShares,
  componentShares,
  gradeShares,
  maleShare,
  missing,
} from './shares.ts'

const multiple = 7
/** A certificate holds for ten years. */
const termMonths = 120

export type Scene = {
  readonly columns: Columns
  readonly chance: Chance
  /** The number of the population's day, and the length of the ten years before it in days. */
  readonly today: number
  readonly termDays: number
  /** The last day of a certificate by its first; certificates are many and days few. */
  readonly lastDays: Map<number, number>
}

export const sceneOf = (columns: Columns, chance: Chance, on: Day): Scene => ({
  columns,
  chance,
  today: dayNumber(on),
  termDays: dayNumber(on) - dayNumber(addMonths(on, -termMonths)),
  lastDays: new Map(),
})

/** Fills the columns of one person that depend on nobody else. */
export function describePerson(scene: Scene, i: number, urbanTown: boolean): void {
  const { columns, chance } = scene
  const category = 1 + pick(categoryShares, chance(i, asked.category))
  columns.category[i] = category
  columns.grade[i] = 1 + pick(gradeShares[category - 1] ?? [1], chance(i, asked.grade))
  columns.components[i] = category === multiple ? twoComponents(chance, i) : 1 << (category - 1)
  columns.male[i] = chance(i, asked.sex) < maleShare ? 1 : 0
  columns.born[i] = birthday(scene, i, category)
  certify(scene, i)
  // One household, one kind of residence.
  const household = columns.household[i] ?? -1
  const lot = chance(household < 0 ? i : -2 - household, asked.residence)
  columns.residence[i] = lot > 1 - missing.residence ? 0 : lot < (urbanTown ? 0.86 : 0.14) ? 1 : 2
}

/** Two different single categories as bits. */
function twoComponents(chance: Chance, i: number): number {
  const first = pick(componentShares, chance(i, asked.component))
  const others = componentShares.map((share, at) => (at === first ? 0 : share))
  return (1 << first) | (1 << pick(others, chance(i, asked.secondComponent)))
}

function birthday({ chance, today }: Scene, i: number, category: number): number {
  const band = pick(ageShares[category - 1] ?? [1], chance(i, asked.ageBand))
  const [from, to] = [ageBands[band] ?? 0, ageBands[band + 1] ?? 100]
  // Within the oldest band people become fewer with each year.
  const within =
    band === ageShares[0].length - 1 ? chance(i, asked.ageInBand) ** 2 : chance(i, asked.ageInBand)
  const years = from + Math.floor(within * (to - from))
  return today - 1 - Math.floor((years + chance(i, asked.birthday)) * 365.25)
}

function certify({ columns, chance, today, termDays, lastDays }: Scene, i: number): void {
  const state = pick(certificateShares, chance(i, asked.certificateState))
  // In force: issued within the last ten years, less a week. Expired: issued up to three years before that.
  const ago = Math.floor(chance(i, asked.issued) * (termDays - 7))
  const issued = Math.max(columns.born[i] ?? 0, today - (state === 1 ? termDays + 1 + (ago % 1000) : ago))
  columns.issued[i] = issued
  columns.certificateState[i] = state === 2 ? 1 : state === 3 ? 2 : 0
  columns.expires[i] = state === 4 ? noDay : lastDay(issued, lastDays)
}

function lastDay(issued: number, known: Map<number, number>): number {
  let last = known.get(issued)
  if (last === undefined) {
    last = dayNumber(addMonths(dayFromNumber(issued), termMonths)) - 1
    known.set(issued, last)
  }
  return last
}
