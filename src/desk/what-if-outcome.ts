/** An answer of the engine as the page tells it: sums, groups by name, a crossing, and what few people are kept out of. */
import { findFact } from '#catalogue'
import type { AreaCode, Fen, Words } from '#kernel'
import type { GroupNamed, ProgrammeEffect, Supposing } from '#needs'
import { type Capped, type EffectCell, totalOfEffect } from '#policy'
import type { CapView, EffectRow, OutcomeView, Per, StandingView } from '#web'
import { localTime } from './local-time.ts'
import { placeName } from './places.ts'
import { isSmall, protectGrid, protectRows } from './what-if-protect.ts'
import { nameOfProgramme } from './what-if-rule.ts'
import { dimensionWords, noTown } from './what-if-words.ts'

type Answered = Extract<Supposing, { state: 'answered' }>

export type Telling = {
  readonly programme: string
  readonly by: readonly string[]
  /** Whether few people must be protected from this reader. */
  readonly protects: boolean
}

export function outcomeOf(
  { answer, loaded, milliseconds }: Answered,
  { programme, by, protects }: Telling,
): OutcomeView {
  const mine = answer.programmes.find(({ id }) => id === programme) as ProgrammeEffect
  const total = totalRow(mine, answer.people)
  const hideTotal = protects && isSmall(total)
  const groups = answer.groups.map((names, i) => named(by[i] ?? '', names))
  const rows = groups[0] ? rowsOf(mine.effect.cells, groups[0], 'x') : undefined
  const others = answer.programmes
    .filter(({ id, touched }) => touched && id !== programme)
    .map((one) => ({ ...totalRow(one, answer.people), id: one.id, words: nameOfProgramme(one.id) }))
  return {
    on: answer.on,
    people: answer.people,
    readAt: localTime(loaded.at),
    milliseconds,
    protects,
    per: rhythmOf(mine),
    total: { ...total, hidden: hideTotal },
    by:
      rows && !hideTotal
        ? { name: wordsOf(by[0] ?? ''), rows: protects ? protectRows(rows) : rows }
        : undefined,
    crossing:
      groups[0] && groups[1] && !hideTotal
        ? crossingOf(mine.effect.cells, [groups[0], groups[1]], { by, protects })
        : undefined,
    others: protects ? others.map((row) => ({ ...row, hidden: isSmall(row) })) : others,
    cap: mine.capped ? capView(mine.capped) : undefined,
  }
}

/** Groups with their names; those with nobody in them are left out later. */
const named = (dimension: string, groups: readonly GroupNamed[]): readonly GroupNamed[] =>
  dimension === 'county' || dimension === 'town'
    ? groups.map(({ id }) => ({ id, words: areaWords(id, dimension) }))
    : groups

function areaWords(id: string, dimension: 'county' | 'town') {
  const name = placeName(id as AreaCode)
  const said =
    dimension === 'town' && id.length < 9
      ? { zh: `${name} · ${noTown.zh}`, en: `${name} · ${noTown.en}` }
      : { zh: name, en: name }
  return { ...said, easy: said.zh }
}

const wordsOf = (dimension: string): Words =>
  dimension === 'county' || dimension === 'town' || dimension === 'age'
    ? dimensionWords[dimension]
    : (findFact(dimension)?.label ?? { zh: dimension, en: dimension })

const standing = ({ entitled, unknown, unpriced, fen }: EffectCell['now']): StandingView => ({
  entitled,
  unknown,
  unpriced,
  money: fen as Fen,
})

const rowOf = (
  id: string,
  words: Words,
  cell: Pick<EffectCell, 'now' | 'after' | 'moves' | 'people'>,
): EffectRow => ({
  id,
  words,
  hidden: false,
  people: cell.people,
  before: standing(cell.now),
  after: standing(cell.after),
  gained: cell.moves.gained,
  lost: cell.moves.lost,
  more: cell.moves.more,
  less: cell.moves.less,
  unclear: cell.moves.unclear,
  becameKnown: cell.moves.settledYes + cell.moves.settledNo,
  becameUnknown: cell.moves.nowUnknown + cell.moves.noLongerNo,
})

const totalRow = ({ effect }: ProgrammeEffect, people: number): EffectRow =>
  rowOf('total', { zh: '合计', en: 'Total' }, { ...totalOfEffect(effect), people })

/** The cells of each group added up: over the other dimension, where there is one. */
function rowsOf(cells: readonly EffectCell[], groups: readonly GroupNamed[], side: 'x' | 'y'): EffectRow[] {
  const mine = Map.groupBy(cells, (cell) => cell[side])
  return groups.flatMap(({ id, words }) => {
    const own = mine.get(id) ?? []
    const people = own.reduce((sum, cell) => sum + cell.people, 0)
    const sums = totalOfEffect({ cells: own, people, per: { now: null, after: null }, tiers: [] })
    return people === 0 ? [] : [rowOf(id, words, { ...sums, people })]
  })
}

type Pair = readonly [readonly GroupNamed[], readonly GroupNamed[]]

function crossingOf(
  cells: readonly EffectCell[],
  [xs, ys]: Pair,
  { by, protects }: Pick<Telling, 'by' | 'protects'>,
): OutcomeView['crossing'] {
  const filled = (groups: readonly GroupNamed[], side: 'x' | 'y') =>
    groups.filter(({ id }) => cells.some((cell) => cell[side] === id && cell.people > 0))
  const [rows, columns] = [filled(xs, 'x'), filled(ys, 'y')]
  const at = new Map(cells.map((cell) => [`${cell.x}|${cell.y}`, cell]))
  const grid = rows.map((x) =>
    columns.map((y): EffectRow => {
      const cell = at.get(`${x.id}|${y.id}`)
      return rowOf(`${x.id}|${y.id}`, y.words, cell ?? nobody)
    }),
  )
  const shown = protects ? protectGrid(grid) : grid
  return {
    x: wordsOf(by[0] ?? ''),
    y: wordsOf(by[1] ?? ''),
    columns: columns.map(({ words }) => words),
    rows: rows.map(({ words }, i) => ({ words, cells: shown[i] ?? [] })),
  }
}

const nobody: EffectCell = {
  x: null,
  y: null,
  ...totalOfEffect({ cells: [], people: 0, per: { now: null, after: null }, tiers: [] }),
  people: 0,
}

const rhythmOf = ({ effect: { per } }: ProgrammeEffect): Per =>
  ((per.after ?? per.now) as Per | null) ?? 'mixed'

const capView = (capped: Capped): CapView => ({
  aYear: capped.fenAYear as Fen | null,
  last: capped.paymentsLast,
  times: capped.paymentsAYear,
  short: capped.shortFen as Fen | null,
  fits: capped.fits,
})
