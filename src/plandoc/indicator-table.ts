/** Rows of an indicator table become indicators: which column is the base, which the target. */
import type { Column, Role } from './columns.ts'
import type { Indicator } from './document.ts'
import { labelAt } from './labels.ts'
import type { Period } from './period.ts'
import { closeUp, join, placeOf, type Strand, said, slice, trim } from './strand.ts'
import type { Row, Table } from './table.ts'
import { readValue } from './value-cell.ts'

type Chosen = {
  readonly baseline: number
  readonly target: number
  /** `年均增速`: says the target where the plan states only a rate. */
  readonly growth: number
  readonly baselineYear: number | null
  readonly targetYear: number | null
}

type Entry = { readonly i: number; readonly year: number | null }

const withRole = (columns: readonly Column[], role: Role): readonly Entry[] =>
  columns.flatMap((column, i) => (column.role === role ? [{ i, year: column.year ?? null }] : []))

const byYear = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0))

/** Named columns decide; of columns headed only by years, the earliest is the base and the latest the target. */
function chooseColumns(columns: readonly Column[], period: Period): Chosen {
  const years = byYear(withRole(columns, 'year'))
  const past = period.from === null ? null : period.from - 1
  const named = byYear(withRole(columns, 'target'))
  const [only, second] = years
  const onlyBase = only && !second && past !== null && (only.year ?? 0) <= past
  const target = named.at(-1) ?? (onlyBase ? undefined : years.at(-1))
  const bases = byYear(withRole(columns, 'baseline'))
  const base =
    bases.at(-1) ??
    years.find((entry) => entry !== target) ??
    (named.length > 1 ? beforeLast(named, past) : undefined)
  return {
    baseline: base?.i ?? -1,
    target: target?.i ?? -1,
    growth: columns.findIndex((column) => column.role === 'growth'),
    baselineYear: base ? (base.year ?? past) : null,
    targetYear: target ? (target.year ?? period.to) : null,
  }
}

/** All columns say `目标`, yet one of them lies before the plan: it is the base. */
const beforeLast = (named: readonly Entry[], past: number | null): Entry | undefined =>
  named.find((entry) => past !== null && entry.year !== null && entry.year <= past)

const endUnit = /[（(]\s*([^（）()]{1,8})\s*[）)]\s*$/
const measured =
  /^(?:%|‰|万?人次?|万?户|[个家所处件套张名次项]|万?元|亿元|平方米|平方公里|公里|公顷|亩|万?吨|千?克|毫克|小时|分钟|天|分|张|床|辆|例|岁|年|[\u4e00-\u9fff]{1,3}\/[\u4e00-\u9fff]{1,4}|.{0,4}[%/].{0,4})$/

/** `1.5G基站数`: no name begins with a decimal number. */
function digitAfter(text: string): { number: number; length: number } | undefined {
  const found = /^(\d{1,2})\.\s?(?=\d{1,5}[A-Za-z岁—\-\u4e00-\u9fff])/.exec(text)
  return found ? { number: Number(found[1]), length: found[0].length } : undefined
}

/** `城乡残疾人职业技能培训人数（人）`: the name, and the unit in its brackets. */
function nameOf(strand: Strand): { no: number | null; name: string; unit: string | null } {
  const label = labelAt(strand.text) ?? digitAfter(strand.text)
  const bareName = label ? trim(slice(strand, label.length)) : strand
  const written = said(bareName).replace(/(?:\[\d{1,2}\]|[①-⑳]|\*)+$/, '')
  const unit = endUnit.exec(written)
  const isUnit = unit && measured.test(unit[1]?.trim() ?? '')
  return {
    no: label?.number ?? null,
    name: isUnit ? written.slice(0, unit.index).trim() : written,
    unit: isUnit ? (unit[1]?.trim() ?? null) : null,
  }
}

type Reading = { cell: (i: number) => Strand | undefined; role: (role: Role) => Strand | undefined }

/** A column without a title beside the names says whom the row counts: `城镇`. */
function subNameOf(row: Row, columns: readonly Column[]): string {
  const at = columns.findIndex((column) => column.role === 'name') + 1
  const cells = at > 0 && columns[at]?.title === '' ? (row.cells[at] ?? []) : []
  return cells.length === 0 ? '' : said(join(cells))
}

function reading(row: Row, columns: readonly Column[], above: Map<number, Strand>): Reading {
  const cells = columns.map((column, i) => {
    const strands = row.cells[i] ?? []
    const own = strands.length > 0 ? join(strands) : undefined
    if (own && own.text !== '') above.set(i, own)
    if (own && own.text !== '') return own
    // `城镇 | 农村` under one indicator: its name stands once
    if (column.role === 'name' && subNameOf(row, columns) !== '') return above.get(i)
    // groups go on over empty cells; of the others only a cell that is not there was merged
    const merged = column.role === 'field' || (!own && (column.role === 'kind' || column.role === 'measure'))
    return merged ? above.get(i) : own
  })
  return {
    cell: (i) => cells[i],
    role: (role) => cells[columns.findIndex((column) => column.role === role)],
  }
}

/** 残疾人…率 counts in per cent even when the table prints bare numbers. */
const unitOf = (named: string | null, column: Strand | undefined, read: (string | null)[]): string | null =>
  named ??
  (column && !/^[—/-]?$/.test(column.text) ? closeUp(column.text) : null) ??
  read.find((unit) => unit !== null) ??
  null

const place = (strand: Strand | undefined) => (strand ? placeOf(strand) : null)

/** The target's own cell; where it is empty, the rate of growth. */
function targetOf(read: Reading, chosen: Chosen): Strand | undefined {
  const own = read.cell(chosen.target)
  const rate = read.cell(chosen.growth)
  const empty = readValue(own?.text ?? '').kind === 'none'
  return empty && rate && readValue(rate.text).kind !== 'none' ? rate : own
}

type Context = { readonly chosen: Chosen; readonly sub: string }

const total = /^(?:合\s?计|总\s?计|小\s?计)/

function indicatorOf(row: Row, read: Reading, { chosen, sub }: Context): Indicator | undefined {
  const nameCell = read.role('name')
  if (!nameCell || nameCell.text === '' || total.test(nameCell.text)) return undefined
  const { no, name: own, unit } = nameOf(nameCell)
  const name = sub === '' ? own : `${own}（${sub}）`
  const [baseCell, kindCell] = [read.cell(chosen.baseline), read.role('kind')]
  const targetCell = targetOf(read, chosen)
  const base = readValue(baseCell?.text ?? '', name)
  const target = readValue(targetCell?.text ?? '', name)
  const numbered = read.role('no')?.text.replace(/\D/g, '')
  const group = row.group ?? read.role('field')
  return {
    no: numbered ? Number(numbered) : no,
    name,
    unit: unitOf(unit, read.role('measure'), [target.unit, base.unit]),
    group: group ? said(group) : null,
    baselineYear: chosen.baselineYear,
    baseline: base.value,
    baselineText: base.text,
    targetYear: chosen.targetYear,
    target: targetCell ? said(targetCell) : '',
    comparator: target.comparator,
    value: target.value,
    targetKind: target.kind,
    kind: kindCell && kindCell.text !== '' ? said(kindCell) : null,
    confidence: row.confidence,
    places: {
      name: placeOf(nameCell),
      baseline: place(baseCell),
      target: place(targetCell),
      kind: place(kindCell),
    },
    at: placeOf(nameCell),
  }
}

const valueRoles: ReadonlySet<Role> = new Set(['baseline', 'target', 'year', 'growth', 'kind'])

/** `一 | 健康`: a row whose cells of values are all empty is the title of those below. */
const isTitle = (row: Row, columns: readonly Column[]): boolean =>
  columns.every(
    ({ role }, i) => !valueRoles.has(role) || (row.cells[i] ?? []).every((cell) => cell.text === ''),
  )

/** Among numbered names, one without a number and without a value is a piece of the title of a group. */
function withoutScraps(found: readonly Indicator[]): readonly Indicator[] {
  const numbered = found.filter(({ no }) => no !== null).length
  if (numbered < 3 || numbered * 4 < found.length * 3) return found
  return found.filter(
    ({ no, value, baseline, kind, target }) =>
      no !== null || value !== null || baseline !== null || (kind !== null && target !== ''),
  )
}

export function indicatorsOfTable(table: Table, period: Period): readonly Indicator[] {
  const { columns } = table.header
  const chosen = chooseColumns(columns, period)
  const above = new Map<number, Strand>()
  let title: Strand | undefined
  const found = table.rows.flatMap((row) => {
    const read = reading(row, columns, above)
    const isHead = isTitle(row, columns)
    if (isHead) title = read.role('name') ?? title
    const grouped = title ? { ...row, group: title } : row
    return isHead ? [] : (indicatorOf(grouped, read, { chosen, sub: subNameOf(row, columns) }) ?? [])
  })
  return withoutScraps(found)
}
