/** Finds the head of a table: its column titles on one line, a title a line, or run together. */
import { type Column, columnOf, longestTitle, type Role, runTitles } from './columns.ts'
import { limits } from './limits.ts'
import { filledCells, type Line } from './lines.ts'
import { type Strand, slice, trim } from './strand.ts'

/** `rows`: cells of a row share a line. `stack`: a cell a line. `run`: only spaces, or nothing, between cells. */
export type Layout = 'rows' | 'stack' | 'run'

export type Header = {
  readonly kind: 'tasks' | 'indicators'
  readonly layout: Layout
  readonly columns: readonly Column[]
  /** First line of the header and the line after it. */
  readonly from: number
  readonly next: number
  /** What follows the header on its own line, when everything stands on one line. */
  readonly rest?: Strand
  /** In a stack: its cells began with a tab. */
  readonly marked: boolean
}

const unitRoles: ReadonlySet<Role> = new Set(['units', 'lead', 'coop'])

/** A table of tasks names tasks and who does them; a table of indicators names indicators and their values. */
function kindOf(columns: readonly Column[]): Header['kind'] | undefined {
  const has = (role: Role) => columns.some((column) => column.role === role)
  const values = has('target') || has('year') || has('baseline')
  if (has('name') && (values || has('kind'))) return 'indicators'
  const who = columns.some((column) => unitRoles.has(column.role))
  if (has('task') && (who || has('timing'))) return 'tasks'
  return has('measure') && has('task') && !values ? 'tasks' : undefined
}

/** `单位` alone is a unit of measure beside indicators and the responsible unit beside tasks. */
function settled(columns: readonly Column[], kind: Header['kind']): readonly Column[] {
  const has = (role: Role) => columns.some((column) => column.role === role)
  const finest = columns.findLast((column) => column.role === 'task' && !column.title.includes('目标'))
  const asRole = (column: Column): Role => {
    const { role } = column
    // of `重点任务 | 具体措施` the finer one is the task, the wider one its group
    if (kind === 'tasks' && role === 'task' && finest && column !== finest)
      return column.title.includes('目标') ? 'other' : 'field'
    if (kind === 'indicators') return role === 'task' ? 'other' : role
    if (role === 'measure') return 'units'
    if (role === 'target' || role === 'year' || role === 'name' || role === 'kind') return 'other'
    if (role === 'units' && has('lead')) return 'coop'
    return role === 'units' && has('coop') ? 'lead' : role
  }
  return columns.map((column) => ({ ...column, role: asRole(column) }))
}

type Found = Pick<Header, 'layout' | 'from' | 'next' | 'marked'> & { rest?: Strand }

function header(columns: readonly Column[], found: Found): Header | undefined {
  const kind = columns.length <= limits.columns ? kindOf(columns) : undefined
  return kind && { kind, columns: settled(columns, kind), ...found }
}

const unknownColumn = (cell: Strand): Column => ({ role: 'other', title: cell.text.replace(/\s+/g, '') })

function inOneLine(line: Line): Header | undefined {
  const filled = filledCells(line)
  const long = filled.some((cell) => cell.text.replace(/\s+/g, '').length > longestTitle)
  if (filled.length < 2 || long) return undefined
  const known = filled.map((cell) => columnOf(cell.text))
  const recognised = known.filter((column) => column !== undefined).length
  if (recognised < 2 || recognised * 2 < filled.length) return undefined
  // a first empty cell stands over a column without a title: groups
  const cells = line.cells.length > filled.length && !line.marked ? line.cells : filled
  const kept = trimEnd(cells)
  const columns = kept.map((cell) =>
    cell.text === '' ? { role: 'field' as const, title: '' } : (columnOf(cell.text) ?? unknownColumn(cell)),
  )
  return header(columns, { layout: 'rows', from: line.index, next: line.index + 1, marked: false })
}

function trimEnd(cells: readonly Strand[]): readonly Strand[] {
  let end = cells.length
  while (end > 0 && cells[end - 1]?.text === '') end--
  return cells.slice(0, end)
}

/** The only filled cell of a line, when it is short enough to be a title. */
function loneCell(line: Line | undefined): Strand | undefined {
  if (!line) return undefined
  const filled = filledCells(line)
  return filled.length === 1 ? filled[0] : undefined
}

function stacked(lines: readonly Line[], from: number): Header | undefined {
  const columns: Column[] = []
  let next = from
  for (; columns.length < limits.columns; next++) {
    const cell = loneCell(lines[next])
    const column = cell && columnOf(cell.text)
    if (column) columns.push(column)
    else break
  }
  if (columns.length < 2) return undefined
  const marked = lines.slice(from + 1, next).every((line) => line.marked)
  return header(columns, { layout: 'stack', from, next, marked })
}

/** Reads titles off the front of a line without tabs: `序号 工作任务 责任单位 …`, spaces or none between them. */
function lexRun(text: string): { columns: Column[]; end: number } {
  const columns: Column[] = []
  let at = 0
  while (columns.length < limits.columns) {
    while (text[at] === ' ') at++
    const year = /^20\d\d\s?年?(?:目标值?|基期值?|实际值?)?/.exec(text.slice(at, at + 12))?.[0]
    const title = year ?? runTitles.find((candidate) => startsLoosely(text, at, candidate) > 0)
    const column = title && columnOf(title)
    if (!column) break
    columns.push(column)
    at += year ? year.length : startsLoosely(text, at, title)
  }
  return { columns, end: at }
}

/** Characters taken when the title stands here, spaces inside it allowed; 0 when it does not. */
function startsLoosely(text: string, at: number, title: string): number {
  let here = at
  for (const sign of title) {
    while (here > at && text[here] === ' ' && here - at < title.length * 4) here++
    if (text[here] !== sign) return 0
    here++
  }
  return here - at
}

const runStart = /序\s{0,3}号|指\s{0,3}标(?:\s{0,2}名\s{0,2}称)?\s+(?:单\s?位|20\d\d)/

function runTogether(line: Line): Header | undefined {
  const text = line.strand.text
  if (line.cells.length > 1) return undefined
  const begin = runStart.exec(text.slice(0, 4000))?.index ?? -1
  if (begin < 0) return undefined
  const { columns, end } = lexRun(text.slice(begin))
  if (columns.length < 3) return undefined
  const rest = trim(slice(line.strand, begin + end))
  const found = { layout: 'run' as const, from: line.index, next: line.index + 1, marked: false }
  return header(columns, rest.text === '' ? found : { ...found, rest })
}

/** The header that begins at this line, if one does. Looks at most `limits.columns` lines ahead. */
export function headerAt(lines: readonly Line[], index: number): Header | undefined {
  const line = lines[index]
  if (!line) return undefined
  return filledCells(line).length > 1 ? inOneLine(line) : (stacked(lines, index) ?? runTogether(line))
}

/** The same table's head again, as on the next page. */
export const repeats = (a: Header, b: Header): boolean =>
  a.kind === b.kind && a.columns.map((c) => c.title).join() === b.columns.map((c) => c.title).join()
