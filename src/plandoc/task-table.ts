/** Rows of a task table become tasks. */
import { targetsIn } from './commitments.ts'
import type { Task } from './document.ts'
import { labelAt } from './labels.ts'
import type { LeadRule } from './lead-rule.ts'
import { closed, join, placeOf, type Strand, said, slice, trim } from './strand.ts'
import type { Row, Table } from './table.ts'
import { taskOf } from './task.ts'
import { assignedInText, assignedOf, type RowCells, rowReader } from './task-row.ts'
import { deadlinesOfYears, type YearStep } from './year-steps.ts'

function numberOf(cells: RowCells, task: Strand, alone: boolean) {
  const cell = alone ? cells.first('no')?.strand.text : undefined
  const digits = cell && /(\d+)\D*$/.exec(cell)?.[1]
  if (digits) return { no: Number(digits), text: task }
  const label = labelAt(task.text)
  return label ? { no: label.number, text: trim(slice(task, label.length)) } : { no: null, text: task }
}

/** A cell that lists `1.… 2.…` holds as many tasks; single numbers inside a sentence do not. */
export function splitNumbered(task: Strand): readonly Strand[] {
  const first = labelAt(task.text)
  if (first?.number !== 1) return [task]
  const cuts = [0]
  for (let at = first.length; at < task.text.length; at++) {
    if (!/[。；\n\s]/.test(task.text[at - 1] ?? '')) continue
    const label = labelAt(task.text, at)
    if (label?.kind === first.kind && label.number === cuts.length + 1) cuts.push(at)
  }
  return cuts.length < 2 ? [task] : cuts.map((from, i) => trim(slice(task, from, cuts[i + 1])))
}

const total = /^(?:合\s?计|总\s?计|小\s?计|共\s?计)/

/** The unit stands before its tasks, so one cell may list several of them. */
function unitFirst(table: Table): boolean {
  const at = (role: string) => table.header.columns.findIndex((column) => column.role === role)
  const who = Math.max(at('units'), at('lead'))
  return who >= 0 && who < at('task')
}

const round = (value: number) => Math.round(value * 100) / 100

function evidenceOf(table: Table, merged: boolean): readonly string[] {
  const columns = table.header.columns.map(({ title, role }) => `column:${title === '' ? role : title}`)
  const lost = table.header.lost ? ['header-lost'] : []
  return [...columns, ...lost, ...(merged ? ['merged-cell'] : [])]
}

type Context = { readonly table: Table; readonly rule: LeadRule }

/** Steps of the years and goals in columns of their own belong to the task as much as its words. */
function withMore(task: Task, cells: RowCells, steps: readonly YearStep[]): Task {
  const goals = cells.all.filter(({ column }) => column.role === 'goal' && column.year === undefined)
  const targets = goals.flatMap(({ strand }) => targetsIn(strand))
  const ofYears = deadlinesOfYears(steps)
  const last = task.deadline === null && task.deadlineKind === null ? ofYears.at(-1) : undefined
  return {
    ...task,
    targets: [...task.targets, ...targets, ...steps.flatMap((step) => step.targets)],
    deadlines: [...task.deadlines, ...ofYears],
    ...(last ? { deadline: last.on, deadlineKind: last.kind, timing: last.text } : {}),
  }
}

function stepsOf(cells: RowCells): readonly YearStep[] {
  return cells.all.flatMap(({ column, strand }) => {
    if (column.role !== 'goal' || column.year === undefined) return []
    const { year } = column
    return [{ year, strand, targets: targetsIn(strand).map((target) => ({ ...target, byYear: year })) }]
  })
}

/** `项目名称 | 建设内容`: the name is the title of what is done. */
const nameColumn = /^(?:.{0,4}项目|.{0,4}(?:项目|工程|事项)名称|工程|(?:议定|督办|交办|会议|决定)事项)$/

const titleCell = (cells: RowCells) =>
  cells.all.find(({ column, merged }) => column.role === 'field' && !merged && nameColumn.test(column.title))

/** The group a row stands in, unless that group is the office that does it. */
const underOf = (row: Row, cells: RowCells): readonly string[] => {
  const title = titleCell(cells)
  const groups = cells.all
    .filter((cell) => cell.column.role === 'field' && cell !== title)
    .map(({ strand }) => said(strand))
  return row.group ? [said(row.group), ...groups] : groups
}

function tasksOfRow(row: Row, cells: RowCells, { table, rule }: Context): Task[] {
  const cell = cells.first('task')
  if (!cell || total.test(cells.all[0]?.strand.text ?? '') || total.test(cell.strand.text)) return []
  const numbered = cells.first('no') && !unitFirst(table) ? [cell.strand] : splitNumbered(cell.strand)
  const byColumn = assignedOf(cells, row.group)
  const merged = cells.all.some((value) => value.merged)
  const certainty = row.confidence * (merged ? 0.85 : 1) * (table.header.lost ? 0.7 : 1)
  const start = cells.first('no')?.strand ?? cell.strand
  const steps = stepsOf(cells)
  const times = cells.all.filter(({ column }) => column.role === 'timing').map(({ strand }) => strand)
  return numbered.map((strand) => {
    const { no, text: whole } = numberOf(cells, strand, numbered.length === 1)
    const inText = byColumn.length > 0 ? { text: whole, assigned: byColumn } : assignedInText(whole)
    const { text, assigned } = inText
    const parts = {
      no,
      label: no === null ? '' : String(no),
      heading: numbered.length === 1 ? titleCell(cells)?.strand : undefined,
      body: text,
      under: underOf(row, cells),
      assigned,
      schedule: times.length > 0 ? closed(join(times, '\n')) : undefined,
      from: 'table' as const,
      confidence: round(certainty * (assigned.length > 0 ? 1 : 0.6)),
      evidence: evidenceOf(table, merged),
      at: numbered.length > 1 ? placeOf(strand) : { ...placeOf(start), to: placeOf(strand).to },
    }
    return withMore(taskOf(parts, rule), cells, steps)
  })
}

/** Where no column names offices, only groups headed by an office make tasks: timetables have columns too. */
const hasOffices = (table: Table, tasks: readonly Task[]): boolean =>
  table.header.columns.some(({ role }) => role === 'units' || role === 'lead' || role === 'coop') ||
  tasks.some((task) => task.units.length > 0)

const whoRoles: ReadonlySet<string> = new Set(['units', 'lead', 'coop', 'timing'])

/** `一 | 完善体系`, `1 | 完善体系` above `1.1 | …`: the title of the rows below, in the cells of a row. */
function isTitle(cells: RowCells, next: RowCells | undefined): boolean {
  const number = cells.first('no')?.strand.text.replace(/[\s.、（）]/g, '') ?? ''
  const own = cells.all.some(({ column, merged }) => whoRoles.has(column.role) && !merged)
  if (own || !cells.first('task') || number === '') return false
  const below = next?.first('no')?.strand.text.replace(/\s/g, '') ?? ''
  return /^[一二三四五六七八九十]{1,3}$/.test(number) ? /^\d/.test(below) : below.startsWith(`${number}.`)
}

/** Rows in order; titles among them become the group of those below. */
function titled(table: Table): readonly (readonly [Row, RowCells])[] {
  const read = rowReader(table.header)
  const rows = table.rows.map((row) => [row, read(row)] as const)
  let group: Strand | undefined
  return rows.flatMap(([row, cells], i) => {
    const title = isTitle(cells, rows[i + 1]?.[1])
    if (title) group = cells.first('task')?.strand
    return title ? [] : [[group ? { ...row, group } : row, cells] as const]
  })
}

export function tasksOfTable(table: Table, rule: LeadRule): readonly Task[] {
  const tasks = titled(table).flatMap(([row, cells]) => tasksOfRow(row, cells, { table, rule }))
  return hasOffices(table, tasks) ? tasks : []
}
