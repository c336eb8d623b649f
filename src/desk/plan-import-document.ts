/** The document cut into numbered lines and cells, with the chosen value marked; only the part that is looked at. */
import type { Place, Review } from '#plans'
import type { DocumentLine, DocumentView, Stretch } from '#web'
import { rowNameOf } from './plan-import-values.ts'

/** Characters a page shows at once: some 200 kB of page. */
const partLength = 50_000

type Line = { readonly no: number; readonly from: number; readonly text: string }

export type Chosen = {
  /** Places of the value itself, and the stretch of the row it belongs to. */
  readonly value: readonly Place[]
  readonly row: Place | undefined
}

type Asked = { readonly text: string; readonly chosen: Chosen; readonly part: number | undefined }

/** Cost: the length of the text once, and of the shown part again. */
export function documentView(review: Review, { text, chosen, part }: Asked): DocumentView {
  const parts = partsOf(linesOf(text))
  const at = chosen.value[0] ?? chosen.row
  const holding = at && parts.findIndex((lines) => (lines.at(-1)?.no ?? 0) >= at.line)
  const asked = part === undefined ? (holding ?? 0) : part - 1
  const shown = Math.max(0, Math.min(asked, parts.length - 1))
  const begins = beginsOf(review)
  return {
    part: shown + 1,
    parts: parts.length,
    lines: (parts[shown] ?? []).map((line) => ({
      no: line.no,
      begins: begins.get(line.no) ?? [],
      cells: cellsOf(line, chosen),
    })),
  }
}

/** Lines with something on them; `\r\n`, `\n` and a lone `\r` end a line, as the reader counts them. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let no = 0
  for (const end of text.matchAll(/\r\n|\r|\n|$/g)) {
    no++
    const line = text.slice(from, end.index)
    if (line.trim() !== '') lines.push({ no, from, text: line })
    from = end.index + end[0].length
  }
  return lines
}

function partsOf(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [[]]
  let length = 0
  for (const line of lines) {
    if (length > 0 && length + line.text.length > partLength) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(line)
    length += line.text.length
  }
  return parts
}

/** Rows of the result by the line they begin on. */
function beginsOf(review: Review): ReadonlyMap<number, DocumentLine['begins']> {
  const begins = new Map<number, DocumentLine['begins'][number][]>()
  const add = (key: string, line: number | null, aspect: string) => {
    if (line === null) return
    const there = begins.get(line) ?? []
    begins.set(line, [...there, { see: `${key}.${aspect}`, name: rowNameOf(review, key) }])
  }
  for (const { key, line } of review.rows.tasks) add(key, line, 'words')
  for (const { key, line } of review.rows.indicators) add(key, line, 'name')
  return begins
}

/** Tabs part cells; runs of blanks at the ends of a cell are not shown. */
function cellsOf(line: Line, chosen: Chosen): Stretch[][] {
  let from = line.from
  return line.text.split('\t').map((cell) => {
    const stretches = stretchesOf(cell, from, chosen)
    from += cell.length + 1
    return stretches
  })
}

function stretchesOf(cell: string, from: number, chosen: Chosen): Stretch[] {
  const to = from + cell.length
  const cuts = new Set([from, to])
  for (const place of [...chosen.value, ...(chosen.row ? [chosen.row] : [])]) {
    if (place.from > from && place.from < to) cuts.add(place.from)
    if (place.to > from && place.to < to) cuts.add(place.to)
  }
  const at = [...cuts].toSorted((a, b) => a - b)
  const within = (place: Place, start: number, end: number) => place.from <= start && end <= place.to
  return at.slice(0, -1).map((start, index) => {
    const end = at[index + 1] ?? to
    const text = cell.slice(start - from, end - from)
    if (chosen.value.some((place) => within(place, start, end))) return { text, mark: 'value' }
    if (chosen.row && within(chosen.row, start, end)) return { text, mark: 'row' }
    return { text }
  })
}
