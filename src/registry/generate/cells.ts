/** Cells many synthetic people share, written once: what is the same in a place, and values that recur. */
import type { AreaCode, CountyCode } from '#kernel'
import { CopyRows, microsecondsOf } from '../copy-binary.ts'
import type { Population } from './columns.ts'
import type { LoadedTable } from './tables.ts'
import { columnsOf } from './tables.ts'

export const source = 'synthetic'
const by = 'system:population'

type Place = { readonly county: CountyCode; readonly area: AreaCode }

/** The beginning of a row of each table, for each place of the population. `at`: when all of it was recorded. */
export function beginnings({ places, today, spec }: Population, at: string) {
  const stamp = microsecondsOf(at)
  const placed = ({ county, area }: Place, table: LoadedTable) =>
    new CopyRows().row(columnsOf(table, spec.portrait)).ascii(county).ascii(area)
  const said = (place: Place, table: LoadedTable) => placed(place, table).ascii(source).bigint(stamp)
  return {
    household: places.map((place) => said(place, 'household').asCell()),
    person: places.map((place) => said(place, 'person').ascii(by).day(today).asCell()),
    certificate: places.map((place) => said(place, 'certificate').ascii(by).asCell()),
    record: places.map((place) => said(place, 'record').ascii(by).asCell()),
    profile: places.map((place) => placed(place, 'profile').day(today).asCell()),
    person_key: places.map((place) => placed(place, 'person_key').asCell()),
  } satisfies Record<LoadedTable, Uint8Array[]>
}

/** Cells by the value they say. */
export function shared<Value>(
  write: (rows: CopyRows, value: Value) => unknown,
): (value: Value) => Uint8Array {
  const cells = new Map<Value, Uint8Array>()
  return (value) => {
    let cell = cells.get(value)
    if (!cell) {
      const rows = new CopyRows()
      write(rows, value)
      cells.set(value, (cell = rows.asCell()))
    }
    return cell
  }
}
