/** Columns headed by years: what is to be reached by the end of each. */
import { dayOf } from '#kernel'
import type { Target } from './commitments.ts'
import type { Task } from './document.ts'
import { placeOf, type Strand, said } from './strand.ts'

export type YearStep = { readonly year: number; readonly strand: Strand; readonly targets: readonly Target[] }

/** The filled cell of a year is due on its last day. */
export const deadlinesOfYears = (steps: readonly YearStep[]): Task['deadlines'] =>
  steps
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, strand }) => ({
      on: dayOf(year, 12, 31),
      kind: 'completed' as const,
      precision: 'year' as const,
      text: said(strand),
      at: placeOf(strand),
    }))
