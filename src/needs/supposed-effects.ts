/** A scenario over a population in memory: what it does to each programme it touches. Knows no database. */
import { allFacts, findFact, peopleProgrammes } from '#catalogue'
import type { AreaCode, Day, PlainWords } from '#kernel'
import { refuse } from '#kernel'
import type {
  Capped,
  DimensionAsked,
  Effect,
  Fact,
  Population,
  Programme,
  Scenario,
  Setting,
  Supposed,
} from '#policy'
import {
  capped,
  dimensionOf,
  effectOf,
  parametersOf,
  suppose,
  supposedSettings,
  totalOfEffect,
} from '#policy'

/** `county`, `town`, `age`, or the key of a fact with few values. */
export type DimensionName = string

export type SupposeQuestion = {
  readonly on: Day
  /** Whose people are counted. */
  readonly area: AreaCode
  readonly scenario: Scenario
  /** What offices have set. */
  readonly settings: readonly Setting[]
  /** Ids; all that serve people without it. */
  readonly programmes?: readonly string[]
  readonly by: readonly DimensionName[]
}

export type GroupNamed = { readonly id: string; readonly words: PlainWords }

export type ProgrammeEffect = {
  readonly id: string
  /** Whether the scenario says anything that this programme reads. */
  readonly touched: boolean
  readonly effect: Effect
  readonly capped: Capped | null
}

export type SupposeAnswer = {
  readonly on: Day
  readonly area: AreaCode
  readonly people: number
  /** The groups of each dimension, in order, as the cells name them. */
  readonly groups: readonly (readonly GroupNamed[])[]
  readonly programmes: readonly ProgrammeEffect[]
}

const ageBands = [7, 16, 18, 45, 60, 80]

/** Facts people can be divided by: choices, grades, yes or no. */
export const isDivisible = ({ type, values }: Fact): boolean =>
  type === 'one-of' ||
  type === 'set-of' ||
  type === 'yes-no' ||
  (type === 'number' && Object.keys(values).length > 0)

export function dimensionNamed(name: DimensionName): DimensionAsked {
  const born = findFact('born')
  if (name === 'county') return { by: 'area', digits: 6 }
  if (name === 'town') return { by: 'area', digits: 9 }
  if (name === 'age' && born) return { by: 'age', fact: born, bands: ageBands }
  const fact = allFacts.find(({ key }) => key === name)
  return fact && isDivisible(fact)
    ? { by: 'fact', fact }
    : refuse('suppose.not-divisible', { fact: name, en: name })
}

/**
 * Only programmes the scenario touches are evaluated anew; the others give their present, which is kept. Cost of a changed
 * condition: joining its parts, twenty word operations per 32 people, and counting who moved into the cells.
 */
export function supposeOver(population: Population, question: SupposeQuestion): SupposeAnswer {
  const { on, area, by } = question
  if (by.length > 2) refuse('what-if.dimensions', { given: by.length })
  const asked = by.map(dimensionNamed)
  return {
    on,
    area,
    people: totalPeople(population, area),
    groups: asked.map((one) =>
      dimensionOf(population, one, on).groups.map(({ id, words }) => ({ id, words })),
    ),
    programmes: meant(question).map((programme) => effectFor(population, programme, { question, asked })),
  }
}

const totalPeople = ({ areas }: Population, area: AreaCode) =>
  areas.reduce((sum, one) => (one.area.startsWith(area) ? sum + one.to - one.from : sum), 0)

function meant({ programmes }: SupposeQuestion): readonly Programme[] {
  if (!programmes) return peopleProgrammes
  return programmes.map(
    (id) =>
      peopleProgrammes.find((one) => one.id === id) ?? refuse('what-if.programme-unknown', { programme: id }),
  )
}

type Asked = { readonly question: SupposeQuestion; readonly asked: readonly DimensionAsked[] }

function effectFor(
  population: Population,
  programme: Programme,
  { question, asked }: Asked,
): ProgrammeEffect {
  const { on, area, scenario, settings } = question
  const changes = changesOf(scenario, programme.id)
  const numbers = supposedSettings(scenario, on)
  const reads = new Set(parametersOf(programme).map(({ id }) => id))
  const touched = changes.length > 0 || numbers.some(({ parameter }) => reads.has(parameter))
  const rule = suppose(programme, changes, { on, in: scenario.in, find: findFact })
  const effect = effectOf(population, {
    on,
    area,
    by: asked,
    before: { rule: programme, settings },
    after: { rule, settings: touched ? [...settings, ...numbers] : settings },
  })
  const total = totalOfEffect(effect).after
  const cap = scenario.cap
  const costs = { per: effect.per.after, ...total, tiers: effect.tiers }
  return { id: programme.id, touched, effect, capped: cap && touched ? capped(cap, costs) : null }
}

export const changesOf = ({ suppose: all }: Scenario, programme: string): readonly Supposed[] =>
  all.flatMap((one) => (one.programme === programme ? one.changes : []))
