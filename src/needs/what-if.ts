/** What if: a whole population in memory, so that another rate or condition is answered while somebody types it. */
import type { Tx } from '#access'
import type { AreaCode, CountyCode, Day, Fen } from '#kernel'
import { isWithin } from '#kernel'
import type { AreaTally, Population, Programme, Setting } from '#policy'
import { tally, totalOf } from '#policy'
import type { CountResult, CountyCount } from './count.ts'
import { packingTowns } from './pack-towns.ts'
import { coverOf } from './places.ts'
import type { Question } from './store-what-if.ts'
import { readTowns } from './store-what-if.ts'
import type { ProgrammeCount } from './sweep.ts'

/** The facts of everybody in an area on a day, in some 20 bytes a person. Cost: about 6 µs a person. */
export async function loadForWhatIf(tx: Tx, question: Question): Promise<Population> {
  const packing = packingTowns()
  for await (const town of readTowns(tx, question)) packing.pack(town)
  return packing.done()
}

export type WhatIfQuestion = {
  readonly on: Day
  readonly programmes: readonly Programme[]
  /** What offices have set, and what is supposed. */
  readonly settings?: readonly Setting[]
}

export type WhatIfResult = Omit<CountResult, 'programmes'> & {
  readonly programmes: readonly (CountResult['programmes'][number] & {
    readonly towns: readonly AreaTally[]
  })[]
}

/**
 * The same numbers as `countSweep`, and those of each town. Cost: a changed rate costs a multiplication a town, a changed
 * condition two word operations per 32 people and part.
 */
export const whatIf = (population: Population, question: WhatIfQuestion): WhatIfResult => ({
  on: question.on,
  people: population.people,
  programmes: question.programmes.map((programme) => resultOf(population, programme, question)),
})

function resultOf(population: Population, programme: Programme, { on, settings = [] }: WhatIfQuestion) {
  // Elsewhere nobody is asked, so nobody is unknown.
  const cover = coverOf(programme, on)
  const towns = tally(population, programme, { on, settings }).filter(({ area }) => isCovered(cover, area))
  const counties = [...Map.groupBy(towns, ({ area }) => area.slice(0, 6) as CountyCode)].map(
    ([county, mine]): CountyCount => ({ county, ...countOf(mine) }),
  )
  return { id: programme.id, ...countOf(towns), counties, towns }
}

const isCovered = (cover: readonly AreaCode[], area: AreaCode) => cover.some((place) => isWithin(area, place))

/** No total while the amount of somebody entitled is not known. */
function countOf(towns: readonly AreaTally[]): Omit<ProgrammeCount, 'id'> {
  const { entitled, unknown, unpriced, amountFen } = totalOf(towns)
  return { entitled, unknown, unpriced, amountFen: unpriced > 0 ? null : (amountFen as Fen) }
}
