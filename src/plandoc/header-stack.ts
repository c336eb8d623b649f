/** Column titles a title a line: which lines they take, where physical rows are told by blank lines and where not. */
import { between } from './between.ts'
import { type Column, columnOf, longestTitle } from './columns.ts'
import { limits } from './limits.ts'
import { filledCells, type Line } from './lines.ts'
import type { Strand } from './strand.ts'
import { combined, secondRowFrom, startOf } from './subheads.ts'
import { endsLikeName } from './unit-names.ts'

export type Stack = {
  readonly columns: readonly Column[]
  readonly next: number
  readonly marked: boolean
  /** Blank lines part the rows, and nothing else does. */
  readonly byRow: boolean
}

/** The only filled cell of a line. */
function loneCell(line: Line | undefined): Strand | undefined {
  if (!line) return undefined
  const filled = filledCells(line)
  return filled.length === 1 ? filled[0] : undefined
}

const plain = (cell: Strand) => cell.text.replace(/\s+/g, '')

type Titles = { readonly titles: readonly string[]; readonly next: number }

/** The cells of one physical row of marked lines; a line without a mark goes on in its cell. */
function markedRow(lines: readonly Line[], from: number): Titles {
  const titles: string[] = []
  let next = from
  for (; titles.length <= limits.columns; next++) {
    const line = lines[next]
    const cell = loneCell(line)
    if (!line || !cell || (next > from && between(lines[next - 1], line).opensRow)) break
    if (next === from || line.marked) titles.push(plain(cell))
    else titles.push(`${titles.pop() ?? ''}${plain(cell)}`)
  }
  return { titles, next }
}

const known = (titles: readonly string[]): readonly Column[] =>
  titles.flatMap((title) => columnOf(title) ?? [])

const named = (titles: readonly string[]): readonly Column[] =>
  titles.map((title) => columnOf(title) ?? { role: 'other', title })

const short = (titles: readonly string[]) => titles.every((title) => title.length <= longestTitle)

/** A head whose rows are parted by blank lines, the way a web page's table is flattened. */
function byRows(lines: readonly Line[], from: number): Stack | undefined {
  const second = lines[from + 1]
  if (!second?.marked || between(lines[from], second).opensRow) return undefined
  const first = markedRow(lines, from)
  const body = lines[first.next]
  if (!body?.marked || !short(first.titles) || known(first.titles).length < 2) return undefined
  if (first.titles.some((title) => /^\d+$/.test(title))) return undefined
  if (known(first.titles).length * 2 < first.titles.length) return undefined
  const columns = named(first.titles)
  const below = markedRow(lines, first.next)
  const subs = known(below.titles)
  const both = subs.length === below.titles.length && subs.length > 1 ? combined(columns, subs) : undefined
  return { columns: both ?? columns, next: both ? below.next : first.next, marked: true, byRow: true }
}

/** The halves of titles that narrow columns break: `牵头` and `单位` on two lines are one title. */
const halves =
  /^(?:(?:牵头|配合|责任|负责|协办|主办|参与)(?:单位|部门)|完成时[限间]|(?:重点|工作|主要)(?:任务|工作)|指标(?:名称|属性))$/

function rejoined(titles: readonly string[]): readonly string[] {
  const out: string[] = []
  for (const title of titles) {
    const both = (out.at(-1) ?? '') + title
    if (halves.test(both) && both !== title) out[out.length - 1] = both
    else out.push(title)
  }
  return out
}

/** A title nobody knows, among titles: short, no name of an office, no sentence. */
const maybeTitle = (text: string) =>
  /^[\u4e00-\u9fff（）、/]{2,8}$/.test(text) && !/[。；，]/.test(text) && !endsLikeName(text)

function flat(lines: readonly Line[], from: number): Titles {
  const titles: string[] = []
  let next = from
  for (; titles.length < limits.columns; next++) {
    const cell = loneCell(lines[next])
    const after = loneCell(lines[next + 1])
    const title = cell && plain(cell)
    if (!title) break
    const bridges =
      titles.length > 1 && maybeTitle(title) && after && (columnOf(after.text) || plain(after) === '1')
    if (!columnOf(title) && !bridges) break
    titles.push(title)
  }
  return { titles, next }
}

function withoutRows(lines: readonly Line[], from: number): Stack | undefined {
  const { titles, next } = flat(lines, from)
  const columns = named(rejoined(titles))
  const start = startOf(columns)
  const own = columns.slice(start)
  const at = secondRowFrom(own)
  const both = at > 0 ? combined(own.slice(0, at), own.slice(at)) : undefined
  if (own.length < 2) return undefined
  const marked = lines.slice(from + 1 + start, next).every((line) => line.marked)
  return { columns: both ?? own, next, marked, byRow: false }
}

/** Looks at most twice `limits.columns` lines ahead. */
export const stackAt = (lines: readonly Line[], from: number): Stack | undefined => {
  const cell = loneCell(lines[from])
  const column = cell && columnOf(cell.text)
  const next = loneCell(lines[from + 1])
  // `2025年底` ends a row above a head printed again
  if (!column || (column.role === 'year' && next && columnOf(next.text)?.role === 'no')) return undefined
  return byRows(lines, from) ?? withoutRows(lines, from)
}
