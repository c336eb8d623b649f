/** Where the body of a table ends, told from headings, notes and the disappearance of cells. */
import { cellsBy, isRule } from './cells.ts'
import { isImprint } from './closing-lines.ts'
import { countingOf, longProse, staysInStack, staysRun } from './flat-region.ts'
import { type Header, headerAt, repeats } from './header.ts'
import { labelAt } from './labels.ts'
import type { Line } from './lines.ts'

const stops =
  /^(?:专\s?栏\s{0,3}[\d一二三四五六七八九十]|附\s?[件录表]|注\s?[：:]|说明：|备注：|第[一二三四五六七八九十]{1,3}[章节编篇]|（此件|抄送|主办：|资料来源)/

/** Lines looked ahead before a table is given up. */
const patience = 4

function stopsAt(line: Line): boolean {
  return line.depth > 0 || stops.test(line.strand.text) || isImprint(line.strand.text)
}

/** Several cells as the table divides them. Prose has commas too: there every cell must be there. */
function isRow(line: Line, header: Header): boolean {
  const cells = cellsBy(line, header.divider)
  if (header.divider === 'comma') return cells.length === header.columns.length
  return cells.filter((cell) => cell.text !== '').length > 1 || isRule(line)
}

/** In `rows` a line with several cells belongs; a lone one only if more rows follow. */
function staysInRows(lines: readonly Line[], at: number, header: Header): boolean {
  const line = lines[at]
  if (!line) return false
  if (isRow(line, header)) return true
  if (stopsAt(line)) return false
  for (let ahead = at + 1; ahead <= at + patience; ahead++) {
    const next = lines[ahead]
    if (!next || stopsAt(next)) return false
    if (isRow(next, header)) return true
  }
  return false
}

/** Cells that began with a tab go on until a line that is neither a cell nor the rest of one. */
function staysMarked(line: Line): boolean {
  if (line.marked) return true
  if (stopsAt(line)) return false
  const label = labelAt(line.strand.text)
  return !(label && (label.kind === 'cn' || label.kind === 'cn-bracket')) && !longProse(line.strand.text)
}

export type Region = { readonly to: number; readonly repeated: ReadonlySet<number> }

/** The lines of the body, and which of them only repeat the header. Linear: every look-ahead is bounded. */
export function regionOf(lines: readonly Line[], header: Header): Region {
  const repeated = new Set<number>()
  const state = countingOf(header)
  let at = header.next
  while (at < lines.length) {
    const again = headerAt(lines, at)
    if (again && !repeats(again, header)) break
    if (again) {
      for (let i = at; i < again.next; i++) repeated.add(i)
      at = again.next
      continue
    }
    const line = lines[at]
    const stays =
      line &&
      (header.layout === 'stack'
        ? header.marked
          ? staysMarked(line)
          : !stopsAt(line) && staysInStack(lines, at, state)
        : header.layout === 'rows'
          ? staysInRows(lines, at, header)
          : !stopsAt(line) && staysRun(lines, at, header))
    if (!stays) break
    at++
  }
  return { to: at, repeated }
}
