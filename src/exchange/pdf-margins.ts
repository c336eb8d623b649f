/** What is printed on every page and belongs to none: running heads, running feet, page numbers. */
import { gridsOf } from './pdf-grid.ts'
import { linesOfWords, type PdfLine, plainText } from './pdf-lines.ts'
import type { PdfPage } from './pdf-page.ts'
import { isIn } from './pdf-table.ts'

const pageNumber =
  /^[-—–─·\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/共，,]\s*(?:共\s*)?\d{1,4}\s*页?)?[-—–─·\s]*$/

/** Lines looked at on either edge of a page. */
const edge = 2

/** The same words at the same height, whatever the number in them. */
const keyOf = (line: PdfLine) =>
  `${Math.round(line.base / 6)}:${plainText(line).replace(/\d+/g, '#').replace(/\s+/g, '')}`

function edgesOf(lines: readonly PdfLine[], height: number): PdfLine[] {
  const outer = (line: PdfLine) => line.base < 0.12 * height || line.base > 0.88 * height
  return [...lines.slice(0, edge), ...lines.slice(-edge)].filter(outer)
}

/** What stands in a cell belongs to its table, also where a page begins with it and another one does too. */
function outsideTables(page: PdfPage): PdfPage['words'] {
  const grids = gridsOf(page.rules)
  return page.words.filter((word) => !grids.some((grid) => isIn(grid, word)))
}

/** The lines that are furniture, page by page. */
export function furnitureOf(pages: readonly PdfPage[]): ReadonlySet<PdfLine['words'][number]>[] {
  const edges = pages.map((page) => edgesOf(linesOfWords(outsideTables(page)), page.height))
  const counts = new Map<string, number>()
  for (const lines of edges)
    for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const often = Math.max(2, Math.ceil(pages.length * 0.3))
  return edges.map(
    (lines) =>
      new Set(
        lines
          .filter((line) => (counts.get(keyOf(line)) ?? 0) >= often || pageNumber.test(plainText(line)))
          .flatMap((line) => line.words),
      ),
  )
}
