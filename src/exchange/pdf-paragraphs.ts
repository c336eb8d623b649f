/** Printed lines put together again: a full line goes on in the next one, a short or an indented one does not. */
import { lineWriter } from './document-lines.ts'
import { type PdfLine, piecesOf, plainText } from './pdf-lines.ts'

/** Where the lines of a text begin and end. */
export type Measure = { readonly left: number; readonly right: number }

const latin = /[A-Za-z]$/

/** Lines of one paragraph as one text. `goesOn` says whether the second line belongs to the first. */
export function paragraphsOf(
  lines: readonly PdfLine[],
  goesOn: (line: PdfLine, next: PdfLine) => boolean,
  keepWholeBold: boolean,
): string[] {
  const out = lineWriter({ keepWholeBold })
  let last: PdfLine | undefined
  for (const line of lines) {
    if (last && !goesOn(last, line)) out.end()
    if (latin.test(out.begun()) && /^[A-Za-z]/.test(plainText(line))) out.write(' ', false)
    for (const { text, bold } of piecesOf(line)) out.write(text, bold)
    last = line
  }
  out.end()
  return out.lines
}

const heading =
  /^(?:第[一二三四五六七八九十百\d]{1,3}[章节编篇条]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|专\s?栏|附\s?[件录表]|责任单位|牵头单位|配合单位)/

/** In running text: the line reaches the right edge, and the next begins at the left one in letters of the same size. */
export const inBody =
  ({ left, right }: Measure) =>
  (line: PdfLine, next: PdfLine): boolean =>
    line.right > right - 2.2 * line.size &&
    next.left < left + 1.2 * next.size &&
    Math.abs(next.size - line.size) < 1 &&
    !heading.test(plainText(next))

const officeEnd = /(?:[局委办会院部厅署处联社府司]|公司|中心|单位|部门)$/
const officeStart = /^[市省区县州各]/

/** In a cell: the line fills it, and is not one of several names one under the other. */
export const inCell =
  ({ left, right }: Measure) =>
  (line: PdfLine, next: PdfLine): boolean => {
    const full = line.right - line.left + 2.2 * line.size > right - left - 11
    const names = officeEnd.test(plainText(line)) && officeStart.test(plainText(next))
    return full && !names
  }

/** The edges most lines keep to: a tenth of them may stand outside. */
export function measureOf(lines: readonly PdfLine[]): Measure {
  const long = lines.filter((line) => line.right - line.left > 12 * line.size)
  const rank = (values: readonly number[], share: number) =>
    values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0
  return {
    left: rank(
      long.map((line) => line.left),
      0.1,
    ),
    right: rank(
      long.map((line) => line.right),
      0.9,
    ),
  }
}
