/** The form of a value, filled with what the plan says now. */
import { type Review, valueNow } from '#plans'
import type { PutRightFields, ValueKind } from '#web'
import { written } from './plan-import-values.ts'

const textField: Partial<Record<ValueKind, string>> = { planTitle: 'title', issuer: 'issuer' }

export function fieldsFor(review: Review, row: string, kind: ValueKind): PutRightFields {
  const now = (field: string) => written(valueNow(review, row, field))
  switch (kind) {
    case 'planTitle':
    case 'issuer':
      return { kind: 'text', text: now(textField[kind] ?? '') }
    case 'period':
      return { kind, from: now('from'), to: now('to') }
    case 'units':
      return unitsFor(review, row)
    case 'when':
      return { kind, of: now('deadlineKind'), on: dayParts(now('deadline')) }
    case 'words':
      return { kind, no: now('no'), heading: now('heading'), text: now('text') }
    case 'measure':
      return {
        kind,
        text: now('text'),
        comparator: now('comparator'),
        value: now('value'),
        unit: now('unit'),
        byYear: now('byYear'),
      }
    case 'name':
      return { kind, no: now('no'), name: now('name'), unit: now('unit'), kindOf: now('kind') }
    case 'base':
      return { kind, base: now('base'), baseYear: now('baseYear') }
    case 'target':
      return {
        kind,
        target: now('target'),
        targetYear: now('targetYear'),
        comparator: now('comparator'),
        value: now('value'),
      }
  }
}

const dayParts = (day: string) => ({
  year: day.slice(0, 4),
  month: day && String(Number(day.slice(5, 7))),
  day: day && String(Number(day.slice(8, 10))),
})

/** The task's own units with their parts, and all others the document names, most often named first. */
function unitsFor(review: Review, row: string): PutRightFields & { kind: 'units' } {
  const of = (field: 'lead' | 'coop' | 'named') => {
    const names = valueNow(review, row, field)
    return (Array.isArray(names) ? names : []).map((name: string) => ({ name, part: field }))
  }
  const units = [...of('lead'), ...of('coop'), ...of('named')]
  const counts = new Map<string, number>()
  for (const { lead, coop, named } of review.rows.tasks)
    for (const unit of [...lead, ...coop, ...named]) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  const mine = new Set(units.map(({ name }) => name))
  const others = [...counts]
    .filter(([name]) => !mine.has(name))
    .toSorted(([, a], [, b]) => b - a)
    .map(([name]) => name)
  return { kind: 'units', units, others, addUnit: '', newUnit: '', addPart: '' }
}
