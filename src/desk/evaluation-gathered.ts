/** The figures of a round as they stand today, within the officer's own counties. */
import { gatherFacts, getRound, type RoundFacts, type RoundId } from '#evaluation'
import { isWithin } from '#kernel'
import type { Clock } from '#platform'
import type { At } from '#web'
import { countiesIn } from './places.ts'

/** Cost: one pass over the obligations and two over the people of the area; a city takes seconds. */
export async function gatheredToday(at: At, id: string, clock: Clock): Promise<RoundFacts> {
  const round = await getRound(at.tx, id as RoundId)
  const counties = countiesIn(at.staff, round.area).filter((county) => isWithin(county, round.area))
  return gatherFacts(at.tx, { round, counties, on: at.today }, clock)
}
