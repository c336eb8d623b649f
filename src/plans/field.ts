/** The value of a field of a row as it is read: what a correction corrects and a confirmation confirms. */
import { good, type Result, wrong } from '#kernel'
import { fieldsOpen, kindOf, targetOfKey } from './aspects.ts'
import type { IndicatorRow, PlanRows, TaskRow } from './rows.ts'

/** A value a row may hold. */
export type FieldValue = string | number | boolean | null | readonly string[]

type Fields = Readonly<Record<string, unknown>>

/** The value of a field as it stands (`plan.row-unknown`, `plan.field-fixed`). */
export function fieldOf(rows: PlanRows, row: string, field: string): Result<FieldValue> {
  const found = findRow(rows, row)
  if (!found) return wrong('plan.row-unknown', { row })
  const open = fieldsOpen(row)
  if (!open.includes(field)) return wrong('plan.field-fixed', { row, field, open: open.join(' ') })
  return good(markOf(rows, row, field) ?? ((found[field] ?? null) as FieldValue))
}

export function findRow(rows: PlanRows, row: string): Fields | undefined {
  const has = ({ key }: { readonly key: string }) => key === row
  switch (kindOf(row)) {
    case 'plan':
      return row === 'plan' ? rows.head : undefined
    case 'task':
      return rows.tasks.find(has)
    case 'target': {
      const { task, index } = targetOfKey(row)
      return rows.tasks.find(({ key }) => key === task)?.targets[index]
    }
    case 'indicator':
      return rows.indicators.find(has)
    case 'finding':
      return rows.findings.find(has)
    default:
      return undefined
  }
}

/** What a person who says something of the whole row has seen; undefined for a field of the row itself. */
function markOf(rows: PlanRows, row: string, field: string): FieldValue | undefined {
  if (field === 'struck') return false
  if (field === 'noted') return rows.findings.find(({ key }) => key === row)?.zh
  if (field !== 'checked') return undefined
  const [task, indicator] = [
    rows.tasks.find(({ key }) => key === row),
    rows.indicators.find(({ key }) => key === row),
  ]
  return task ? seenOfTask(task) : indicator ? seenOfIndicator(indicator) : undefined
}

const seenOfTask = ({ no, heading, text, lead, coop, named, leadKnown, deadline, ...task }: TaskRow) =>
  JSON.stringify([
    no,
    heading,
    text,
    lead,
    coop,
    named,
    leadKnown,
    deadline,
    task.deadlineKind,
    task.targets.map((target) => [target.text, target.comparator, target.value]),
  ])

const seenOfIndicator = (row: IndicatorRow) =>
  JSON.stringify([
    row.no,
    row.name,
    row.unit,
    row.baseYear,
    row.base,
    row.targetYear,
    row.target,
    row.comparator,
    row.value,
    row.kind,
  ])
