/** What people changed in an exported ledger: filled cells become actions, anything else that differs is refused by its cell. */
import { type Day, type Problem, parseDay, refuse } from '#kernel'
import { columnLetter, type LedgerRow, ledgerColumns } from './ledger-columns.ts'
import { readTable } from './people-table.ts'

/** A row as it stands in the file; cells in the order of the ledger's columns, wherever they were moved. */
export type TypedRow = {
  readonly number: number
  readonly county: string
  readonly id: string
  readonly version: number
  readonly on: Day
  readonly cells: readonly { readonly at: string; readonly text: string }[]
}

export type RefusedCell = { readonly cell: string; readonly problem: Problem }

export type LedgerFile = { readonly rows: readonly TypedRow[]; readonly refused: readonly RefusedCell[] }

const [keyHead, versionHead, dayHead] = ledgerColumns.map(({ head }) => head)

/** Reads the whole file. Columns may be moved, hidden or sorted; none may be missing. */
export async function readLedger(bytes: Uint8Array, name: string): Promise<LedgerFile> {
  const rows: TypedRow[] = []
  const refused: RefusedCell[] = []
  let places: readonly number[] | undefined
  for await (const { number, cells } of readTable(bytes, name)) {
    if (!places) {
      places = placesIn(cells)
      continue
    }
    const typed = ledgerColumns.map((_, i) => {
      const at = places?.[i] ?? 0
      return { at: `${columnLetter(at)}${number}`, text: cells[at] ?? '' }
    })
    const row = rowOf(number, typed)
    if (row) rows.push(row)
    else refused.push(wrongKey(typed))
  }
  return { rows, refused }
}

function placesIn(heads: readonly string[]): readonly number[] {
  return ledgerColumns.map(({ head }) => {
    const at = heads.indexOf(head)
    return at >= 0 ? at : refuse('ledger.not-a-ledger', { missing: head })
  })
}

function rowOf(number: number, cells: TypedRow['cells']): TypedRow | undefined {
  const text = (head: string | undefined) =>
    cells[ledgerColumns.findIndex((one) => one.head === head)]?.text ?? ''
  const key = /^(\d{2,6})\/([0-9a-f-]{36})$/.exec(text(keyHead))
  const [version, on] = [Number(text(versionHead)), parseDay(text(dayHead))]
  if (!key?.[1] || !key[2] || !/^\d{1,6}$/.test(text(versionHead)) || !on.ok) return undefined
  return { number, county: key[1], id: key[2], version, on: on.value, cells }
}

const wrongKey = (cells: TypedRow['cells']): RefusedCell => ({
  cell: cells[0]?.at ?? '',
  problem: { code: 'ledger.key-changed', facts: { cell: cells[0]?.at ?? '', value: cells[0]?.text ?? '' } },
})

export type Edit = {
  readonly row: TypedRow
  readonly cell: string
  readonly action: string
  readonly answers: Readonly<Record<string, string>>
}

/** Pure: what a row asks to be done, or the cells that may not be changed here. `now` is the row as the ledger would write it for that day. */
export function editsOf(
  row: TypedRow,
  now: LedgerRow | undefined,
): { edits: readonly Edit[]; refused: readonly RefusedCell[] } {
  const edits: Edit[] = []
  const refused: RefusedCell[] = []
  if (!now) return { edits, refused: [problemAt(row.cells[0]?.at ?? '', 'ledger.unknown-row')] }
  ledgerColumns.forEach((column, i) => {
    const { at = '', text = '' } = row.cells[i] ?? {}
    if ('becomes' in column && column.becomes) {
      const { action, answer } = column.becomes
      if (text !== '') edits.push({ row, cell: at, action, answers: { [answer]: text } })
      // What somebody did since the export shows in the cells; then a difference is nobody's edit.
    } else if (row.version === now.length && text !== column.says(now).trim())
      refused.push(
        problemAt(at, 'ledger.not-editable', { column: column.head, value: text, kept: column.says(now) }),
      )
  })
  return { edits, refused }
}

const problemAt = (cell: string, code: string, facts: Problem['facts'] = {}): RefusedCell => ({
  cell,
  problem: { code, facts: { cell, ...facts } },
})
