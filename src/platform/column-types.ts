/** How values of the database arrive in JavaScript: no date shifted by a time zone, no integer rounded. */
import pg from 'pg'

const oid = {
  int8: 20,
  int8Array: 1016,
  date: 1082,
  dateArray: 1182,
  timestamptz: 1184,
} as const

/** A bigint as a number; money in fen and counts fit, and what does not fit must not be rounded silently. */
function safeInteger(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`bigint beyond exact integers: ${text}`)
  return number
}

/** `{1,2,NULL}` of plain words: integers and days, which never need quoting. */
const listOf =
  <T>(read: (text: string) => T) =>
  (text: string): (T | null)[] =>
    text === '{}'
      ? []
      : text
          .slice(1, -1)
          .split(',')
          .map((item) => (item === 'NULL' ? null : read(item)))

const readers: Readonly<Record<number, (text: string) => unknown>> = {
  [oid.int8]: safeInteger,
  [oid.int8Array]: listOf(safeInteger),
  [oid.date]: (text) => text,
  [oid.dateArray]: listOf((text) => text),
  [oid.timestamptz]: (text) => new Date(text).toISOString(),
}

/** For `pg.Pool`: days as text, instants as ISO text in UTC, bigint as exact number, numeric as text. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && readers[id]) ||
    pg.types.getTypeParser(id, format)) as typeof pg.types.getTypeParser,
}
