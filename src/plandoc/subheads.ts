/** Heads of two rows: `责任单位` over `牵头 | 配合`, `目标值` over `2023年 | 2025年`, become one row of columns. */
import { type Column, columnOf, type Role } from './columns.ts'

const officeRoles: ReadonlySet<Role> = new Set(['units', 'lead', 'coop'])
const valueRoles: ReadonlySet<Role> = new Set(['target', 'baseline', 'growth', 'goal', 'timing', 'year'])

const isOffice = (column: Column) => officeRoles.has(column.role)
/** Titles that stand under another: offices, years, kinds of value. */
export const standsUnder = (column: Column): boolean => isOffice(column) || valueRoles.has(column.role)

/** `目标值` over `2023年` is the target of 2023; `责任单位` over `牵头` is the lead. */
function under(parent: Column, sub: Column): Column {
  const title = `${parent.title}${sub.title}`
  const year = sub.year ?? parent.year
  const role = sub.role === 'year' && parent.role !== 'timing' ? parent.role : sub.role
  return year === undefined ? { role, title } : { role, title, year }
}

const takes = (parent: Column, sub: Column) => parent.role === 'other' || isOffice(sub) === isOffice(parent)

/** How many of the sub-titles each parent takes, in order: the base takes one, the last parent the rest. */
function shares(parents: readonly Column[], subs: readonly Column[]): readonly number[] {
  const counts = parents.map(() => 0)
  let next = 0
  parents.forEach((parent, i) => {
    const more = parents.slice(i + 1).some((later) => subs[next] && takes(later, subs[next] ?? later))
    while (next < subs.length) {
      const sub = subs[next]
      if (!sub || !takes(parent, sub)) break
      if (more && (counts[i] ?? 0) >= 1) break
      counts[i] = (counts[i] ?? 0) + 1
      next++
    }
  })
  return next === subs.length ? counts : []
}

/** Parents that can have columns under them. */
const isParent = (column: Column) =>
  isOffice(column) ? column.role === 'units' : column.year === undefined && valueRoles.has(column.role)

/** The columns of both rows together; undefined when the second row is none of a head. */
export function combined(top: readonly Column[], subs: readonly Column[]): readonly Column[] | undefined {
  const candidates = top.filter((column) => isParent(column))
  const parents = candidates.length > 0 ? candidates : top.filter((column) => column.role === 'other')
  const counts = shares(parents, subs)
  if (subs.length === 0 || counts.length === 0) return undefined
  let next = 0
  return top.flatMap((column) => {
    const taken = counts[parents.indexOf(column)] ?? 0
    const mine = subs.slice(next, next + taken)
    next += taken
    return mine.length === 0 ? [column] : mine.map((sub) => under(column, sub))
  })
}

/** Rows whose empty cells kept their place: what stands below an empty cell belongs to the title on its left. */
export function aligned(
  top: readonly (Column | undefined)[],
  below: readonly string[],
): readonly Column[] | undefined {
  let parent: Column | undefined
  const columns = below.map((text, i) => {
    parent = top[i] ?? parent
    const sub = columnOf(text)
    if (text === '') return top[i] ?? { role: 'other' as const, title: '' }
    return sub && parent ? under(parent, sub) : undefined
  })
  return columns.every((column) => column !== undefined) ? columns : undefined
}

/** In a list of all titles in reading order, where the second row begins; -1 when there is none. */
export function secondRowFrom(columns: readonly Column[]): number {
  let from = columns.length
  while (from > 0 && standsUnder(columns[from - 1] ?? { role: 'other', title: '' })) from--
  for (let at = from; at < columns.length; at++) {
    const top = columns.slice(0, at)
    const subs = columns.slice(at)
    const offices = subs.every(isOffice) && subs.length > 1 && top.some((column) => column.role === 'units')
    const years =
      subs.every((sub) => sub.role === 'year') && top.some((column) => isParent(column) && !isOffice(column))
    if ((offices || years) && !top.some((column) => column.role === subs[0]?.role)) return at
  }
  return -1
}

/** Titles before `序号` that come again after it belong to the heading above the table: `主要指标`, `任务分工`. */
export const startOf = (columns: readonly Column[]): number => {
  const at = columns.findIndex((column) => column.role === 'no')
  const later = columns.slice(at + 1)
  const doubled = ({ role }: Column) => role !== 'field' && later.some((column) => column.role === role)
  return at > 0 && columns.slice(0, at).some(doubled) ? at : 0
}
