/** Rows of an indicator table become indicators: which column is the base, which the target. */
import type { Column, Role } from './columns.ts'
import type { Indicator } from './document.ts'
import { labelAt } from './labels.ts'
import type { Period } from './period.ts'
import { join, placeOf, type Strand, said, slice, trim } from './strand.ts'
import type { Row, Table } from './table.ts'
import { readValue } from './value-cell.ts'

type Chosen = {
  readonly baseline: number
  readonly target: number
  readonly baselineYear: number | null
  readonly targetYear: number | null
}

const yearOfTitle = (column: Column | undefined, fallback: number | null): number | null =>
  column?.year ?? fallback

/** Named columns decide; of columns headed only by years, the earliest is the base and the latest the target. */
function chooseColumns(columns: readonly Column[], period: Period): Chosen {
  const find = (role: Role) => columns.findIndex((column) => column.role === role)
  const years = columns
    .map((column, i) => ({ i, year: column.year ?? 0, role: column.role }))
    .filter((entry) => entry.role === 'year')
    .toSorted((a, b) => a.year - b.year)
  const only = years.length === 1 ? years[0] : undefined
  const isBase = only && period.from !== null && only.year < period.from
  const target = find('target') >= 0 ? find('target') : isBase ? -1 : (years.at(-1)?.i ?? -1)
  const namedBase = find('baseline')
  const base = namedBase >= 0 ? namedBase : (years.find((entry) => entry.i !== target)?.i ?? -1)
  return {
    baseline: base,
    target,
    baselineYear: base < 0 ? null : yearOfTitle(columns[base], period.from === null ? null : period.from - 1),
    targetYear: target < 0 ? null : yearOfTitle(columns[target], period.to),
  }
}

const endUnit = /[（(]\s*([^（）()]{1,8})\s*[）)]\s*$/
const measured =
  /^(?:%|‰|万?人次?|万?户|[个家所处件套张名次项]|万?元|亿元|平方米|岁|年|[\u4e00-\u9fff]{1,3}\/[\u4e00-\u9fff]{1,4}|.{0,4}[%/].{0,4})$/

/** `城乡残疾人职业技能培训人数（人）`: the name, and the unit in its brackets. */
function nameOf(strand: Strand): { no: number | null; name: string; unit: string | null } {
  const label = labelAt(strand.text)
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

function reading(row: Row, columns: readonly Column[], above: Map<number, Strand>): Reading {
  const cells = columns.map((column, i) => {
    const strands = row.cells[i] ?? []
    const own = strands.length > 0 ? join(strands) : undefined
    if (own && own.text !== '') above.set(i, own)
    const mergeable = column.role === 'field' || column.role === 'kind' || column.role === 'measure'
    return own && own.text !== '' ? own : mergeable && !own ? above.get(i) : own
  })
  return {
    cell: (i) => cells[i],
    role: (role) => cells[columns.findIndex((column) => column.role === role)],
  }
}

/** 残疾人…率 counts in per cent even when the table prints bare numbers. */
const unitOf = (named: string | null, column: Strand | undefined, read: (string | null)[]): string | null =>
  named ?? (column && column.text !== '' ? said(column) : null) ?? read.find((unit) => unit !== null) ?? null

const place = (strand: Strand | undefined) => (strand ? placeOf(strand) : null)

function indicatorOf(row: Row, read: Reading, chosen: Chosen): Indicator | undefined {
  const nameCell = read.role('name')
  if (!nameCell || nameCell.text === '') return undefined
  const { no, name, unit } = nameOf(nameCell)
  const [baseCell, targetCell, kindCell] = [
    read.cell(chosen.baseline),
    read.cell(chosen.target),
    read.role('kind'),
  ]
  const base = readValue(baseCell?.text ?? '')
  const target = readValue(targetCell?.text ?? '')
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

export function indicatorsOfTable(table: Table, period: Period): readonly Indicator[] {
  const { columns } = table.header
  const chosen = chooseColumns(columns, period)
  const above = new Map<number, Strand>()
  return table.rows.flatMap((row) => indicatorOf(row, reading(row, columns, above), chosen) ?? [])
}
