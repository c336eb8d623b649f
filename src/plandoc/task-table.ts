/** Rows of a task table become tasks; cells lost to merging are taken from the row above. */
import type { Role } from './columns.ts'
import type { Task } from './document.ts'
import { labelAt } from './labels.ts'
import type { LeadRule } from './lead-rule.ts'
import type { Assigned } from './responsibility.ts'
import { join, placeOf, type Strand, said, slice, trim } from './strand.ts'
import type { Row, Table } from './table.ts'
import { taskOf } from './task.ts'
import { unitsIn } from './unit-list.ts'

const unitParts: readonly (readonly [Role, Assigned['part']])[] = [
  ['lead', 'lead'],
  ['units', 'joint'],
  ['coop', 'coop'],
]

const dash = /^[—\-/\\·\s]*$/

type Filled = { readonly strand: Strand; readonly merged: boolean }

/** One row read by role. `above` remembers the last value of columns whose cells may be merged downwards. */
function reader(table: Table) {
  const above = new Map<number, Strand>()
  const separator = (role: Role) => (role === 'lead' || role === 'units' || role === 'coop' ? '\n' : '')
  return (row: Row) => {
    const values = new Map<Role, Filled>()
    table.header.columns.forEach((column, i) => {
      const cells = row.cells[i] ?? []
      const strand = cells.length > 0 ? join(cells, separator(column.role)) : undefined
      const own = strand && strand.text.trim() !== '' ? strand : undefined
      const mergeable = column.role !== 'no' && column.role !== 'task' && column.role !== 'other'
      // an empty cell of the cooperating offices says "none"; a vanished one continues the row above
      const explicit = strand !== undefined && (column.role === 'coop' || column.role === 'timing')
      const inherited = own || !mergeable || explicit ? undefined : above.get(i)
      const value = own ?? inherited
      if (own) above.set(i, own)
      if (value && !dash.test(value.text) && !values.has(column.role))
        values.set(column.role, { strand: value, merged: !own })
    })
    return values
  }
}

function assignedOf(values: ReadonlyMap<Role, Filled>): Assigned[] {
  return unitParts.flatMap(([role, part]) => {
    const value = values.get(role)
    if (!value) return []
    const { units, andOthers } = unitsIn(value.strand)
    return units.length > 0 ? [{ part, units, andOthers, by: 'column' as const }] : []
  })
}

function numberOf(values: ReadonlyMap<Role, Filled>, task: Strand) {
  const cell = values.get('no')?.strand.text.replace(/\D/g, '')
  if (cell) return { no: Number(cell), text: task }
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

function tasksOfRow(row: Row, values: ReadonlyMap<Role, Filled>, { table, rule }: Context): Task[] {
  const cell = values.get('task')
  if (!cell || cell.merged) return []
  const unitFirst =
    table.header.columns.findIndex((c) => c.role === 'task') === table.header.columns.length - 1
  const numbered = values.get('no') && !unitFirst ? [cell.strand] : splitNumbered(cell.strand)
  const group = row.group ?? values.get('field')?.strand
  const assigned = assignedOf(values)
  const merged = [...values.values()].some((value) => value.merged)
  return numbered.map((strand) => {
    const { no, text } = numberOf(numbered.length > 1 ? new Map() : values, strand)
    const evidence = table.header.columns.map((column) => `column:${column.title}`)
    const start = values.get('no')?.strand ?? strand
    const parts = {
      no,
      label: no === null ? '' : String(no),
      heading: undefined,
      body: text,
      under: group ? [said(group)] : [],
      assigned,
      schedule: values.get('timing')?.strand,
      from: 'table' as const,
      confidence:
        Math.round(row.confidence * (merged ? 0.85 : 1) * (assigned.length > 0 ? 1 : 0.6) * 100) / 100,
      evidence: merged ? [...evidence, 'merged-cell'] : evidence,
      at: numbered.length > 1 ? placeOf(strand) : { ...placeOf(start), to: placeOf(strand).to },
    }
    return taskOf(parts, rule)
  })
}

type Context = { readonly table: Table; readonly rule: LeadRule }

export function tasksOfTable(table: Table, rule: LeadRule): readonly Task[] {
  const read = reader(table)
  return table.rows.flatMap((row) => tasksOfRow(row, read(row), { table, rule }))
}
