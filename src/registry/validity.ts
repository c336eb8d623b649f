/** Puts a new statement into a person's timeline: what it contradicts is superseded, what it leaves untouched stays. */
import type { Day } from '#kernel'
import { addDays } from '#kernel'

/** A span of days; without `to` it is still running. */
export type Span = { readonly from: Day; readonly to?: Day | undefined }

export type Spliced<Row> = {
  /** Rows that no longer stand as they are. */
  readonly superseded: readonly Row[]
  /** Their days before and after the new span, to be written again. */
  readonly remaining: readonly { readonly of: Row; readonly span: Span }[]
}

/** The last of all days, for comparing. */
const end = '9999-12-31' as Day

export const overlaps = (a: Span, b: Span): boolean => a.from <= (b.to ?? end) && b.from <= (a.to ?? end)

/** What a new span does to the rows that stand. Rows outside it are not touched. */
export function splice<Row extends Span>(standing: readonly Row[], incoming: Span): Spliced<Row> {
  const superseded = standing.filter((row) => overlaps(row, incoming))
  const remaining = superseded.flatMap((of) => {
    const pieces: { of: Row; span: Span }[] = []
    if (of.from < incoming.from) pieces.push({ of, span: { from: of.from, to: addDays(incoming.from, -1) } })
    if (incoming.to && incoming.to < (of.to ?? end))
      pieces.push({ of, span: { from: addDays(incoming.to, 1), to: of.to } })
    return pieces
  })
  return { superseded, remaining }
}
