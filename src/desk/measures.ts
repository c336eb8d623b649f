/** Rows of a plan's indicator table with their computed values, as the pages show them. */

import { targetOf, type ValueState } from '#indicators'
import type { Day } from '#kernel'
import type { PublishedIndicator } from '#plans'
import type { Computed, IndicatorLine, StatedValue } from '#web'

const comparators = ['>=', '>', '<=', '<', '=', '≈'] as const
type Comparator = (typeof comparators)[number]

const comparatorOf = (text: string | null): Comparator | undefined =>
  comparators.find((each) => each === text)

type Row = Pick<
  PublishedIndicator,
  'no' | 'name' | 'unit' | 'kind' | 'base' | 'baseYear' | 'target' | 'targetYear' | 'value' | 'comparator'
>

/** A value the plan states: a number where it is one, else the plan's own words. */
function stated(year: number | null, text: string | null, number: string | null): StatedValue | undefined {
  if (year === null || text === null) return undefined
  const plain = number ?? text.replace(/[%％,，\s]/g, '')
  return /^\d+(\.\d+)?$/.test(plain) ? { year, value: Number(plain) } : { year, text }
}

function targetValue(row: Row): StatedValue | undefined {
  const value = stated(row.targetYear, row.target, row.value)
  const comparator = comparatorOf(row.comparator)
  return value && comparator && value.value !== undefined ? { ...value, comparator } : value
}

/** Whether the plan's numbers are percentages, whatever column says so. */
const unitOf = (row: Row) => row.unit ?? (targetOf(row) ? '%' : '')

type Now = { readonly now: Computed; readonly on?: Day | undefined; readonly state?: ValueState | undefined }

export const lineOf = (row: Row, { now, on, state }: Now): IndicatorLine => ({
  no: row.no ?? '',
  name: row.name,
  unit: unitOf(row),
  kind: row.kind === '约束性' || row.kind === 'binding' ? 'binding' : 'expected',
  base: stated(row.baseYear, row.base, null),
  target: targetValue(row),
  now,
  on,
  reached: reachedBy(state),
})

/** Said only when settling the unknown people could not turn it. */
function reachedBy(state: ValueState | undefined): boolean | undefined {
  if (state?.state === 'met') return state.certain ? true : undefined
  if (state?.state === 'not-met') return state.certain ? false : undefined
  return undefined
}
