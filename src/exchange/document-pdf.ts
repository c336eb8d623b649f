/** A PDF as text: words by their places become lines, lines paragraphs, ruled lines tables; running heads and feet are left out. */
import { type Problem, refuse } from '#kernel'
import type { Extracted } from './document.ts'
import { linesOfTable } from './document-cells.ts'
import { lostLetters } from './document-text.ts'
import { gridsOf } from './pdf-grid.ts'
import { columnsOf, linesOfWords, type PdfLine, plainText } from './pdf-lines.ts'
import { furnitureOf } from './pdf-margins.ts'
import { type PdfPage, pagesOfPdf } from './pdf-page.ts'
import { inBody, type Measure, measureOf, paragraphsOf } from './pdf-paragraphs.ts'
import { mostUnpackedOfPdf, unpacksTooLarge } from './pdf-size.ts'
import { continued, isIn, type PdfTable, tableOf } from './pdf-table.ts'

type Block = { readonly lines: PdfLine[] } | { readonly table: PdfTable }

/** Lines and tables of one page from top to bottom. */
function blocksOf(page: PdfPage, furniture: ReadonlySet<PdfPage['words'][number]>): Block[] {
  const words = page.words.filter((word) => !furniture.has(word))
  const grids = gridsOf(page.rules).map((grid) => ({ grid, own: words.filter((word) => isIn(grid, word)) }))
  const tables = grids.filter(({ own }) => own.length > 0)
  const inTables = new Set(tables.flatMap(({ own }) => own))
  const lines = linesOfWords(words.filter((word) => !inTables.has(word)))
  const blocks: Block[] = []
  let at = 0
  for (const { grid, own } of tables) {
    const from = at
    while (at < lines.length && (lines[at]?.base ?? 0) < grid.top + 6) at++
    if (at > from) blocks.push({ lines: lines.slice(from, at) })
    blocks.push({ table: tableOf(grid, own) })
  }
  if (at < lines.length) blocks.push({ lines: lines.slice(at) })
  return blocks
}

/** Text goes on over page breaks, and so do tables. */
function connected(pages: readonly (readonly Block[])[]): Block[] {
  const out: Block[] = []
  for (const block of pages.flat()) {
    const last = out.at(-1)
    if (last && 'lines' in last && 'lines' in block) last.lines.push(...block.lines)
    else if (last && 'table' in last && 'table' in block && continued(last.table, block.table)) continue
    else out.push('lines' in block ? { lines: [...block.lines] } : block)
  }
  return out
}

/** Lines in columns that stand under one another are rows of a table without rules. */
function isRow(lines: readonly PdfLine[], at: number): boolean {
  const starts = (line: PdfLine | undefined) =>
    line
      ? columnsOf(line)
          .slice(1)
          .map(({ left }) => left)
      : []
  const own = starts(lines[at])
  const around = [...starts(lines[at - 1]), ...starts(lines[at + 1])]
  return own.some((x) => around.some((other) => Math.abs(other - x) < 6))
}

/** Rows stay lines of their own; what is between them is running text. */
function textOfLines(lines: readonly PdfLine[], measure: Measure): string[] {
  const out: string[] = []
  let open: PdfLine[] = []
  const close = () => {
    out.push(...paragraphsOf(open, inBody(measure), false))
    open = []
  }
  lines.forEach((line, at) => {
    if (!isRow(lines, at)) return open.push(line)
    close()
    return out.push(columnsOf(line).map(plainText).join('\t'))
  })
  close()
  return out
}

/** Pages in lists short enough to read. */
const told = (pages: readonly number[]) =>
  pages.length <= 12 ? pages.join('、') : `${pages.slice(0, 12).join('、')}…`

function remarks(pages: readonly PdfPage[]): Problem[] {
  const empty = pages.flatMap((page, i) => (page.words.length === 0 && page.pictures > 0 ? [i + 1] : []))
  const pictures = pages.reduce((sum, page) => sum + (page.words.length > 0 ? page.pictures : 0), 0)
  return [
    ...(empty.length > 0 ? [{ code: 'document.pages-without-text', facts: { pages: told(empty) } }] : []),
    ...(pictures > 0 ? [{ code: 'document.pictures', facts: { count: pictures } }] : []),
  ]
}

/** Nothing to read: a scan, or fonts that keep their letters to themselves. */
function refuseMute(name: string, pages: readonly PdfPage[]): void {
  const text = pages.flatMap((page) => page.words.map((word) => word.text)).join('')
  const unknown = lostLetters(text) > 0.3 * text.length
  if (text !== '' && !unknown) return
  if (pages.some((page) => page.drawsText)) refuse('document.pdf-letters-unknown', { name })
  refuse('document.no-text-in-pdf', { name, pages: pages.length })
}

export async function linesOfPdf(name: string, bytes: Uint8Array): Promise<Extracted> {
  if (unpacksTooLarge(bytes))
    refuse('document.unpacks-too-large', { name, size: `> ${mostUnpackedOfPdf}`, limit: mostUnpackedOfPdf })
  const pages: PdfPage[] = []
  for await (const page of pagesOfPdf(name, bytes)) pages.push(page)
  refuseMute(name, pages)
  const furniture = furnitureOf(pages)
  const blocks = connected(pages.map((page, i) => blocksOf(page, furniture[i] ?? new Set())))
  const measure = measureOf(blocks.flatMap((block) => ('lines' in block ? block.lines : [])))
  const text = blocks.flatMap((block) =>
    'lines' in block ? textOfLines(block.lines, measure) : linesOfTable(block.table.rows),
  )
  return { text: text.join('\n'), warnings: remarks(pages) }
}
