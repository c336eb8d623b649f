/** Lines as a reader wants them: broken paragraphs whole again, rows of tables as cells, cut where clauses begin. */
import type { Mark } from './clause-marks.ts'
import { isClosing } from './closing-lines.ts'
import type { Line } from './lines.ts'
import { type Passage, passagesOf } from './passages.ts'
import { join, letterAt, type Strand, said, slice } from './strand.ts'

/** A paragraph, or the cells of a row. */
export type TextBlock = string | readonly string[]

/** Words with the clause that begins with them, if one does; a clause whose words are elsewhere has none. */
export type Stretch = { readonly begins: Mark | undefined; readonly block: TextBlock | undefined }

type Piece = { readonly strands: readonly Strand[]; readonly row: boolean }

/** Cost: every line once. */
export function* stretchesOf(lines: readonly Line[], marks: readonly Mark[]): Generator<Stretch> {
  let next = 0
  for (const { strands, row } of piecesOf(lines)) {
    const [first] = strands
    const last = strands.at(-1)
    if (!first || !last) continue
    const end = offsetIn(last, last.text.length - 1)
    const from = next
    while ((marks[next]?.from ?? Number.POSITIVE_INFINITY) <= end) next++
    const here = marks.slice(from, next)
    if (row) {
      yield* here.slice(0, -1).map((begins) => ({ begins, block: undefined }))
      yield { begins: here.at(-1), block: strands.map(said) }
    } else yield* cut(first, here)
  }
}

/** A paragraph may hold the beginnings of several clauses, where a line break was lost. */
function* cut(strand: Strand, marks: readonly Mark[]): Generator<Stretch> {
  let begun = 0
  let begins: Mark | undefined
  for (const mark of marks) {
    let at = begun
    while (at < strand.text.length && offsetIn(strand, at) < mark.from) at++
    const words = said(slice(strand, begun, at))
    if (words !== '' || begins) yield { begins, block: words === '' ? undefined : words }
    begun = at
    begins = mark
  }
  yield { begins, block: said(slice(strand, begun)) }
}

const offsetIn = (strand: Strand, position: number) => strand.letters.map[letterAt(strand, position)] ?? 0

/** Runs of prose are joined into passages, rows stay rows; signatures and dates, which are no passages, are kept. */
function* piecesOf(lines: readonly Line[]): Generator<Piece> {
  let run: Line[] = []
  let kind: Kind = 'prose'
  for (const [at, line] of lines.entries()) {
    const is = kindOf(lines, at)
    const goesOn = is === kind && (is === 'prose' || (is === 'row' && isNextCell(run, line)))
    if (!goesOn) {
      yield* closed(kind, run)
      run = []
    }
    kind = is
    run.push(line)
  }
  yield* closed(kind, run)
}

type Kind = 'prose' | 'row' | 'closing'

const kindOf = (lines: readonly Line[], at: number): Kind => {
  const line = lines[at]
  if ((line && isTabbed(line)) || isGroup(lines, at)) return 'row'
  return isClosing(lines, at) ? 'closing' : 'prose'
}

/** A table flattened a cell a line parts its rows with blank lines. */
const isNextCell = (run: readonly Line[], line: Line) =>
  line.marked && line.blanks === 0 && run.at(-1)?.marked === true

function closed(kind: Kind, run: readonly Line[]): readonly Piece[] {
  if (run.length === 0) return []
  if (kind === 'row') return [{ strands: run.flatMap(filled), row: true }]
  if (kind === 'closing') return run.map(({ strand }) => ({ strands: [strand], row: false }))
  return passagesOf(run).map((passage) => ({ strands: [wholeOf(passage)], row: false }))
}

const isTabbed = (line: Line) => line.marked || line.cells.length > 1

/** A title between rows: `收入与就业`, alone on its line inside a table. */
const isGroup = (lines: readonly Line[], at: number): boolean => {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]]
  if (!before || !line || !after || line.strand.text.length > 30) return false
  return isTabbed(before) && isTabbed(after) && line.blanks === 0 && after.blanks === 0
}

const filled = ({ cells }: Line): readonly Strand[] => {
  const first = cells.findIndex(({ text }) => text !== '')
  const last = cells.findLastIndex(({ text }) => text !== '')
  return cells.slice(Math.max(0, first), last + 1)
}

const wholeOf = ({ kind, label, start, strand }: Passage): Strand =>
  kind === 'plain' && !label ? strand : join([start, strand])
