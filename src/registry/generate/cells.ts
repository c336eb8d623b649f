/** Cells many synthetic people share, written once: what is the same in a place, and values that recur. */
import { CopyRows } from '../copy-binary.ts'
import type { Population } from './columns.ts'
import type { LoadedTable } from './tables.ts'
import { columnsOf, tableNames } from './tables.ts'

/** The beginning of a row of each table, for each place of the population. */
export function beginnings({ places, spec }: Population) {
  const placed = (table: LoadedTable) =>
    places.map(({ county, area }) =>
      new CopyRows().row(columnsOf(table, spec.portrait)).ascii(county).ascii(area).asCell(),
    )
  return Object.fromEntries(tableNames.map((table) => [table, placed(table)])) as Record<
    LoadedTable,
    Uint8Array[]
  >
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
