/** One fact of a whole population, packed: a bit per value where values are few, a number where they are many. */
import { type Day, dayNumber, refuse } from '#kernel'
import { hasBit, setBit, wordsFor } from './bits.ts'
import type { Fact, FactValue } from './fact.ts'

/** A plane for each value and one for *known*: 4 grades cost 5 bits a person. */
export type BitColumn = {
  readonly kind: 'bits'
  readonly known: Uint32Array
  readonly values: ReadonlyMap<FactValue, Uint32Array>
}

/** Days are counted from 1970-01-01; `unknown` marks people of whom nothing is recorded. */
export type NumberColumn = {
  readonly kind: 'numbers'
  readonly values: Int32Array | Float64Array
  readonly unknown: number
}

export type Column = BitColumn | NumberColumn

const fewValues = 32

export function columnFor(fact: Fact, people: number): Column {
  const plane = () => new Uint32Array(wordsFor(people))
  const values = listed(fact)
  if (values) return { kind: 'bits', known: plane(), values: new Map(values.map((v) => [v, plane()])) }
  if (fact.type === 'money')
    return { kind: 'numbers', values: new Float64Array(people).fill(NaN), unknown: NaN }
  const unknown = -(2 ** 31)
  return { kind: 'numbers', values: new Int32Array(people).fill(unknown), unknown }
}

/** The values of a fact that has few; undefined for days, money and wide numbers. */
function listed({ type, values, min, max }: Fact): readonly FactValue[] | undefined {
  if (type === 'yes-no') return [true, false]
  if (type === 'one-of' || type === 'set-of') return Object.keys(values)
  if (type !== 'number' || min === undefined || max === undefined || max - min >= fewValues) return undefined
  return Array.from({ length: max - min + 1 }, (_, i) => min + i)
}

/** Writes one person's value; a value the fact cannot have is refused, for it would count wrongly. */
export function put(fact: Fact, column: Column, { person, value }: { person: number; value: unknown }): void {
  if (value === null || value === undefined) return
  if (column.kind === 'numbers') {
    column.values[person] = typeof value === 'string' ? dayNumber(value as Day) : (value as number)
    return
  }
  setBit(column.known, person)
  if (Array.isArray(value)) for (const one of value) mark(fact, column, { person, value: one as FactValue })
  else mark(fact, column, { person, value: value as FactValue })
}

function mark(
  fact: Fact,
  { values }: BitColumn,
  { person, value }: { person: number; value: FactValue },
): void {
  const plane = values.get(value)
  if (!plane) refuse('policy.value-unfit', { fact: fact.key, value: String(value) })
  setBit(plane, person)
}

/** The number recorded for a person; null when none is. */
export function numberAt(column: Column, person: number): number | null {
  if (column.kind === 'numbers') {
    const value = column.values[person] as number
    return value === column.unknown || Number.isNaN(value) ? null : value
  }
  for (const [value, plane] of column.values) if (hasBit(plane, person)) return Number(value)
  return null
}
