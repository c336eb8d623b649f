/** How far the body of a table goes whose cells stand a cell a line or only between spaces: numbers and offices tell. */
import type { Header } from './header.ts'
import { labelAt } from './labels.ts'
import type { Line } from './lines.ts'
import { listLikeness } from './unit-list.ts'
import { kindWord, valueLikeness } from './value-cell.ts'

export const longProse = (text: string): boolean =>
  text.length > 60 && text.includes('。') && text.includes('，')

/** Lines looked ahead before the table is given up. */
const patience = 6

/** How far the numbers of the rows have come, and how many lines ago anything spoke for the table. */
export type Counting = { last: number; since: number; readonly patient: number; readonly numbered: boolean }

export function countingOf(header: Header): Counting {
  // among indicators a number may be a value: there kinds and values speak
  const numbered = header.kind === 'tasks' && header.columns.some((column) => column.role === 'no')
  return { last: 0, since: 0, patient: header.columns.length * 4, numbered }
}

const integerOf = (line: Line) => {
  const found = /^(\d{1,4})[.、]?$/.exec(line.strand.text.replace(/\s+/g, ''))
  return found ? Number(found[1]) : undefined
}

/** A cell that only tables have: a list of offices, a value, 约束性. */
const isCell = (text: string): boolean =>
  text.length < 300 &&
  (kindWord.test(text) || valueLikeness(text) > 0.9 || (text.length > 2 && listLikeness(text) > 0.6))

const isWide = (line: Line): boolean => {
  const kind = labelAt(line.strand.text)?.kind
  return kind === 'cn' || kind === 'cn-bracket'
}

/** Does something that speaks for the table follow soon, before another heading? */
function goesOnAhead(lines: readonly Line[], at: number, { last, numbered }: Counting): boolean {
  for (let ahead = at + 1; ahead <= at + patience; ahead++) {
    const next = lines[ahead]
    if (!next || (ahead > at + 1 && isWide(next))) return false
    const number = integerOf(next)
    // a head printed again on a later page goes on with any number
    if (
      numbered &&
      number !== undefined &&
      (number === 1 || last === 0 || (number > last && number <= last + 2))
    )
      return true
    if (!numbered && isCell(next.strand.text)) return true
  }
  return false
}

/** Without marks, numbers tell, and offices where nothing is numbered. */
export function staysInStack(lines: readonly Line[], at: number, state: Counting): boolean {
  const line = lines[at]
  if (!line) return false
  const number = integerOf(line)
  const counts =
    state.numbered &&
    number !== undefined &&
    number > state.last &&
    (state.last === 0 || number <= state.last + 5)
  if (counts || (state.numbered && number === 1)) {
    state.last = number ?? 0
    state.since = 0
    return true
  }
  if (!state.numbered && isCell(line.strand.text)) state.since = 0
  state.since++
  const suspicious = longProse(line.strand.text)
    ? state.since > 1
    : isWide(line) || state.since > state.patient
  return !suspicious || goesOnAhead(lines, at, state)
}

const numberedLine = /^\d{1,3}[.、\s]/

/** Words between spaces, one of them a list of offices. */
const hasOffices = (text: string): boolean => {
  const words = text.slice(0, 600).split(/\s+/)
  return words.length > 1 && words.some(isCell)
}

/** Run-together bodies: a line of prose with no number at its head ends them. */
export function staysRun(lines: readonly Line[], at: number, header: Header): boolean {
  const text = lines[at]?.strand.text ?? ''
  const numbered = header.columns[0]?.role === 'no'
  const speaks = (line: string) => numberedLine.test(line) || (!numbered && hasOffices(line))
  if (/^\d{1,3}[.、\s]?/.test(text) || speaks(text)) return true
  const line = lines[at]
  if ((line && isWide(line) && !speaks(lines[at + 1]?.strand.text ?? '')) || longProse(text)) return false
  for (let ahead = at + 1; ahead <= at + 4; ahead++) if (speaks(lines[ahead]?.strand.text ?? '')) return true
  return /约束性|预期性/.test(text)
}
