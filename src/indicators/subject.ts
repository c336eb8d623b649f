/** What a figure can be stated of: a declared indicator, a series that targets follow, or a row of a plan nobody has declared. */
import type { Words } from '#kernel'
import type { AnyIndicator, IndicatorUnit, Series } from '#policy'

/** What a figure can be stated of. */
export type Subject = { readonly id: string; readonly name: Words; readonly unit: IndicatorUnit }

export const subjectOf = ({ id, name, unit }: AnyIndicator | Series): Subject => ({ id, name, unit })

/** A row of a plan nobody has declared; undefined when its unit is none that figures are kept in. */
export function subjectOfRow(
  plan: string,
  row: {
    readonly no: string | null
    readonly name: string
    readonly unit: string | null
    readonly target: string | null
  },
): Subject | undefined {
  const unit = unitOf(row.unit ?? (/[%％]/.test(row.target ?? '') ? '%' : ''))
  if (!unit || row.no === null) return undefined
  return { id: `row:${plan}:${row.no}`, name: { zh: row.name, en: row.name }, unit }
}

const unitOf = (text: string): IndicatorUnit | undefined =>
  /^[%％]$/.test(text) ? 'percent' : /^[人名户]$/.test(text) ? 'people' : undefined
