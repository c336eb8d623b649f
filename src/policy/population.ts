/** Everybody in packed columns, ordered by area so that a place is a range: the ground of counts and what-if. */
import { type AreaCode, refuse } from '#kernel'
import type { Planes } from './bits.ts'
import { type Column, columnFor, put } from './columns.ts'
import type { Fact, FactValue } from './fact.ts'

/** People from–to live in this area (a town, or whatever level the loader was given). */
export type AreaRange = { readonly area: AreaCode; readonly from: number; readonly to: number }

export type Population = {
  readonly people: number
  readonly areas: readonly AreaRange[]
  readonly columns: ReadonlyMap<string, Column>
  /** Household of each person as a number; -1 when nobody has recorded it. */
  readonly households: Int32Array
  readonly householdCount: number
  /** Answers kept for the next question. */
  readonly kept: Kept
}

/** Entitled and unknown people of one condition, area by area. */
export type AreaCounts = { readonly entitled: Int32Array; readonly unknown: Int32Array }

/** Planes and counts by structural key; both are dropped, oldest first, beyond a limit. */
export type Kept = {
  readonly planes: Map<string, Planes>
  readonly counts: Map<string, AreaCounts>
  readonly mostPlanes: number
}

/** A stretch of people in the order of their areas, column by column; days as text or as days since 1970-01-01. */
export type Stretch = {
  readonly areas: ArrayLike<string>
  readonly facts: Readonly<Record<string, ArrayLike<FactValue | null | undefined>>>
  /** Anything that tells households of one county apart. */
  readonly households?: ArrayLike<string | number | null>
}

export type PopulationLoader = {
  append(stretch: Stretch): void
  done(): Population
}

/** Room for some two hundred answers, however many people there are. */
const keptBytes = (people: number) => Math.max(192 * 2 ** 20, 48 * people)

/** Room for a number of people; filled stretch by stretch. Cost: a few bytes and one write a fact and person. */
export function loadPopulation(facts: readonly Fact[], people: number): PopulationLoader {
  const columns = new Map<string, Column>()
  const areas: { area: AreaCode; from: number; to: number }[] = []
  const households = new Int32Array(people).fill(-1)
  const numbers = new Map<string, number>()
  let next = 0
  const settle = (area: AreaCode, person: number) => {
    const last = areas.at(-1)
    if (last?.area === area) last.to = person + 1
    else if (last && last.area > area) refuse('policy.areas-unordered', { before: last.area, after: area })
    else areas.push({ area, from: person, to: person + 1 })
  }
  const house = (area: string, home: string | number) => {
    const key = `${area.slice(0, 6)} ${home}`
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  return {
    append(stretch) {
      const { length } = stretch.areas
      if (next + length > people) refuse('policy.population-full', { room: people })
      for (let i = 0; i < length; i++) {
        settle(stretch.areas[i] as AreaCode, next + i)
        const home = stretch.households?.[i] ?? null
        if (home !== null) households[next + i] = house(stretch.areas[i] as string, home)
      }
      for (const fact of facts) fill(fact, columns, { stretch, from: next, people })
      next += length
    },
    done() {
      if (next !== people) refuse('policy.population-short', { room: people, given: next })
      const mostPlanes = Math.max(8, Math.floor(keptBytes(people) / (people / 4 + 64)))
      const kept: Kept = { planes: new Map(), counts: new Map(), mostPlanes }
      return { people, areas, columns, households, householdCount: numbers.size, kept }
    },
  }
}

type Filling = { readonly stretch: Stretch; readonly from: number; readonly people: number }

/** A fact nobody has filled in has no column, and costs nothing. */
function fill(fact: Fact, columns: Map<string, Column>, { stretch, from, people }: Filling): void {
  const values = stretch.facts[fact.key]
  let column = columns.get(fact.key)
  for (let i = 0; i < (values?.length ?? 0); i++) {
    const value = values?.[i] ?? null
    if (value === null) continue
    if (!column) columns.set(fact.key, (column = columnFor(fact, people)))
    put(fact, column, { person: from + i, value })
  }
}
