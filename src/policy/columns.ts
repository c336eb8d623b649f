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

/**
 * Days are counted from 1970-01-01; `unknown` marks people of whom nothing is recorded. Two bytes a person until a value
 * needs four (a day after 2059, money above 327 yuan) or eight (money above 21 million yuan).
 */
export type NumberColumn = {
  readonly kind: 'numbers'
  values: Int16Array | Int32Array | Float64Array
  unknown: number
}

export type Column = BitColumn | NumberColumn

const fewValues = 32

export function columnFor(fact: Fact, people: number): Column {
  const plane = () => new Uint32Array(wordsFor(people))
  const values = listed(fact)
  if (values) return { kind: 'bits', known: plane(), values: new Map(values.map((v) => [v, plane()])) }
  return { kind: 'numbers', values: new Int16Array(people).fill(narrowest), unknown: narrowest }
}

const narrowest = -(2 ** 15)

/** Makes room for a value the present numbers cannot hold. Once or twice a column. */
function widen(column: NumberColumn, value: number): void {
  const { values: narrow, unknown: before } = column
  const isInt32 = Number.isInteger(value) && Math.abs(value) < 2 ** 31
  column.unknown = isInt32 ? -(2 ** 31) : NaN
  column.values = isInt32 ? new Int32Array(narrow.length) : new Float64Array(narrow.length)
  for (let i = 0; i < narrow.length; i++) {
    const one = narrow[i] as number
    column.values[i] = one === before ? column.unknown : one
  }
}

const holds = ({ values }: NumberColumn, value: number): boolean =>
  values instanceof Float64Array || Math.abs(value) < 2 ** (8 * values.BYTES_PER_ELEMENT - 1)

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
    const number = typeof value === 'string' ? dayNumber(value as Day) : (value as number)
    if (!holds(column, number)) widen(column, number)
    column.values[person] = number
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
