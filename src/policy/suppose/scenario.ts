/** A scenario: what is supposed of programmes at a place, as plain data that can be kept, sent and composed. */
import type { AreaCode, Day } from '#kernel'
import type { Address } from './address.ts'
import type { Written, WrittenAmount } from './written.ts'

/** One change; `turn` names a dial of the declared rule (`dialsOf`), so what does not fit is refused and never ignored. */
export type Supposed =
  | { readonly turn: Address; readonly to: number | Day | readonly (string | number)[] }
  | { readonly leaveOut: Address }
  /** Narrows the whole rule, or widens the part it is set beside. */
  | { readonly add: Written; readonly beside?: Address | undefined }
  | { readonly pay: WrittenAmount }
  /** A whole condition in the place of the declared one. */
  | { readonly eligible: Written }

/** What is supposed of one programme. */
export type Supposition = { readonly programme: string; readonly changes: readonly Supposed[] }

/** A line, rate or answer of an office, for every programme that reads it. */
export type SupposedNumber = { readonly parameter: string; readonly to: number }

/** Money for a year, or a number of people, that must not be exceeded. */
export type Cap = { readonly fenAYear?: number | undefined; readonly people?: number | undefined }

export type Scenario = {
  readonly in: AreaCode
  readonly suppose: readonly Supposition[]
  readonly numbers: readonly SupposedNumber[]
  readonly cap?: Cap | undefined
}

export const nothingSupposed = (place: AreaCode): Scenario => ({ in: place, suppose: [], numbers: [] })

/** Both, the second one's words last; of two changes of one dial the later holds. */
export function composed(first: Scenario, second: Scenario): Scenario {
  const ids = [...new Set([...first.suppose, ...second.suppose].map(({ programme }) => programme))]
  const changesOf = (id: string) =>
    [...first.suppose, ...second.suppose].flatMap((one) => (one.programme === id ? one.changes : []))
  const cap = second.cap ?? first.cap
  return {
    in: second.in,
    suppose: ids.map((programme) => ({ programme, changes: changesOf(programme) })),
    numbers: [...first.numbers, ...second.numbers],
    ...(cap ? { cap } : {}),
  }
}
