/** Draws what offices would know of one synthetic person: a record a kind, from the shares, with the gaps of a real register. */
import type { Fact } from '#policy'
import type { Chance } from '../chance.ts'
import { chanceOf } from '../chance.ts'
import type { Population } from '../columns.ts'
import type { RecordKind } from '../ids.ts'
import type { Drawing, Sheet } from './shares.ts'
import { drawingOf, fitting, recalledOn } from './shares.ts'
import { sheets } from './sheets.ts'
import type { Told, Traits } from './traits.ts'
import { noTraits, traitsInto } from './traits.ts'

/** What one record says. The same object for everybody whose record says the same, as far as memory allows. */
export type Content = {
  readonly told: readonly (Told | null)[]
  readonly data: Readonly<Record<string, Told>>
}

export type Page = {
  readonly record: RecordKind
  readonly facts: readonly Fact[]
  readonly from: number
  /** Nothing where there is no record. */
  readonly content: Content | undefined
}

/** How many contents of a kind are remembered; beyond that they are made anew. */
const remembered = 60_000

/** Numbers of questions of portraits begin above those of `asked`. */
const firstQuestion = 100_000

/** A number for a word (FNV-1a): the same word asks the same question whatever else is declared. */
function questionOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return firstQuestion + (hash >>> 2)
}

/** Facts on which others depend; only these are kept in mind. */
const recalled = recalledOn(sheets)

type Asking = Drawing & {
  readonly question: number
  readonly page: number
  readonly recalled: boolean
}

/** Draws people of a population one after the other. Cost: about 8 µs a person for some 85 facts. */
export function portraitist(population: Population): (i: number) => readonly Page[] {
  const chance = chanceOf(population.spec.seed)
  const painters = sheets.map((sheet) => painterOf(sheet, population, chance))
  const traits = noTraits()
  return (i) => {
    traitsInto(traits, population, i)
    return painters.map((paint) => paint(traits, i))
  }
}

function painterOf(sheet: Sheet, population: Population, chance: Chance) {
  const { record, missing, pages, blank } = sheet
  const { columns, today } = population
  const asking: readonly Asking[] = sheet.facts.map((one, n) => ({
    ...drawingOf(one, today),
    question: questionOf(one.key),
    recalled: recalled.has(one.key),
    page: one.sure ? -1 : n % pages,
  }))
  const facts = asking.map(({ fact }) => fact)
  const isFor = fitting(sheet.only ?? {})
  const [absent, gap, since] = ['missing', 'blank', 'from'].map((what) =>
    questionOf(`${record} ${what}`),
  ) as [number, number, number]
  const contentOf = contents(asking)
  return (traits: Traits, i: number): Page => {
    const household = columns.household[i] ?? -1
    const lot = chance(i, gap) / blank
    const left = lot < 1 ? Math.floor(lot * pages) : pages
    const code = drawAll(asking, traits, { own: i, shared: household < 0 ? i : -2 - household, left, chance })
    const has = isFor(traits) && chance(i, absent) >= missing
    const content = has ? contentOf(code) : undefined
    const from = Math.max(columns.born[i] ?? 0, today - 1 - Math.floor(chance(i, since) * 900))
    return { record, facts, from, content }
  }
}

type Lots = {
  readonly own: number
  /** What is said of a household is said alike of all its members. */
  readonly shared: number
  /** The page left blank. */
  readonly left: number
  readonly chance: Chance
}

/** Everything said on a sheet as one number, of which each fact is a digit; what is blank was still so for what follows. */
function drawAll(asking: readonly Asking[], traits: Traits, { own, shared, left, chance }: Lots): number {
  let code = 0
  for (const { fact, values, question, page, draw, recalled } of asking) {
    const at = draw(traits, chance(fact.about === 'household' ? shared : own, question))
    if (recalled && at >= 0) traits.said.set(fact.key, values[at] as Told)
    code = code * (values.length + 1) + (page === left ? 0 : at + 1)
  }
  return code
}

/** A record that says nothing is none. */
function contents(asking: readonly Asking[]): (code: number) => Content | undefined {
  const known = new Map<number, Content>()
  return (code) => {
    if (code === 0) return undefined
    let content = known.get(code)
    if (!content) {
      if (known.size >= remembered) known.clear()
      known.set(code, (content = decode(asking, code)))
    }
    return content
  }
}

function decode(asking: readonly Asking[], code: number): Content {
  let rest = code
  const told = asking
    .toReversed()
    .map(({ values }) => {
      const digit = rest % (values.length + 1)
      rest = Math.floor(rest / (values.length + 1))
      return values[digit - 1] ?? null
    })
    .toReversed()
  const said = asking.flatMap(({ fact }, n) => {
    const one = told[n]
    return one === null || one === undefined ? [] : [[fact.field, one] as const]
  })
  return { told, data: Object.fromEntries(said) }
}
