/** The total of a run is the sum of its counties, to the fen. */
import { fen } from '#kernel'
import type { Totals } from './run.ts'

export const totalOf = (counties: readonly Totals[]): Totals => ({
  lines: counties.reduce((sum, county) => sum + county.lines, 0),
  totalFen: fen(counties.reduce((sum, county) => sum + county.totalFen, 0)),
})
