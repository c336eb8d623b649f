/** The rows a file could not give, as a file of the same columns with the reasons in front: mend it and import it again. */
import type { Problem } from '#kernel'
import { registryProblems } from '#registry'
import { standardsProblems } from '#standards'
import type { Column } from './people-columns.ts'
import { columnName, refusedHeaders } from './people-columns.ts'
import { rounded } from './people-table.ts'
import { exchangeProblems } from './problems.ts'

/** A refused row: where it stood, every reason, and the cells as they were. */
export type RefusedRow = {
  readonly number: number
  readonly reasons: readonly { readonly column: Column | null; readonly problem: Problem }[]
  readonly cells: readonly string[]
}

const words: Readonly<
  Record<string, { zh: (facts: Problem['facts']) => string; en: (facts: Problem['facts']) => string }>
> = {
  ...standardsProblems,
  ...registryProblems,
  ...exchangeProblems,
}

/** 「残疾等级」：… as a full sentence. */
export function sayReason(
  { column, problem }: RefusedRow['reasons'][number],
  language: 'zh' | 'en' = 'zh',
): string {
  const sentence = words[problem.code]?.[language](problem.facts) ?? problem.code
  const where =
    column === null ? '' : language === 'zh' ? `「${columnName(column)}」` : `${columnName(column)}: `
  return `${where}${sentence}`
}

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Digits that a spreadsheet would round, and texts it would run, are kept as text. */
const safe = (cell: string) => (cell === rounded ? '' : /^[=+@]|^-\D/.test(cell) ? `'${cell}` : cell)

const line = (cells: readonly string[]) => `${cells.map(quoted).join(',')}\r\n`

/** UTF-8 with a byte order mark, which every spreadsheet program reads as Chinese. */
export function refusedFile(headers: readonly string[], rows: readonly RefusedRow[]): string {
  const keep = headers.map((header, at) => ({ header, at })).filter(({ header }) => !isOurs(header))
  const head = line([...refusedHeaders, ...keep.map(({ header }) => header)])
  const body = rows.map(({ number, reasons, cells }) =>
    line([
      String(number),
      reasons.map((reason) => sayReason(reason)).join(' '),
      ...keep.map(({ at }) => safe(cells[at] ?? '')),
    ]),
  )
  return `\ufeff${head}${body.join('')}`
}

const isOurs = (header: string) => (refusedHeaders as readonly string[]).includes(header)
