/** Makes a population: a picture of a county, city or province on one day, the same for the same seed. */
import { dayNumber } from '#kernel'
import { areaName } from '#standards'
import { chanceOf } from './chance.ts'
import type { Columns, Population, PopulationSpec } from './columns.ts'
import { emptyColumns } from './columns.ts'
import { describePerson, sceneOf } from './describe.ts'
import { grantReliefAndCare } from './quotas.ts'
import { settle } from './settle.ts'
import { apportionTowns } from './towns.ts'

/** Cost: about a microsecond a person, in memory of 40 bytes a person. */
export function makePopulation(spec: PopulationSpec): Population {
  const chance = chanceOf(spec.seed)
  const shares = apportionTowns(spec.area, spec.people, spec.seed)
  const columns = emptyColumns(spec.people)
  const households = settle(
    columns,
    shares.map((share) => share.people),
    chance,
  )
  const urban = shares.map((share) => /街道/.test(areaName(share.area) ?? ''))
  const scene = sceneOf(columns, chance, spec.on)
  for (let i = 0; i < spec.people; i++) describePerson(scene, i, urban[columns.place[i] ?? 0] ?? false)
  const today = dayNumber(spec.on)
  grantReliefAndCare({
    columns,
    chance,
    today,
    ...(spec.quotas ? { quotas: spec.quotas } : {}),
  })
  const places = shares.map(({ area, county }) => ({ area, county }))
  numberBirths(columns, places, today)
  return { spec, today, places, columns, households }
}

/** Counts people of one birthday and sex in a prefecture, so that no two get the same identity number. */
function numberBirths(columns: Columns, places: Population['places'], today: number): void {
  const oldest = columns.born.reduce((least, day) => Math.min(least, day), today)
  const counters = new Map<string, Uint32Array>()
  for (let i = 0; i < columns.people; i++) {
    const prefecture = places[columns.place[i] ?? 0]?.county.slice(0, 4) ?? ''
    let counter = counters.get(prefecture)
    if (!counter) counters.set(prefecture, (counter = new Uint32Array((today - oldest + 1) * 2)))
    const slot = ((columns.born[i] ?? 0) - oldest) * 2 + (columns.male[i] ?? 0)
    const nth = counter[slot] ?? 0
    counter[slot] = nth + 1
    columns.sequence[i] = nth
  }
}
