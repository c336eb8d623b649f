/** How well a cell fits a column: the evidence on which cells without borders are put back into rows. */
import { isBareDate } from './bare-dates.ts'
import type { Role } from './columns.ts'
import type { Header } from './header.ts'
import { labelAt } from './labels.ts'
import { timingLikeness } from './timing.ts'
import { listLikeness } from './unit-list.ts'
import { kindWord, measureWord, valueLikeness } from './value-cell.ts'

/** What was learnt about a cell's text, once, before it is tried against every column. */
export type CellView = {
  readonly text: string
  readonly empty: boolean
  readonly integer: number | null
  readonly units: number
  readonly timing: number
  readonly value: number
  readonly kind: boolean
  readonly measure: boolean
  /** Number of a label the cell begins with: `3.` of an indicator's name. */
  readonly label: number | null
  /** `2.1`: the number of a row below row 2. */
  readonly dotted: boolean
  readonly sentence: boolean
}

const placeholder = /^[—\-/\\·]{1,4}$/

/** Counted things are no offices: `增设康复点3处`. */
const counts = /\d(?:万|亿)?(?:个|处|所|家|站|中心|名|人|户|%)/

/** A date far inside the words is part of a sentence, not a schedule. */
const scheduleLikeness = (text: string): number => {
  const likeness = timingLikeness(text)
  const far = text.search(/20\d\d|十[一二三四五六]五/) > 6
  return far ? Math.min(likeness, 0.3) : likeness
}

const unitsLikeness = (names: string): number =>
  names.length < 2 ? 0 : counts.test(names) ? listLikeness(names) * 0.3 : listLikeness(names)

/** Words inside a list that say who leads. */
const parts =
  /[；，]?(?:牵头|主办|责任|负责|配合|协办|协助|参与|参加)(?:责任)?(?:单位|部门)?：|（(?:总?牵头|主办|牵头单位|牵头部门)）|(?:牵头|配合|协办|负责|参与)(?=[，；、\n]|$)|\*/g

export function viewOf(written: string): CellView {
  const text = written.replace(/\s+/g, '').slice(0, 700)
  const names = written
    .slice(0, 900)
    .replace(/[^\S\n]+/g, '')
    .replace(parts, '、')
    .replace(/^、/, '')
  const integer = /^[（(]?(\d{1,4})[）).、]?$/.exec(text)?.[1]
  const label = text.length < 400 ? labelAt(text) : undefined
  return {
    text,
    empty: text === '' || placeholder.test(text),
    integer: integer === undefined ? null : Number(integer),
    units: unitsLikeness(names),
    timing: isBareDate(text) ? 0.9 : scheduleLikeness(text),
    value: valueLikeness(text),
    kind: kindWord.test(text),
    measure: text.length <= 6 && measureWord.test(text),
    label: label ? label.number : null,
    dotted: /^\d{1,2}(?:\.\d{1,2}){1,2}\.?$/.test(text),
    sentence: /[。；]/.test(text) || text.length > 30,
  }
}

const unitsFit = (cell: CellView): number => {
  if (cell.empty) return 1
  if (cell.integer !== null || cell.value === 1) return -5
  if (cell.units > 0.45) return 1 + 3 * cell.units
  return cell.sentence ? -5 : -1
}

const textFit = (cell: CellView): number => {
  if (cell.empty) return -2
  if (cell.integer !== null || cell.dotted) return -5
  if (cell.timing === 1) return -2
  if (cell.units > 0.75) return -2.5
  // `设施⏎建设`: pieces of a narrow cell, not the work
  return cell.sentence ? 3.5 : /^[\u4e00-\u9fff]{2,3}$/.test(cell.text) ? 1 : 2
}

/** What is to be reached: words or numbers, seldom empty of both, never a list of offices. */
const goalFit = (cell: CellView): number =>
  cell.empty ? 0.5 : cell.units > 0.75 ? -2.5 : cell.timing === 1 ? -1 : cell.integer !== null ? -1 : 2

const nameFit = (cell: CellView): number => {
  if (cell.kind || cell.integer !== null) return -6
  if (cell.empty) return -2
  if (cell.value > 0.9 && cell.label === null) return -4
  if (cell.measure) return -2
  return cell.label === null ? 2.5 : 4
}

const fits: Readonly<Record<Role, (cell: CellView) => number>> = {
  no: (cell) =>
    cell.integer !== null
      ? 6
      : cell.dotted
        ? 5
        : cell.empty
          ? 0
          : /^[一二三四五六七八九十]{1,3}$/.test(cell.text)
            ? 4
            : -8,
  field: (cell) =>
    cell.integer !== null || cell.kind ? -4 : cell.sentence ? -1.5 : cell.label === null ? 1.5 : 1,
  task: textFit,
  goal: goalFit,
  units: unitsFit,
  lead: unitsFit,
  coop: unitsFit,
  timing: (cell) => (cell.empty ? 0.5 : cell.timing > 0 ? 1 + 3 * cell.timing : cell.units > 0.7 ? -4 : -1.5),
  name: nameFit,
  measure: (cell) => (cell.measure ? 4 : cell.empty ? 0.5 : -4),
  baseline: (cell) => valueFit(cell),
  target: (cell) => valueFit(cell),
  year: (cell) => valueFit(cell),
  growth: (cell) => valueFit(cell),
  kind: (cell) => (cell.kind ? 6 : cell.empty ? 0 : -5),
  payer: (cell) =>
    cell.empty ? 0 : cell.units > 0.45 || /负责|承担|财政|资金|经费/.test(cell.text) ? 3 : -1,
  other: (cell) => (cell.kind ? -2 : 0),
}

function valueFit(cell: CellView): number {
  if (cell.kind) return -6
  if (cell.label !== null && cell.sentence) return -4
  return cell.value > 0 ? 4 * cell.value : cell.units > 0.7 ? -4 : -1.5
}

export const fit = (cell: CellView, role: Role): number => fits[role](cell)

/** Between rows stands a title of a group: short, unnumbered or with a wide label, never a value. */
export function groupFit(cell: CellView, { kind, columns }: Header): number {
  if (cell.empty || cell.integer !== null || cell.kind || cell.text.length > 40) return -9
  if (/[。；，]/.test(cell.text)) return -6
  const wide = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第.{1,3}[章节部])/.test(
    cell.text,
  )
  if (wide) return 4
  // where columns name the offices, a list of them is no title; where none does, it may well be
  const offices = columns.some(({ role }) => role === 'units' || role === 'lead' || role === 'coop')
  if ((cell.units > 0.6 && offices) || cell.timing > 0 || cell.label !== null) return -4
  return kind === 'indicators' ? 1 : 0.5
}
