/** What pages print around the text: the running head with its number, the table of contents without dots. */
import type { Line } from './lines.ts'

const asTitle = /^(?!\d)[^。；，：]{5,40}(?:规划|计划|方案|意见|要点|清单|措施|纲要)$/
const headOfDocument = 6
const pageNumber = /^\d{1,4}$/

const titleIn = (lines: readonly Line[]): Line | undefined =>
  lines.slice(0, headOfDocument).find((line) => !line.marked && asTitle.test(line.strand.text))

const numberAt = (line: Line | undefined) =>
  line && pageNumber.test(line.strand.text) ? Number(line.strand.text) : undefined

/** The title of the document, printed again on every page, and the rising page number on one side of it. */
function withoutRunningHeads(lines: readonly Line[]): readonly Line[] {
  const title = titleIn(lines)
  const heads = lines.filter(
    (line) => title && line.index > title.index && line.strand.text === title.strand.text,
  )
  if (heads.length === 0) return lines
  const gone = new Set(heads.map((line) => line.index))
  for (const side of [-1, 1]) {
    const numbers = heads.map((line) => numberAt(lines[line.index + side]))
    const rises = numbers.every((n, i) => n !== undefined && (i === 0 || n === (numbers[i - 1] ?? n) + 1))
    if (rises && heads.length > 1) for (const line of heads) gone.add(line.index + side)
  }
  return lines.filter((line) => !gone.has(line.index))
}

const contentsHead = /^目\s{0,4}[录次]$/
const entry = /\S\s+\d{1,3}$/

/** `目录`, then lines that end in a page number. */
function withoutContents(lines: readonly Line[]): readonly Line[] {
  const head = lines.findIndex((line) => contentsHead.test(line.strand.text))
  if (head < 0) return lines
  let end = head + 1
  while (entry.test(lines[end]?.strand.text.slice(-60) ?? '') && lines[end]?.cells.length === 1) end++
  return end - head < 3 ? lines : lines.toSpliced(head, end - head)
}

const issue = /^.{2,16}(?:政府公报|政报|公报)\s{0,4}20\d\d\s?年第?\s?\d{1,3}\s?期.{0,12}$/

/** The head of a gazette's page, and the page number beside it. */
function withoutIssues(lines: readonly Line[]): readonly Line[] {
  const heads = lines.filter((line) => line.index > 0 && issue.test(line.strand.text))
  if (heads.length === 0) return lines
  const gone = new Set(
    heads.flatMap(({ index }) => [
      index,
      ...[index - 1, index + 1].filter((at) => numberAt(lines[at]) !== undefined),
    ]),
  )
  return lines.filter((line) => !gone.has(line.index))
}

const recounted = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line, index) => ({ ...line, index }))

/** The lines that say something, counted anew. */
export function withoutFurniture(lines: readonly Line[]): readonly Line[] {
  const kept = withoutContents(withoutRunningHeads(recounted(withoutIssues(lines))))
  return kept.length === lines.length ? lines : recounted(kept)
}
