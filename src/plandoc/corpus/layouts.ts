/** One table in every layout that extraction leaves tables in, for laws that hold whatever the layout. */

export type Rows = readonly (readonly string[])[]

export type Layout = { readonly name: string; readonly lay: (head: readonly string[], rows: Rows) => string }

const lines = (head: readonly string[], rows: Rows, row: (cells: readonly string[]) => string): string =>
  [head, ...rows].map(row).join('\n')

const width = (text: string) => [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 255 ? 2 : 1), 0)

/** Columns stand under one another, two spaces between them at least. */
function underOneAnother(head: readonly string[], rows: Rows): string {
  const widths = head.map((_, k) => Math.max(...[head, ...rows].map((row) => width(row[k] ?? ''))))
  const pad = (text: string, k: number) => text + ' '.repeat((widths[k] ?? 0) - width(text) + 3)
  return lines(head, rows, (cells) => cells.map(pad).join('').trimEnd())
}

const html = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const htmlOfParagraphs = (cells: readonly string[]) =>
  `<tr>\n${cells.map((cell) => `<td>\n<p>${cell}</p>\n</td>`).join('\n')}\n</tr>`

export const layouts: readonly Layout[] = [
  { name: 'tabs', lay: (head, rows) => lines(head, rows, (cells) => cells.join('\t')) },
  {
    name: 'marked cells, rows parted by blank lines',
    lay: (head, rows) => lines(head, rows, (cells) => `${cells.map((cell) => `\t${cell}`).join('\n')}\n`),
  },
  {
    name: 'marked cells without blank lines',
    lay: (head, rows) => lines(head, rows, (cells) => cells.map((cell) => `\t${cell}`).join('\n')),
  },
  { name: 'a cell a line', lay: (head, rows) => lines(head, rows, (cells) => cells.join('\n')) },
  {
    name: 'a cell a line, blank lines between',
    lay: (head, rows) => lines(head, rows, (cells) => `${cells.join('\n\n')}\n`),
  },
  { name: 'framed pipes', lay: (head, rows) => lines(head, rows, (cells) => `| ${cells.join(' | ')} |`) },
  { name: 'pipes without a frame', lay: (head, rows) => lines(head, rows, (cells) => cells.join(' | ')) },
  {
    name: 'commas',
    lay: (head, rows) => lines(head, rows, (cells) => cells.map((cell) => `"${cell}"`).join(',')),
  },
  { name: 'columns under one another', lay: underOneAnother },
  { name: 'single spaces', lay: (head, rows) => lines(head, rows, (cells) => cells.join(' ')) },
  { name: 'one line', lay: (head, rows) => [head, ...rows].map((cells) => cells.join(' ')).join(' ') },
  { name: 'HTML on one line', lay: (head, rows) => `<table>${[head, ...rows].map(html).join('')}</table>` },
  {
    name: 'HTML of paragraphs',
    lay: (head, rows) => `<table>\n${[head, ...rows].map(htmlOfParagraphs).join('\n')}\n</table>`,
  },
]
