/** Corrections by people, laid over the rows of a reading: they win over every reading and say when their ground moved. */
import { addedTask, insertAdded, isFoundSince, linesOfAdded } from './added-task.ts'
import { kindOf, targetKey, targetOfKey } from './aspects.ts'
import { type FieldValue, fieldOf } from './field.ts'
import type { PlanRows, TaskRow } from './rows.ts'

export type Correction = {
  readonly row: string
  readonly field: string
  /** What the document was read as when the person corrected it; a correction to the same value confirms it. */
  readonly was: FieldValue
  readonly value: FieldValue
  /** Taken back: the reading counts again. */
  readonly withdrawn?: boolean
}

export type Corrected<C extends Correction = Correction> = {
  readonly rows: PlanRows
  /** The same with the rows a person struck out, so that targets keep their places. */
  readonly mended: PlanRows
  /** What the reader found, with the tasks people added: what corrections are laid over. */
  readonly found: PlanRows
  /** Everything that counts now, the newest of each field. */
  readonly active: readonly C[]
  /** The row is no longer in the reading: shown to a person, never dropped. */
  readonly homeless: readonly C[]
  /** The reading now says something else than when it was corrected; the correction still counts, a person should look. */
  readonly moved: readonly C[]
}

/** Rows that may go: struck out, taken note of, or added by a person who took that back. */
const isContent = ({ row, field }: Correction) =>
  field === 'struck' || field === 'noted' || linesOfAdded(ownerOf(row)) !== undefined

/** Later corrections of the same field come later in the list and win. Cost: corrections and rows, each a few times. */
export function applyCorrections<C extends Correction>(
  found: PlanRows,
  corrections: readonly C[],
): Corrected<C> {
  const active = newestOf(corrections)
  const read = withAdded(found, active)
  const homeless = active.filter(({ row, field }) => !fieldOf(read, row, field).ok)
  const placed = active.filter((one) => !homeless.includes(one))
  const mended = mendRows(read, placed)
  return {
    found: read,
    rows: strike(mended, struckIn(placed)),
    mended,
    active,
    homeless: homeless.filter((one) => !isContent(one)),
    moved: placed.filter((one) => hasMoved(one, { read, found })),
  }
}

/** The newest correction of each field, without those taken back. */
function newestOf<C extends Correction>(corrections: readonly C[]): C[] {
  const last = new Map(corrections.map((one) => [`${one.row} ${one.field}`, one]))
  return [...last.values()].filter(({ withdrawn }) => !withdrawn)
}

function withAdded(read: PlanRows, active: readonly Correction[]): PlanRows {
  const added = active.flatMap(({ row, field, value }) =>
    field === 'added' ? [addedTask(row, String(value))] : [],
  )
  return added.length === 0 ? read : { ...read, tasks: insertAdded(read.tasks, added) }
}

type Readings = { readonly read: PlanRows; readonly found: PlanRows }

function hasMoved({ row, field, was }: Correction, { read, found }: Readings): boolean {
  if (field === 'added') return isFoundSince(row, found.tasks)
  const now = fieldOf(read, row, field)
  return now.ok && !sameValue(now.value, was)
}

function mendRows(read: PlanRows, placed: readonly Correction[]): PlanRows {
  const byRow = Map.groupBy(placed, ({ row }) => row)
  const changesOf = (key: string): Readonly<Record<string, FieldValue>> =>
    Object.fromEntries((byRow.get(key) ?? []).map(({ field, value }) => [field, value]))
  const mend = <R extends object>(row: R, key: string): R =>
    byRow.has(key)
      ? { ...row, ...Object.fromEntries(Object.entries(changesOf(key)).filter(([f]) => f in row)) }
      : row
  const mendTask = (task: TaskRow): TaskRow => {
    const targets = task.targets.map((target, index) => mend(target, targetKey(task.key, index)))
    return settleUnits({ ...mend(task, task.key), targets }, changesOf(task.key))
  }
  return {
    ...read,
    head: mend(read.head, 'plan'),
    tasks: read.tasks.map(mendTask),
    indicators: read.indicators.map((row) => mend(row, row.key)),
  }
}

/** Naming the lead settles that it is known; a unit whose part is known is not merely named. */
function settleUnits(task: TaskRow, changes: Readonly<Record<string, FieldValue>>): TaskRow {
  if (!('lead' in changes) && !('coop' in changes)) return task
  const leadKnown = 'leadKnown' in changes || !('lead' in changes) ? task.leadKnown : task.lead.length > 0
  const named = task.named.filter((unit) => !task.lead.includes(unit) && !task.coop.includes(unit))
  return { ...task, leadKnown, named }
}

/** Keys of what a person struck out. */
export const struckIn = (active: readonly Correction[]): ReadonlySet<string> =>
  new Set(active.flatMap(({ row, field }) => (field === 'struck' ? [row] : [])))

function strike(rows: PlanRows, struck: ReadonlySet<string>): PlanRows {
  if (struck.size === 0) return rows
  const stays = ({ key }: { readonly key: string }) => !struck.has(key)
  const tasks = rows.tasks.filter(stays).map((task) => ({
    ...task,
    targets: task.targets.filter((_, index) => !struck.has(targetKey(task.key, index))),
  }))
  return { ...rows, tasks, indicators: rows.indicators.filter(stays) }
}

/** The row itself, or the task a target belongs to. */
export const ownerOf = (row: string): string => (kindOf(row) === 'target' ? targetOfKey(row).task : row)

export const sameValue = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
