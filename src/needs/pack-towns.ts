/** Packs towns as they come from the database; used in the thread that keeps the population, so it knows no database. */
import { allFacts } from '#catalogue'
import type { AreaCode } from '#kernel'
import type { Population, PopulationLoader, Stretch } from '#policy'
import { loadPopulation } from '#policy'
import type { TownColumns } from './store-what-if.ts'

export type Packing = { readonly pack: (town: TownColumns) => void; readonly done: () => Population }

/** Cost: about 2 µs a person for some ten filled facts. */
export function packingTowns(): Packing {
  let loader: PopulationLoader | undefined
  return {
    pack(town) {
      loader ??= loadPopulation(allFacts, town.total)
      loader.append(stretchOf(town))
    },
    done: () => (loader ?? loadPopulation(allFacts, 0)).done(),
  }
}

const stretchOf = ({ area, people, households, facts }: TownColumns): Stretch => ({
  areas: Array.from({ length: people }, (): AreaCode => area),
  households: JSON.parse(households) as (string | null)[],
  facts: Object.fromEntries(
    Object.entries(facts).map(([key, list]) => [key, JSON.parse(list) as Stretch['facts'][string]]),
  ),
})

/** Bytes of the packed columns and households, without answers kept for the next question. */
export function bytesOf({ columns, households }: Population): number {
  let bytes = households.byteLength
  for (const column of columns.values())
    if (column.kind === 'numbers') bytes += column.values.byteLength
    else bytes += column.known.byteLength * (1 + column.values.size)
  return bytes
}
