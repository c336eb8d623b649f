/** Reads a table of people out of CSV (UTF-8 or GB 18030) or XLSX, row by row. The only file that knows hucre. */
import { streamCsvRows, streamXlsxRows } from 'hucre'
import { refuse } from '#kernel'

/** A row as it stands in the file; `number` counts as a spreadsheet does, the first row being 1. */
export type TableRow = { readonly number: number; readonly cells: readonly string[] }

/** A number a spreadsheet has rounded: the last digits of an identity number are lost. */
export const rounded = '\u0000rounded'

/** Rows of a file; empty ones are left out. Reads the whole file into memory, gives one row at a time. */
export async function* readTable(bytes: Uint8Array, name: string): AsyncGenerator<TableRow> {
  if (/\.xls$/i.test(name)) refuse('import.old-excel', { name })
  const isXlsx = bytes[0] === 0x50 && bytes[1] === 0x4b
  let number = 0
  for await (const { index, values } of isXlsx ? xlsxRows(bytes) : csvRows(bytes)) {
    number = index + 1
    const cells = values.map(textOf)
    if (cells.some((cell) => cell !== '')) yield { number, cells }
  }
  if (number === 0) refuse('import.empty', { name })
}

type Values = { readonly index: number; readonly values: readonly unknown[] }

async function* xlsxRows(bytes: Uint8Array): AsyncGenerator<Values> {
  for await (const { index, values } of streamXlsxRows(bytes)) yield { index, values }
}

function* csvRows(bytes: Uint8Array): Generator<Values> {
  let index = 0
  for (const values of streamCsvRows(decode(bytes))) yield { index: index++, values }
}

/** Strict UTF-8 first; Chinese spreadsheets that are not UTF-8 are GB 18030, and almost none of those is valid UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** Spreadsheets keep days as dates and sometimes numbers as numbers. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && value < 1e15 ? String(value) : largeNumber(value)
  if (typeof value === 'boolean') return value ? '是' : '否'
  // A leading apostrophe is how a spreadsheet is told that digits are text.
  return typeof value === 'string' ? value.trim().replace(/^'(?=[\d(])/, '') : ''
}

const largeNumber = (value: number) => (Math.abs(value) >= 1e15 ? rounded : String(value))
