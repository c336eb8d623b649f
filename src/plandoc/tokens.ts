/** The cells of a table's body as a stream: each with what was learnt about it and how it follows the one before. */
import { between } from './between.ts'
import { type CellView, viewOf } from './cell-fit.ts'
import { cellsBy, isRule } from './cells.ts'
import { gapRows } from './gap-rows.ts'
import type { Header } from './header.ts'
import { limits } from './limits.ts'
import { filledCells, type Line } from './lines.ts'
import { withoutPageNumbers } from './page-numbers.ts'
import { runCells } from './run-cells.ts'
import { join, type Strand } from './strand.ts'
import { regionOf } from './table-region.ts'
import { endsLikeName, isDepartment, startsLikeName } from './unit-names.ts'

/**
 * How a cell follows the one before: `next` on the same line, `line` on a new line, `mark` on a new line with a cell mark, `row` where a
 * blank line begins a row, `space` after a space, `more` when a break inside the cell parts it.
 */
export type Gap = 'next' | 'line' | 'mark' | 'row' | 'space' | 'more'

export type Token = {
  readonly cell: Strand
  readonly view: CellView
  readonly gap: Gap
  /** Nothing else stands on its line. */
  readonly lone: boolean
}

export const token = (cell: Strand, gap: Gap, lone: boolean): Token => ({
  cell,
  view: viewOf(cell.text),
  gap,
  lone,
})

/** In rows, empty cells keep their place; a title over the whole width may trail empty cells. */
function rowTokens(line: Line, header: Header): Token[] {
  // no row is so wide; what lies beyond is not part of this table
  const all = cellsBy(line, header.divider).slice(0, 10 * limits.columns)
  const kept = header.marked && line.marked && all[0]?.text === '' ? all.slice(1) : all
  const filled = kept.filter((cell) => cell.text !== '')
  const lone = filled.length === 1
  const [opening] = kept
  const title = lone && opening !== undefined && opening.text !== ''
  const cells = title ? [opening] : kept.length > header.columns.length ? shortened(kept, header) : kept
  // rows of a marked table begin with a mark; other lines go on in the last cell
  const first = header.marked && !line.marked ? 'more' : 'line'
  return cells.map((cell, i) => token(cell, i === 0 ? first : 'next', title || kept.length === 1))
}

/** More cells than columns: trailing empty ones go first, then all empty ones. */
function shortened(cells: readonly Strand[], header: Header): readonly Strand[] {
  let end = cells.length
  while (end > header.columns.length && cells[end - 1]?.text === '') end--
  return end <= header.columns.length ? cells.slice(0, end) : cells.filter((cell) => cell.text !== '')
}

/** A framed row that a break inside a cell cut: it began with a pipe and does not end with one. */
const isOpen = (line: Line) => line.strand.text.startsWith('|') && !line.strand.text.endsWith('|')

function pipeTokens(lines: readonly Line[], header: Header): Token[] {
  let open = false
  return lines.flatMap((line) => {
    const tokens = rowTokens(line, header)
    const goesOn = open && !line.strand.text.startsWith('|')
    open = goesOn ? !line.strand.text.endsWith('|') : isOpen(line)
    const [first, ...rest] = tokens
    return goesOn && first ? [token(first.cell, 'more', false), ...rest] : tokens
  })
}

/** A list broken after its separator, or before one, goes on in the same cell. */
const opensMore = /[、，（《“]$/
const goesOn = /^[、，。；）》”]/
const conjoined = /^[和与及](?![平田县政林顺])/

/** `市人力资源⏎社会保障局`: only both halves together are the name of an office. */
function brokenName(before: string, after: string): boolean {
  const tail = before.split(/[、，；]/).at(-1) ?? ''
  const head = after.split(/[、，；]/, 1)[0] ?? ''
  if (tail.length > 10 || /^[省市区县州旗镇]/.test(head) || before.includes('。')) return false
  if (endsLikeName(tail) || !startsLikeName(tail)) return false
  return isDepartment(tail + head)
}

function brokenList(before: Line, line: Line, header: Header): boolean {
  const { text } = line.strand
  const sign = opensMore.test(before.strand.text) || goesOn.test(text)
  const name = header.kind === 'tasks' && brokenName(before.strand.text, text)
  const series = /增[长速幅]$/.test(before.strand.text) && /^(?:基本)?同步/.test(text)
  return (
    before.cells.length === 1 && (sign || name || series || (header.kind === 'tasks' && conjoined.test(text)))
  )
}

/** Lines without a mark go on in the marked cell before them, whatever they hold. */
function cellLines(lines: readonly Line[], header: Header): readonly (readonly Line[])[] {
  const cells: Line[][] = []
  for (const line of lines) {
    const open = cells.at(-1)
    const last = open?.at(-1)
    const alone = line.cells.length === 1
    if (open && last && alone && (header.marked ? !line.marked : brokenList(last, line, header)))
      open.push(line)
    else cells.push([line])
  }
  return cells
}

function stackTokens(lines: readonly Line[], header: Header): Token[] {
  let last: Line | undefined
  return cellLines(lines, header).flatMap((cell) => {
    const [line] = cell
    if (!line) return []
    const before = header.byRow ? between(last, line) : undefined
    last = cell.at(-1)
    const empties = before?.empties ?? []
    const lost = empties.map((empty) => token(empty.cell, empty.opensRow ? 'row' : 'mark', false))
    const gap = before?.opensRow && line.marked ? 'row' : line.marked ? 'mark' : 'line'
    if (cell.length > 1)
      return [
        ...lost,
        token(
          join(
            cell.map((each) => each.strand),
            '\n',
          ),
          gap,
          true,
        ),
      ]
    return [...lost, ...filledCells(line).map((each, i) => token(each, i > 0 ? 'next' : gap, true))]
  })
}

function tokensBy(lines: readonly Line[], header: Header): Token[] {
  if (header.layout === 'stack') return stackTokens(lines, header)
  if (header.layout === 'run')
    return lines.flatMap((line) => runCells(line.strand, header).map((cell) => token(cell, 'space', false)))
  if (header.divider === 'gap')
    return gapRows(lines, header).flatMap((cells) =>
      cells.map((cell, i) => token(cell, i === 0 ? 'line' : 'next', cells.length === 1)),
    )
  return header.divider === 'pipe'
    ? pipeTokens(lines, header)
    : lines.flatMap((line) => rowTokens(line, header))
}

/** The body's cells, and the line after them. Linear in the text of the table. */
export function tokensOf(lines: readonly Line[], header: Header): { tokens: readonly Token[]; to: number } {
  const { to, repeated } = regionOf(lines, header)
  const body: Line[] = []
  for (let at = header.next; at < to; at++) {
    const line = lines[at]
    if (line && !repeated.has(at) && !isRule(line)) body.push(line)
  }
  const rest = header.rest ? runCells(header.rest, header).map((cell) => token(cell, 'space', false)) : []
  return { tokens: withoutPageNumbers([...rest, ...tokensBy(body, header)], header), to }
}
