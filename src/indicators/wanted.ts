/** What is asked of a figure: which indicator, and the base, target and kind that hold for an area. */
import { type AreaCode, isWithin, type Words } from '#kernel'
import type { LinkedIndicator } from '#plans'
import type { AnyIndicator, Comparator, PlanRow, RowTarget } from '#policy'
import { type Subject, subjectOf, subjectOfRow } from './subject.ts'
import { targetOf } from './target.ts'

export type Wanted = {
  /** The id of the declared indicator, else `row:<plan>:<number>`. */
  readonly key: string
  readonly indicator: AnyIndicator | null
  readonly name: Words
  /** Null where its unit is none that figures are kept in. */
  readonly subject: Subject | null
  readonly kind: PlanRow['kind'] | null
  readonly base: { readonly year: number; readonly value: string } | null
  readonly target: RowTarget | null
  readonly by: number | null
}

/** By the declared row of the area's plan; of several plans the later one. */
export function wantedOf(indicator: AnyIndicator, area: AreaCode): Wanted {
  const row = (indicator.rows ?? [])
    .filter((one) => isWithin(area, one.in) || isWithin(one.in, area))
    .toSorted((a, b) => b.by - a.by)[0]
  return {
    key: indicator.id,
    indicator,
    name: indicator.name,
    subject: subjectOf(indicator),
    kind: row?.kind ?? null,
    base: row?.base ?? null,
    target: row?.target ?? null,
    by: row?.by ?? null,
  }
}

export type PlanRowAsked = { readonly plan: string; readonly row: LinkedIndicator }

/** By the row of an imported plan, whose words people may have corrected; what only the declaration knows comes from there. */
export function wantedOfRow(
  { plan, row }: PlanRowAsked,
  declared: readonly AnyIndicator[],
  area: AreaCode,
): Wanted {
  const indicator = declared.find(({ id }) => id === row.measure) ?? null
  const known = indicator && wantedOf(indicator, area)
  return {
    key: indicator?.id ?? `row:${plan}:${row.no}`,
    indicator,
    name: known?.name ?? { zh: row.name, en: row.name },
    subject: known?.subject ?? subjectOfRow(plan, row) ?? null,
    kind: kinds[row.kind ?? ''] ?? known?.kind ?? null,
    base: baseOf(row),
    target: rowTarget(row) ?? known?.target ?? null,
    by: row.targetYear ?? known?.by ?? null,
  }
}

const kinds: Readonly<Record<string, PlanRow['kind']>> = { 约束性: 'binding', 预期性: 'expected' }

function baseOf({ base, baseYear }: LinkedIndicator): Wanted['base'] {
  const value = numberIn(base ?? '')
  return value === undefined || baseYear === null ? null : { year: baseYear, value }
}

const numberIn = (text: string) => /^\d+(\.\d+)?/.exec(text.replace(/[,，\s]/g, ''))?.[0]

const comparators: readonly string[] = ['=', '>=', '>', '<=', '<'] satisfies Comparator[]

function rowTarget(row: LinkedIndicator): RowTarget | undefined {
  if (!/\d/.test(row.target ?? '') && targetOf(row)) return { everybody: true }
  if (row.value === null || row.comparator === null || !comparators.includes(row.comparator)) return undefined
  return { comparator: row.comparator as Comparator, value: row.value }
}
