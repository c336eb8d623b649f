/** Gaps and overlaps of dated numbers, so that no day of a declared place goes unanswered unnoticed. */
import { type AreaCode, addDays, type Day } from '#kernel'
import type { Parameter, ParameterPeriod } from './parameter.ts'

export type CoverageFault = {
  readonly kind: 'gap' | 'overlap' | 'ends'
  readonly in: AreaCode
  readonly from: Day
}

/**
 * From its first day on, each place of a parameter must be covered without gap or overlap, and without end: where the sources
 * fall silent, a period says so (`open: true`).
 */
export function coverageFaults({ periods }: Pick<Parameter, 'periods'>): readonly CoverageFault[] {
  const places = Map.groupBy(periods, (period) => period.in)
  return [...places].flatMap(([place, own]) =>
    faultsAt(
      place,
      own.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    ),
  )
}

function faultsAt(place: AreaCode, periods: readonly ParameterPeriod[]): readonly CoverageFault[] {
  return periods.flatMap(({ to }, i): readonly CoverageFault[] => {
    const next = periods[i + 1]
    if (to === undefined) return next ? [{ kind: 'overlap', in: place, from: next.from }] : []
    const following = addDays(to, 1)
    if (!next) return [{ kind: 'ends', in: place, from: following }]
    if (next.from === following) return []
    return [
      {
        kind: next.from < following ? 'overlap' : 'gap',
        in: place,
        from: next.from < following ? next.from : following,
      },
    ]
  })
}
