/** Ways to divide a population: by area, age band, sex, category, grade; groups are prepared once and never overlap. */
import { type Day, type PlainWords, refuse } from '#kernel'
import { emptyPlanes, type Planes, wordsFor } from '../bits.ts'
import type { BitColumn } from '../columns.ts'
import { condition } from '../condition.ts'
import type { Fact } from '../fact.ts'
import { ground } from '../ground.ts'
import { keep, planesOf } from '../planes.ts'
import type { Population } from '../population.ts'
import { anywhere } from '../segments.ts'
import { addTo, both, whereUnknown, without } from './count-planes.ts'
import { ageLimits } from './written.ts'

/** By area of so many digits (6 a county, 9 a town), by the values of a fact, or by bands of age. */
export type DimensionAsked =
  | { readonly by: 'area'; readonly digits: 6 | 9 | 12 }
  | { readonly by: 'fact'; readonly fact: Fact }
  /** The first years of each band after the first: `[18, 60]` is below 18, 18–59, 60 and older. */
  | { readonly by: 'age'; readonly fact: Fact; readonly bands: readonly number[] }

/** Either everybody from–to, or those of a plane. */
export type Group = {
  readonly id: string
  readonly words: PlainWords
} & ({ readonly from: number; readonly to: number } | { readonly plane: Uint32Array })

export type Dimension = { readonly key: string; readonly groups: readonly Group[] }

/** Groups share no person and leave nobody out: who is not known stands in a group of that name. Planes are kept. */
export function dimensionOf(population: Population, asked: DimensionAsked, on: Day): Dimension {
  switch (asked.by) {
    case 'area':
      return { key: `area${asked.digits}`, groups: areaGroups(population, asked.digits) }
    case 'fact':
      return { key: `fact ${asked.fact.key}`, groups: valueGroups(population, asked.fact) }
    case 'age':
      return { key: `age ${asked.bands.join()} ${on}`, groups: ageGroups(population, asked, on) }
  }
}

/** Those whose smaller area nobody recorded have the shorter code of the larger one. */
function areaGroups({ areas }: Population, digits: number): readonly Group[] {
  const groups: { id: string; words: PlainWords; from: number; to: number }[] = []
  for (const { area, from, to } of areas) {
    const id = area.slice(0, digits)
    const last = groups.at(-1)
    if (last?.id === id) last.to = to
    else groups.push({ id, words: { zh: id, en: id, easy: id }, from, to })
  }
  return groups
}

export const unknownGroup = 'unknown'

const unknownWords: PlainWords = { zh: '未登记', en: 'not recorded', easy: '还不知道' }
const severalWords: PlainWords = { zh: '两类及以上', en: 'several', easy: '有好几种' }
const noneWords: PlainWords = { zh: '无', en: 'none', easy: '没有' }

function valueGroups(population: Population, fact: Fact): readonly Group[] {
  const column = population.columns.get(fact.key)
  if (column && column.kind !== 'bits')
    return refuse('suppose.not-divisible', { fact: fact.label.zh, en: fact.label.en })
  const made = column ? valuePlanes(population, fact, column) : []
  return [...made, unknownPart(population, `rest of ${fact.key}`, made)]
}

function valuePlanes(population: Population, fact: Fact, { known, values }: BitColumn): readonly Group[] {
  const words = { from: 0, to: wordsFor(population.people) }
  const named = [...values].map(([value, plane]) => ({
    id: String(value),
    words:
      fact.values[typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)] ??
      wordsOfNumber(value),
    plane,
  }))
  if (fact.type !== 'set-of') return named
  const overlap = keep(population, `several of ${fact.key}`, () =>
    severalOf(
      named.map(({ plane }) => plane),
      words.to,
    ),
  ).yes
  const alone = named.map(({ id, words: say, plane }) => ({
    id,
    words: say,
    plane: keep(population, `only ${fact.key} ${id}`, () => asPlanes(without([plane, overlap], words))).yes,
  }))
  const none = keep(population, `none of ${fact.key}`, () => {
    const any = new Uint32Array(words.to)
    for (const { plane } of named) addTo(any, plane, words)
    return asPlanes(without([known, any], words))
  }).yes
  return [
    ...alone,
    { id: 'several', words: severalWords, plane: overlap },
    { id: 'none', words: noneWords, plane: none },
  ]
}

const wordsOfNumber = (value: unknown): PlainWords => ({
  zh: String(value),
  en: String(value),
  easy: String(value),
})

const asPlanes = (yes: Uint32Array): Planes => ({ yes, no: emptyPlanes(0).no })

/** Who stands in two planes or more. */
function severalOf(planes: readonly Uint32Array[], words: number): Planes {
  const [once, more] = [new Uint32Array(words), new Uint32Array(words)]
  for (const plane of planes) {
    addTo(more, both([once, plane], { from: 0, to: words }), { from: 0, to: words })
    addTo(once, plane, { from: 0, to: words })
  }
  return asPlanes(more)
}

function unknownPart(population: Population, key: string, groups: readonly Group[]): Group {
  const words = { from: 0, to: wordsFor(population.people) }
  const plane = keep(population, key, () => {
    const known = emptyPlanes(words.to)
    for (const group of groups) if ('plane' in group) addTo(known.yes, group.plane, words)
    return asPlanes(whereUnknown(everybody(population), known, words))
  }).yes
  return { id: unknownGroup, words: unknownWords, plane }
}

export function everybody({ people }: Population): Uint32Array {
  const plane = new Uint32Array(wordsFor(people)).fill(0xffffffff)
  if (people & 31) plane[people >>> 5] = ~(-1 << (people & 31))
  return plane
}

type Ages = Extract<DimensionAsked, { by: 'age' }>

function ageGroups(population: Population, { fact, bands }: Ages, on: Day): readonly Group[] {
  const made = [0, ...bands].map((from, i): Group => {
    const next = bands[i]
    const to = next === undefined ? undefined : next - 1
    const said = condition({ kind: 'days', fact, sense: 'age', ...ageLimits({ from, to }) })
    const { yes } = planesOf(population, ground(said, { on, area: anywhere }), {
      from: 0,
      to: wordsFor(population.people),
    })
    return { id: to === undefined ? `${from}-` : `${from}-${to}`, words: bandWords(from, to), plane: yes }
  })
  return [...made, unknownPart(population, `rest of ages ${bands.join()} ${on}`, made)]
}

const bandWords = (from: number, to: number | undefined): PlainWords =>
  to === undefined
    ? { zh: `${from}岁及以上`, en: `${from} and older`, easy: `${from}岁和更大` }
    : { zh: `${from}—${to}岁`, en: `${from}–${to}`, easy: `${from}到${to}岁` }
