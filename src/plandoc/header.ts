/** Finds the head of a table: its column titles on one line, a title a line, or run together. */
import { cellsBy, type Divider, isRule, piecesOf, pipes } from './cells.ts'
import { settled, type TableKind } from './column-roles.ts'
import { type Column, columnOf, longestTitle, type Role } from './columns.ts'
import { lexRun } from './header-run.ts'
import { stackAt } from './header-stack.ts'
import { limits } from './limits.ts'
import { filledCells, type Line } from './lines.ts'
import { join, type Strand, slice, trim } from './strand.ts'
import { aligned, combined, startOf } from './subheads.ts'

/** `rows`: cells of a row share a line. `stack`: a cell a line. `run`: only spaces, or nothing, between cells. */
export type Layout = 'rows' | 'stack' | 'run'

export type Header = {
  readonly kind: TableKind
  readonly layout: Layout
  readonly divider: Divider
  readonly columns: readonly Column[]
  /** First line of the header and the line after it. */
  readonly from: number
  readonly next: number
  /** What follows the header on its own line, when everything stands on one line. */
  readonly rest?: Strand
  /** Its cells began with a tab: a cell that is missing was merged into the one above. */
  readonly marked: boolean
  /** In a stack: blank lines part the rows. */
  readonly byRow?: boolean
  /** Titles stood without spaces between them. */
  readonly glued?: boolean
  /** Columns were told from their cells; no titles were found. */
  readonly lost?: boolean
  /** In rows set apart by wide gaps: where the titles stood. */
  readonly stops?: readonly { readonly x: number; readonly end: number }[]
}

type Found = Omit<Header, 'kind' | 'columns'>

/** The header these columns make, if they make one. */
export function headerOf(columns: readonly Column[], found: Found): Header | undefined {
  const made = columns.length <= limits.columns ? settled(columns) : undefined
  return made && { ...found, ...made }
}

const plain = (cell: Strand) => cell.text.replace(/[\s*]+/g, '')
const unknownColumn = (cell: Strand): Column => ({ role: 'other', title: plain(cell) })

function trimEnd(cells: readonly Strand[]): readonly Strand[] {
  let end = cells.length
  while (end > 0 && cells[end - 1]?.text === '') end--
  return cells.slice(0, end)
}

/** Cells of the line that may be titles: empty ones keep their place, except before the first of a marked line. */
function titleCells(line: Line, divider: Divider): readonly Strand[] {
  const cells = cellsBy(line, divider)
  return divider === 'tab' && line.marked && cells[0]?.text === '' ? cells.slice(1) : cells
}

const filledOf = (cells: readonly Strand[]) => cells.filter((cell) => cell.text !== '')

const withoutNotes = (title: string) => title.replace(/（[^（）]*）/g, '')

/** Half of the titles, and two of them, are words we know. */
function recognised(cells: readonly Strand[]): boolean {
  if (cells.length > 2 * limits.columns) return false
  const filled = filledOf(cells)
  const long = filled.some(
    (cell) => cell.text.length > 4 * longestTitle || withoutNotes(plain(cell)).length > longestTitle,
  )
  if (filled.length < 2 || long) return false
  const known = filled.filter((cell) => columnOf(cell.text) !== undefined).length
  return known >= 2 && known * 2 >= filled.length
}

/** The second row of a head, when every cell of it is a title that can stand under another. */
function below(line: Line | undefined, top: readonly Strand[], divider: Divider) {
  if (!line) return undefined
  const cells = titleCells(line, divider)
  const filled = filledOf(cells)
  const subs = filled.flatMap((cell) => columnOf(cell.text) ?? [])
  if (filled.length < 1 || subs.length < filled.length || subs.some((sub) => sub.role === 'no'))
    return undefined
  const known = top.map((cell) =>
    cell.text === '' ? undefined : (columnOf(cell.text) ?? unknownColumn(cell)),
  )
  const keptPlaces = cells.length > filled.length && cells.length >= top.length && top.length > 2
  const titles = known.filter((column) => column !== undefined)
  return keptPlaces ? aligned(known, cells.map(plain)) : subs.length > 1 ? combined(titles, subs) : undefined
}

type Titles = { readonly cells: readonly Strand[]; readonly next: number }

/** A break inside a title parts the line of a marked head: `牵头⏎单位`. What has no mark goes on in the last cell. */
function headCells(lines: readonly Line[], at: number, divider: Divider): Titles {
  const line = lines[at]
  let cells = line ? titleCells(line, divider) : []
  let next = at + 1
  for (; divider === 'tab' && line?.marked && next <= at + 4; next++) {
    const more = lines[next]
    const last = cells.at(-1)
    const [first, ...rest] = more?.cells ?? []
    if (!more || more.marked || !last || !first || !columnOf(last.text + first.text)) break
    cells = [...cells.slice(0, -1), join([last, first]), ...rest]
  }
  return { cells, next }
}

function inRows(lines: readonly Line[], at: number, divider: Divider): Header | undefined {
  const line = lines[at]
  if (!line) return undefined
  const { cells, next: after } = headCells(lines, at, divider)
  if (!recognised(cells)) return undefined
  const afterRule = lines[after] && isRule(lines[after] ?? line) ? after + 1 : after
  const both = below(lines[afterRule], cells, divider)
  // a first empty cell stands over a column without a title: groups
  const columns = trimEnd(cells).map((cell) =>
    cell.text === '' ? { role: 'field' as const, title: '' } : (columnOf(cell.text) ?? unknownColumn(cell)),
  )
  const stops = divider === 'gap' ? { stops: piecesOf(line).map(({ x, end }) => ({ x, end })) } : {}
  const next = both ? afterRule + 1 : afterRule
  const marked = divider === 'tab' && line.marked
  return headerOf(both ?? columns, { layout: 'rows', divider, from: at, next, marked, ...stops })
}

function inStack(lines: readonly Line[], at: number): Header | undefined {
  const found = stackAt(lines, at)
  return found && headerOf(found.columns, { ...found, layout: 'stack', divider: 'tab', from: at })
}

const runStart = /序\s{0,3}号|指\s{0,3}标(?:\s{0,2}名\s{0,2}称)?\s+(?:计\s?量\s?单|单\s?位|20\d\d)/
/** Two titles beside each other, where no number column begins the head. */
const twoTitles =
  /(?<=^|\s)[\u4e00-\u9fff]{0,6}(?:任务|措施|举措|事项|内容|工作|单位|部门|类别|领域)\s+[\u4e00-\u9fff]{0,4}(?:单位|部门|任务|措施|举措|内容)(?=\s)/

const mayLead: ReadonlySet<Role> = new Set(['field', 'units', 'lead', 'coop', 'timing'])

/** Titles of groups and offices may stand before the number: how many characters they take. */
function ahead(before: string): number {
  const words = /(?<=^|\s)(?:[\u4e00-\u9fff]{2,8}\s+){1,3}$/.exec(before)?.[0] ?? ''
  const known = words
    .trim()
    .split(/\s+/)
    .every((word) => {
      const role = columnOf(word)?.role
      return role !== undefined && mayLead.has(role)
    })
  return known ? words.length : 0
}

function runTogether(line: Line): Header | undefined {
  const text = line.strand.text
  const front = text.slice(0, 4000)
  const start = (runStart.exec(front) ?? twoTitles.exec(front))?.index ?? -1
  if (start < 0) return undefined
  const from = start - ahead(front.slice(Math.max(0, start - 24), start))
  const { columns, end, glued } = lexRun(text.slice(from, from + 400))
  if (columns.length < 3) return undefined
  const rest = trim(slice(line.strand, from + end))
  const place = { from: line.index, next: line.index + 1, marked: false, glued }
  const found = { layout: 'run' as const, divider: 'tab' as const, ...place }
  return headerOf(columns.slice(startOf(columns)), rest.text === '' ? found : { ...found, rest })
}

/** A line of one cell may hold a head divided by other signs than tabs. */
function divided(lines: readonly Line[], at: number): Header | undefined {
  const { text } = lines[at]?.strand ?? { text: '' }
  if (text.length > 400) return undefined
  const dividers: Divider[] = []
  if ([...pipes].some((sign) => text.includes(sign))) dividers.push('pipe')
  if (/[，,]/.test(text) && !text.includes('。')) dividers.push('comma')
  if (/\s{2,}/.test(text)) dividers.push('gap')
  for (const divider of dividers) {
    const line = lines[at]
    if (!line || cellsBy(line, divider).length < 3) continue
    const found = inRows(lines, at, divider)
    const body = lines[found?.next ?? at]
    if (found && body && cellsBy(body, divider).length > 1) return found
  }
  return undefined
}

/** The header that begins at this line, if one does. Looks at most twice `limits.columns` lines ahead. */
export function headerAt(lines: readonly Line[], index: number): Header | undefined {
  const line = lines[index]
  if (!line) return undefined
  const framed = line.cells.length > 1 && pipes.includes(line.strand.text[0] ?? ' ')
  if (filledCells(line).length > 1) return inRows(lines, index, framed ? 'pipe' : 'tab')
  return inStack(lines, index) ?? divided(lines, index) ?? runTogether(line)
}

/** The same table's head again, as on the next page. */
export const repeats = (a: Header, b: Header): boolean =>
  a.kind === b.kind && a.columns.map((c) => c.role).join() === b.columns.map((c) => c.role).join()
