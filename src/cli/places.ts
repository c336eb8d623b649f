/** Which area a verb means when none is named. */
import { type AreaCode, type CountyCode, parentOf } from '#kernel'
import { listCounties } from '#registry'
import type { Operator } from './operator.ts'
import { areaOption } from './typed.ts'
import type { Typed } from './verb.ts'

/** The area named by `--area`, or else the smallest areas that together hold everybody registered. */
export async function areasMeant(typed: Typed, operator: Operator): Promise<AreaCode[]> {
  const named = areaOption(typed, 'area')
  return named ? [named] : smallestAround(await operator.inScope((tx) => listCounties(tx)))
}

/** One county stays itself; several of a prefecture become the prefecture. */
export function smallestAround(counties: readonly CountyCode[]): AreaCode[] {
  const byPrefecture = Map.groupBy(counties, (county) => parentOf(county) ?? county)
  return [...byPrefecture].map(([prefecture, inside]) =>
    inside.length === 1 && inside[0] ? inside[0] : prefecture,
  )
}
