/** Comma-separated rows as banks write them: quoted where needed, one row a line, and every row remembers its line. */

const needsQuotes = /[",\r\n]/

export const csvRow = (fields: readonly string[]): string =>
  fields.map((field) => (needsQuotes.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')

export type CsvRow = { readonly line: number; readonly fields: readonly string[] }

const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y

/** Reads text into rows; empty lines are left out. A quote that never closes makes its row one unreadable field. */
export function readCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = []
  const body = text.replace(/^\uFEFF/, '')
  let at = 0
  let line = 1
  while (at < body.length) {
    const row = readRow(body, at)
    if (row.fields.some((value) => value !== '')) rows.push({ line, fields: row.fields })
    line += body.slice(at, row.end).split('\n').length - 1
    at = row.end
  }
  return rows
}

function readRow(body: string, from: number): { fields: string[]; end: number } {
  const fields: string[] = []
  let at = from
  for (;;) {
    field.lastIndex = at
    const found = field.exec(body)
    at += found?.[0].length ?? 0
    fields.push((found?.[1]?.replaceAll('""', '"') ?? found?.[2] ?? '').trim())
    if (body[at] === ',') at += 1
    else break
  }
  const rest = /[^\n]*\n?/y
  rest.lastIndex = at
  const tail = rest.exec(body)?.[0] ?? ''
  if (tail.trim() !== '')
    return { fields: [body.slice(from, at + tail.length).trim()], end: at + tail.length }
  return { fields, end: at + tail.length }
}
