/** One row of a task table read by column; cells lost to merging are taken from the row above. */
import type { Column, Role } from './columns.ts'
import type { UnitPart } from './document.ts'
import { markersIn } from './find-markers.ts'
import type { Header } from './header.ts'
import { labelAt } from './labels.ts'
import type { Assigned } from './responsibility.ts'
import { join, type Strand, slice, trim } from './strand.ts'
import type { Row } from './table.ts'
import { assignedIn } from './unit-cell.ts'

export type Filled = { readonly column: Column; readonly strand: Strand; readonly merged: boolean }

export type RowCells = {
  readonly all: readonly Filled[]
  readonly first: (role: Role) => Filled | undefined
}

const dash = /^(?:[—\-/\\·\s]*|无|暂无)$/
const partOf: Partial<Record<Role, UnitPart>> = { lead: 'lead', units: 'joint', coop: 'coop' }

const never: ReadonlySet<Role> = new Set(['no', 'task', 'other', 'goal', 'payer'])
/** An empty cell of these says "none", unless the source shows that cells were merged. */
const answers: ReadonlySet<Role> = new Set(['coop', 'timing'])

/** Whether a cell that is not there, or is empty, is the lower part of a merged one. */
function mayInherit(role: Role, explicit: boolean, header: Header): boolean {
  if (never.has(role)) return false
  return !answers.has(role) || (header.marked && !explicit)
}

/** Reads rows in order; `above` remembers the last value of columns whose cells may be merged downwards. */
export function rowReader(header: Header): (row: Row) => RowCells {
  const above = new Map<number, Strand>()
  return (row) => {
    const all = header.columns.flatMap((column, i): Filled[] => {
      const cells = row.cells[i] ?? []
      const strand = cells.length > 0 ? join(cells, partOf[column.role] ? '\n' : '') : undefined
      const own = strand && strand.text.trim() !== '' ? strand : undefined
      if (own) above.set(i, own)
      const inherited =
        own || !mayInherit(column.role, strand !== undefined, header) ? undefined : above.get(i)
      const value = own ?? inherited
      return value && !dash.test(value.text) ? [{ column, strand: value, merged: !own }] : []
    })
    return { all, first: (role) => all.find(({ column }) => column.role === role) }
  }
}

/** A group headed by an office's own name does what stands under it. */
function assignedByGroup(group: Strand | undefined): readonly Assigned[] {
  if (!group) return []
  const label = labelAt(group.text)
  const lists = assignedIn(slice(group, label?.length ?? 0), 'joint')
  const units = lists.flatMap((list) => list.units)
  const sure = units.length > 0 && units.every((unit) => unit.likeness >= 0.9)
  return sure ? lists.map((list) => ({ ...list, by: 'parent-heading' as const })) : []
}

/** The offices of the row: of its own columns, else of the group it stands in. */
export function assignedOf(cells: RowCells, group: Strand | undefined): readonly Assigned[] {
  const own = cells.all.flatMap(({ column, strand }) => {
    const part = partOf[column.role]
    return part ? assignedIn(strand, part) : []
  })
  return own.length > 0 ? own : assignedByGroup(group ?? cells.first('field')?.strand)
}

const inCell = { sentences: false, numbered: true }

/** `…。（责任单位：A、B）` at the end of the task itself, where no column says who. */
export function assignedInText(task: Strand): { text: Strand; assigned: readonly Assigned[] } {
  const markers = markersIn(task, inCell)
  const [first] = markers
  const assigned = markers.flatMap((marker) => marker.assigned)
  return first && assigned.length > 0
    ? { text: trim(slice(task, 0, first.from)), assigned }
    : { text: task, assigned: [] }
}
