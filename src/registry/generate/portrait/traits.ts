/** What is known of a synthetic person before anything is asked about their life: the ground on which shares depend. */
import type { DisabilityCategory } from '#standards'
import { disabilityCategories } from '#standards'
import type { Population } from '../columns.ts'
import { reliefStates, residences } from '../columns.ts'

export type Told = string | number | boolean

export type Traits = {
  age: number
  grade: number
  /** Bit k: the k-th single category is present. */
  components: number
  male: boolean
  residence: (typeof residences)[number]
  relief: (typeof reliefStates)[number]
  needsCare: boolean
  /** Members with a disability, and all members; 0 where nobody has recorded a household. */
  members: number
  size: number
  /** What has been said about this person so far, by fact. */
  said: Map<string, Told>
}

export const noTraits = (): Traits => ({
  age: 0,
  grade: 4,
  components: 0,
  male: false,
  residence: '',
  relief: '',
  needsCare: false,
  members: 0,
  size: 0,
  said: new Map(),
})

/** Fills the traits of the i-th person; the object is used again for the next, because there are millions. */
export function traitsInto(traits: Traits, { columns, households, today }: Population, i: number): void {
  const own = columns.household[i] ?? -1
  traits.age = Math.floor((today - (columns.born[i] ?? today)) / 365.25)
  traits.grade = columns.grade[i] ?? 4
  traits.components = columns.components[i] ?? 0
  traits.male = columns.male[i] === 1
  traits.residence = residences[columns.residence[i] ?? 0] ?? ''
  traits.relief = reliefStates[columns.relief[i] ?? 0] ?? ''
  traits.needsCare = columns.care[i] === 1
  traits.size = own < 0 ? 0 : (households.size[own] ?? 1)
  traits.members = own < 0 ? 0 : membersOf(columns.household, i, own)
  traits.said.clear()
}

/** Members stand side by side in the numbering. */
function membersOf(household: Int32Array, i: number, own: number): number {
  let [from, to] = [i, i + 1]
  while (household[from - 1] === own) from--
  while (household[to] === own) to++
  return to - from
}

/** Categories as bits of `components`. */
export const bitsOf = (categories: readonly DisabilityCategory[]): number =>
  categories.reduce((set, category) => set | (1 << disabilityCategories.indexOf(category)), 0)
