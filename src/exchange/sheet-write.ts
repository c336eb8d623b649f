/** Writes a table as CSV or XLSX: everything is text, so that no spreadsheet rounds a number or runs a formula. */
import { zipOf } from './zip-write.ts'

export type Sheet = {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A text a spreadsheet would run, and digits it would round, are kept as text. */
const safe = (cell: string) => (/^[=+@\t\r]|^-\D/.test(cell) || /^\d{12,}$/.test(cell) ? `'${cell}` : cell)

/** UTF-8 with a byte order mark, which every spreadsheet program reads as Chinese. */
export const csvOf = ({ head, rows }: Sheet): string =>
  `\ufeff${[head, ...rows].map((cells) => cells.map((cell) => quoted(safe(cell))).join(',')).join('\r\n')}\r\n`

/** Control characters may not stand in XML at all; line breaks and tabs may. */
const isPlain = (letter: string) => letter >= ' ' || letter === '\n' || letter === '\t'

const escaped = (text: string) =>
  [...text]
    .filter(isPlain)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const cellXml = (cell: string) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The smallest workbook that spreadsheet programs open: one sheet, texts in place. */
export function xlsxOf({ name, head, rows }: Sheet): Uint8Array<ArrayBuffer> {
  const title = escaped(name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31))
  const lines = [head, ...rows].map((cells) => `<row>${cells.map(cellXml).join('')}</row>`)
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${title}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  }
  const bytes = (text: string) => new TextEncoder().encode(declaration + text)
  return zipOf(new Map(Object.entries(parts).map(([path, text]) => [path, bytes(text)])))
}
